import { UserError } from '../errors.js';
import type { ToolResults } from '../model.js';
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
import { checked } from './checked.js';
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
import { windowsOf } from './windows.js';
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

/** A file's format, and the file with that part of it as its head in which the format shows. */
type Recognised = { readonly name: FormatName; readonly source: Source };

function named(source: Source, name: FormatName): Recognised {
  for (const window of windowsOf(source)) {
    if (formatOf(name).matches(window)) return { name, source: window };
  }
  return { name, source };
}

function recognise(source: Source, format: FormatName | 'auto'): Recognised {
  if (format !== 'auto') return named(source, format);
  for (const window of windowsOf(source)) {
    const candidates = detect(window);
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) return { name: only, source: window };
    if (candidates.length > 1) refuseAmbiguous(source, candidates);
  }
  return refuseUnknown(source);
}

function refuseAmbiguous(source: Source, candidates: readonly FormatName[]): never {
  throw new UserError(`could be the output of several tools: ${candidates.join(', ')}`, {
    place: { file: source.path },
    hint: 'Say which with the input format.',
  });
}

const parse = ({ name, source }: Recognised): ParsedFile => ({
  path: source.path,
  format: name,
  results: checked(source.path, formatOf(name).parse(source)),
});

/** Reads one result file; throws `UserError` when it is none, or cannot be read whole. */
export const parseFile = (source: Source, format: FormatName | 'auto'): ParsedFile =>
  parse(recognise(source, format));

/** Reads result files; those of a tool that spreads its results over a folder are read together. */
export function parseFiles(sources: readonly Source[], format: FormatName | 'auto'): ParsedFile[] {
  const together = new Map<FormatName, Source[]>();
  const parsed: ParsedFile[] = [];
  for (const said of sources) {
    const recognised = recognise(said, format);
    const { name, source } = recognised;
    if (formatOf(name).parseTogether) together.set(name, [...(together.get(name) ?? []), source]);
    else parsed.push(parse(recognised));
  }
  for (const [name, group] of together) parsed.push(parseGroup(name, group));
  return parsed;
}

function parseGroup(name: FormatName, group: readonly Source[]): ParsedFile {
  const path = group[0]?.path ?? '';
  const results = formatOf(name).parseTogether?.(group) ?? { records: [], failures: [], warnings: [] };
  return { path, format: name, results: checked(path, results) };
}
