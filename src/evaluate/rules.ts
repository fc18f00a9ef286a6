import { at } from '../statistics/at.js';
import { median } from '../statistics/median.js';
import { quantile } from '../statistics/quantile.js';
import { studentTTail } from '../statistics/student-t-tail.js';
import { otavaScore } from './otava.js';

/** What a rule looks at: values before, oldest first, larger is worse, and their logarithms. */
export type Past = { readonly plain: Float64Array; readonly logs: Float64Array };

/** A rule people use today: an alarm is a score above a threshold. */
export type Rule = {
  readonly name: string;
  /** Thresholds as people configure it, and what they are called. */
  readonly thresholds: readonly { readonly name: string; readonly value: number }[];
  readonly score: (past: Past, plain: number, log: number) => number;
};

const none = Number.NEGATIVE_INFINITY;

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation with n − 1. */
function deviationOf(values: Float64Array, mean: number): number {
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

const last = (values: Float64Array, count: number): Float64Array =>
  values.subarray(Math.max(0, values.length - count));

/** Ratio to the value before: github-action-benchmark's `alert-threshold`, default 200%. */
const previous: Rule = {
  name: 'ratio to the previous run',
  thresholds: [
    { name: '200%', value: 2 },
    { name: '150%', value: 1.5 },
    { name: '120%', value: 1.2 },
    { name: '110%', value: 1.1 },
  ],
  score: ({ logs }, _, log) => (logs.length === 0 ? none : Math.exp(log - at(logs, logs.length - 1))),
};

/** Share above the mean of the last 64: Bencher's percentage threshold. */
const percentage: Rule = {
  name: 'mean of the last 64',
  thresholds: [
    { name: '+10%', value: 0.1 },
    { name: '+25%', value: 0.25 },
  ],
  score: ({ plain }, value) => {
    const mean = meanOf(last(plain, 64));
    return (value - mean) / Math.abs(mean);
  },
};

/** Student's prediction interval over the last 64: Bencher's t_test; the score is −log10 of the tail. */
const tTest: Rule = {
  name: 't-test prediction interval',
  thresholds: [
    { name: '0.98', value: -Math.log10(0.02) },
    { name: '0.99', value: 2 },
    { name: '0.999', value: 3 },
  ],
  score: ({ plain }, value) => {
    const known = last(plain, 64);
    const mean = meanOf(known);
    const spread = deviationOf(known, mean) * Math.sqrt(1 + 1 / known.length);
    if (!(spread > 0)) return none;
    return -Math.log10(Math.max(studentTTail((value - mean) / spread, known.length - 1), 1e-300));
  },
};

/** Standard deviations above the mean of the last 100: Conbench's lookback z. */
const zScore: Rule = {
  name: 'z over the last 100',
  thresholds: [{ name: '5', value: 5 }],
  score: ({ plain }, value) => {
    const known = last(plain, 100);
    const mean = meanOf(known);
    const spread = deviationOf(known, mean);
    return spread > 0 ? (value - mean) / spread : none;
  },
};

/** Interquartile ranges above the median of the last 64: Bencher's iqr. */
const fence: Rule = {
  name: 'interquartile fence',
  thresholds: [{ name: '3', value: 3 }],
  score: ({ plain }, value) => {
    const known = last(plain, 64);
    const range = quantile(known, 0.75) - quantile(known, 0.25);
    return range > 0 ? (value - median(known)) / range : none;
  },
};

/** Ratio to the worst of the last 19: the best rule of three lines. */
const worstOf: Rule = {
  name: 'worst of the last 19',
  thresholds: [
    { name: '+5%', value: 1.05 },
    { name: '+10%', value: 1.1 },
  ],
  score: ({ logs }, _, log) =>
    Math.exp(log - last(logs, 19).reduce((worst, one) => Math.max(worst, one), none)),
};

/** A change point that begins with the candidate, as Otava finds it; the score is −log10 of the p-value. */
const otava: Rule = {
  name: 'Otava, 5% or more',
  thresholds: [
    { name: 'p < 0.001', value: 3 },
    { name: 'p < 0.00001', value: 5 },
  ],
  score: ({ plain }, value) => otavaScore(plain, value),
};

/** The rules compared with, in the order of the table. */
export const rules: readonly Rule[] = [previous, percentage, tTest, zScore, fence, worstOf, otava];
