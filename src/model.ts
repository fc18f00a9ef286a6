/**
 * The nouns. Everything is readonly, valid and, from `Metric` on, in base units (seconds, bytes, 1/s, plain
 * ratios: 70% is 0.7). What is null is absent; nothing is defaulted.
 */
import type { Reason } from './reasons.js';
import type { Warning } from './warnings.js';

export type Better = 'lower' | 'higher';

/** What a tool said of one measure of one benchmark; unit and numbers as the file spells them. */
export type ToolRecord = {
  readonly benchmark: string;
  readonly measure: string;
  /** As spelled (`ns/iter`, `ops/sec`); empty when the tool names none. */
  readonly unit: string;
  /** From the format's own knowledge of this measure; null leaves it to the unit's table and the user. */
  readonly better: Better | null;
  /** The tool's headline figure. */
  readonly value: number;
  /** Raw repeated values; empty when the tool keeps none. */
  readonly samples: readonly number[];
  /** How many repeated values stand behind `value` (1 when unknown). */
  readonly count: number;
  /** Standard deviation of the repeated values, in `unit`; null when unknown. */
  readonly spread: number | null;
  /** A deterministic count (instructions, bytes, allocations): compared exactly. */
  readonly exact: boolean;
};

/** A benchmark that ran and failed, with the tool's own words. */
export type ToolFailure = { readonly benchmark: string; readonly message: string };

export type ToolResults = {
  readonly records: readonly ToolRecord[];
  readonly failures: readonly ToolFailure[];
  readonly warnings: readonly Warning[];
};

/** A metric is one benchmark with one measure, a base unit and a better direction. */
export type Metric = {
  readonly benchmark: string;
  readonly measure: string;
  readonly unit: string;
  readonly better: Better;
};

export type MetricName = Pick<Metric, 'benchmark' | 'measure'>;

/** The part of a metric that people call it by. */
export const nameOf = ({ benchmark, measure }: MetricName): MetricName => ({ benchmark, measure });

declare const keyBrand: unique symbol;
/** Identity of a metric within a suite: benchmark, measure and base unit. Made by `metricKey` only. */
export type MetricKey = string & { readonly [keyBrand]: true };

/** A changed unit is another metric: seconds never meet iterations per second. */
export function metricKey(metric: Pick<Metric, 'benchmark' | 'measure' | 'unit'>): MetricKey {
  return [metric.benchmark, metric.measure, metric.unit].join('\u0000') as MetricKey;
}

/** What one run says of one metric, in base units. */
export type Observation = {
  readonly metric: Metric;
  /** Median of the samples, or the tool's headline figure when it keeps none. */
  readonly centre: number;
  /** Standard deviation within the run; null when unknown. */
  readonly spread: number | null;
  readonly count: number;
  /** Smallest step the printed values can show; 0 when they are not rounded. */
  readonly quantum: number;
  readonly exact: boolean;
  /** Raw samples in the order they were taken; empty when unknown. Never recorded. */
  readonly samples: readonly number[];
};

/** The machine a run was measured on. Empty strings and 0 cores mean unknown. */
export type Runner = {
  readonly os: string;
  readonly arch: string;
  readonly cpu: string;
  readonly cores: number;
  readonly image: string;
};

/** One execution of a suite on one commit by one runner. */
export type Run = {
  readonly suite: string;
  /** Full commit id, lower-case hex. */
  readonly commit: string;
  readonly branch: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  /** Unique per execution and the same when the job is retried: `<workflow run id>/<job and matrix>`. */
  readonly id: string;
  readonly attempt: number;
  readonly runner: Runner;
  readonly observations: readonly Observation[];
  readonly failures: readonly ToolFailure[];
};

export type PointState = 'accepted' | 'quarantined';

/** What the history keeps of one observation. */
export type Point = {
  readonly centre: number;
  readonly spread: number | null;
  readonly count: number;
  readonly state: PointState;
};

/** A run on the baseline branch. `points[i]` belongs to `history.metrics[i]`; null: not measured. */
export type RecordedRun = Pick<Run, 'commit' | 'date' | 'id' | 'attempt' | 'runner'> & {
  readonly points: readonly (Point | null)[];
};

export type RecordedMetric = Metric & { readonly quantum: number; readonly exact: boolean };

/** A person's recorded decision that a changed level is the new baseline. */
export type Acceptance = {
  /** Glob over benchmark names; `measure` null: every measure. */
  readonly match: string;
  readonly measure: string | null;
  /** The commit from which the new level holds. */
  readonly commit: string;
  readonly by: string;
  readonly date: string;
  readonly reason: string;
  readonly pullRequest: number | null;
};

/** One suite on one base branch: runs oldest first. */
export type History = {
  readonly suite: string;
  readonly branch: string;
  readonly metrics: readonly RecordedMetric[];
  readonly runs: readonly RecordedRun[];
  readonly acceptances: readonly Acceptance[];
};

/** What a candidate is judged against: the runs of a history that are ancestors of its base, oldest first. */
export type Baseline = {
  readonly source: 'branch' | 'results' | 'both' | 'none';
  readonly branch: string;
  readonly metrics: readonly RecordedMetric[];
  readonly runs: readonly RecordedRun[];
  readonly acceptances: readonly Acceptance[];
  /** Nearest recorded ancestor and how many commits lie between; null without one. */
  readonly commit: string | null;
  readonly distance: number | null;
  readonly warnings: readonly Warning[];
};

export type Evidence = 'exact' | 'history' | 'pairs' | 'none';

/** What the numbers say, before any policy. */
export type Finding = 'worse' | 'suspect' | 'better' | 'same' | 'unclear' | 'new' | 'missing';

/** One metric of the candidate beside its baseline. */
export type Comparison = {
  readonly metric: Metric;
  readonly before: number | null;
  readonly after: number | null;
  /** after / before − 1; null without both, or from zero. */
  readonly change: number | null;
  /** The change in the bad direction, so that lower and higher read alike. */
  readonly worse: number | null;
  /** `worse` after the runner's own speed was taken out; null when nothing was corrected. */
  readonly adjusted: number | null;
  /** 95% interval of `change`. */
  readonly interval: readonly [number, number] | null;
  /** In noise units; null when no statistics were done. */
  readonly score: number | null;
  /** The smallest slowdown that would have been flagged, as a ratio. */
  readonly limit: number | null;
  readonly evidence: Evidence;
  readonly tolerance: number;
  readonly finding: Finding;
  /** When the level was already worse at an earlier recorded commit: that commit. */
  readonly standingSince: string | null;
  readonly reasons: readonly Reason[];
  readonly warnings: readonly Warning[];
};
