import type { ToolFailure, ToolRecord } from '../model.js';
import { decodeLine, own, readNumber } from './decode.js';
import type { Format, Line, Source } from './format.js';
import { noSettings, readSetting, type Settings, settingsName } from './go-settings.js';
import { medianOf, toolRecord, toolResults } from './record.js';

/** What `go test` prints of one package; `-json` (test2json) interleaves packages. */
type Reader = { pkg: string; pending: string | null; failed: number; readonly settings: Settings };

/** The values of one benchmark in one unit: put together at once, so that files of many repetitions stay small. */
type Series = {
  readonly benchmark: string;
  /** What the file sets above these results; part of the name when the benchmark stands under several. */
  readonly setting: string;
  readonly unit: string;
  readonly values: number[];
};

type Found = { readonly series: Map<string, Series>; readonly failures: ToolFailure[] };

type Result = { readonly name: string; readonly pairs: readonly (readonly [number, string])[] };

/** Measures of the units that `go test` knows itself; other units name their own measure. */
const measures = new Map([
  ['ns/op', { measure: 'time', exact: false }],
  ['MB/s', { measure: 'throughput', exact: false }],
  ['B/op', { measure: 'bytes', exact: true }],
  ['allocs/op', { measure: 'allocs', exact: true }],
]);

const measureOf = (unit: string) =>
  measures.get(unit) ?? { measure: unit.replace(/\/op$/, ''), exact: false };

const nameOf = (name: string, reader: Reader): string => (reader.pkg === '' ? name : `${reader.pkg}/${name}`);

/** `<value> <unit>` pairs; null when these are no such pairs. */
function pairsOf(words: readonly string[]): readonly (readonly [number, string])[] | null {
  if (words.length < 2 || words.length % 2 === 1) return null;
  const pairs: [number, string][] = [];
  for (let i = 0; i < words.length; i += 2) {
    const value = readNumber(words[i] ?? '');
    if (value === null) return null;
    pairs.push([value, words[i + 1] ?? '']);
  }
  return pairs;
}

const wordsOf = (text: string): string[] => text.trim().split(/[ \t]+/);

/** `BenchmarkName-8  1000  123 ns/op  …`; null for any other line. */
function resultOf(words: readonly string[]): Result | null {
  const [name, iterations] = words;
  if (!name?.startsWith('Benchmark') || !/^\d+$/.test(iterations ?? '')) return null;
  const pairs = pairsOf(words.slice(2));
  return pairs && { name, pairs };
}

/** A benchmark that logs gets its figures on a later line, without its name. */
function lateResultOf(text: string, reader: Reader): Result | null {
  if (reader.pending === null || !/^\s{0,99}\d+\t\s{0,99}[\d.]+ ns\/op/.test(text)) return null;
  return resultOf([reader.pending, ...wordsOf(text)]);
}

function failureOf(text: string, reader: Reader): ToolFailure | null {
  const failed = /^\s{0,99}--- FAIL: (Benchmark\S*)/.exec(text);
  if (failed) return { benchmark: nameOf(failed[1] ?? '', reader), message: 'FAIL' };
  if (text.startsWith('panic: ')) {
    return {
      benchmark: nameOf(reader.pending ?? '', reader).replace(/\/$/, '') || 'go test',
      message: text.slice(0, 500),
    };
  }
  const built = /^FAIL\t(\S+) \[(build|setup) failed\]/.exec(text);
  return built ? { benchmark: built[1] ?? '', message: `${built[2]} failed` } : null;
}

function seriesOf({ series }: Found, named: Pick<Series, 'benchmark' | 'setting' | 'unit'>): Series {
  const key = [named.benchmark, named.setting, named.unit].join('\u0000');
  const known = series.get(key);
  if (known) return known;
  const made = { ...named, values: [] };
  series.set(key, made);
  return made;
}

/** What a benchmark said when it failed stands, indented, on the line below. */
function explain(text: string, reader: Reader, found: Found): void {
  const failure = found.failures[reader.failed];
  if (failure?.message === 'FAIL' && text.startsWith('    ')) {
    found.failures[reader.failed] = { ...failure, message: text.trim().slice(0, 500) };
  }
  reader.failed = -1;
}

/** A package's header begins with goos: what was said of the package before it is over. */
function readHeader(text: string, reader: Reader): void {
  const header = /^(goos|pkg):[ \t]*(\S*)/.exec(text);
  if (header) reader.pkg = header[1] === 'pkg' ? (header[2] ?? '') : '';
}

function readResult(result: Result, reader: Reader, found: Found): void {
  reader.pending = null;
  const benchmark = nameOf(result.name, reader);
  const setting = settingsName(reader.settings);
  reader.settings.begun = true;
  for (const [value, unit] of result.pairs) seriesOf(found, { benchmark, setting, unit }).values.push(value);
}

