import { z } from 'zod';
import { UserError } from '../errors.js';
import type { Acceptance, RecordedMetric, Runner } from '../model.js';

/** One line of `runs` as it stands in the file. Columns are in the order of the metrics. */
export type RunRow = {
  readonly commit: string;
  readonly date: string;
  readonly id: string;
  readonly attempt: number;
  /** Index into `runners`. */
  readonly runner: number;
  readonly quarantined?: readonly number[];
  readonly count: number | readonly number[];
  readonly centre: readonly (number | null)[];
  readonly spread: number | null | readonly (number | null)[];
};

export type Header = {
  readonly suite: string;
  readonly branch: string;
  readonly acceptances: readonly Acceptance[];
  readonly runners: readonly Runner[];
  readonly metrics: readonly RecordedMetric[];
  readonly exponents: readonly number[];
  readonly runs: readonly unknown[];
};

const versions = z.object({ schema: z.number().int() });

const acceptancePart = z.object({
  match: z.string(),
  measure: z.string().nullable(),
  commit: z.string(),
  by: z.string(),
  date: z.string(),
  reason: z.string(),
  pullRequest: z.number().int().nullable(),
});

const runnerPart = z.object({
  os: z.string(),
  arch: z.string(),
  cpu: z.string(),
  cores: z.number().int(),
  image: z.string(),
});

const metricPart = z.tuple([
  z.string().min(1),
  z.string(),
  z.string(),
  z.enum(['lower', 'higher']),
  z.number().int().min(-300).max(0),
  z.number().nonnegative(),
  z.union([z.literal(0), z.literal(1)]),
]);

const headerPart = z.object({
  schema: z.literal(1),
  suite: z.string(),
  branch: z.string(),
  acceptances: z.array(acceptancePart),
  runners: z.array(runnerPart),
  metrics: z.array(metricPart),
  runs: z.array(z.unknown()),
});

/** What to do about a file that cannot be read: the branch keeps its own past. */
export const restoreHint = (path: string): string =>
  `Nothing was taken for an empty history, and the file was left as it is. The branch's own past holds the last good one; on a checkout of the baseline branch (say perf-baseline): git checkout perf-baseline~1 -- ${path} (git log -- ${path} lists older ones), then commit and push.`;

/** No history of sensible size comes near; more is not worth the memory to look at it. */
const maxCharacters = 256 * 1024 * 1024;

const damaged = (path: string, what: string, line?: number): UserError =>
  new UserError(`the history is damaged: ${what}`, {
    place: { file: path, ...(line === undefined ? {} : { line }) },
    hint: restoreHint(path),
  });

/** JSON text → document; conflict markers and truncation are named as such. */
export function parseHistory(text: string, path: string): unknown {
  if (text.length > maxCharacters) throw damaged(path, `it has ${text.length} characters`);
  const conflict = text.split('\n').findIndex((line) => /^(?:<{7}|={7}|>{7})(?: |$)/.test(line));
  if (conflict >= 0) throw damaged(path, 'a merge left its conflict markers', conflict + 1);
  if (text.trim() === '') throw damaged(path, 'the file is empty');
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const cut = text.trimEnd().endsWith('}') ? 'it is not JSON' : 'it is cut off';
    throw damaged(path, `${cut} (${error.message})`);
  }
}

/** Everything but the rows of the runs, checked. */
export function decodeHeader(document: unknown, path: string): Header {
  const version = versions.safeParse(document);
  if (version.success && version.data.schema > 1) {
    throw new UserError(`the history has schema ${version.data.schema}; this version reads up to 1`, {
      place: { file: path },
      hint: 'A newer version of the gate wrote it: use that one here too.',
    });
  }
  const decoded = headerPart.safeParse(document);
  if (!decoded.success) {
    const issue = decoded.error.issues[0];
    throw damaged(path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`);
  }
  const { metrics, ...rest } = decoded.data;
  return {
    ...rest,
    metrics: metrics.map(([benchmark, measure, unit, better, , quantum, exact]) => ({
      benchmark,
      measure,
      unit,
      better,
      quantum,
      exact: exact === 1,
    })),
    exponents: metrics.map(([, , , , exponent]) => exponent),
  };
}

type RowPlace = { readonly path: string; readonly row: number; readonly header: Header };

const namePart = z.object({
  commit: z.string().regex(/^[0-9a-f]{7,64}$/),
  date: z.string().min(10).max(40),
  id: z.string().min(1),
  attempt: z.number().int().positive(),
  runner: z.number().int().nonnegative(),
});

/** One row, checked by plain loops: there are hundreds of thousands of numbers. */
export function decodeRunRow(row: unknown, place: RowPlace): RunRow {
  const at = `runs.${place.row}`;
  const names = namePart.safeParse(row);
  if (!names.success) {
    throw damaged(
      place.path,
      `${at}.${names.error.issues[0]?.path.join('.') ?? ''}: ${names.error.issues[0]?.message ?? ''}`,
    );
  }
  const columns = row as Partial<Record<'centre' | 'spread' | 'count' | 'quarantined', unknown>>;
  const width = place.header.metrics.length;
  const known =
    names.data.runner < place.header.runners.length &&
    isColumn(columns.centre, width, isCell) &&
    (isSize(columns.spread) || isColumn(columns.spread, width, isSize)) &&
    (isCount(columns.count) || isColumn(columns.count, width, isCount)) &&
    (columns.quarantined === undefined || isIndexList(columns.quarantined, width));
  if (!known) throw damaged(place.path, `${at}: its columns are not those of ${width} metrics`);
  return { ...names.data, ...(columns as Pick<RunRow, 'centre' | 'spread' | 'count' | 'quarantined'>) };
}

const isCell = (value: unknown): boolean =>
  value === null || (typeof value === 'number' && Number.isFinite(value));

const isSize = (value: unknown): boolean => value === null || (isCell(value) && Number(value) >= 0);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** Metrics that came later are not in older rows: a column may be shorter, never longer. */
const isColumn = (value: unknown, width: number, isValue: (value: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= width && value.every(isValue);

const isIndexList = (value: unknown, width: number): boolean =>
  Array.isArray(value) && value.every((index) => Number.isInteger(index) && index >= 0 && index < width);
