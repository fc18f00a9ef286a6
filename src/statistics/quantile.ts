import { quantileSorted } from 'simple-statistics';
import { sortedFinite } from './median.js';

/** Quantile of the finite values by linear interpolation (Hyndman & Fan 1996, type 7); NaN when there is none. */
export function quantile(values: ArrayLike<number>, p: number): number {
  const sorted = sortedFinite(values);
  return sorted.length === 0 ? Number.NaN : quantileSorted(Array.from(sorted), p);
}