function readLine(text: string, reader: Reader, found: Found): void {
  const named = text.startsWith('Benchmark');
  const result = (named ? resultOf(wordsOf(text)) : null) ?? lateResultOf(text, reader);
  if (result) {
    readResult(result, reader, found);
    return;
  }
  readHeader(text, reader);
  readSetting(text, reader.settings);
  const failure = failureOf(text, reader);
  if (failure) reader.failed = found.failures.push(failure) - 1;
  else explain(text, reader, found);
  if (named) reader.pending = wordsOf(text)[0] ?? null;
}

/** The output lines of a test2json stream, put together per package; older Go splits one line over two events. */
function* eventLines(lines: Iterable<Line>, file: string): Iterable<{ text: string; pkg: string }> {
  const unfinished = new Map<string, string>();
  for (const line of lines) {
    if (!line.text.startsWith('{"')) continue;
    const event = decodeLine(line, file).value;
    const output = own(event, 'Output');
    if (typeof output !== 'string') continue;
    const pkg = String(own(event, 'Package') ?? '');
    const pieces = ((unfinished.get(pkg) ?? '') + output).split('\n');
    unfinished.set(pkg, pieces.pop() ?? '');
    for (const text of pieces) yield { text, pkg };
  }
  for (const [pkg, text] of unfinished) yield { text, pkg };
}

function* textLines(lines: Iterable<Line>): Iterable<{ text: string; pkg: string }> {
  for (const { text } of lines) yield { text, pkg: '' };
}

function recordOf({ benchmark, unit, values }: Omit<Series, 'setting'>): ToolRecord {
  const said = { benchmark, unit, ...measureOf(unit) };
  const [only] = values;
  return values.length === 1 && only !== undefined
    ? toolRecord({ ...said, value: only })
    : toolRecord({ ...said, value: medianOf(values), samples: values });
}

const suffix = /-\d+$/;

/**
 * Go appends GOMAXPROCS to every name when it is not 1. The same on all names, it says something of the machine
 * and not of the benchmark, and is left out; with `-cpu 1,2,4` it differs and stays.
 */
function withoutProcs(series: readonly Series[]): readonly Series[] {
  const suffixes = new Set(series.map(({ benchmark }) => suffix.exec(benchmark)?.[0] ?? ''));
  if (suffixes.size !== 1 || suffixes.has('')) return series;
  return series.map((one) => ({ ...one, benchmark: one.benchmark.replace(suffix, '') }));
}

/** A benchmark that stands under several settings of the file is several benchmarks. */
function withSettings(series: readonly Series[]): readonly Series[] {
  const keyOf = ({ benchmark, unit }: Series) => `${benchmark}\u0000${unit}`;
  const seen = new Map<string, number>();
  for (const one of series) seen.set(keyOf(one), (seen.get(keyOf(one)) ?? 0) + 1);
  return series.map((one) =>
    (seen.get(keyOf(one)) ?? 0) > 1 ? { ...one, benchmark: one.benchmark + one.setting } : one,
  );
}

const resultLine = /^Benchmark\S*[ \t]+\d+[ \t]+[\d.]+(?:e[+-]?\d+)? \S/m;
const splitResultLine = /^[ \t]*\d+\t[ \t]*[\d.]+(?:e[+-]?\d+)? ns\/op/m;

/** Events of `-json` say so in their first line. */
const isEvents = (source: Source): boolean => /^\{(?:"Time":"[^"]*",)?"Action":"/m.test(source.head);

function read(source: Source): Found {
  const found: Found = { series: new Map(), failures: [] };
  const readers = new Map<string, Reader>();
  const lines = isEvents(source) ? eventLines(source.lines(), source.path) : textLines(source.lines());
  for (const { text, pkg } of lines) {
    const reader = readers.get(pkg) ?? { pkg, pending: null, failed: -1, settings: noSettings() };
    readers.set(pkg, reader);
    readLine(text, reader, found);
  }
  return found;
}

/** `go test -bench`, as text or `-json`: repeated lines (`-count`) are samples of one benchmark. */
export const goTest: Format = {
  title: 'go test -bench',
  made: 'go test -run ^$ -bench . -benchmem -count 10 ./... > results.txt',
  matches: (source) =>
    isEvents(source)
      ? /"Output":"[^"]*(?:ns\/op|Benchmark)/.test(source.head)
      : resultLine.test(source.head) ||
        (/^Benchmark\S/m.test(source.head) && splitResultLine.test(source.head)),
  parse: (source) => {
    const { series, failures } = read(source);
    return toolResults(withSettings(withoutProcs([...series.values()])).map(recordOf), failures);
  },
};
