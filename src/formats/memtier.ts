import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  fields,
  isAbsent,
  isObject,
  maybeNumber,
  type Node,
  own,
  readNumber,
} from './decode.js';
import type { Source } from './format.js';
import { latency, throughput } from './load-test.js';
import { toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

/** With several runs the worst and the best are told too: the average is the result. */
const blocks = ['AGGREGATED AVERAGE RESULTS', 'ALL STATS'] as const;

const blockOf = (document: unknown): string | undefined =>
  isObject(document)
    ? blocks.flatMap((block) => Object.keys(document).filter((key) => key.startsWith(block)))[0]
    : undefined;

const isMemtier = (document: unknown): boolean => {
  const block = blockOf(document);
  return block !== undefined && isObject(own(own(document, block), 'Totals'));
};

/** `p50.00`, `p99.90`: as `p50`, `p99-9`. */
const percentileMeasure = (key: string): string | null =>
  /^p\d{1,2}\.\d+$/.test(key) ? `p${Number(key.slice(1))}`.replace('.', '-') : null;

/** Milliseconds. Operations of which none was made are left out. */
function recordsOf(benchmark: string, stats: Node): readonly ToolRecord[] {
  if (!isObject(stats.value) || own(stats.value, 'Count') === 0) return [];
  const average = field(stats, 'Average Latency');
  const mean = maybeNumber(isAbsent(average) ? field(stats, 'Latency') : average);
  const percentiles = field(stats, 'Percentile Latencies');
  const count = maybeNumber(field(stats, 'Count')) || 1;
  return [
    ...throughput({ benchmark, unit: 'ops/s', value: maybeNumber(field(stats, 'Ops/sec')) }),
    ...latency('mean', { benchmark, unit: 'ms', count, value: mean }),
    ...(isObject(percentiles.value) ? fields(percentiles) : []).flatMap(([key, value]) => {
      const measure = percentileMeasure(key);
      return measure === null ? [] : latency(measure, { benchmark, unit: 'ms', value: maybeNumber(value) });
    }),
  ];
}

const json: Shape = {
  matches: (source) => source.peek().some(isMemtier),
  parse: (source) =>
    toolResults(
      documentsOf(source)
        .filter(({ value }) => isMemtier(value))
        .flatMap((document) =>
          fields(field(document, blockOf(document.value) ?? ''))
            .filter(([, stats]) => typeof own(stats.value, 'Ops/sec') === 'number')
            .flatMap(([name, stats]) => recordsOf(name, stats)),
        ),
    ),
};

const isHeader = (line: string): boolean => /^Type {2,}Ops\/sec {2,}/.test(line);

/** Column titles are two or more blanks apart, as `Avg. Latency` holds one. */
const columnsOf = (header: string): readonly string[] => header.trim().split(/ {2,}/);

function measureOf(column: string): string | null {
  if (column === 'Latency' || column === 'Avg. Latency') return 'mean';
  return column.endsWith(' Latency') ? column.slice(0, -' Latency'.length).replace('.', '-') : null;
}

function rowRecords(line: string, columns: readonly string[]): readonly ToolRecord[] {
  const [benchmark = '', ...cells] = line.trim().split(/\s+/);
  if (cells.length !== columns.length - 1) return [];
  return columns.slice(1).flatMap((column, i) => {
    const value = readNumber(cells[i] ?? '');
    if (column === 'Ops/sec') return throughput({ benchmark, unit: 'ops/s', value });
    const measure = measureOf(column);
    return measure === null ? [] : latency(measure, { benchmark, unit: 'ms', value });
  });
}

/** With several runs there are tables of the worst and the best one, too. */
function isWanted(title: string, before: boolean): boolean {
  if (/^(?:BEST|WORST) RUN RESULTS/.test(title)) return false;
  return before || blocks.some((block) => title.startsWith(block));
}

/** The table of all runs, or of the average of several; a later table replaces an earlier one. */
function tableRecords(source: Source): readonly ToolRecord[] {
  let records: ToolRecord[] = [];
  let columns: readonly string[] = [];
  let wanted = true;
  for (const { text } of source.lines()) {
    wanted = isWanted(text, wanted);
    const header = wanted && isHeader(text);
    if (header) [columns, records] = [columnsOf(text), []];
    else if (text.trim() === '') columns = [];
    else if (columns.length > 0) records.push(...rowRecords(text, columns));
  }
  return records;
}

const printed: Shape = {
  matches: (source) => source.head.split('\n').some(isHeader),
  parse: (source) => toolResults(tableRecords(source)),
};

/** memtier_benchmark: its JSON or the table it prints. */
export const memtier = ofShapes(
  { title: 'memtier_benchmark', made: 'memtier_benchmark --json-out-file results.json' },
  [json, printed],
);
