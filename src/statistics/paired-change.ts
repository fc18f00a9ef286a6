import { sampleStandardDeviation } from 'simple-statistics';
import { at } from './at.js';
import { criticalT } from './critical-t.js';

import { studentTTail } from './student-t-tail.js';

/** Constants of STATISTICS §5: the bias is what pairing cannot cancel (layout, order, build). */
export const pairedRule = { fewest: 10, trim: 0.2, bias: 0.01, alpha: 0.005, rate: 0.05 } as const;

/** What interleaved pairs say of the candidate, in oriented units. */
export type PairedChange = {
  readonly pairs: number;
  readonly change: number;
  /** Half the width of the 95% interval. */
  readonly half: number;
  /** The change that would have been significant on its own. */
  readonly reach: number;
  /** One-sided: that the candidate is not worse, and not better. */
  readonly pWorse: number;
  readonly pBetter: number;
};

/** Trimmed paired t (Yuen 1974) with a bias floor over oriented differences, ten or more. */
export function pairedChange(differences: ArrayLike<number>): PairedChange {
  const n = differences.length;
  const cut = Math.floor(pairedRule.trim * n);
  const sorted = Float64Array.from(differences).sort();
  const low = at(sorted, cut);
  const high = at(sorted, n - cut - 1);
  const change = sorted.subarray(cut, n - cut).reduce((sum, d) => sum + d, 0) / (n - 2 * cut);
  const winsorised = Array.from(sorted, (d) => Math.min(Math.max(d, low), high));
  const kept = 1 - 2 * pairedRule.trim;
  const error = Math.hypot(sampleStandardDeviation(winsorised) / (kept * Math.sqrt(n)), pairedRule.bias);
  const freedom = n - 2 * cut - 1;
  return {
    pairs: n,
    change,
    half: criticalT(0.975, freedom) * error,
    reach: criticalT(1 - pairedRule.alpha, freedom) * error,
    pWorse: studentTTail(change / error, freedom),
    pBetter: studentTTail(-change / error, freedom),
  };
}
