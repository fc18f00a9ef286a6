/** The command line: words in, exit status out. */
import { readArguments } from './cli/arguments.js';
import type { CommandContext, ExitStatus } from './cli/context.js';
import { commandHelp, generalHelp } from './cli/help.js';
import type { CommandName } from './config/commands.js';
import { type Inputs, readCommand } from './config/inputs.js';
import { sayError, UserError, WorldError } from './errors.js';

type Command = (inputs: Inputs, context: CommandContext, rest: readonly string[]) => Promise<ExitStatus>;

/** The code of a command is loaded when it is asked for: help and misspelt options are answered at once. */
const runs = {
  gate: async () => (await import('./cli/gate.js')).gateCommand,
  record: async () => (await import('./cli/gate.js')).recordCommand,
  accept: async () => (await import('./cli/accept.js')).acceptCommand,
  history: async () => (await import('./cli/history.js')).historyCommand,
  report: async () => (await import('./cli/report.js')).reportCommand,
  backtest: async () => (await import('./cli/backtest.js')).backtestCommand,
  import: async () => (await import('./cli/import.js')).importCommand,
  init: async () => (await import('./cli/init.js')).initCommand,
  formats: async () => (await import('./cli/formats.js')).formatsCommand,
  schema: async () => (await import('./cli/schema.js')).schemaCommand,
} as const satisfies Record<CommandName, () => Promise<Command>>;

async function main(words: readonly string[]): Promise<ExitStatus> {
  const [first, ...rest] = words;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    process.stdout.write(generalHelp());
    return first === undefined ? 2 : 0;
  }
  const command = readCommand(first);
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(commandHelp(command));
    return 0;
  }
  const { inputs, rest: operands } = readArguments(rest, command);
  const run: Command = await runs[command]();
  return run(inputs, { cwd: process.cwd(), env: process.env, now: new Date() }, operands);
}

/** What the user or the world did wrong is told in words; anything else is a bug and shows its stack. */
function failed(error: unknown): ExitStatus {
  if (error instanceof UserError || error instanceof WorldError) {
    process.stderr.write(`perf-gate: ${sayError(error)}\n`);
    return error instanceof UserError ? 2 : 3;
  }
  process.stderr.write(
    `perf-gate: this is a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 3;
}

process.exitCode = await main(process.argv.slice(2)).catch(failed);
