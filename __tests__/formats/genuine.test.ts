import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { type FormatName, formats, type ParsedFile, parseFiles } from '../../src/formats/registry.js';
import { readSource } from '../../src/io/results.js';
import type { ToolRecord } from '../../src/model.js';
import { toBase, unitOf } from '../../src/units.js';
import { differences, formatsOf, metricsCounted, unnamed } from './genuine-index.js';

/** Genuine outputs of tools, with what two other readers found in them; at hand only where the variable says so. */
const root = process.env['GENUINE_OUTPUTS'] ?? '';
const at = root === '' ? describe.skip : describe;

type Expected = {
  readonly name: string;
  readonly metric: string;
  readonly unit: string | null;
  readonly value: number | null;
  readonly betterDirection: 'lower' | 'higher' | 'unknown';
  readonly samplesCount: number | null;
  readonly samples?: readonly number[];
};
type Entry = {
  readonly file: string;
  readonly tool: string;
  readonly variant: string | null;
  readonly expected: readonly Expected[] | null;
  readonly expectedCount: number | null;
};

const entries: readonly Entry[] =
  root === '' ? [] : JSON.parse(readFileSync(join(root, 'INDEX.json'), 'utf8'));
const kindOf = ({ tool, variant }: Entry): string => (variant === null ? tool : `${tool}/${variant}`);
const namesFor = (entry: Entry): readonly string[] => formatsOf[kindOf(entry)] ?? [entry.tool];
const isThere = (entry: Entry): boolean => namesFor(entry).some((name) => Object.hasOwn(formats, name));

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function read(entry: Entry): ParsedFile[] {
  const sources = filesBelow(join(root, entry.file)).map((path) => readSource(path, '.'));
  const [only] = namesFor(entry);
  const told = only?.startsWith('custom') || only === 'junit' ? (only as FormatName) : 'auto';
  return parseFiles(sources, told);
}

const withoutProcs = (name: string): string => name.replace(/-\d+$/, '');
const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The same name but for package, suite or file before it, parameters after it, or punctuation. */
function isNamed(ours: string, theirs: string): boolean {
  const [a, b, c] = [plain(ours), plain(theirs), plain(withoutProcs(theirs))];
  return a.includes(b) || b.includes(a) || a.endsWith(c) || c.endsWith(a);
}

function isClose(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** The same figure: as spelled, or in base units when both units are known. */
function isFigure(record: ToolRecord, wanted: Expected): boolean {
  if (wanted.value === null) return true;
  const [ours, theirs] = [unitOf(record.unit), unitOf(wanted.unit ?? '')];
  if (wanted.unit === null || wanted.unit === '/s' || !ours || !theirs)
    return isClose(record.value, wanted.value);
  if (ours.base !== theirs.base) return false;
  return isClose(toBase(record.value, ours.factor), toBase(wanted.value, theirs.factor));
}

const directionOf = (record: ToolRecord) => record.better ?? unitOf(record.unit)?.better ?? 'unknown';

function checkRecord(records: readonly ToolRecord[], wanted: Expected, anyName: boolean): void {
  const named = anyName ? records : records.filter(({ benchmark }) => isNamed(benchmark, wanted.name));
  const fitting = named.filter((candidate) => isFigure(candidate, wanted));
  const record = fitting.find(({ samples }) => `${samples}` === `${wanted.samples}`) ?? fitting[0];
  const found = named.map(({ benchmark, measure, value, unit }) => ({ benchmark, measure, value, unit }));
  if (!record) {
    const names = records.slice(0, 5).map(({ benchmark, measure }) => `${benchmark} (${measure})`);
    throw new Error(
      `no record for ${JSON.stringify(wanted)}: ${JSON.stringify(found.length > 0 ? found : names)}`,
    );
  }
  if (wanted.betterDirection !== 'unknown')
    expect([wanted.name, directionOf(record)]).toEqual([wanted.name, wanted.betterDirection]);
  if (wanted.samplesCount !== null)
    expect([wanted.name, record.count]).toEqual([wanted.name, wanted.samplesCount]);
  if (wanted.samples) expect(record.samples).toEqual(wanted.samples);
}

/** The index counts benchmarks, and of some tools those that failed too. */
function checkCount(entry: Entry, parsed: readonly ParsedFile[]): void {
  const different = differences[entry.file];
  const records = parsed.flatMap(({ results }) => results.records);
  const failures = parsed.flatMap(({ results }) => results.failures);
  const measured = new Set(records.map(({ benchmark }) => benchmark));
  const ran = new Set([...measured, ...failures.map(({ benchmark }) => benchmark)]);
  const counts =
    different?.records || metricsCounted.has(entry.tool) ? [records.length] : [measured.size, ran.size];
  expect(counts).toContain(different?.count ?? entry.expectedCount);
}

function checkEntry(entry: Entry): void {
  const parsed = read(entry);
  expect([...namesFor(entry)]).toEqual(expect.arrayContaining(parsed.map(({ format }) => format)));
  const records = parsed.flatMap(({ results }) => results.records);
  const different = differences[entry.file];
  const anyName = unnamed.has(kindOf(entry)) || different?.anyName === true;
  const wanted = (entry.expected ?? []).filter((_, i) => different?.ofThese?.includes(i) ?? true);
  for (const one of wanted) checkRecord(records, one, anyName);
  if (!anyName) checkCount(entry, parsed);
}

/** What it does with a file of which the index expects nothing: read it or refuse it, never crash. */
function checkCalm(entry: Entry): void {
  try {
    read(entry);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
  }
}

function checkOne(entry: Entry): void {
  const different = differences[entry.file];
  const count = different?.count ?? entry.expectedCount;
  if (entry.expected === null) checkCalm(entry);
  else if (count === 0) expect(() => read(entry)).toThrow(UserError);
  else checkEntry(entry);
}

at('genuine outputs', () => {
  test('the index lists some', () => {
    expect(entries.length).toBeGreaterThan(0);
  });
});

at('genuine outputs', () => {
  for (const entry of entries) {
    const why = differences[entry.file]?.why;
    // A format that is not there yet shows as skipped.
    const one = isThere(entry) || entry.expected === null ? test : test.skip;
    one(`${entry.file} (${kindOf(entry)})${why === undefined ? '' : `: ${why}`}`, () => checkOne(entry));
  }
});
