import { readFigure } from './figure.js';
import type { Source } from './format.js';
import { spreadFromMargin } from './margin.js';
import { type Grouped, qualify } from './qualify.js';
import { toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

type Row = ReadonlyMap<string, string>;

const cellsOf = (text: string): readonly string[] =>
  text
    .split('\u2502')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** What all rows share stands in a table of two columns before theirs; rows below that of a name compare it with others, and have no time. */
function rowsIn(source: Source): readonly Row[] {
  const shared = new Map<string, string>();
  const rows: Row[] = [];
  let header: readonly string[] = [];
  for (const { text } of source.lines()) {
    if (text.startsWith('\u250c')) header = [];
    const cells = cellsOf(text);
    const [key = '', value = ''] = cells;
    if (cells.includes('Avg time')) header = cells;
    else if (header.length > 0)
      rows.push(new Map([...shared, ...header.map((name, i) => [name, cells[i] ?? ''] as const)]));
    else if (cells.length === 2 && key !== '') shared.set(key, value);
  }
  return rows;
}

/** `32.09ms - 38.19ms`: the 95% interval of the mean, whose middle is the mean. */
function recordOf(row: Row): readonly Grouped[] {
  const [low, high] = (row.get('Avg time') ?? '').split(' - ').map(readFigure);
  if (!low || !high || low.unit !== high.unit) return [];
  const [version, name] = [row.get('Version') ?? '', row.get('Benchmark') ?? 'tachometer'];
  const count = Number(row.get('Sample size') ?? 1);
  const record = toolRecord({
    benchmark: version === '' ? name : `${name} (${version})`,
    measure: 'time',
    unit: low.unit,
    better: 'lower',
    value: (low.value + high.value) / 2,
    count,
    spread: spreadFromMargin((high.value - low.value) / 2, count),
  });
  return [{ group: row.get('Browser') ?? '', record }];
}

/** The tables that tachometer prints. */
export const tachometerTables: Shape = {
  matches: ({ head }) =>
    /^\u2502 .{0,400}\u2502 +Avg time \u2502/m.test(head) || /^\u2502 +Avg time \u2502/m.test(head),
  parse: (source) =>
    toolResults(
      qualify(rowsIn(source).flatMap(recordOf), (benchmark, browser) => `${benchmark} in ${browser}`),
    ),
};
