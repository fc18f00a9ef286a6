/** The command line: words in, exit status out. */
import { acceptCommand } from './cli/accept.js';
import { readArguments } from './cli/arguments.js';
import type { CommandContext, ExitStatus } from './cli/context.js';
import { formatsCommand } from './cli/formats.js';
import { gateCommand, recordCommand } from './cli/gate.js';
import { commandHelp, generalHelp } from './cli/help.js';
import { historyCommand } from './cli/history.js';
import { schemaCommand } from './cli/schema.js';
import type { CommandName } from './config/commands.js';
import { type Inputs, readCommand } from './config/inputs.js';
import { sayError, UserError, WorldError } from './errors.js';

type Command = (inputs: Inputs, context: CommandContext, rest: readonly string[]) => Promise<ExitStatus>;

const runs: Partial<Record<CommandName, Command>> = {
  gate: gateCommand,
  record: recordCommand,
  accept: acceptCommand,
  history: historyCommand,
  formats: formatsCommand,
  schema: schemaCommand,
};

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
  const run = runs[command];
  if (run === undefined) throw new UserError(`perf-gate ${command} is not in this version`);
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
