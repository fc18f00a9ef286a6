import { median } from './median.js';
import { quantile } from './quantile.js';

/** Constants of STATISTICS §3.6; 0.6745 is the third quartile of the normal distribution. */
const rule = { fewest: 8, cap: 3, quartile: 0.6745 } as const;

/**
 * How much noisier than usual the candidate's run is, from 1 to 3, given each metric's change in its own spreads.
 * The lower quartile keeps a change that slows most of the suite from excusing itself, the median one that speeds
 * up a third of it.
 */
export function noisyRunFactor(changes: readonly number[]): number {
  const known = changes.filter((change) => Number.isFinite(change));
  if (known.length < rule.fewest) return 1;
  const both = median(known.map(Math.abs)) / rule.quartile;
  const faster = -quantile(known, 0.25) / rule.quartile;
  return Math.min(rule.cap, Math.max(1, Math.min(both, faster)));
}
