import type { Comparison } from '../model.js';
import { type Sensitivity, sensitivities } from '../statistics/sensitivity.js';

/** The limit of one run as it would be with the lower score asked of each of two. */
function limitOfTwo(limit: number, tolerance: number, sensitivity: Sensitivity): number {
  const { one, two } = sensitivities[sensitivity];
  return Math.max(Math.expm1((Math.log1p(limit) * two) / one), tolerance);
}

/**
 * The slowdown that would have been flagged in this run: what its limit leaves above its own change. A run that
 * happened to be slow needs less, one that was fast more.
 */
function neededIn(row: Comparison, runs: 1 | 2, sensitivity: Sensitivity): number {
  const change = row.adjusted ?? row.worse;
  if (row.limit === null || change === null || change <= -1) return Number.POSITIVE_INFINITY;
  const noisy = runs === 2 && row.evidence === 'history';
  const limit = noisy ? limitOfTwo(row.limit, row.tolerance, sensitivity) : row.limit;
  return Math.max(0, (1 + limit) / (1 + change) - 1);
}

/** The slowdown that all runs of one judgement would have flagged. */
export function neededSlowdown(rows: readonly Comparison[], runs: 1 | 2, sensitivity: Sensitivity): number {
  return Math.max(...rows.map((row) => neededIn(row, runs, sensitivity)));
}

/** Share of runs that must show a slowdown for it to count as visible. */
export const visiblePower = 0.8;

/** Slowdowns beyond a hundredfold are none that anyone asks about. */
const largest = 100;

/** The smallest slowdown that four runs in five would have flagged; null when none would. */
export function visibleSlowdown(needed: readonly number[]): number | null {
  const sorted = Float64Array.from(needed).sort();
  const found = sorted[Math.ceil(visiblePower * sorted.length) - 1];
  return found === undefined || Number.isNaN(found) || found > largest ? null : found;
}
