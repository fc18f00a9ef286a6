import type { History, RecordedMetric } from '../model.js';
import { at } from '../statistics/at.js';
import { lastSegment } from '../statistics/last-segment.js';
import { logScale, orient } from '../statistics/scale.js';

/** Everything recorded of one metric. */
export type Series = {
  readonly metric: RecordedMetric;
  /** Runs that measured it, oldest first. */
  readonly runs: Int32Array;
  /** As recorded, and as logarithms that are larger when worse (NaN where there is no logarithm). */
  readonly values: Float64Array;
  readonly oriented: Float64Array;
};

function seriesOf(history: History, metric: RecordedMetric, column: number): Series {
  const runs: number[] = [];
  const values: number[] = [];
  history.runs.forEach((run, i) => {
    const centre = run.points[column]?.centre;
    if (centre === undefined || !Number.isFinite(centre)) return;
    runs.push(i);
    values.push(centre);
  });
  const scale = logScale(metric.better);
  const oriented = Float64Array.from(values, (value) => (value > 0 ? orient(scale, value) : Number.NaN));
  return { metric, runs: Int32Array.from(runs), values: Float64Array.from(values), oriented };
}

/** One series a metric, in the history's order. */
export function allSeries(history: History): Series[] {
  return history.metrics.map((metric, column) => seriesOf(history, metric, column));
}

/** Where the run stands in the series: the number of values before it; −1 when it did not measure the metric. */
export function placeOf({ runs }: Series, run: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(runs, middle) < run) low = middle + 1;
    else high = middle;
  }
  return runs[low] === run ? low : -1;
}

/** Share of equal neighbours from which a metric counts as deterministic (STATISTICS §13). */
const exactShare = 0.8;

/** Whether a metric hardly ever moves: such are counted apart, statistics are not done on them. */
export function isDeterministic({ values }: Series): boolean {
  let equal = 0;
  for (let i = 1; i < values.length; i += 1) equal += at(values, i) === at(values, i - 1) ? 1 : 0;
  return values.length > 1 && equal > exactShare * (values.length - 1);
}

/** Values looked back over for the noise of one comparison. */
const window = 30;

/** Run-to-run standard deviation about the levels of the values before one, as a share; NaN when it cannot be told. */
export function noiseBefore({ oriented }: Series, place: number): number {
  const before = oriented.subarray(Math.max(0, place - window), place).filter((x) => !Number.isNaN(x));
  return before.length < 2 ? Number.NaN : lastSegment(before, Math.log(1.02)).sd;
}
