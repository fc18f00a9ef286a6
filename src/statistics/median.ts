import { medianSorted } from 'simple-statistics';
import { at } from './at.js';

/** The finite values in ascending order, in a new typed array (typed arrays sort by number, and fast). */
export function sortedFinite(values: ArrayLike<number>): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = at(values, i);
    if (Number.isFinite(value)) kept[count++] = value;
  }
  return kept.subarray(0, count).sort();
}

/** Median of the finite values; NaN when there is none. */
export function median(values: ArrayLike<number>): number {
  const sorted = sortedFinite(values);
  const middle = sorted.length >> 1;
  // The hot path reads the typed array itself: a copy into a plain array costs more than the sort of a short row.
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1
    ? at(sorted, middle)
    : medianSorted([at(sorted, middle - 1), at(sorted, middle)]);
}
