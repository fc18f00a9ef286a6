import type { RecordedRun } from '../model.js';

/**
 * First of the last `window` runs of one metric. Runs in which its point is quarantined are not counted, so that
 * a regression that stands for long does not use the accepted level up.
 */
export function windowStart(runs: readonly RecordedRun[], column: number, window: number): number {
  let left = window;
  for (let run = runs.length - 1; run >= 0; run -= 1) {
    if (runs[run]?.points[column]?.state !== 'quarantined') left -= 1;
    if (left === 0) return run;
  }
  return 0;
}
