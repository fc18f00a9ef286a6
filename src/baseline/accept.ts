import type { Acceptance, History, RecordedMetric, RecordedRun } from '../model.js';

/** Whether an acceptance speaks of a metric; made from its pattern by whoever knows globs. */
export type Accepts = (acceptance: Acceptance, metric: RecordedMetric) => boolean;

/**
 * The history with a person's decision: it is kept for good, and the points it covers count from now on. Given
 * twice, it stands there once.
 */
export function accept(history: History, acceptance: Acceptance, accepts: Accepts): History {
  const known = history.acceptances.some((other) => isSame(other, acceptance));
  const acceptances = known ? history.acceptances : [...history.acceptances, acceptance];
  const covered = history.metrics.map((metric) => accepts(acceptance, metric));
  const from = history.runs.findIndex(({ commit }) => commit === acceptance.commit);
  const runs = history.runs.map((run, i) =>
    from >= 0 && i >= from && isCovered(run, acceptance) ? settled(run, covered) : run,
  );
  return { ...history, acceptances, runs };
}

/**
 * What a person knew of when deciding: the accepted commit's own runs, and later ones up to the decision. What
 * came after it is judged anew, so that one acceptance never lets a second regression in.
 */
export const isCovered = (run: Pick<RecordedRun, 'commit' | 'date'>, { commit, date }: Acceptance): boolean =>
  run.commit === commit || run.date <= date;

/**
 * Acceptances that were given on a pull request, moved to the commit that its merge made. Until then they name a
 * commit that a squash or rebase leaves off the base branch.
 */
export function landAcceptances(history: History, pullRequest: number, commit: string): History {
  const acceptances = history.acceptances.map((acceptance) =>
    acceptance.pullRequest === pullRequest ? { ...acceptance, commit } : acceptance,
  );
  return { ...history, acceptances };
}

const isSame = (a: Acceptance, b: Acceptance): boolean =>
  a.match === b.match &&
  a.measure === b.measure &&
  a.commit === b.commit &&
  a.pullRequest === b.pullRequest &&
  a.by === b.by;

function settled(run: RecordedRun, covered: readonly boolean[]): RecordedRun {
  const points = run.points.map((point, i) =>
    point !== null && covered[i] === true ? { ...point, state: 'accepted' as const } : point,
  );
  return { ...run, points };
}
