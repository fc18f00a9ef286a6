import { at } from '../statistics/at.js';
import { median } from '../statistics/median.js';

/** Values on either side, their separation, and the least step that counts as lasting (STATISTICS §13). */
const rule = { side: 8, fewest: 4, separation: 0.95, least: 0.02, near: 3 } as const;

/** Share of pairs in which the later value is larger (Mann & Whitney's U over all pairs). */
function shareAbove(before: Float64Array, after: Float64Array): number {
  let above = 0;
  for (const late of after) {
    for (const early of before) above += late > early ? 1 : late === early ? 0.5 : 0;
  }
  return above / (before.length * after.length);
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far the means lie apart where a lasting step may begin, else 0: unlike medians they are farthest apart at its very place. */
function stepAt(x: Float64Array, place: number): number {
  const before = x.subarray(Math.max(0, place - rule.side), place);
  const after = x.subarray(place, place + rule.side);
  if (before.length < rule.fewest || after.length < rule.fewest) return 0;
  if (shareAbove(before, after) < rule.separation) return 0;
  const step = median(after) - median(before);
  return step >= Math.log1p(rule.least) ? Math.max(0, mean(after) - mean(before)) : 0;
}

/**
 * Places where an upward step begins that lasts: code or machines really changed there, so an alarm is no false
 * one and a missed alarm no success. Such places are left out of every rate. 1: a step begins here.
 */
export function lastingSteps(oriented: Float64Array): Uint8Array {
  const sizes = Float64Array.from(oriented, (_, place) => stepAt(oriented, place));
  return Uint8Array.from(sizes, (size, place) => {
    if (size === 0) return 0;
    for (let other = Math.max(0, place - rule.near); other <= place + rule.near; other += 1) {
      const rival = other < sizes.length ? at(sizes, other) : 0;
      if (rival > size || (rival === size && other < place)) return 0;
    }
    return 1;
  });
}
