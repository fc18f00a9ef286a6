import { bounded } from './bounded.js';
import { asRatio } from './scale.js';
import type { Standing } from './standing.js';

/** Above this limit a row says that only larger slowdowns are visible (STATISTICS §3.9). */
export const noisyLimit = 0.25;

/** Above this limit not even a doubling would have been seen: nothing was judged. */
export const blindLimit = 1;

/** The smallest slowdown that would have been flagged, as a ratio (STATISTICS §3.9, §10). */
export function visibleLimit(
  standing: Standing,
  needed: number,
  before: number,
  minChange: number | null,
): number {
  const difference = Math.max(needed * standing.unit, standing.tolerance);
  const absolute = minChange === null || before === 0 ? 0 : minChange / Math.abs(before);
  return bounded(Math.max(asRatio(standing.track.scale, difference), absolute));
}
