import { UserError } from '../errors.js';
import type { ToolFailure, ToolRecord, ToolResults } from '../model.js';
import { ab } from './ab.js';
import { artillery } from './artillery.js';
import { asv } from './asv.js';
import { autocannon } from './autocannon.js';
import { benchee } from './benchee.js';
import { benchmarkIps } from './benchmark-ips.js';
import { benchmarkJs } from './benchmark-js.js';
import { benchmarkDotNet } from './benchmarkdotnet.js';
import { benchmarkLuau } from './benchmarkluau.js';
import { bmf } from './bmf.js';
import { cargoBench } from './cargo-bench.js';
import { catch2 } from './catch2.js';
import { clickbench } from './clickbench.js';
import { criterion } from './criterion.js';
import { csv } from './csv.js';
import { dart } from './dart.js';
import { refuseBroken } from './decode.js';
import { deno } from './deno.js';
import { divan } from './divan.js';
import type { Format, Source } from './format.js';
import { gatling } from './gatling.js';
import {
  customBiggerIsBetter,
  customSmallerIsBetter,
  githubActionBenchmark,
} from './github-action-benchmark.js';
import { goTest } from './go-test.js';
import { googleBenchmark } from './google-benchmark.js';
import { gungraun } from './gungraun.js';
import { hey } from './hey.js';
import { hyperfine } from './hyperfine.js';
import { iai } from './iai.js';
import { jmeter } from './jmeter.js';
import { jmh } from './jmh.js';
import { jsTime } from './js-time.js';
import { julia } from './julia.js';
import { junit } from './junit.js';
import { k6 } from './k6.js';
import { lighthouse } from './lighthouse.js';
import { locust } from './locust.js';
import { memtier } from './memtier.js';
import { mitata } from './mitata.js';
import { formatNames } from './names.js';
import { nanobench } from './nanobench.js';
import { nyrkio } from './nyrkio.js';
import { oha } from './oha.js';
import { otlp } from './otlp.js';
import { perfGate } from './perf-gate.js';
import { perfStat } from './perf-stat.js';
import { pgbench } from './pgbench.js';
import { phpbench } from './phpbench.js';
import { prometheus } from './prometheus.js';
import { pyperf } from './pyperf.js';
import { pytestBenchmark } from './pytest-benchmark.js';
import { tellApart } from './record.js';
import { redisBenchmark } from './redis-benchmark.js';
import { rubyBenchmark } from './ruby-benchmark.js';
import { sizeLimit } from './size-limit.js';
import { sysbench } from './sysbench.js';
import { tachometer } from './tachometer.js';
import { taurus } from './taurus.js';
import { time } from './time.js';
import { tinybench } from './tinybench.js';
import { trx } from './trx.js';
import { vegeta } from './vegeta.js';
import { vitest } from './vitest.js';
import { wrk } from './wrk.js';

/** Every format there is, by name. One line a format, sorted. */
export const formats = {
  ab,
  artillery,
  asv,
  autocannon,
  benchee,
  'benchmark-ips': benchmarkIps,
  benchmarkdotnet: benchmarkDotNet,
  benchmarkjs: benchmarkJs,
  benchmarkluau: benchmarkLuau,
  bmf,
  'cargo-bench': cargoBench,
  catch2,
  clickbench,
  criterion,
  csv,
  customBiggerIsBetter,
  customSmallerIsBetter,
  dart,
  deno,
  divan,
  gatling,
  'github-action-benchmark': githubActionBenchmark,
  'go-test': goTest,
  'google-benchmark': googleBenchmark,
  gungraun,
  hey,
  hyperfine,
  iai,
  jmeter,
  jmh,
  'js-time': jsTime,
  julia,
  junit,
  k6,
  lighthouse,
  locust,
  memtier,
  mitata,
  nanobench,
  nyrkio,
  oha,
  otlp,
  'perf-gate': perfGate,
  'perf-stat': perfStat,
  pgbench,
  phpbench,
  prometheus,
  pyperf,
  'pytest-benchmark': pytestBenchmark,
  'redis-benchmark': redisBenchmark,
  'ruby-benchmark': rubyBenchmark,
  'size-limit': sizeLimit,
  sysbench,
  tachometer,
  taurus,
  time,
  tinybench,
  trx,
  vegeta,
  vitest,
  wrk,
} as const satisfies Record<FormatName, Format>;

export type FormatName = (typeof formatNames)[number];

/** Result files that were read: one file, or the files of one folder that belong together. */
export type ParsedFile = {
  readonly path: string;
  readonly format: FormatName;
  readonly results: ToolResults;
};

const formatOf = (name: FormatName): Format => formats[name];

