/** The course of one metric as a Mermaid chart, where GitHub draws one. */

import type { Row } from '../verdict.js';
import { clean } from './clean.js';
import { fenced } from './markdown.js';
import { unitSteps } from './unit-steps.js';

/** Fewer points show no course. */
const fewest = 5;

/** Mermaid's own characters in a title could end it. */
const titleOf = ({ benchmark, measure }: Row['metric']): string =>
  clean(`${benchmark} ${measure}`, 60).replace(/[^\p{L}\p{N} /._-]/gu, ' ');

/** `toFixed` writes exponents from 1e21 on. */
const largest = 1e15;

/** Drawn with Mermaid 11.17, light and dark. It reads no exponents, and draws its first line almost in the colour of the paper. */
const style = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%';

/** Empty when there are too few points to draw. `xychart-beta` is the name that old versions know too. */
export function trendChart(row: Row): string {
  const values = [...row.trend, ...(row.after === null ? [] : [row.after])].filter(Number.isFinite);
  if (values.length < fewest) return '';
  const { divisor, suffix } = unitSteps(row.metric.unit, Math.max(...values.map(Math.abs)) || 1);
  const shown = values.map((value) => value / divisor);
  if (Math.max(...shown.map(Math.abs)) > largest) return '';
  const low = Math.min(...shown);
  const high = Math.max(...shown);
  const margin = (high - low) * 0.1 || Math.abs(high) * 0.1 || 1;
  return fenced(
    [
      style,
      'xychart-beta',
      `    title "${titleOf(row.metric)}: recorded runs, last is this one"`,
      `    x-axis "run" 1 --> ${shown.length}`,
      `    y-axis "${suffix}" ${fixed(low < 0 ? low - margin : Math.max(0, low - margin))} --> ${fixed(high + margin)}`,
      `    line [${shown.map(fixed).join(', ')}]`,
    ],
    'mermaid',
  );
}

const fixed = (value: number): string => value.toFixed(4);
