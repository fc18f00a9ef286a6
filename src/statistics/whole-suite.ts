import type { Metric } from '../model.js';

/** The metric that all metrics share: how slow the run was as a whole, 1 being usual. */
export const wholeSuite = {
  benchmark: '(whole suite)',
  measure: 'run-factor',
  unit: 'ratio',
  better: 'lower',
} as const satisfies Metric;
