/** Google Benchmark's console table and its CSV: the same figures as its JSON, more rounded. */
import type { ToolFailure, ToolRecord } from '../model.js';
import { csvRows } from './csv-rows.js';
import { readNumber } from './decode.js';
import type { Source } from './format.js';
import { counterRecord, printedCounter } from './google-benchmark-counters.js';
import { poolRepeats, toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

const aggregate = /_(mean|median|stddev|cv|BigO|RMS)$/;

const isAggregate = (name: string, names: ReadonlySet<string>): boolean =>
  aggregate.test(name) && (names.has(name.replace(aggregate, '')) || /BigO|RMS/.test(name));

/** With `--benchmark_report_aggregates_only` the rows of a benchmark are missing: its median, with its spread. */
function fromAggregates(records: readonly ToolRecord[]): readonly ToolRecord[] {
  const keyOf = ({ benchmark, measure }: ToolRecord) => `${benchmark}\u0000${measure}`;
  const known = new Map(records.map((record) => [keyOf(record), record]));
  return records.flatMap((record) => {
    const [suffix, kind] = aggregate.exec(record.benchmark) ?? [];
    const name = record.benchmark.slice(0, record.benchmark.length - (suffix?.length ?? 0));
    const beside = (other: string) => known.get(keyOf({ ...record, benchmark: `${name}_${other}` }));
    const [central, spread] = [beside('median'), beside('stddev')];
    if (kind === undefined || !central || !spread) return [record];
    return kind === 'median' ? [{ ...record, benchmark: name, spread: spread.value }] : [];
  });
}

/** Aggregate rows only repeat what the rows of their benchmark say, where it has any. */
function withoutAggregates(records: readonly ToolRecord[]): readonly ToolRecord[] {
  const names = new Set(records.map(({ benchmark }) => benchmark));
  return poolRepeats(fromAggregates(records.filter(({ benchmark }) => !isAggregate(benchmark, names))));
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

type Rows = { readonly records: ToolRecord[]; readonly failures: ToolFailure[] };

function readRow(cell: (name: string) => string, counters: readonly string[], rows: Rows): void {
  const benchmark = cell('name');
  if (cell('error_occurred') === 'true') {
    rows.failures.push({ benchmark, message: cell('error_message') || 'failed without a message' });
    return;
  }
  const times = { benchmark, unit: cell('time_unit'), real: cell('real_time'), cpu: cell('cpu_time') };
  const counted = counters.flatMap((name) => {
    const value = readNumber(cell(name));
    return value === null ? [] : [counterRecord(benchmark, name, value)];
  });
  const records = [...timesOf(times), ...counted];
  rows.records.push(...records.map((record) => ofRepetitions(record, cell('iterations'))));
}

/** An aggregate says how many repetitions it is of where the others have their iterations. */
const ofRepetitions = (record: ToolRecord, iterations: string): ToolRecord =>
  aggregate.test(record.benchmark) ? { ...record, count: Math.max(1, Number(iterations)) } : record;

const columns = ['name', 'iterations', 'real_time', 'cpu_time', 'time_unit'];
const texts = new Set([...columns, 'label', 'error_occurred', 'error_message']);

function readCsv(source: Source): Rows {
  const rows: Rows = { records: [], failures: [] };
  let header: readonly string[] = [];
  for (const { cells } of csvRows(source)) {
    if (columns.every((name, i) => cells[i] === name)) header = cells;
    else if (cells.length > 4 && header.length > 0)
      readRow(
        (name) => cells[header.indexOf(name)] ?? '',
        header.filter((name) => !texts.has(name)),
        rows,
      );
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
const failed = / (?:ERROR OCCURRED|SKIPPED): '/;
const header = /^Benchmark {1,4000}Time {1,200}CPU {1,200}Iterations(.*)$/;

/** `UserCounters...` where each row names its own; with `--benchmark_counters_tabular` the header names them. */
const columnsOf = (said: string): readonly string[] =>
  said.split(/ +/).filter((name) => name !== '' && name !== 'UserCounters...');

/** What follows the iterations: counters, then a label of any words. */
function countersOf(benchmark: string, words: readonly string[], names: readonly string[]) {
  const pairs =
    names.length > 0
      ? words.slice(0, names.length).map((word, i) => [names[i] ?? '', word] as const)
      : words.map(
          (word) => [word.slice(0, word.lastIndexOf('=')), word.slice(word.lastIndexOf('=') + 1)] as const,
        );
  return pairs.flatMap(([name, word]) => (name === '' ? [] : (printedCounter(benchmark, name, word) ?? [])));
}

/** `name  real unit  cpu unit  iterations  counters…`: the name ends where that pattern begins. */
function tableRow(text: string, names: readonly string[]): readonly ToolRecord[] {
  const words = text.trim().split(/ +/);
  const at = words.findIndex((word, i) => i > 0 && timeUnit.test(word) && number.test(words[i - 1] ?? ''));
  const [real = '', unit = '', cpu = '', cpuUnit = '', iterations = '', ...more] =
    at < 2 ? [] : words.slice(at - 1);
  if (!timeUnit.test(cpuUnit) || !/^\d+$/.test(iterations)) return [];
  const benchmark = words.slice(0, at - 1).join(' ');
  const records = [...timesOf({ benchmark, unit, real, cpu }), ...countersOf(benchmark, more, names)];
  return records.map((record) => ofRepetitions(record, iterations));
}

function failureOf(text: string): ToolFailure | null {
  const marker = failed.exec(text);
  if (!marker) return null;
  const said = text.slice(marker.index + marker[0].length).trim();
  return { benchmark: text.slice(0, marker.index).trim(), message: said.replace(/'$/, '') };
}

function readTable(source: Source): Rows {
  const rows: Rows = { records: [], failures: [] };
  let names: readonly string[] = [];
  for (const { text } of source.lines()) {
    const failure = failureOf(text);
    const columns = header.exec(text)?.[1];
    if (columns !== undefined) names = columnsOf(columns);
    else if (failure) rows.failures.push(failure);
    else rows.records.push(...tableRow(text, names));
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
