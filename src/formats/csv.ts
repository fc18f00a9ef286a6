import { UserError } from '../errors.js';
import type { Better, ToolFailure, ToolRecord } from '../model.js';
import { csvRows, headerOf } from './csv-rows.js';
import { readNumber } from './decode.js';
import type { Format, Source } from './format.js';
import { poolRepeats, toolRecord, toolResults } from './record.js';

/** The columns that are read, each with the other names it may have. Those of one's own are left alone. */
export const csvColumns = {
  benchmark: ['benchmark', 'name'],
  measure: ['measure', 'metric'],
  unit: ['unit'],
  better: ['better', 'direction'],
  value: ['value'],
  samples: ['samples'],
  spread: ['spread', 'stddev'],
  count: ['count'],
  exact: ['exact'],
  error: ['error'],
} as const satisfies Record<string, readonly string[]>;

type Column = keyof typeof csvColumns;
type Row = { readonly line: number; readonly cell: (column: Column) => string };

const delimiters = [',', ';', '\t'] as const;
const indexOf = (header: readonly string[], column: Column): number => {
  const names: readonly string[] = csvColumns[column];
  return header.findIndex((title) => names.includes(title));
};
const lower = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.trim().toLowerCase());

/** Two columns must be there, and one more that other tools' tables do not have, unless the first is `benchmark`. */
function isHeader(cells: readonly string[]): boolean {
  const header = lower(cells);
  const has = (column: Column) => indexOf(header, column) >= 0;
  const named =
    header.includes('benchmark') || (has('benchmark') && (has('measure') || has('better') || has('unit')));
  // JMH's CSV has benchmarks, units and the number of its samples, too.
  return named && (has('value') || (has('samples') && has('measure')));
}

const delimiterOf = (source: Source) => delimiters.find((delimiter) => isHeader(headerOf(source, delimiter)));

function refuse(source: Source, { line }: Row, message: string): never {
  throw new UserError(message, { place: { file: source.path, line } });
}

/** Several figures in one cell stand apart by blanks, bars or, where commas part the columns, semicolons. */
const samplesIn = (cell: string): readonly string[] => cell.split(/[\s;|]+/).filter((part) => part !== '');

function numberIn(source: Source, row: Row, spelled: string): number {
  const value = readNumber(spelled);
  return value ?? refuse(source, row, `wanted a number, found ${JSON.stringify(spelled.slice(0, 60))}`);
}

const directions = new Map<string, Better | null>([
  ['', null],
  ['lower', 'lower'],
  ['higher', 'higher'],
]);

function betterIn(source: Source, row: Row): Better | null {
  const said = row.cell('better').toLowerCase();
  const better = directions.get(said);
  return better === undefined
    ? refuse(source, row, `wanted better to be lower or higher, found ${JSON.stringify(said.slice(0, 60))}`)
    : better;
}

const optional = (source: Source, row: Row, column: Column): number | null =>
  row.cell(column) === '' ? null : numberIn(source, row, row.cell(column));

const exactWords = new Set(['true', 'yes', '1']);

function recordIn(source: Source, row: Row): ToolRecord {
  const samples = samplesIn(row.cell('samples')).map((spelled) => numberIn(source, row, spelled));
  const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
  const value = optional(source, row, 'value') ?? mean;
  if (row.cell('value') === '' && samples.length === 0)
    refuse(source, row, 'this row has neither value nor samples');
  const benchmark = row.cell('benchmark') || refuse(source, row, 'this row names no benchmark');
  return toolRecord({
    ...{ benchmark, measure: row.cell('measure') || 'value', unit: row.cell('unit'), value, samples },
    better: betterIn(source, row),
    spread: optional(source, row, 'spread'),
    count: optional(source, row, 'count') ?? Math.max(1, samples.length),
    exact: exactWords.has(row.cell('exact').toLowerCase()),
  });
}

type Found = { readonly records: ToolRecord[]; readonly failures: ToolFailure[] };

function addRow(source: Source, row: Row, { records, failures }: Found): void {
  const message = row.cell('error');
  if (message === '') records.push(recordIn(source, row));
  else failures.push({ benchmark: row.cell('benchmark'), message });
}

const columnNames = Object.keys(csvColumns) as Column[];

/** Row by row, so that only what is kept is held. */
function readRows(source: Source, delimiter: string): Found {
  const found: Found = { records: [], failures: [] };
  let places: ReadonlyMap<Column, number> | null = null;
  for (const { line, cells } of csvRows(source, delimiter)) {
    const at = places;
    if (at === null) {
      const header = lower(cells);
      places = new Map(columnNames.map((column) => [column, indexOf(header, column)]));
    } else addRow(source, { line, cell: (column) => (cells[at.get(column) ?? -1] ?? '').trim() }, found);
  }
  return found;
}

/** Any table with a header; the same benchmark and measure again is a repetition. */
export const csv: Format = {
  title: 'CSV with a header',
  made: 'your own script: benchmark,measure,unit,better,value[,samples,spread,count,exact,error]',
  matches: (source) => delimiterOf(source) !== undefined,
  parse(source) {
    const delimiter = delimiterOf(source);
    if (delimiter === undefined) {
      throw new UserError('wanted a header with the columns benchmark and value', {
        place: { file: source.path, line: 1 },
        hint: 'Columns: benchmark, measure, unit, better, value, samples, spread, count, exact, error.',
      });
    }
    const { records, failures } = readRows(source, delimiter);
    return toolResults(poolRepeats(records), failures);
  },
};
