import { compare } from '../compare.js';
import type { Comparison, Metric, Run } from '../model.js';
import { at } from '../statistics/at.js';
import { median } from '../statistics/median.js';
import { doubledU, rankSumZ } from '../statistics/rank-sum.js';

/** Raw samples of one benchmark before and after, and what is known of the change between. */
export type SamplePair = {
  readonly name: string;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** `none`: nothing behind the benchmark was touched; `own`: its own code was; else unknown. */
  readonly change: string;
  readonly interleaved: boolean;
};

/** What is said of a pair. */
export type PairVerdict = {
  readonly change: string;
  readonly interleaved: boolean;
  /** After over before, of the medians, less 1. */
  readonly moved: number;
  readonly finding: Comparison['finding'];
  /** Mann & Whitney's U between the samples of the two runs: p < 0.05, as benchstat does it. */
  readonly samplesDiffer: boolean;
};

const metric: Metric = { benchmark: 'b', measure: 'time', unit: 's', better: 'lower' };

function runOf(samples: readonly number[]): Run {
  const plain = { metric, spread: null, quantum: 0, exact: false };
  return {
    ...{
      suite: 's',
      commit: '0'.repeat(40),
      branch: 'main',
      date: '2026-01-01T00:00:00Z',
      id: 'i',
      attempt: 1,
    },
    runner: { os: '', arch: '', cpu: '', cores: 0, image: '' },
    observations: [{ ...plain, centre: median(samples), count: samples.length, samples }],
    failures: [],
  };
}

/** Two-sided 5% point of the normal distribution. */
const critical = 1.959964;

/** The gate's finding with nothing but the base commit's own run beside the candidate, and the usual two-sample test. */
export function judgePair(pair: SamplePair): PairVerdict {
  const { before, after, interleaved, change } = pair;
  const base = runOf(before);
  const [row] = compare({
    candidates: [runOf(after)],
    baseline: {
      ...{ source: 'results', branch: 'main', metrics: [], runs: [], acceptances: [] },
      ...{ commit: null, distance: null, warnings: [] },
    },
    baseRun: base,
    interleaved,
    ruleFor: () => ({ tolerance: 0.05, minChange: null, exact: null }),
    evidence: { sensitivity: 'default', window: 30, minHistory: 5 },
    secondRunPossible: false,
    matches: () => false,
  });
  const all = Float64Array.from([...before, ...after]);
  const u = doubledU(all, { from: 0, split: before.length, to: all.length }) / 2;
  const sorted = [median(before), median(after)];
  return {
    ...{ change, interleaved, moved: at(sorted, 1) / at(sorted, 0) - 1 },
    finding: row?.finding ?? 'new',
    samplesDiffer: rankSumZ(u, before.length, after.length) > critical,
  };
}
