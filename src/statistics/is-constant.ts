import type { RecordedRun } from '../model.js';

/** Values looked at, and needed, to call a history constant; runs looked back over (STATISTICS §7). */
const rule = { looked: 10, needed: 5, runs: 60 } as const;

/** Whether a column's newest accepted values, five or more, are all the same: a deterministic metric. */
export function isConstant(runs: readonly RecordedRun[], column: number): boolean {
  let newest: number | null = null;
  let count = 0;
  for (let i = runs.length - 1; i >= Math.max(0, runs.length - rule.runs) && count < rule.looked; i -= 1) {
    const point = runs[i]?.points[column];
    if (point?.state !== 'accepted' || !Number.isFinite(point.centre)) continue;
    newest ??= point.centre;
    if (point.centre !== newest) return false;
    count += 1;
  }
  return count >= rule.needed;
}
