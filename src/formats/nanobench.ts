import type { Better, ToolRecord } from '../model.js';
import { csvRows, headerOf } from './csv-rows.js';
import {
  documentsOf,
  field,
  hasKeys,
  isAbsent,
  list,
  maybeText,
  measured,
  type Node,
  own,
  readNumber,
  text,
} from './decode.js';
import { type Grouped, qualify } from './qualify.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

const isNanobench = (document: unknown): boolean => {
  const results = own(document, 'results');
  return (
    Array.isArray(results) && results.length > 0 && hasKeys(results[0], 'title', 'epochs', 'median(elapsed)')
  );
};

/** Hardware counters, 0 where the machine has none, and then left out. */
const counters = [
  { key: 'instructions', unit: 'instructions' },
  { key: 'cpucycles', unit: 'cycles' },
] as const;

/** As it stands, for a whole batch of work: the batch is the same in every run. */
function samplesOf(result: Node, key: string): readonly number[] {
  const measurements = field(result, 'measurements');
  if (isAbsent(measurements)) return [];
  const values = list(measurements).map((item) => field(item, key));
  return values.some(isAbsent) ? [] : values.map(measured);
}

function countersOf(result: Node, benchmark: string): readonly ToolRecord[] {
  return counters.flatMap(({ key, unit }) => {
    const node = field(result, `median(${key})`);
    const value = isAbsent(node) ? 0 : measured(node);
    const samples = samplesOf(result, key);
    return value > 0 ? [toolRecord({ benchmark, measure: unit, unit, better: 'lower', value, samples })] : [];
  });
}

function recordsOf(result: Node): readonly ToolRecord[] {
  const benchmark = text(field(result, 'name'));
  const value = measured(field(result, 'median(elapsed)'));
  const samples = samplesOf(result, 'elapsed');
  return [
    toolRecord({ benchmark, measure: 'time', unit: 's', better: 'lower', value, samples }),
    ...countersOf(result, benchmark),
  ];
}

const byTitle = (records: readonly Grouped[]) =>
  toolResults(qualify(records, (benchmark, title) => `${title}/${benchmark}`));

const json: Shape = {
  matches: (source) => source.peek().some(isNanobench),
  parse: (source) =>
    byTitle(
      documentsOf(source)
        .filter(({ value }) => isNanobench(value))
        .flatMap((document) => list(field(document, 'results')))
        .flatMap((result) => {
          const group = maybeText(field(result, 'title')) ?? '';
          return recordsOf(result).map((record) => ({ group, record }));
        }),
    ),
};

/** The CSV template: seconds, separated by semicolons. */
const csv: Shape = {
  matches: (source) =>
    ['title', 'name', 'unit', 'batch', 'elapsed'].every((name) => headerOf(source, ';').includes(name)),
  parse(source) {
    const [header, ...rows] = [...csvRows(source, ';')].map(({ cells }) => cells);
    const cell = (row: readonly string[], name: string) => row[header?.indexOf(name) ?? -1] ?? '';
    return byTitle(
      rows.map((row) => {
        const value = readNumber(cell(row, 'elapsed')) ?? Number.NaN;
        const benchmark = cell(row, 'name');
        const record = toolRecord({ benchmark, measure: 'time', unit: 's', better: 'lower', value });
        return { group: cell(row, 'title'), record };
      }),
    );
  },
};

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());

/** The last column's head is the title; the first two are the time and its inverse, in the units the heads name. */
function readHead(line: string): readonly string[] | null {
  const cells = cellsOf(line);
  return line.startsWith('|') && cells.includes('err%') && cells.includes('total') ? cells : null;
}

/** The columns worth a metric, and which way is better. */
const columns: readonly { named: RegExp; measure: string; unit?: string; better: Better }[] = [
  { named: /^(?:ps|ns|us|ms|s)\/.+$/, measure: 'time', better: 'lower' },
  { named: /^ins\/.+$/, measure: 'instructions', unit: 'instructions', better: 'lower' },
  { named: /^cyc\/.+$/, measure: 'cycles', unit: 'cycles', better: 'lower' },
];

/** `name` in backticks, maybe after a sign that it is unstable. */
function rowName(cell: string): string | null {
  const [from, to] = [cell.indexOf('`'), cell.lastIndexOf('`')];
  if (from < 0 || to <= from) return null;
  const end = cell.indexOf('` (Unstable', from);
  return cell.slice(from + 1, end > from ? end : to);
}

function rowRecords(line: string, head: readonly string[]): readonly Grouped[] {
  // A bar in a name is no column.
  const cells = [
    ...cellsOf(line).slice(0, head.length - 1),
    line.split('|').slice(head.length).join('|').trim(),
  ];
  const benchmark = rowName(cells.at(-1) ?? '');
  if (benchmark === null) return [];
  return head.flatMap((name, i): Grouped[] => {
    const column = columns.find(({ named }) => named.test(name));
    const value = readNumber(cells[i] ?? '');
    if (!column || value === null) return [];
    const { measure, better, unit = name } = column;
    return [{ group: head.at(-1) ?? '', record: toolRecord({ benchmark, measure, better, unit, value }) }];
  });
}

const table: Shape = {
  matches: (source) => source.head.split('\n').some((line) => readHead(line) !== null),
  parse(source) {
    const records: Grouped[] = [];
    let head: readonly string[] | null = null;
    for (const { text: line } of source.lines()) {
      const found = readHead(line);
      if (found) head = found;
      else if (head && line.startsWith('|')) records.push(...rowRecords(line, head));
    }
    return byTitle(records);
  },
};

/** nanobench: its JSON and CSV templates, or the table it prints. */
export const nanobench = ofShapes(
  { title: 'nanobench', made: 'bench.render(ankerl::nanobench::templates::json(), file)' },
  [json, csv, table],
);
