import type { Excursions } from './last-segment.js';
import { median } from './median.js';

/** Constants of STATISTICS §3.5. */
const rule = {
  priorFreedom: 2,
  priorSd: 0.05,
  fewest: 4,
  excursionShare: 1 / 2,
  toleranceShare: 1 / 5,
} as const;

/** What the noise of one metric is made of. */
export type Spread = {
  readonly sd: number;
  /** Base runs in all, and in the current segment. */
  readonly count: number;
  readonly length: number;
};

/** Typical spread of a suite's noisy metrics: what a metric with few runs of its own is drawn towards. */
export function priorSpread(spreads: readonly { readonly sd: number; readonly count: number }[]): number {
  const known = spreads.filter(({ sd, count }) => count >= 2 && sd > 0).map(({ sd }) => sd);
  return known.length >= rule.fewest ? median(known) : rule.priorSd;
}

/** Spread moderated by the suite's (Smyth 2004): protects against a lucky quiet history and against zero. */
export function moderatedSpread(spread: Spread, prior: number): number {
  const freedom = Math.max(spread.count - 1, 0);
  const own = spread.count >= 2 ? spread.sd : 0;
  return Math.sqrt((rule.priorFreedom * prior ** 2 + freedom * own ** 2) / (rule.priorFreedom + freedom));
}

/**
 * One unit of noise: the spread and half the usual extreme of the window, added as squares. The mean of the two
 * largest excursions stands for the extreme, so that one old spike does not blind the gate (STATISTICS §13).
 */
export function noiseUnit(
  spread: Spread,
  { furthest, second }: Excursions,
  prior: number,
  tolerance: number,
): number {
  const extreme = (furthest + second) / 2;
  const scale = Math.hypot(moderatedSpread(spread, prior), extreme * rule.excursionShare);
  const levelError = Math.sqrt(1 + 1 / Math.max(spread.length, 1));
  const fewRuns = 1 + 3 / Math.max(spread.count, 1);
  return (scale + tolerance * rule.toleranceShare) * levelError * fewRuns;
}
