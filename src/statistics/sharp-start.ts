import { at } from './at.js';
import { median } from './median.js';

/** How far a start may move, and how many values tell a level. */
const rule = { reach: 5, levelRuns: 20 } as const;

/** A stretch of values on one level, between its neighbours. */
export type Stretch = { readonly previous: number; readonly start: number; readonly end: number };

/**
 * Where a step lies to the run. Ranks cannot tell it when the last values before the step happen to be the highest
 * of their level: every split among them parts low from high. Least absolute deviations about the two medians can
 * (Bai 1995, change points by least absolute deviation); a tie leaves the start where it was.
 */
export function sharpStart(values: Float64Array, { previous, start, end }: Stretch): number {
  const low = median(values.subarray(Math.max(previous, start - rule.levelRuns), start));
  const high = median(values.subarray(start, Math.min(end, start + rule.levelRuns)));
  // What moving value i from the later level to the earlier one costs; negative when it belongs to the earlier.
  const cost = (i: number): number => Math.abs(at(values, i) - low) - Math.abs(at(values, i) - high);
  let best = { start, cost: 0 };
  for (let i = start, sum = 0; i < Math.min(end - 1, start + rule.reach); i += 1) {
    sum += cost(i);
    if (sum < best.cost) best = { start: i + 1, cost: sum };
  }
  for (let i = start - 1, sum = 0; i > Math.max(previous, start - 1 - rule.reach); i -= 1) {
    sum -= cost(i);
    if (sum < best.cost) best = { start: i, cost: sum };
  }
  return best.start;
}
