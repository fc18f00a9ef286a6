/** The tables of pytest-benchmark: one a group, each with its own unit; factors in brackets follow the figures. */
import type { ToolFailure, ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import type { Source } from './format.js';
import { toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

const head = /^Name \(time in ([^)]{1,20})\) /;

type Table = { readonly unit: string; readonly columns: readonly string[] };

/** The figures of a row, by column; the name ends where the first figure begins. */
function recordOf(text: string, { unit, columns }: Table): ToolRecord | null {
  const words = text
    .replace(/\([\d.,]+\)|\(>[\d.,]+\)|\(inf\)/g, ' ')
    .trim()
    .split(/ +/);
  const figures = words.slice(-columns.length);
  const benchmark = words.slice(0, -columns.length).join(' ');
  const cell = (name: string) => readNumber(figures[columns.indexOf(name)] ?? '');
  // Which columns there are is chosen with --benchmark-columns.
  const value = cell('Mean') ?? cell('Median') ?? cell('Min');
  if (benchmark === '' || value === null) return null;
  return toolRecord({
    benchmark,
    measure: 'time',
    unit,
    better: 'lower',
    value,
    spread: cell('StdDev'),
    count: cell('Rounds') ?? 1,
  });
}

function recordsOf(source: Source): readonly ToolRecord[] {
  const records: ToolRecord[] = [];
  let table: Table | null = null;
  for (const { text } of source.lines()) {
    const unit = head.exec(text)?.[1];
    if (unit !== undefined)
      table = {
        unit,
        columns: text
          .replace(/ \(\S{1,20}\)/g, ' ')
          .trim()
          .split(/ +/)
          .slice(4),
      };
    else if (text.trim() === '') table = null;
    else if (table && !text.startsWith('---'))
      records.push(...[recordOf(text, table)].filter((record) => record !== null));
  }
  return records;
}

const now = ' (NOW)';
const isOfRun = /^(.*) \((?:NOW|\d{4}_\S{1,200})\)$/;

/** With --benchmark-compare the rows of saved runs stand beside those of this one, which are marked. */
function ofThisRun(records: readonly ToolRecord[]): readonly ToolRecord[] {
  const marked = records.filter(({ benchmark }) => benchmark.endsWith(now));
  const kept = marked.length > 0 ? marked : records;
  return kept.map((record) => ({
    ...record,
    benchmark: isOfRun.exec(record.benchmark)?.[1] ?? record.benchmark,
  }));
}

/** `FAILED test_b.py::test_fails - ZeroDivisionError: division by zero`, by the name that tables use. */
function failuresOf(source: Source): readonly ToolFailure[] {
  const failures: ToolFailure[] = [];
  for (const { text } of source.lines()) {
    if (!text.startsWith('FAILED ') && !text.startsWith('ERROR ')) continue;
    const [test = '', ...words] = text.slice(text.indexOf(' ') + 1).split(' - ');
    if (test.includes('::'))
      failures.push({
        benchmark: test.slice(test.lastIndexOf('::') + 2),
        message: words.join(' - ') || 'failed',
      });
  }
  return failures;
}

/** What `pytest` prints after its tests. */
export const pytestBenchmarkPrinted: Shape = {
  matches: (source) => /^Name \(time in [^)]{1,20}\) /m.test(source.head),
  parse: (source) => toolResults(ofThisRun(recordsOf(source)), failuresOf(source)),
};
