import { at, cell } from './at.js';

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
    while (place > 0 && cell(into, place - 1) > value) {
      into[place] = cell(into, place - 1);
      place -= 1;
    }
    into[place] = value;
    count += 1;
  }
  return count;
}

/** The finite values in a new typed array. */
function finite(values: ArrayLike<number>): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = at(values, i);
    if (Number.isFinite(value)) kept[count++] = value;
  }
  return kept.subarray(0, count);
}

/** The finite values in ascending order, in a new typed array. */
export const sortedFinite = (values: ArrayLike<number>): Float64Array => finite(values).sort();

function middleOf(sorted: Float64Array, count: number): number {
  const middle = count >> 1;
  if (count === 0) return Number.NaN;
  return count % 2 === 1 ? cell(sorted, middle) : (cell(sorted, middle - 1) + cell(sorted, middle)) / 2;
}

type Reach = { low: number; high: number };

/** Parts a stretch into values up to and from its middle one, and narrows `reach` to the part that holds `place`. */
function part(values: Float64Array, reach: Reach, place: number): void {
  const pivot = cell(values, (reach.low + reach.high) >> 1);
  let i = reach.low;
  let j = reach.high;
  while (i <= j) {
    while (cell(values, i) < pivot) i += 1;
    while (cell(values, j) > pivot) j -= 1;
    if (i > j) break;
    const moved = cell(values, i);
    values[i] = cell(values, j);
    values[j] = moved;
    i += 1;
    j -= 1;
  }
  if (j < place) reach.low = i;
  if (i > place) reach.high = j;
}

/** Puts the value that would stand at `place` there, none greater before it and none smaller after (Hoare 1961). */
function select(values: Float64Array, place: number): void {
  const reach = { low: 0, high: values.length - 1 };
  while (reach.low < reach.high) part(values, reach, place);
}

/** The same for long rows, which need not be sorted for it. */
function selectedMedian(values: ArrayLike<number>): number {
  const kept = finite(values);
  const middle = kept.length >> 1;
  if (kept.length === 0) return Number.NaN;
  select(kept, middle);
  if (kept.length % 2 === 1) return cell(kept, middle);
  let below = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < middle; i += 1) below = Math.max(below, cell(kept, i));
  return (below + cell(kept, middle)) / 2;
}

/** Median of the finite values; NaN when there is none. */
export function median(values: ArrayLike<number>): number {
  return values.length <= shortRow
    ? middleOf(scratch, insertSorted(values, scratch))
    : selectedMedian(values);
}
