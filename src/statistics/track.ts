import type { Acceptance, Metric, RecordedRun } from '../model.js';
import { countsForLevel, type Marker, markerOf } from './acceptance-marker.js';
import { cell } from './at.js';
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
  // In shares of the largest, so that no sum of two overflows.
  const largest = known.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const shares = known.map((value) => value / largest);
  const size = median(shares.map(Math.abs));
  const level = largest * lastSegment(shares, stepShare * tolerance * size).level;
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

/** Values as recorded, and the same without those that do not stand for the level; NaN where there is none. */
function columnOf(runs: readonly RecordedRun[], column: number, marker: Marker) {
  const recorded = new Float64Array(runs.length).fill(Number.NaN);
  let usable = recorded;
  for (let i = 0; i < runs.length; i += 1) {
    const run = runs[i];
    const point = run?.points[column];
    if (!run || !point || !Number.isFinite(point.centre)) continue;
    recorded[i] = point.centre;
    const counts = countsForLevel(run, i, column, marker);
    // Two arrays only where they differ: most metrics have no quarantined point.
    if (!counts && usable === recorded) usable = recorded.slice();
    if (usable !== recorded) usable[i] = counts ? point.centre : Number.NaN;
  }
  return { recorded, usable };
}

function oriented(scale: Scale, values: Float64Array): Float64Array {
  const turned = new Float64Array(values.length);
  for (let i = 0; i < values.length; i += 1) {
    const x = orient(scale, cell(values, i));
    turned[i] = Number.isFinite(x) ? x : Number.NaN;
  }
  return turned;
}

function countFrom(values: Float64Array, from: number): number {
  let count = 0;
  for (let i = from; i < values.length; i += 1) count += Number.isNaN(cell(values, i)) ? 0 : 1;
  return count;
}

/** Follows one metric through the runs; null when its level is zero, where no ratio exists. */
export function track(runs: readonly RecordedRun[], input: TrackInput): Track | null {
  const { metric, tolerance, from, positive, acceptances } = input;
  const marker = markerOf(acceptances, runs);
  const { recorded, usable } = columnOf(runs, input.column, marker);
  const scale = scaleOf(metric, usable.subarray(from), tolerance, positive);
  if (scale === null) return null;
  const accepted = oriented(scale, usable);
  return {
    metric,
    tolerance,
    scale,
    recorded,
    values: usable === recorded ? accepted : oriented(scale, recorded),
    accepted,
    from,
    marker: marker.run,
    acceptance: marker.acceptance,
    count: countFrom(accepted, from),
  };
}
