import { at } from '../statistics/at.js';

/** A stretch of values, its end not included. */
export type Span = { readonly start: number; readonly end: number };

/** A place where a series may change, and how unlike its two sides are. */
export type Candidate = { readonly index: number; readonly unlike: number };

/** Sums of the distances between all values of any two stretches. */
export type Distances = (a: Span, b: Span) => number;

/** Distances of a short series, summed once so that any rectangle of them costs four look-ups. */
export function distancesOf(values: Float64Array): Distances {
  const side = values.length + 1;
  const sums = new Float64Array(side * side);
  for (let i = 1; i < side; i += 1) {
    let row = 0;
    for (let j = 1; j < side; j += 1) {
      row += Math.abs(at(values, i - 1) - at(values, j - 1));
      sums[i * side + j] = at(sums, (i - 1) * side + j) + row;
    }
  }
  return (a, b) =>
    at(sums, a.end * side + b.end) -
    at(sums, a.start * side + b.end) -
    at(sums, a.end * side + b.start) +
    at(sums, a.start * side + b.start);
}

/** How unlike two neighbouring stretches are: Q of Matteson & James (2014) with the exponent 1. */
function unlikeness(distances: Distances, left: Span, right: Span): number {
  const n = left.end - left.start;
  const m = right.end - right.start;
  const between = distances(left, right);
  const inLeft = n > 1 ? distances(left, left) / 2 / (n - 1) : 0;
  const inRight = m > 1 ? distances(right, right) / 2 / (m - 1) : 0;
  return (2 / (m + n)) * (between - m * inLeft - n * inRight);
}

/** The likeliest place of a change in a stretch of two values or more, over all ends of the later side. */
export function likeliestChange(distances: Distances, { start, end }: Span): Candidate {
  let found: Candidate = { index: start + 1, unlike: Number.NEGATIVE_INFINITY };
  for (let index = start + 1; index < end; index += 1) {
    const left = { start, end: index };
    for (let stop = index + 1; stop <= end; stop += 1) {
      const unlike = unlikeness(distances, left, { start: index, end: stop });
      if (unlike > found.unlike) found = { index, unlike };
    }
  }
  return found;
}
