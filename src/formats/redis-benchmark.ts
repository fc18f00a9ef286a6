import type { ToolRecord } from '../model.js';
import { csvRows, headerOf } from './csv-rows.js';
import { readNumber } from './decode.js';
import type { Source } from './format.js';
import { latency, throughput } from './load-test.js';
import { poolRepeats, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

/** `-l` repeats the tests for ever: the same name again is a repetition. */
const repeated = (records: readonly ToolRecord[]) => toolResults(poolRepeats(records));

const timeColumns = [
  ['mean', 'avg'],
  ['p50', 'p50'],
  ['p95', 'p95'],
  ['p99', 'p99'],
] as const;

function recordsOf(benchmark: string, figure: (column: string) => number | null): readonly ToolRecord[] {
  return [
    ...throughput({ benchmark, unit: 'req/s', value: figure('rps') }),
    ...timeColumns.flatMap(([measure, column]) =>
      latency(measure, { benchmark, unit: 'ms', value: figure(column) }),
    ),
  ];
}

/** `--csv` from version 6.2 on; before, two columns without a header. */
const csv: Shape = {
  matches(source) {
    const header = headerOf(source);
    return header[0] === 'test' && header[1] === 'rps' && header.includes('avg_latency_ms');
  },
  parse(source) {
    const records: ToolRecord[] = [];
    let header: readonly string[] | null = null;
    for (const { cells } of csvRows(source)) {
      // Runs that were appended to one file bring their headers along.
      if (cells[0] === 'test') header = cells.map((cell) => cell.replace('_latency_ms', ''));
      else if (header) {
        const columns = header;
        records.push(
          ...recordsOf(cells[0] ?? '', (column) => readNumber(cells[columns.indexOf(column)] ?? '')),
        );
      }
    }
    return repeated(records);
  },
};

const oldRow = /^"([^"]{1,2000})","(\d{1,12}\.\d\d|-?nan|inf)"$/;
/** Any two columns look like the old CSV; the default tests' names tell it. */
const knownTest =
  /^"(?:PING_(?:INLINE|BULK|MBULK)|[SG]ET|INCR|[LR]PUSH|[LR]POP|SADD|HSET|SPOP|ZADD|ZPOPMIN|LRANGE_\d+ |MSET |XADD)/m;

const oldCsv: Shape = {
  matches(source) {
    const lines = source.head.split('\n').filter((line) => line.trim() !== '');
    const whole = source.head.length < 60_000 ? lines : lines.slice(0, -1);
    return whole.length > 0 && knownTest.test(source.head) && whole.every((line) => oldRow.test(line));
  },
  parse(source) {
    const records: ToolRecord[] = [];
    for (const { text } of source.lines()) {
      const [, benchmark, value] = oldRow.exec(text) ?? [];
      if (benchmark !== undefined)
        records.push(...throughput({ benchmark, unit: 'req/s', value: readNumber(value ?? '') }));
    }
    return repeated(records);
  },
};

const heading = (line: string): string | null => {
  const trimmed = line.trim();
  const named = trimmed.startsWith('====== ') && trimmed.endsWith(' ======');
  return named ? trimmed.slice('====== '.length, -' ======'.length) : null;
};

/** `SET: 87336.24 requests per second, p50=0.295 msec`, of `-q`; the latency since version 6.2. */
function quietRecords(line: string): readonly ToolRecord[] {
  const end = line.indexOf(' requests per second');
  const start = line.lastIndexOf(': ', end);
  if (end < 0 || start <= 0) return [];
  const median = /, p50=([\d.]+) msec/.exec(line.slice(end))?.[1];
  const benchmark = line.slice(0, start).trim();
  return [
    ...throughput({ benchmark, unit: 'req/s', value: readNumber(line.slice(start + 2, end)) }),
    ...latency('p50', { benchmark, unit: 'ms', value: median === undefined ? null : Number(median) }),
  ];
}

/** The figures below a heading: the rate on a line of its own, the times below the names of their columns. */
function reportRecords(benchmark: string, line: string, columns: readonly string[]): readonly ToolRecord[] {
  const trimmed = line.trim();
  const at = trimmed.indexOf(' requests per second');
  if (at > 0) {
    const value = readNumber(trimmed.slice(0, at).replace('throughput summary: ', ''));
    return throughput({ benchmark, unit: 'req/s', value });
  }
  const cells = trimmed.split(/\s+/);
  if (columns.length === 0 || cells.length !== columns.length) return [];
  return recordsOf(benchmark, (column) => readNumber(cells[columns.indexOf(column)] ?? ''));
}

function printedRecords(source: Source): readonly ToolRecord[] {
  const records: ToolRecord[] = [];
  let [benchmark, columns]: [string | null, readonly string[]] = [null, []];
  for (const { text } of source.lines()) {
    const next = heading(text);
    if (next !== null) [benchmark, columns] = [next, []];
    else if (benchmark === null) records.push(...quietRecords(text));
    else {
      records.push(...reportRecords(benchmark, text, columns));
      columns = /^\s*avg\s+min\s+p50/.test(text) ? text.trim().split(/\s+/) : [];
    }
  }
  return records;
}

const printed: Shape = {
  matches: (source) =>
    / requests per second(?:, p50=|$)/m.test(source.head) ||
    (/^====== .{1,2000} ======$/m.test(source.head) && / requests completed in /.test(source.head)),
  parse: (source) => repeated(printedRecords(source)),
};

/** redis-benchmark: `--csv`, `-q`, or its reports. */
export const redisBenchmark = ofShapes(
  { title: 'redis-benchmark', made: 'redis-benchmark --csv > results.csv' },
  [csv, oldCsv, printed],
);
