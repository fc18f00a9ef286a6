import type { Acceptance, Baseline, History, Point, RecordedMetric, RecordedRun, Runner } from '../model.js';
import type { Warning } from '../warnings.js';

export type Selection = {
  readonly history: History;
  /** Commits the candidate is built on, newest first and itself included; null when they cannot be known. */
  readonly ancestors: readonly string[] | null;
  readonly runner: Runner;
  /** Id of the candidate's own run: a repeated job is not judged against itself. */
  readonly ownId: string;
  readonly accepts: (acceptance: Acceptance, metric: RecordedMetric) => boolean;
};

/** The runs a candidate is judged against: ancestors of the same family, oldest first, with acceptances applied. */
export function selectBaseline(selection: Selection): Baseline {
  const { history, ancestors, runner } = selection;
  const distances = new Map((ancestors ?? []).map((commit, distance) => [commit, distance]));
  const placed = history.runs
    .filter((run) => run.id !== selection.ownId && isAlike(run.runner, runner))
    .map((run, order) => ({
      run,
      order,
      distance: ancestors === null ? history.runs.length - order : distances.get(run.commit),
    }))
    .filter((candidate): candidate is Placed => candidate.distance !== undefined)
    .sort((a, b) => b.distance - a.distance || a.order - b.order);
  const acceptances = history.acceptances.filter(({ commit }) => ancestors === null || distances.has(commit));
  const columns = history.metrics.map((metric, i) =>
    settle(placed, i, marksOf(selection, metric, acceptances, placed)),
  );
  const runs = placed.map(({ run }, r) => ({ ...run, points: columns.map((column) => column[r] ?? null) }));
  const nearest = placed.at(-1);
  return {
    source: runs.length > 0 ? 'branch' : 'none',
    branch: history.branch,
    metrics: history.metrics,
    runs,
    acceptances,
    commit: nearest?.run.commit ?? null,
    distance: ancestors === null ? null : (nearest?.distance ?? null),
    warnings: warningsOf(selection, placed),
  };
}

type Placed = { readonly run: RecordedRun; readonly order: number; readonly distance: number };

const isAlike = (a: Runner, b: Runner): boolean => a.os === b.os && a.arch === b.arch;

/** Index of the first run at or after each acceptance of a metric. */
function marksOf(
  selection: Selection,
  metric: RecordedMetric,
  acceptances: readonly Acceptance[],
  placed: readonly Placed[],
): number[] {
  return acceptances
    .filter((acceptance) => selection.accepts(acceptance, metric))
    .map(({ commit }) => {
      const distance = (selection.ancestors ?? []).indexOf(commit);
      return distance < 0
        ? placed.findIndex(({ run }) => run.commit === commit)
        : placed.findIndex((candidate) => candidate.distance <= distance);
    })
    .filter((mark) => mark >= 0);
}

/**
 * One metric's points with their states as they count now: from an acceptance on everything is accepted, and a
 * single quarantined run between accepted ones was noise, which the spread must know of, not a level.
 */
function settle(placed: readonly Placed[], column: number, marks: readonly number[]): (Point | null)[] {
  const from = marks.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...marks);
  const points = placed.map(({ run }, i) => {
    const point = run.points[column] ?? null;
    return point !== null && i >= from ? accepted(point) : point;
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
