import type { Better, Point, PointState } from '../model.js';

export type StateFacts = {
  /** The judgement of the new point called it a regression. */
  readonly regressed: boolean;
  readonly better: Better;
  readonly centre: number;
  /** The accepted level it was judged against; null when there was none. */
  readonly level: number | null;
  /** Recorded points of the metric, oldest first. */
  readonly points: readonly Point[];
};

/**
 * Whether a new point becomes part of what candidates are judged against. While a regression stands, noise alone
 * must not let the worse level in point by point: a new point stays quarantined until it is back on the accepted
 * side of the middle between both levels, and the regression stands until two points in a row were accepted.
 */
export function pointState(facts: StateFacts): PointState {
  if (facts.regressed) return 'quarantined';
  const streak = standing(facts.points);
  if (streak.length === 0 || facts.level === null) return 'accepted';
  const excess = (centre: number): number =>
    facts.better === 'lower' ? centre - Number(facts.level) : Number(facts.level) - centre;
  const excesses = streak.map(({ centre }) => excess(centre)).sort((a, b) => a - b);
  const middle = (excesses[excesses.length >> 1] ?? 0) / 2;
  return middle > 0 && excess(facts.centre) > middle ? 'quarantined' : 'accepted';
}

/** The quarantined points since two in a row were accepted. */
function standing(points: readonly Point[]): Point[] {
  const calm = points.findLastIndex(
    ({ state }, i) => state === 'accepted' && (points[i - 1]?.state ?? 'accepted') === 'accepted',
  );
  return points.slice(calm + 1).filter(({ state }) => state === 'quarantined');
}
