import { criticalT } from './critical-t.js';

/** 1.15: plain t intervals cover 92–93% where they promise 95% (STATISTICS §10). */
const rule = { confidence: 0.95, widening: 1.15, mostFreedom: 29 } as const;

/** What the width of an interval is made of: moderated spread, run noise, base runs in all and in the segment. */
export type IntervalInput = {
  readonly spread: number;
  readonly noise: number;
  readonly count: number;
  readonly length: number;
};

/** Half the width of the 95% interval of a change, on the track's scale. */
export function halfInterval({ spread, noise, count, length }: IntervalInput): number {
  const freedom = Math.max(1, Math.min(count - 1, rule.mostFreedom));
  const t = criticalT(0.5 + rule.confidence / 2, freedom);
  return rule.widening * t * spread * Math.sqrt(1 + 1 / Math.max(length, 1)) * noise;
}
