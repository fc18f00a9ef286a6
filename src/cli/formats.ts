import type { Inputs } from '../config/inputs.js';
import { type FormatName, formats, parseFile } from '../formats/registry.js';
import { readSource } from '../io/results.js';
import type { Better, ToolRecord } from '../model.js';
import { unitOf } from '../units.js';
import type { CommandContext, ExitStatus } from './context.js';
import { writeText } from './write-report.js';

/** `perf-gate formats`: list them, or say what is recognised in a file and read from it. */
export async function formatsCommand(inputs: Inputs, context: CommandContext): Promise<ExitStatus> {
  if (inputs.explain === null) {
    listFormats(inputs, context);
    return 0;
  }
  const { format, results } = parseFile(readSource(inputs.explain, context.cwd), inputs.format);
  const explained = { format, metrics: results.records.map(explain), failures: results.failures };
  const asJson = writeText(inputs.json, () => `${JSON.stringify(explained, null, 2)}\n`, context);
  if (asJson !== 'standard output') process.stdout.write(explainText(format, results.records));
  return 0;
}

/** As it will be judged when the configuration says nothing: from the format, else from the unit. */
const betterOf = ({ better, unit }: ToolRecord): Better | null => better ?? unitOf(unit)?.better ?? null;

const explain = (record: ToolRecord) => {
  const { benchmark, measure, unit, value, count } = record;
  return { benchmark, measure, unit, better: betterOf(record), value, samples: count };
};

function listFormats(inputs: Inputs, context: CommandContext): void {
  const rows = Object.entries(formats).map(([name, { title, made }]) => ({ name, title, made }));
  if (writeText(inputs.json, () => `${JSON.stringify(rows, null, 2)}\n`, context) === 'standard output')
    return;
  const width = Math.max(...rows.map(({ name }) => name.length));
  process.stdout.write(rows.map(({ name, title }) => `${name.padEnd(width)}  ${title}\n`).join(''));
}

/** Nothing from a file may move the cursor. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

function explainText(format: FormatName, records: readonly ToolRecord[]): string {
  const lines = records.map(
    (record) =>
      `  ${plain(record.benchmark)}  ${plain(record.measure)}  ${record.value} ${plain(record.unit)}  ${betterOf(record) ?? 'direction unknown'}  ${record.count} samples`,
  );
  return [`${formats[format].title} (${format}), ${records.length} metrics`, ...lines, ''].join('\n');
}