/** The formats whose content this is; more than one is for the user to decide. */
export function detect(source: Source): FormatName[] {
  const found = formatNames.filter((name) => formatOf(name).matches(source));
  const inner = found.filter((name) => formatOf(name).wraps !== true);
  return inner.length > 0 ? inner : found;
}

const isGzip = (source: Source): boolean =>
  source.head.startsWith('\u001f\ufffd') || source.head.startsWith('\u001f\u008b');

/** Test reports hold times too: they are read when the user says so, never by accident. */
function refuseUnasked(source: Source): void {
  const name = formatNames.find((candidate) => formatOf(candidate).onRequest?.(source));
  if (name === undefined) return;
  throw new UserError(`this is ${formatOf(name).title}, which is read only when it is asked for`, {
    place: { file: source.path },
    hint: `Set the input format to ${name} if the durations of tests are to be gated.`,
  });
}

function refuseUnknown(source: Source): never {
  const place = { file: source.path };
  if (source.head.trim() === '') {
    throw new UserError('the file is empty: no benchmark found', { place, hint: 'Did the benchmarks run?' });
  }
  if (isGzip(source))
    throw new UserError('the file is compressed', { place, hint: 'Unpack it first: gunzip.' });
  refuseBroken(source);
  refuseUnasked(source);
  throw new UserError('no benchmark found: this is the output of no known tool', {
    place,
    hint: `Known formats: ${formatNames.join(', ')}. Name one with the input format if the file is one of these.`,
  });
}

function formatFor(source: Source, format: FormatName | 'auto'): FormatName {
  if (format !== 'auto') return format;
  const candidates = detect(source);
  const [only] = candidates;
  if (only === undefined) return refuseUnknown(source);
  if (candidates.length === 1) return only;
  throw new UserError(`could be the output of several tools: ${candidates.join(', ')}`, {
    place: { file: source.path },
    hint: 'Say which with the input format.',
  });
}

const longestName = 4096;
const control = /\p{Cc}+/gu;

/** One line, no control characters (NUL separates the parts of a metric's key), not endless. */
function cleanName(record: ToolRecord, path: string): ToolRecord {
  const benchmark = record.benchmark.replace(control, ' ').trim();
  if (benchmark === '' || benchmark.length > longestName) {
    const found = benchmark === '' ? 'an empty name' : `a name of ${benchmark.length} characters`;
    throw new UserError(`a benchmark has ${found}`, { place: { file: path } });
  }
  return benchmark === record.benchmark ? record : { ...record, benchmark };
}

const cleanFailure = ({ benchmark, message }: ToolFailure): ToolFailure => ({
  benchmark: benchmark.replace(control, ' ').trim().slice(0, longestName) || '(unnamed)',
  message: message.trim() || 'it failed, and the tool does not say why',
});

/** A benchmark that failed in each repetition failed once. */
function onceEach(failures: readonly ToolFailure[]): readonly ToolFailure[] {
  const clean = failures.map(cleanFailure);
  const known = new Map(clean.map((failure) => [`${failure.benchmark}\u0000${failure.message}`, failure]));
  return [...known.values()];
}

function checked(path: string, results: ToolResults): ToolResults {
  if (results.records.length === 0 && results.failures.length === 0) {
    throw new UserError('no benchmark found', { place: { file: path }, hint: 'Did the benchmarks run?' });
  }
  const { records, warnings } = tellApart(results.records.map((record) => cleanName(record, path)));
  return { records, failures: onceEach(results.failures), warnings: [...results.warnings, ...warnings] };
}

/** Reads one result file; throws `UserError` when it is none, or cannot be read whole. */
export function parseFile(source: Source, format: FormatName | 'auto'): ParsedFile {
  const name = formatFor(source, format);
  return { path: source.path, format: name, results: checked(source.path, formatOf(name).parse(source)) };
}

/** Reads result files; those of a tool that spreads its results over a folder are read together. */
export function parseFiles(sources: readonly Source[], format: FormatName | 'auto'): ParsedFile[] {
  const together = new Map<FormatName, Source[]>();
  const parsed: ParsedFile[] = [];
  for (const source of sources) {
    const name = formatFor(source, format);
    if (formatOf(name).parseTogether) together.set(name, [...(together.get(name) ?? []), source]);
    else parsed.push(parseFile(source, name));
  }
  for (const [name, group] of together) parsed.push(parseGroup(name, group));
  return parsed;
}

function parseGroup(name: FormatName, group: readonly Source[]): ParsedFile {
  const path = group[0]?.path ?? '';
  const results = formatOf(name).parseTogether?.(group) ?? { records: [], failures: [], warnings: [] };
  return { path, format: name, results: checked(path, results) };
}
