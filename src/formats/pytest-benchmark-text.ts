/** The tables of pytest-benchmark: one a group, each with its own unit; factors in brackets follow the figures. */
import type { ToolRecord } from '../model.js';
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
  const benchmark = words
    .slice(0, -columns.length)
    .join(' ')
    .replace(/ \(\S+\)$/, '');
  const cell = (name: string) => readNumber(figures[columns.indexOf(name)] ?? '');
  const value = cell('Mean');
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

/** What `pytest` prints after its tests. */
export const pytestBenchmarkPrinted: Shape = {
  matches: (source) => /^Name \(time in [^)]{1,20}\) /m.test(source.head),
  parse: (source) => toolResults(recordsOf(source)),
};
