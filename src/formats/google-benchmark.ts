import type { ToolFailure, ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  fields,
  hasKeys,
  list,
  maybeText,
  measured,
  type Node,
  own,
  text,
} from './decode.js';
import type { Format } from './format.js';
import { counterRecord } from './google-benchmark-counters.js';
import { googleBenchmarkCsv, googleBenchmarkPrinted } from './google-benchmark-text.js';
import { poolRepeats, toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

const isGoogle = (document: unknown): boolean =>
  hasKeys(document, 'context') && Array.isArray(own(document, 'benchmarks')) && !hasKeys(document, 'layout');

/** Keys of a row that are no user counters (Google Benchmark's json_reporter.cc, all versions to 1.9). */
const ownKeys = new Set(
  (
    'name family_index per_family_instance_index run_name run_type repetitions repetition_index threads iterations ' +
    'real_time cpu_time time_unit label aggregate_name aggregate_unit error_occurred error_message skipped ' +
    'skip_message big_o rms cpu_coefficient real_coefficient'
  ).split(' '),
);

const counterOf = (benchmark: string, name: string, node: Node): ToolRecord =>
  counterRecord(benchmark, name, measured(node));

const isCounter = ([key, { value }]: readonly [string, Node]): boolean =>
  !ownKeys.has(key) && (typeof value === 'number' || value === null);

/** Every figure of a row: real time first, then CPU time (about 0 for what sleeps) and counters. */
function figuresOf(row: Node, benchmark: string): readonly ToolRecord[] {
  const unit = maybeText(field(row, 'time_unit')) ?? 'ns';
  const timed = (key: string, measure: string) => {
    const node = field(row, key);
    return node.value === undefined
      ? []
      : [toolRecord({ benchmark, measure, unit, better: 'lower', value: measured(node) })];
  };
  const counted = fields(row)
    .filter(isCounter)
    .map(([key, node]) => counterOf(benchmark, key, node));
  return [...timed('real_time', 'time'), ...timed('cpu_time', 'cpu-time'), ...counted];
}

type Row = { readonly node: Node; readonly benchmark: string; readonly aggregate: string | null };

const oldSuffix = /_(mean|median|stddev|cv|BigO|RMS)$/;

/** Before 1.5 an aggregate shows in its name alone: that of another row, or of its siblings, and a suffix. */
function oldAggregate(name: string, names: ReadonlySet<string>): { run: string; aggregate: string } | null {
  const aggregate = oldSuffix.exec(name)?.[1];
  if (aggregate === undefined) return null;
  const run = name.replace(oldSuffix, '');
  const isOne =
    names.has(run) || (names.has(`${run}_mean`) && names.has(`${run}_stddev`)) || /BigO|RMS/.test(aggregate);
  return isOne ? { run, aggregate } : null;
}

function rowOf(node: Node, names: ReadonlySet<string>): Row {
  const name = text(field(node, 'name'));
  const benchmark = maybeText(field(node, 'run_name')) ?? name;
  const type = maybeText(field(node, 'run_type'));
  if (type === 'aggregate')
    return { node, benchmark, aggregate: maybeText(field(node, 'aggregate_name')) ?? '' };
  const old = type === null ? oldAggregate(name, names) : null;
  return old ? { node, benchmark: old.run, aggregate: old.aggregate } : { node, benchmark, aggregate: null };
}

/** What a row says went wrong; null when nothing did. */
function failureOf({ node, benchmark }: Row): ToolFailure | null {
  const failed = field(node, 'error_occurred').value === true || field(node, 'skipped').value === true;
  if (!failed) return null;
  const message = maybeText(field(node, 'error_message')) ?? maybeText(field(node, 'skip_message'));
  return { benchmark, message: message ?? 'failed without a message' };
}

/** With `--benchmark_report_aggregates_only` there are no repetitions: the median, with its spread. */
function fromAggregates(benchmark: string, rows: readonly Row[]): readonly ToolRecord[] {
  const named = (name: string) => rows.find(({ aggregate }) => aggregate === name);
  const central = named('median') ?? named('mean');
  if (!central) return [];
  const deviations = named('stddev');
  const spreads = new Map(
    deviations
      ? figuresOf(deviations.node, benchmark).map(({ measure, value }) => [measure, value] as const)
      : [],
  );
  const repetitions = field(central.node, 'repetitions').value;
  return figuresOf(central.node, benchmark).map((record) => ({
    ...record,
    spread: spreads.get(record.measure) ?? null,
    count: typeof repetitions === 'number' && repetitions > 0 ? repetitions : 1,
  }));
}

function aggregatesOnly(rows: readonly Row[], measuredToo: ReadonlySet<string>): readonly ToolRecord[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.aggregate === null || measuredToo.has(row.benchmark)) continue;
    groups.set(row.benchmark, [...(groups.get(row.benchmark) ?? []), row]);
  }
  return [...groups].flatMap(([benchmark, group]) => fromAggregates(benchmark, group));
}

type Read = {
  readonly executable: string;
  readonly records: readonly ToolRecord[];
  readonly failures: readonly ToolFailure[];
};

function readDocument(document: Node): Read {
  const nodes = list(field(document, 'benchmarks'));
  const names = new Set(nodes.map((node) => text(field(node, 'name'))));
  const rows = nodes.map((node) => rowOf(node, names));
  const failures = rows.flatMap((row) => failureOf(row) ?? []);
  const iterations = rows.filter((row) => row.aggregate === null && failureOf(row) === null);
  const measuredToo = new Set(iterations.map(({ benchmark }) => benchmark));
  const records = iterations.flatMap(({ node, benchmark }) => figuresOf(node, benchmark));
  const executable = String(own(own(document.value, 'context'), 'executable') ?? '');
  return { executable, records: [...records, ...aggregatesOnly(rows, measuredToo)], failures };
}

/** Repetitions are samples; the same name in another program's document is another benchmark. */
function pooled(documents: readonly Read[]): readonly ToolRecord[] {
  const programs = [...new Set(documents.map(({ executable }) => executable))];
  return programs.flatMap((program) =>
    poolRepeats(
      documents.filter(({ executable }) => executable === program).flatMap(({ records }) => records),
    ),
  );
}

const json: Shape = {
  matches: (source) => source.peek().some(isGoogle),
  parse: (source) => {
    const documents = documentsOf(source)
      .filter(({ value }) => hasKeys(value, 'benchmarks'))
      .map(readDocument);
    return toolResults(
      pooled(documents),
      documents.flatMap(({ failures }) => failures),
    );
  },
};

/** Google Benchmark's JSON: real time, CPU time and counters; complexity rows are fits, not measurements. */
export const googleBenchmark: Format = ofShapes(
  {
    title: 'Google Benchmark',
    made: './benchmark --benchmark_out=results.json --benchmark_out_format=json --benchmark_repetitions=10',
  },
  [json, googleBenchmarkCsv, googleBenchmarkPrinted],
);
