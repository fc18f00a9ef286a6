import type { Observation, Point } from '../model.js';
import { median } from './median.js';

/** Constants of STATISTICS §4: 1.57 = π/2 is the variance of a median against that of a mean. */
const rule = { medianVariance: 1.57, alarm: 3, cap: 3, fewest: 5 } as const;

/** Scatter inside one run, as a share of the value. */
export type Within = { readonly spread: number; readonly count: number };

/** Scatter inside a run as a share of its centre; null when the tool does not tell. */
export function withinRun(point: Pick<Observation | Point, 'centre' | 'spread' | 'count'>): Within | null {
  if (point.spread === null || point.centre === 0) return null;
  const spread = point.spread / Math.abs(point.centre);
  return Number.isFinite(spread) ? { spread, count: point.count } : null;
}

/**
 * Run-to-run spread for a candidate with another number of samples than its history: the history's sampling error
 * goes out, the candidate's comes in.
 */
export function resampledSpread(sd: number, history: readonly Within[], candidate: Within): number {
  const sampled = history.filter(({ count }) => count >= 2);
  if (sampled.length < rule.fewest || candidate.count < 2) return sd;
  if (median(sampled.map(({ count }) => count)) === candidate.count) return sd;
  const error = ({ spread, count }: Within): number => (rule.medianVariance * spread ** 2) / count;
  const usual = sampled.reduce((sum, run) => sum + error(run), 0) / sampled.length;
  return Math.sqrt(Math.max(0, sd ** 2 - usual) + error(candidate));
}

/** The candidate's scatter inside its run against the usual one, and by how much it widens the noise. */
export type Disturbance = { readonly ratio: number; readonly widening: number };

/** A run three times as restless inside as usual was disturbed; its noise counts up to three times as much. */
export function disturbance(history: readonly Within[], candidate: Within): Disturbance {
  const usual = median(history.map(({ spread }) => spread));
  if (history.length < rule.fewest || !(usual > 0)) return { ratio: 1, widening: 1 };
  const ratio = candidate.spread / usual;
  return { ratio, widening: ratio >= rule.alarm ? Math.min(rule.cap, ratio / 2) : 1 };
}
