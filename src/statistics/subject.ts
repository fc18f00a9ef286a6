import {
  type Baseline,
  type Metric,
  type MetricKey,
  metricKey,
  type Observation,
  type RecordedRun,
  type Run,
} from '../model.js';
import { isConstant } from './is-constant.js';

/** What the configuration asks of one metric. */
export type Ruling = {
  readonly tolerance: number;
  /** In base units; null: none. */
  readonly minChange: number | null;
  /** Compared exactly, or never; null: as the tool and the history say. */
  readonly exact: boolean | null;
  /** For deterministic metrics and for interleaved pairs, where another tolerance than `tolerance` is meant. */
  readonly exactTolerance?: number;
  readonly pairedTolerance?: number;
};

/** One metric of the candidates or the baseline, with all that was observed of it. */
export type Subject = {
  readonly metric: Metric;
  readonly ruling: Ruling;
  /** Column in the baseline; −1 without one. */
  readonly column: number;
  /** One entry a candidate; null: not measured. */
  readonly observations: readonly (Observation | null)[];
  /** The base commit as measured in the candidate's own job. */
  readonly base: Observation | null;
  /** Smallest printed step; 0 when unknown. */
  readonly quantum: number;
  readonly exact: boolean;
};

type SubjectInput = {
  readonly candidates: readonly Run[];
  readonly baseline: Baseline;
  readonly baseRun: Run | null;
  readonly ruleFor: (metric: Metric) => Ruling;
};

type Observed = ReadonlyMap<MetricKey, Observation>;

const observed = (run: Run | null): Observed =>
  new Map(
    (run?.observations ?? [])
      .filter(({ centre }) => Number.isFinite(centre))
      .map((observation) => [metricKey(observation.metric), observation]),
  );

/** Values that a column's accepted points hold, oldest first. */
export function acceptedValues(runs: readonly RecordedRun[], column: number): number[] {
  return runs.flatMap((run) => {
    const point = run.points[column];
    return point && point.state === 'accepted' && Number.isFinite(point.centre) ? [point.centre] : [];
  });
}

/** Whether a metric is deterministic: by configuration, by its tool, or by its history (STATISTICS §7). */
function isExact(ruling: Ruling, declared: boolean, runs: readonly RecordedRun[], column: number): boolean {
  if (ruling.exact !== null) return ruling.exact;
  return declared || (column >= 0 && isConstant(runs, column));
}

/** Every metric of the first candidate in its order, then those that only the others, the base or the baseline know. */
export function subjectsOf(input: SubjectInput): Subject[] {
  const columns = new Map(input.baseline.metrics.map((metric, column) => [metricKey(metric), column]));
  const runs = input.candidates.map(observed);
  const base = observed(input.baseRun);
  const metrics = new Map<MetricKey, Metric>();
  for (const [key, { metric }] of [...runs, base].flatMap((known) => [...known])) {
    if (!metrics.has(key)) metrics.set(key, metric);
  }
  for (const metric of input.baseline.metrics) {
    if (!metrics.has(metricKey(metric))) metrics.set(metricKey(metric), metric);
  }
  return [...metrics].map(([key, metric]) => {
    const column = columns.get(key) ?? -1;
    const recorded = input.baseline.metrics[column];
    const observations = runs.map((run) => run.get(key) ?? null);
    const known = [...observations, base.get(key) ?? null].filter((observation) => observation !== null);
    const ruling = input.ruleFor(metric);
    const declared = known.some(({ exact }) => exact) || (recorded?.exact ?? false);
    return {
      metric: plainMetric(metric),
      ruling,
      column,
      observations,
      base: base.get(key) ?? null,
      quantum: Math.max(0, recorded?.quantum ?? 0, ...known.map(({ quantum }) => quantum)),
      exact: isExact(ruling, declared, input.baseline.runs, column),
    };
  });
}

function plainMetric({ benchmark, measure, unit, better }: Metric): Metric {
  return { benchmark, measure, unit, better };
}
