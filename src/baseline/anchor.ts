import type { RecordedRun } from '../model.js';

/** Where drift is measured from: a commit among the candidate's ancestors, or a day (ISO 8601). */
export type AnchorPlace = { readonly commit: string } | { readonly day: string };

/** As many runs as tell a level from one run's noise. */
const anchorRuns = 5;

/**
 * The recorded runs that stand for an anchor: the last few up to it, or, when the history starts later, the first
 * few after it. `runs` are a baseline's, oldest first; `ancestors` newest first, null when unknown. Empty when the
 * anchor is a commit whose place in the past is not known.
 */
export function runsAtAnchor(
  runs: readonly RecordedRun[],
  anchor: AnchorPlace,
  ancestors: readonly string[] | null,
): readonly RecordedRun[] {
  const isUpTo = 'day' in anchor ? upToDay(anchor.day) : upToCommit(anchor.commit, runs, ancestors);
  if (isUpTo === null) return [];
  const before = runs.filter(isUpTo);
  return before.length > 0 ? before.slice(-anchorRuns) : runs.slice(0, anchorRuns);
}

/** The day itself belongs to the anchor: dates are compared by their day alone. */
const upToDay =
  (day: string) =>
  (run: RecordedRun): boolean =>
    run.date.slice(0, 10) <= day.slice(0, 10);

function upToCommit(
  commit: string,
  runs: readonly RecordedRun[],
  ancestors: readonly string[] | null,
): ((run: RecordedRun) => boolean) | null {
  const isAnchor = (id: string): boolean => id.startsWith(commit);
  if (ancestors !== null) {
    const distances = new Map(ancestors.map((id, distance) => [id, distance]));
    const place = ancestors.findIndex(isAnchor);
    return place < 0 ? null : (run) => (distances.get(run.commit) ?? -1) >= place;
  }
  const last = runs.findLastIndex((run) => isAnchor(run.commit));
  const upTo = new Set(runs.slice(0, last + 1));
  return last < 0 ? null : (run) => upTo.has(run);
}

/** The level of one metric over the runs of an anchor: their median; null when none measured it. */
export function anchorLevel(runs: readonly RecordedRun[], column: number): number | null {
  const centres = runs.flatMap((run) => run.points[column]?.centre ?? []).sort((a, b) => a - b);
  const half = centres.length / 2;
  const low = centres[Math.ceil(half) - 1];
  const high = centres[Math.floor(half)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
