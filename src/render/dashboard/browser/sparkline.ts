import type { PageMetric } from '../page-data.js';
import { drawing } from './element.js';
import { levelAt, valuesOf } from './embedded.js';

const size = { width: 120, height: 26, margin: 3, runs: 60 } as const;

type Point = readonly [x: number, y: number];

function pointsOf(values: readonly number[]): Point[] {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const step = (size.width - 2 * size.margin) / Math.max(1, values.length - 1);
  const inner = size.height - 2 * size.margin;
  return values.map((value, i) => {
    const y = span === 0 ? size.height / 2 : size.height - size.margin - ((value - low) / span) * inner;
    return [Math.round((size.margin + i * step) * 10) / 10, Math.round(y * 10) / 10];
  });
}

/** The newest values as a thin line with a dot at its end; figures in the row say the rest. */
export function sparkline(metric: PageMetric): SVGElement {
  const values = valuesOf(metric)
    .filter((value) => value !== null)
    .slice(-size.runs);
  const points = pointsOf(values);
  const path = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const last = points.at(-1);
  const off = metric.quarantined.at(-1) === metric.values.length - 1 && levelAt(metric, 0) !== null;
  return drawing(
    'svg',
    {
      class: 'spark',
      viewBox: `0 0 ${size.width} ${size.height}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    points.length > 1 ? drawing('path', { d: path }) : null,
    last ? drawing('circle', { cx: last[0], cy: last[1], r: 2.4, class: off ? 'off' : null }) : null,
  );
}
