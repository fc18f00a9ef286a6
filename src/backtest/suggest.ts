import { type Sensitivity, sensitivities } from '../statistics/sensitivity.js';
import type { Tried } from './result.js';

/** Tolerances tried, besides the present one. */
const tolerances = [0.02, 0.03, 0.05, 0.1] as const;

/** False alarms per 1,000 comparisons that a suggestion may cost: the goals for one run and for two (STATISTICS §9). */
export const goal = { 1: 2.5, 2: 1 } as const;

/** What to try: every sensitivity with the present tolerance, every tolerance with the present sensitivity. */
export function trials(present: {
  readonly tolerance: number;
  readonly evidence: { readonly sensitivity: Sensitivity };
}): { sensitivity: Sensitivity; tolerance: number }[] {
  const { tolerance, evidence } = present;
  const others = (Object.keys(sensitivities) as Sensitivity[]).filter(
    (name) => name !== evidence.sensitivity,
  );
  return [
    { sensitivity: evidence.sensitivity, tolerance },
    ...others.map((sensitivity) => ({ sensitivity, tolerance })),
    ...tolerances
      .filter((other) => other !== tolerance)
      .map((other) => ({ sensitivity: evidence.sensitivity, tolerance: other })),
  ];
}

const rateOf = ({ alarms, comparisons }: Tried): number => (1000 * alarms) / Math.max(1, comparisons);

/** A gain that is worth another setting. */
const worthwhile = 0.9;

/**
 * The setting that shows the smallest slowdowns and keeps the goal for false alarms; when none keeps it, the one
 * with the fewest. The present one stays unless another sees a tenth more.
 */
export function bestOf(tried: readonly Tried[], runs: 1 | 2): Tried | null {
  const [present] = tried;
  if (present === undefined) return null;
  const kept = tried.filter((one) => rateOf(one) <= goal[runs] && one.visible !== null);
  if (kept.length === 0) return tried.reduce((least, one) => (rateOf(one) < rateOf(least) ? one : least));
  const visible = (one: Tried): number => one.visible ?? Number.POSITIVE_INFINITY;
  const best = kept.reduce((least, one) => (visible(one) < visible(least) ? one : least));
  return kept.includes(present) && visible(best) > worthwhile * visible(present) ? present : best;
}
