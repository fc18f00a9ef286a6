import { studentTQuantile } from './student-t-quantile.js';

const known = new Map<string, number>();

/** Student's quantile, remembered: a run asks for the same few thousands of times. */
export function criticalT(p: number, freedom: number): number {
  const key = `${p}/${freedom}`;
  const found = known.get(key) ?? studentTQuantile(p, freedom);
  known.set(key, found);
  return found;
}
