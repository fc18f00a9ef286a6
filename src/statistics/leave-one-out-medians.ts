import { at } from './at.js';
import { median, sortedFinite } from './median.js';

function medianWithout(sorted: Float64Array, skipped: number): number {
  const count = sorted.length - 1;
  if (count === 0) return Number.NaN;
  const pick = (i: number): number => at(sorted, i < skipped ? i : i + 1);
  const middle = count >> 1;
  return count % 2 === 1 ? pick(middle) : (pick(middle - 1) + pick(middle)) / 2;
}

function placeOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * For every entry the median of the other finite entries, so that no metric takes part in its own correction
 * (STATISTICS §3.3). An absent entry (NaN) gets the median of all; alone, an entry gets NaN.
 */
export function leaveOneOutMedians(values: Float64Array): Float64Array {
  const sorted = sortedFinite(values);
  if (sorted.length === 0) return values.map(() => Number.NaN);
  const whole = median(sorted);
  return values.map((value) =>
    Number.isFinite(value) ? medianWithout(sorted, placeOf(sorted, value)) : whole,
  );
}
