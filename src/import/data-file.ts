import { z } from 'zod';
import { UserError } from '../errors.js';
import { columnarEntries } from './columnar.js';

/** One value of one benchmark as github-action-benchmark keeps it. */
export type Bench = {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly range: string | null;
  readonly extra: string | null;
};

/** One execution of a tool on a commit. */
export type Entry = {
  readonly commit: string;
  /** Milliseconds since 1970. */
  readonly date: number;
  readonly tool: string;
  readonly benches: readonly Bench[];
};

/** A suite's entries in time order, how many were no entries, and how many name no commit. */
export type SuiteEntries = {
  readonly suite: string;
  readonly entries: readonly Entry[];
  readonly unreadable: number;
  readonly anonymous: number;
};

const loose = z.union([z.string(), z.number()]).nullish();

const benchPart = z.object({
  name: z.string().min(1).max(5000),
  unit: z.string().max(2000).nullish(),
  value: z.union([z.number(), z.string().max(100), z.null()]),
  range: loose,
  extra: loose,
});

const entryPart = z.object({
  commit: z.object({ id: z.string().nullish(), timestamp: z.string().nullish() }),
  date: z.number().nullish(),
  tool: z.string().nullish(),
  benches: z.array(z.unknown()),
});

const filePart = z.object({ entries: z.unknown() });
const listPart = z.array(z.unknown());

const textOf = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

/** A value that is no number becomes NaN, so that it can be counted and named. */
export function numberOf(value: string | number | null): number {
  if (typeof value === 'number') return value;
  return value === null || value.trim() === '' ? Number.NaN : Number(value);
}

function benchOf(found: unknown): Bench | null {
  const bench = benchPart.safeParse(found);
  if (!bench.success) return null;
  const { name, unit, value, range, extra } = bench.data;
  return { name, unit: unit ?? '', value: numberOf(value), range: textOf(range), extra: textOf(extra) };
}

function dateOf(date: number | null | undefined, timestamp: string | null | undefined): number {
  const known = date ?? Date.parse(timestamp ?? '');
  // Years beyond 9999 have no ISO form of four digits; such a date is as good as none.
  return known >= 0 && known < 253_402_300_800_000 ? known : Number.NaN;
}

const commitId = /^[0-9a-fA-F]{7,64}$/;

/** An entry without a commit is one of its own: zeros and its time, which no git commit has. */
const anonymousCommit = (date: number): string => Math.floor(date).toString(16).padStart(40, '0');

const isAnonymous = ({ commit, date }: Entry): boolean => commit === anonymousCommit(date);

function suiteOf(suite: string, found: readonly unknown[]): SuiteEntries {
  const entries = found.flatMap((entry) => entryOf(entry) ?? []);
  return {
    suite,
    entries: inOrder(entries),
    unreadable: found.length - entries.length,
    anonymous: entries.filter(isAnonymous).length,
  };
}

function entryOf(found: unknown): Entry | null {
  const entry = entryPart.safeParse(found);
  if (!entry.success) return null;
  const { commit, tool, benches } = entry.data;
  const date = dateOf(entry.data.date, commit.timestamp);
  if (Number.isNaN(date)) return null;
  const read = benches.map(benchOf);
  return {
    commit: commitId.test(commit.id ?? '') ? (commit.id ?? '').toLowerCase() : anonymousCommit(date),
    date,
    tool: tool ?? '',
    benches: read.filter((bench) => bench !== null),
  };
}

const notJson = (path: string, why: string): UserError =>
  new UserError(`this is no data file of github-action-benchmark: ${why}`, {
    place: { file: path },
    hint: 'It is the data.js beside index.html on the pages branch, or the file of external-data-json-path.',
  });

/** The JSON inside `window.BENCHMARK_DATA = …;`: parsed, never run. */
function documentOf(text: string, path: string): unknown {
  const start = text.indexOf('{');
  const before =
    start < 0
      ? ''
      : text
          .slice(0, start)
          .replace(/^\uFEFF/, '')
          .trim();
  if (start < 0 || !/^(?:(?:window\.|var |const |let |export const )?\w{1,99} ?=)?$/.test(before)) {
    throw notJson(path, 'wanted window.BENCHMARK_DATA = { … }');
  }
  const body = text.slice(start).trimEnd();
  try {
    return JSON.parse(body.endsWith(';') ? body.slice(0, -1) : body);
  } catch (error) {
    throw notJson(path, error instanceof Error ? error.message : String(error));
  }
}

/** Time order; entries of one moment stay as they stood. */
const inOrder = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => a.date - b.date);

/** Whether a text looks like such a file, to tell it from our own history. */
export const isDataFile = (text: string): boolean =>
  /^\uFEFF?\s{0,99}(?:window\.|var |const |let )?\w{1,99}\s?=\s?\{/.test(text.slice(0, 300)) ||
  /^\uFEFF?\s{0,99}\{\s{0,99}"(?:lastUpdate|repoUrl|entries)"/.test(text.slice(0, 300));

/** Every suite of a data file, in its plain or its columnar form. */
export function readDataFile(text: string, path: string): readonly SuiteEntries[] {
  const document = documentOf(text, path);
  const columnar = columnarEntries(document);
  if (columnar !== null) return [suiteOf('Benchmark', columnar)];
  const entries = filePart.safeParse(document).data?.entries;
  if (typeof entries !== 'object' || entries === null) throw notJson(path, 'it has no entries');
  return Object.entries(entries).map(([suite, found]) => {
    const list = listPart.safeParse(found);
    if (!list.success) throw notJson(path, 'a suite is no list of entries');
    return suiteOf(suite, list.data);
  });
}
