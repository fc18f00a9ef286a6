import type { Acceptance, Baseline, History, Point, RecordedRun, Runner } from '../model.js';
import type { Warning } from '../warnings.js';
import { type Accepts, isCovered } from './accept.js';

export type Selection = {
  readonly history: History;
  /** Commits the candidate is built on, newest first and itself included; null when they cannot be known. */
  readonly ancestors: readonly string[] | null;
  readonly runner: Runner;
  /** Id of the candidate's own run: a repeated job is not judged against itself. */
  readonly ownId: string;
  readonly accepts: Accepts;
};

/** The runs a candidate is judged against: ancestors of the same family, oldest first, with acceptances applied. */
export function selectBaseline(selection: Selection): Baseline {
  const { history, ancestors, runner } = selection;
  const distances = new Map((ancestors ?? []).map((commit, distance) => [commit, distance]));
  const placed = latestPerCommit(
    history.runs
      .filter((run) => run.id !== selection.ownId && isAlike(run.runner, runner))
      .map((run, order) => ({
        run,
        order,
        distance: ancestors === null ? history.runs.length - order : distances.get(run.commit),
      }))
      .filter((candidate): candidate is Placed => candidate.distance !== undefined)
      .sort((a, b) => b.distance - a.distance || a.order - b.order),
  );
  const marks = history.acceptances
    .filter(({ commit }) => ancestors === null || distances.has(commit))
    .map((acceptance) => markOf(acceptance, distances, placed));
  const columns = history.metrics.map((metric, i) =>
    settle(
      placed,
      i,
      marks.filter(({ acceptance }) => selection.accepts(acceptance, metric)),
    ),
  );
  const runs = placed.map(({ run }, r) => ({ ...run, points: columns.map((column) => column[r] ?? null) }));
  const nearest = placed.at(-1);
  return {
    source: runs.length > 0 ? 'branch' : 'none',
    branch: history.branch,
    metrics: history.metrics,
    runs,
    acceptances: marks.map(({ acceptance }) => acceptance),
    commit: nearest?.run.commit ?? null,
    distance: ancestors === null ? null : (nearest?.distance ?? null),
    warnings: warningsOf(selection, placed),
  };
}

type Placed = { readonly run: RecordedRun; readonly order: number; readonly distance: number };

/** What is not known of a machine (an imported history) is no reason to set its runs aside. */
const isAlike = (a: Runner, b: Runner): boolean => isSame(a.os, b.os) && isSame(a.arch, b.arch);

const isSame = (a: string, b: string): boolean => a === b || a === '' || b === '';

/** A commit that a schedule measures over and over must not fill the window (STATISTICS §11). */
const runsPerCommit = 3;

function latestPerCommit(placed: readonly Placed[]): Placed[] {
  const seen = new Map<string, number>();
  return placed
    .toReversed()
    .filter(({ run }) => {
      const count = (seen.get(run.commit) ?? 0) + 1;
      seen.set(run.commit, count);
      return count <= runsPerCommit;
    })
    .reverse();
}

/** An acceptance and the index of the first run at or after its commit; past the end without one. */
type Mark = { readonly acceptance: Acceptance; readonly from: number };

/** When the accepted commit itself was not recorded, the acceptance is told as that of the first run after it. */
function markOf(
  acceptance: Acceptance,
  distances: ReadonlyMap<string, number>,
  placed: readonly Placed[],
): Mark {
  const distance = distances.get(acceptance.commit);
  const found = placed.findIndex((candidate) =>
    distance === undefined ? candidate.run.commit === acceptance.commit : candidate.distance <= distance,
  );
  const first = placed[found];
  return first === undefined
    ? { acceptance, from: placed.length }
    : { acceptance: { ...acceptance, commit: first.run.commit }, from: found };
}

/**
 * One metric's points with their states as they count now: what an acceptance covers is accepted, and a single
 * quarantined run between accepted ones was noise, which the spread must know of, not a level.
 */
function settle(placed: readonly Placed[], column: number, marks: readonly Mark[]): (Point | null)[] {
  const points = placed.map(({ run }, i) => {
    const point = run.points[column] ?? null;
    const covered = marks.some(({ acceptance, from }) => i >= from && isCovered(run, acceptance));
    return point !== null && covered ? accepted(point) : point;
  });
  const measured = points.flatMap((point, i) => (point === null ? [] : [i]));
  measured.forEach((i, m) => {
    const point = points[i];
    const isAccepted = (at: number | undefined): boolean =>
      at !== undefined && points[at]?.state === 'accepted';
    if (point?.state === 'quarantined' && isAccepted(measured[m - 1]) && isAccepted(measured[m + 1]))
      points[i] = accepted(point);
  });
  return points;
}

const accepted = (point: Point): Point =>
  point.state === 'accepted' ? point : { ...point, state: 'accepted' };

function warningsOf({ history, ancestors }: Selection, placed: readonly Placed[]): Warning[] {
  if (history.runs.length === 0) return [];
  if (ancestors === null) return [{ code: 'ancestry-unknown', details: { runs: placed.length } }];
  if (placed.length > 0) return [];
  return [
    { code: 'no-recorded-ancestor', details: { runs: history.runs.length, commits: ancestors.length } },
  ];
}
