import type { PageMetric } from '../page-data.js';

/** The runs a chart shows, one step each: those that measured its metric, so that gaps take no room. */
export type Axis = {
  readonly runs: readonly number[];
  /** Where a run stands, or would stand: the number of shown runs before it. */
  positionOf(run: number): number;
};

/** The axis of one metric. */
export function axisOf(metric: PageMetric): Axis {
  const runs = metric.values.flatMap((value, run) => (value === null ? [] : [run]));
  return {
    runs,
    positionOf: (run) => {
      const found = runs.findIndex((each) => each >= run);
      return found < 0 ? runs.length : found;
    },
  };
}
