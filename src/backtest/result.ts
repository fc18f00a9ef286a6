/** What a replay counted. `alarms` are false ones: those where a lasting step begins are counted apart. */
export type Counted = {
  readonly comparisons: number;
  readonly alarms: number;
  /** Per injected slowdown, in the order asked for. */
  readonly injected: readonly number[];
  readonly found: readonly number[];
};

/** A noise class, with the metrics that spent most comparisons in it. */
export type NoiseCounted = Counted & { readonly noise: string };

/** One metric's share of the replay. */
export type MetricCounted = {
  readonly name: string;
  readonly exact: boolean;
  readonly noise: string;
  readonly comparisons: number;
  readonly alarms: number;
  /** Smallest slowdown that would be flagged in 80% of the runs; null when none up to a hundredfold. */
  readonly visible: number | null;
};

/** A sensitivity and a tolerance, tried on the same runs. */
export type Tried = {
  readonly sensitivity: string;
  readonly tolerance: number;
  readonly comparisons: number;
  readonly alarms: number;
  /** Median over the metrics of the smallest slowdown seen in 80% of runs. */
  readonly visible: number | null;
};

/** The replay of one history. */
export type BacktestResult = {
  readonly suite: string;
  readonly branch: string;
  readonly recorded: number;
  readonly judged: number;
  readonly metrics: number;
  readonly runs: 1 | 2;
  readonly inject: readonly number[];
  readonly seed: number;
  readonly sensitivity: string;
  /** Metrics slowed down in a run, and in every how many-th run: large suites are sampled. */
  readonly targets: number;
  readonly injectEvery: number;
  /** Noisy metrics, deterministic ones, and repeats of one commit. */
  readonly noisy: Counted;
  readonly exact: Counted;
  readonly repeats: { readonly runs: number; readonly comparisons: number; readonly alarms: number };
  /** Judged runs with one or more false alarms of noisy metrics. */
  readonly runsWithAlarm: number;
  /** Places where a lasting slowdown begins, and how many of them were flagged. */
  readonly lasting: { readonly comparisons: number; readonly alarms: number };
  /** Alarms of the whole suite. */
  readonly suiteAlarms: number;
  readonly byNoise: readonly NoiseCounted[];
  readonly byMetric: readonly MetricCounted[];
  readonly tried: readonly Tried[];
  readonly suggested: Tried | null;
};
