/** Google Benchmark's console table and its CSV: the same figures as its JSON, more rounded. */
import type { ToolFailure, ToolRecord } from '../model.js';
import { csvRows } from './csv-rows.js';
import { readNumber } from './decode.js';
import type { Source } from './format.js';
import { poolRepeats, toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

const aggregate = /_(?:mean|median|stddev|cv|BigO|RMS)$/;

const isAggregate = (name: string, names: ReadonlySet<string>): boolean =>
  aggregate.test(name) && (names.has(name.replace(aggregate, '')) || /BigO|RMS/.test(name));

/** Aggregate rows only repeat what the rows of their benchmark say. */
function withoutAggregates(records: readonly ToolRecord[]): readonly ToolRecord[] {
  const names = new Set(records.map(({ benchmark }) => benchmark));
  return poolRepeats(records.filter(({ benchmark }) => !isAggregate(benchmark, names)));
}

type Times = {
  readonly benchmark: string;
  readonly unit: string;
  readonly real: string;
  readonly cpu: string;
};

function timesOf({ benchmark, unit, real, cpu }: Times): readonly ToolRecord[] {
  const timed = (measure: string, spelled: string) => {
    const value = readNumber(spelled);
    return value === null ? [] : [toolRecord({ benchmark, measure, unit, better: 'lower', value })];
  };
  return [...timed('time', real), ...timed('cpu-time', cpu)];
}

const rates = [
  ['bytes_per_second', 'B/s'],
  ['items_per_second', 'items/s'],
] as const;

type Rows = { readonly records: ToolRecord[]; readonly failures: ToolFailure[] };

function readRow(cell: (name: string) => string, rows: Rows): void {
  const benchmark = cell('name');
  if (cell('error_occurred') === 'true') {
    rows.failures.push({ benchmark, message: cell('error_message') || 'failed without a message' });
    return;
  }
  rows.records.push(
    ...timesOf({ benchmark, unit: cell('time_unit'), real: cell('real_time'), cpu: cell('cpu_time') }),
  );
  for (const [name, unit] of rates) {
    const value = readNumber(cell(name));
    if (value === null) continue;
    rows.records.push(
      toolRecord({ benchmark, measure: name.replaceAll('_', '-'), unit, better: 'higher', value }),
    );
  }
}

const columns = ['name', 'iterations', 'real_time', 'cpu_time', 'time_unit'];

function readCsv(source: Source): Rows {
  const rows: Rows = { records: [], failures: [] };
  let header: readonly string[] = [];
  for (const { cells } of csvRows(source)) {
    if (columns.every((name, i) => cells[i] === name)) header = cells;
    else if (cells.length > 4 && header.length > 0)
      readRow((name) => cells[header.indexOf(name)] ?? '', rows);
  }
  return rows;
}

/** `--benchmark_format=csv`, the machine's description before it. */
export const googleBenchmarkCsv: Shape = {
  matches: ({ head }) => /^name,iterations,real_time,cpu_time,time_unit/m.test(head),
  parse: (source) => {
    const { records, failures } = readCsv(source);
    return toolResults(withoutAggregates(records), failures);
  },
};

const number = /^[\d.]+(?:e[+-]?\d+)?$/;
const timeUnit = /^(?:ns|us|ms|s)$/;
const failed = " ERROR OCCURRED: '";

/** `name  real unit  cpu unit  iterations  counters…`: the name ends where that pattern begins. */
function tableRow(text: string): readonly ToolRecord[] {
  const words = text.trim().split(/ +/);
  const at = words.findIndex((word, i) => i > 0 && timeUnit.test(word) && number.test(words[i - 1] ?? ''));
  const [real = '', unit = '', cpu = '', cpuUnit = '', iterations = ''] = at < 2 ? [] : words.slice(at - 1);
  if (!timeUnit.test(cpuUnit) || !/^\d+$/.test(iterations)) return [];
  return timesOf({ benchmark: words.slice(0, at - 1).join(' '), unit, real, cpu });
}

function readTable(source: Source): Rows {
  const rows: Rows = { records: [], failures: [] };
  for (const { text } of source.lines()) {
    const at = text.indexOf(failed);
    if (at < 0) rows.records.push(...tableRow(text));
    else {
      const message = text
        .slice(at + failed.length)
        .trim()
        .replace(/'$/, '');
      rows.failures.push({ benchmark: text.slice(0, at).trim(), message });
    }
  }
  return rows;
}

/** The table on the terminal. */
export const googleBenchmarkPrinted: Shape = {
  matches: ({ head }) => /^Benchmark {1,4000}Time {1,200}CPU {1,200}Iterations/m.test(head),
  parse: (source) => {
    const { records, failures } = readTable(source);
    return toolResults(withoutAggregates(records), failures);
  },
};
