import type { Inputs } from '../config/inputs.js';
import { formats } from '../formats/registry.js';
import { readResults } from '../io/results.js';
import type { CommandContext, ExitStatus } from './context.js';
import { explainFiles, sayExplained } from './explain.js';
import { writeText } from './write-report.js';

/** `perf-gate formats`: list them, or say what is recognised in a file or folder and read from it. */
export async function formatsCommand(inputs: Inputs, context: CommandContext): Promise<ExitStatus> {
  if (inputs.explain === null) {
    listFormats(inputs, context);
    return 0;
  }
  const files = await readResults(inputs.explain, inputs.format, context.cwd);
  const explained = explainFiles(inputs.explain, files);
  const asJson = writeText(inputs.json, () => `${JSON.stringify(explained, null, 2)}\n`, context);
  if (asJson !== 'standard output') process.stdout.write(sayExplained(explained));
  return 0;
}

function listFormats(inputs: Inputs, context: CommandContext): void {
  const rows = Object.entries(formats).map(([name, { title, made }]) => ({ name, title, made }));
  if (writeText(inputs.json, () => `${JSON.stringify(rows, null, 2)}\n`, context) === 'standard output')
    return;
  const width = Math.max(...rows.map(({ name }) => name.length));
  process.stdout.write(rows.map(({ name, title }) => `${name.padEnd(width)}  ${title}\n`).join(''));
}
