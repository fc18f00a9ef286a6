import type { Better } from '../model.js';
import { bounded } from './bounded.js';

/**
 * The change in the bad direction as a ratio, so that lower and higher read alike: +20% is 1.2 times the time or
 * a throughput divided by 1.2 (STATISTICS §3.1). Null from or to zero where no ratio exists.
 */
export function worseBy(before: number, after: number, better: Better): number | null {
  if (before === after) return 0;
  if (before > 0 && after > 0)
    return bounded(better === 'lower' ? (after - before) / before : (before - after) / after);
  if (before === 0) return null;
  return bounded(((better === 'lower' ? 1 : -1) * (after - before)) / Math.abs(before));
}

/** after / before − 1, signed as measured; null from zero. */
export function changeOf(before: number, after: number): number | null {
  if (before === after) return 0;
  return before === 0 ? null : bounded((after - before) / Math.abs(before));
}
