import { studentTTail } from './student-t-tail.js';

const farthest = 1e12;
/** Halvings until an interval of doubles cannot shrink further. */
const halvings = 120;

/** The t with P(T ≤ t) = p, by bisection of the tail: slow, certain, and needed a handful of times a run. */
export function studentTQuantile(p: number, freedom: number): number {
  if (p === 0.5) return 0;
  if (p < 0.5) return -studentTQuantile(1 - p, freedom);
  let low = 0;
  let high = 1;
  while (high < farthest && studentTTail(high, freedom) > 1 - p) high *= 2;
  for (let i = 0; i < halvings; i += 1) {
    const middle = (low + high) / 2;
    if (studentTTail(middle, freedom) > 1 - p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
