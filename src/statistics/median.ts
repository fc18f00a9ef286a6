import { at } from './at.js';

/** Up to this length insertion beats the typed array's own sort, which has a fixed cost. */
const shortRow = 40;

/** Room for the short rows of `median`, which are sorted by the ten thousand: nothing outlives a call. */
const scratch = new Float64Array(shortRow);

/** Writes the finite values in ascending order into `into` and returns how many there are. */
function insertSorted(values: ArrayLike<number>, into: Float64Array): number {
  let count = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = at(values, i);
    if (!Number.isFinite(value)) continue;
    let place = count;
    while (place > 0 && at(into, place - 1) > value) {
      into[place] = at(into, place - 1);
      place -= 1;
    }
    into[place] = value;
    count += 1;
  }
  return count;
}

/** The finite values in ascending order, in a new typed array. */
export function sortedFinite(values: ArrayLike<number>): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = at(values, i);
    if (Number.isFinite(value)) kept[count++] = value;
  }
  return kept.subarray(0, count).sort();
}

function middleOf(sorted: Float64Array, count: number): number {
  const middle = count >> 1;
  if (count === 0) return Number.NaN;
  return count % 2 === 1 ? at(sorted, middle) : (at(sorted, middle - 1) + at(sorted, middle)) / 2;
}

/** Median of the finite values; NaN when there is none. */
export function median(values: ArrayLike<number>): number {
  if (values.length <= shortRow) return middleOf(scratch, insertSorted(values, scratch));
  const sorted = sortedFinite(values);
  return middleOf(sorted, sorted.length);
}
