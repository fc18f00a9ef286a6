import type { Acceptance, Metric, RecordedRun } from '../model.js';

/** The first run on an accepted level; past the end when the candidate is the first to reach it. */
function effectOf(acceptance: Acceptance, runs: readonly RecordedRun[]): number {
  const named = runs.findIndex((run) => run.commit === acceptance.commit);
  if (named >= 0) return named;
  // The accepted commit itself is not always recorded (squashed, or pruned): then its date tells.
  const later = runs.findIndex((run) => run.date >= acceptance.date);
  return later >= 0 ? later : runs.length;
}

/** The acceptance in effect, and the first run whose level counts under it. */
export type Marker = { readonly acceptance: Acceptance | null; readonly run: number };

/** The newest acceptance in effect for a metric (STATISTICS §3.11). */
export function markerOf(acceptances: readonly Acceptance[], runs: readonly RecordedRun[]): Marker {
  return acceptances
    .map((acceptance): Marker => ({ acceptance, run: effectOf(acceptance, runs) }))
    .reduce((last, next) => (next.run >= last.run ? next : last), { acceptance: null, run: 0 });
}

/** Whether a point may stand for the level: accepted at once, or by a person afterwards. */
export function countsForLevel(run: RecordedRun, index: number, column: number, marker: Marker): boolean {
  if (run.points[column]?.state === 'accepted') return true;
  return marker.acceptance !== null && index >= marker.run && run.date <= marker.acceptance.date;
}

/** The acceptances that concern a metric. */
export function acceptancesOf(
  metric: Metric,
  acceptances: readonly Acceptance[],
  matches: (pattern: string, name: string) => boolean,
): readonly Acceptance[] {
  return acceptances.filter(
    ({ match, measure }) =>
      (measure === null || measure === metric.measure) && matches(match, metric.benchmark),
  );
}
