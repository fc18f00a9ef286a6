import type { ToolFailure, ToolRecord } from '../model.js';
import { benchmarkDotNetCsv } from './benchmarkdotnet-csv.js';
import { benchmarkDotNetMarkdown } from './benchmarkdotnet-markdown.js';
import {
  documentsOf,
  field,
  hasKeys,
  isAbsent,
  list,
  maybeNumber,
  maybeText,
  measured,
  type Node,
  numbers,
  own,
  text,
} from './decode.js';
import { kebab } from './kebab.js';
import { type Grouped, qualify } from './qualify.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

const isReport = (document: unknown): boolean =>
  hasKeys(document, 'HostEnvironmentInfo', 'Benchmarks') && Array.isArray(own(document, 'Benchmarks'));

/** Reports before 0.10 have no full name; the namespace is null where the class stands in none. */
function nameOf(benchmark: Node): string {
  const full = maybeText(field(benchmark, 'FullName'));
  if (full !== null && full !== '') return full;
  const parts = ['Namespace', 'Type', 'Method'].map((key) => maybeText(field(benchmark, key)));
  const name = parts.filter((part) => part !== null && part !== '').join('.');
  const parameters = maybeText(field(benchmark, 'Parameters'));
  return parameters ? `${name}(${parameters})` : name;
}

/** `Type.Method: .NET 8.0(Runtime=.NET 8.0) [n=1]`; a name made of random letters gives way to what it stands for. */
function jobOf(benchmark: Node): string {
  const info = maybeText(field(benchmark, 'DisplayInfo')) ?? '';
  const method = maybeText(field(benchmark, 'MethodTitle')) ?? maybeText(field(benchmark, 'Method')) ?? '';
  const at = info.indexOf(`${method}: `);
  const job = at < 0 ? '' : info.slice(at + method.length + 2);
  const open = job.indexOf('(');
  if (open < 0) return job.trim();
  return job.startsWith('Job-') ? job.slice(open + 1, job.lastIndexOf(')')) : job.slice(0, open).trim();
}

/** Measured iterations: neither overhead nor pilot nor warm-up; before 0.11 the mode alone says so. */
const isResult = (measurement: Node): boolean => {
  const mode = own(measurement.value, 'IterationMode');
  return (mode === 'Workload' && own(measurement.value, 'IterationStage') === 'Result') || mode === 'Result';
};

function samplesOf(benchmark: Node, statistics: Node): readonly number[] {
  const original = field(statistics, 'OriginalValues');
  if (!isAbsent(original)) return numbers(original);
  const measurements = field(benchmark, 'Measurements');
  if (isAbsent(measurements)) return [];
  return list(measurements)
    .filter(isResult)
    .map((item) => measured(field(item, 'Nanoseconds')) / measured(field(item, 'Operations')));
}

function timeOf(benchmark: Node, statistics: Node): ToolRecord {
  const samples = samplesOf(benchmark, statistics);
  return toolRecord({
    ...{ benchmark: nameOf(benchmark), measure: 'time', unit: 'ns', better: 'lower', samples },
    value: measured(field(statistics, 'Mean')),
    spread: maybeNumber(field(statistics, 'StandardDeviation')),
    count: samples.length || maybeNumber(field(statistics, 'N')) || 1,
  });
}

function memoryOf(benchmark: Node): readonly ToolRecord[] {
  const memory = field(benchmark, 'Memory');
  const bytes = isAbsent(memory) ? null : maybeNumber(field(memory, 'BytesAllocatedPerOperation'));
  if (bytes === null) return [];
  const name = nameOf(benchmark);
  return [
    toolRecord({
      benchmark: name,
      measure: 'allocated',
      unit: 'B',
      better: 'lower',
      value: bytes,
      exact: true,
    }),
  ];
}

/** What the collector did follows from what was allocated, which stands under Memory. */
const skipped = /^(?:Gen\dCollects|Allocated Memory)$/;

/** Figures of other diagnosers, each with its own unit and direction. */
function metricsOf(benchmark: Node): readonly ToolRecord[] {
  const metrics = field(benchmark, 'Metrics');
  if (isAbsent(metrics)) return [];
  return list(metrics).flatMap((metric) => {
    const descriptor = field(metric, 'Descriptor');
    const id = text(field(descriptor, 'Id'));
    const unit = maybeText(field(descriptor, 'Unit')) ?? '';
    const greater = field(descriptor, 'TheGreaterTheBetter').value === true;
    const value = measured(field(metric, 'Value'));
    const said = {
      benchmark: nameOf(benchmark),
      measure: kebab(id),
      unit: unit === 'Count' ? 'count' : unit,
    };
    return skipped.test(id) ? [] : [toolRecord({ ...said, better: greater ? 'higher' : 'lower', value })];
  });
}

const failed = (benchmark: Node): boolean => isAbsent(field(benchmark, 'Statistics'));

function readBenchmark(benchmark: Node): readonly Grouped[] {
  const time = timeOf(benchmark, field(benchmark, 'Statistics'));
  const records = [time, ...memoryOf(benchmark), ...metricsOf(benchmark)];
  return records.map((record) => ({ group: jobOf(benchmark), record }));
}

const failureOf = (benchmark: Node): ToolFailure => ({
  benchmark: nameOf(benchmark),
  message: 'BenchmarkDotNet has no statistics of it: it did not run to its end',
});

const json: Shape = {
  matches: (source) => source.peek().some(isReport),
  parse(source) {
    const reports = documentsOf(source).filter(({ value }) => isReport(value));
    const all = reports.flatMap((report) => list(field(report, 'Benchmarks')));
    const ran = all.filter((benchmark) => !failed(benchmark)).flatMap(readBenchmark);
    const records = qualify(ran, (benchmark, job) => `${benchmark} (${job})`);
    return toolResults(records, all.filter(failed).map(failureOf));
  },
};

/** BenchmarkDotNet's JSON reports, full or brief, its CSV and its tables. */
export const benchmarkDotNet = ofShapes(
  { title: 'BenchmarkDotNet', made: 'dotnet run -c Release -- --exporters json' },
  [json, benchmarkDotNetCsv, benchmarkDotNetMarkdown],
);
