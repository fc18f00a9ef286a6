import type { Acceptance, Metric, RecordedRun } from '../model.js';
import { countsForLevel, markerOf } from './acceptance-marker.js';
import { lastSegment } from './last-segment.js';
import { median } from './median.js';
import { linearScale, logScale, orient, type Scale } from './scale.js';

/** How much of the tolerance a step must reach to start a new level (STATISTICS §3.4). */
export const stepShare = 0.4;

/** One metric's way through the window's runs. */
export type Track = {
  readonly metric: Metric;
  readonly tolerance: number;
  readonly scale: Scale;
  /** As recorded, in base units; NaN where not measured. */
  readonly recorded: Float64Array;
  /** Oriented, and the same without quarantined points. */
  readonly values: Float64Array;
  readonly accepted: Float64Array;
  /** First run of this metric's own window: its quarantined points do not shorten it. */
  readonly from: number;
  /** First run whose level counts, and the acceptance that says so. */
  readonly marker: number;
  readonly acceptance: Acceptance | null;
  /** Accepted values in the window. */
  readonly count: number;
};

/** Logarithmic when every value is positive; else in shares of the current level, 0 when that is zero. */
function scaleOf(metric: Metric, accepted: Float64Array, tolerance: number, positive: boolean): Scale | null {
  if (positive && accepted.every((value) => Number.isNaN(value) || value > 0)) return logScale(metric.better);
  const known = accepted.filter((value) => !Number.isNaN(value));
  const size = median(known.map(Math.abs));
  const level = lastSegment(known, stepShare * tolerance * size).level;
  return level === 0 || Number.isNaN(level) ? null : linearScale(metric.better, level);
}

type TrackInput = {
  readonly metric: Metric;
  readonly column: number;
  readonly tolerance: number;
  readonly acceptances: readonly Acceptance[];
  /** First run of the metric's own window. */
  readonly from: number;
  /** False when the candidate's value is not positive, so that no logarithm can be taken of it. */
  readonly positive: boolean;
};

/** Follows one metric through the runs; null when its level is zero, where no ratio exists. */
export function track(runs: readonly RecordedRun[], input: TrackInput): Track | null {
  const recorded = Float64Array.from(runs, (run) => run.points[input.column]?.centre ?? Number.NaN);
  const marker = markerOf(input.acceptances, runs);
  const usable = recorded.map((value, run) => {
    const base = runs[run];
    return base && Number.isFinite(value) && countsForLevel(base, run, input.column, marker)
      ? value
      : Number.NaN;
  });
  const { from } = input;
  const scale = scaleOf(input.metric, usable.subarray(from), input.tolerance, input.positive);
  if (scale === null) return null;
  const toScale = (value: number): number => {
    const x = orient(scale, value);
    return Number.isFinite(x) ? x : Number.NaN;
  };
  const accepted = usable.map(toScale);
  return {
    metric: input.metric,
    tolerance: input.tolerance,
    scale,
    recorded,
    values: recorded.map(toScale),
    accepted,
    from,
    marker: marker.run,
    acceptance: marker.acceptance,
    count: accepted.subarray(from).filter((value) => !Number.isNaN(value)).length,
  };
}
