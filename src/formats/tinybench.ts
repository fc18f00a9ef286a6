import type { ToolFailure, ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  isAbsent,
  isObject,
  maybeNumber,
  measured,
  type Node,
  numbers,
  own,
  readNumber,
  text,
} from './decode.js';
import { dumpedTasks, firstTasks } from './dumped-tasks.js';
import type { Source } from './format.js';
import { spreadFromMargin } from './margin.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

/** A row of `bench.table()`: column title → cell. */
type Row = ReadonlyMap<string, string>;

const nameColumns = ['task name'];
/** Latency first; very old tables have only the rate. */
const timeColumns = ['latency avg (ns)', 'latency average (ns)', 'average time (ns)'];
const rateColumns = ['throughput avg (ops/s)', 'throughput average (ops/s)', 'ops/sec'];

const cellOf = (row: Row, columns: readonly string[]): string | undefined =>
  columns.map((column) => row.get(column)).find((cell) => cell !== undefined && cell !== '');

/** `17681 ± 22.00%` and, beside it in version 2, a column `Margin` with `±5.96%`. */
function figureOf(row: Row, columns: readonly string[]): { value: number; margin: number | null } | null {
  const [said = '', beside = row.get('margin') ?? ''] = (cellOf(row, columns) ?? '').split('±');
  const value = readNumber(said);
  if (value === null) return null;
  const percent = readNumber(beside.replace('±', '').replace('%', ''));
  return { value, margin: percent === null ? null : (value * percent) / 100 };
}

function recordOfRow(row: Row): readonly ToolRecord[] {
  const benchmark = cellOf(row, nameColumns) ?? '';
  const time = figureOf(row, timeColumns);
  const figure = time ?? figureOf(row, rateColumns);
  if (!figure) return [];
  const count = readNumber(row.get('samples') ?? '') || 1;
  const spread = figure.margin === null ? null : spreadFromMargin(figure.margin, count);
  const said = { benchmark, value: figure.value, count, spread };
  return time
    ? [toolRecord({ ...said, measure: 'time', unit: 'ns', better: 'lower' })]
    : [toolRecord({ ...said, measure: 'throughput', unit: 'ops/s', better: 'higher' })];
}

function failureOfRow(row: Row): readonly ToolFailure[] {
  const message = row.get('error');
  return message ? [{ benchmark: cellOf(row, nameColumns) ?? '', message }] : [];
}

const resultsOfRows = (rows: readonly Row[]) =>
  toolResults(rows.flatMap(recordOfRow), rows.flatMap(failureOfRow));

/** console.table quotes texts and escapes line ends in them. */
const unquoted = (cell: string): string => {
  const trimmed = cell.trim();
  const quote = trimmed[0];
  const quoted =
    trimmed.length > 1 && (quote === "'" || quote === '"' || quote === '`') && trimmed.endsWith(quote);
  return quoted ? trimmed.slice(1, -1).replaceAll('\\n', ' ').replaceAll("\\'", "'") : trimmed;
};

const cellsOf = (line: string): string[] => line.trim().slice(1, -1).split('│').map(unquoted);
const isHeader = (line: string): boolean =>
  line.includes('│') && cellsOf(line).some((cell) => nameColumns.includes(cell.toLowerCase()));

function printedRows(source: Source): readonly Row[] {
  const rows: Row[] = [];
  let header: readonly string[] | null = null;
  for (const { text: line } of source.lines()) {
    if (isHeader(line)) header = cellsOf(line).map((cell) => cell.toLowerCase());
    else if (line.trimStart().startsWith('└')) header = null;
    else if (header && line.trimStart().startsWith('│')) {
      const cells = cellsOf(line);
      rows.push(new Map(header.map((column, i) => [column, cells[i] ?? ''])));
    }
  }
  return rows;
}

const printed: Shape = {
  matches: (source) => source.head.split('\n').some(isHeader),
  parse: (source) => resultsOfRows(printedRows(source)),
};

const isRow = (item: unknown): boolean =>
  isObject(item) && Object.keys(item).some((key) => nameColumns.includes(key.toLowerCase()));

const isTable = (document: unknown, most = Number.POSITIVE_INFINITY): boolean =>
  Array.isArray(document) && document.length > 0 && document.slice(0, most).every(isRow);

const rowOf = (item: unknown): Row =>
  new Map(
    Object.entries(isObject(item) ? item : {}).map(([key, cell]) => [key.toLowerCase(), String(cell ?? '')]),
  );

const table: Shape = {
  matches: (source) => source.peek().some((document) => isTable(document, firstTasks)),
  parse: (source) =>
    resultsOfRows(
      documentsOf(source).flatMap(({ value }) =>
        isTable(value) && Array.isArray(value) ? value.map(rowOf) : [],
      ),
    ),
};

/** Where a dumped task keeps its figures: `task.result` as it is, or spread into the task. */
const resultOf = (task: Node): Node => (isObject(own(task.value, 'result')) ? field(task, 'result') : task);
const errorOf = (task: Node): unknown => own(resultOf(task).value, 'error');

/** Version 3 and later has `latency`; before, the figures stand in the result itself. Milliseconds in all versions. */
const latencyOf = (task: Node): Node => {
  const result = resultOf(task);
  return isObject(own(result.value, 'latency')) ? field(result, 'latency') : result;
};

/** hz · mean is 1000 in milliseconds; benchmark.js, whose dumps look alike, computes in seconds. */
function isDumped(task: Node): boolean {
  const result = resultOf(task).value;
  const latency = latencyOf(task).value;
  if (latency !== result) return typeof own(latency, 'mean') === 'number';
  const [hz, mean] = [own(result, 'hz'), own(result, 'mean')];
  return typeof hz === 'number' && typeof mean === 'number' && Math.abs((hz * mean) / 1000 - 1) < 0.01;
}

function recordOfTask(task: Node): ToolRecord {
  const latency = latencyOf(task);
  const kept = field(latency, 'samples');
  const samples = isAbsent(kept) || !Array.isArray(kept.value) ? [] : numbers(kept);
  return toolRecord({
    ...{ benchmark: text(field(task, 'name')), measure: 'time', unit: 'ms', better: 'lower', samples },
    value: measured(field(latency, 'mean')),
    spread: maybeNumber(field(latency, 'sd')),
    count: samples.length || maybeNumber(field(latency, 'samplesCount')) || 1,
  });
}

const messageOf = (error: unknown): string =>
  typeof error === 'string' ? error : String(own(error, 'message') ?? 'it threw; the dump keeps no message');

const dumped: Shape = {
  matches: (source) =>
    source
      .peek()
      .some((value) => dumpedTasks({ value, file: source.path, path: '$' }, firstTasks).some(isDumped)),
  parse(source) {
    const tasks = documentsOf(source).flatMap((document) => dumpedTasks(document));
    const hasFailed = (task: Node): boolean => errorOf(task) !== undefined && errorOf(task) !== null;
    return toolResults(
      tasks.filter((task) => !hasFailed(task)).map(recordOfTask),
      tasks
        .filter(hasFailed)
        .map((task) => ({ benchmark: text(field(task, 'name')), message: messageOf(errorOf(task)) })),
    );
  },
};

/** tinybench: the table that console.table prints, the same as JSON, or a JSON dump of the tasks. */
export const tinybench = ofShapes(
  { title: 'tinybench', made: 'print bench.table() as a table, or JSON.stringify it' },
  [dumped, table, printed],
);
