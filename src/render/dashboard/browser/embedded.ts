import type { PageData, PageHistory, PageMetric, PageRun } from '../page-data.js';

/** The data the page carries. Our own renderer wrote it; the cast is where its type is made. */
export function embeddedData(): PageData {
  return JSON.parse(document.getElementById('data')?.textContent ?? '') as PageData;
}

/** One metric in its history. */
export type Place = { readonly history: PageHistory; readonly metric: PageMetric };

/** One run of a history by its index. */
export type RunAt = { readonly history: PageHistory; readonly index: number };

/** The value of a metric in one run, in base units; null: not measured. */
export function valueAt(metric: PageMetric, run: number): number | null {
  const value = metric.values[run] ?? null;
  if (value === null) return null;
  return metric.exponent < 0 ? value / 10 ** -metric.exponent : value * 10 ** metric.exponent;
}

/** All values of a metric. */
export const valuesOf = (metric: PageMetric): (number | null)[] =>
  metric.values.map((_, run) => valueAt(metric, run));

/** The last run in which a metric was measured; −1 without one. */
export const newestOf = (metric: PageMetric): number =>
  metric.values.findLastIndex((value) => value !== null);

/** The accepted level at a run, with its band; null before there is one. */
export const levelAt = (metric: PageMetric, run: number): PageMetric['levels'][number] | null =>
  metric.levels.findLast(([start]) => start <= run) ?? null;

/** The level a run was, or would have been, measured against: for the newest run, the one before it. */
export function referenceAt(metric: PageMetric, run: number): number | null {
  return run === metric.values.length - 1 ? metric.before : (levelAt(metric, run)?.[1] ?? null);
}

/** value / level − 1; null without both, or from zero. */
export function changeAt(metric: PageMetric, run: number): number | null {
  const value = valueAt(metric, run);
  const level = referenceAt(metric, run);
  return value === null || level === null || level === 0 ? null : (value - level) / Math.abs(level);
}

/** A change in the bad direction, so that lower and higher read alike. */
export const worseOf = (metric: PageMetric, change: number): number =>
  metric.better === 'lower' ? change : -change;

/** Whether a value keeps the metric's budget; true without one. */
export function keepsBudget(metric: PageMetric, value: number | null): boolean {
  if (metric.budget === null || value === null) return true;
  return metric.better === 'lower' ? value <= metric.budget : value >= metric.budget;
}

const noRun: PageRun = ['', '', '', 0, 0];

/** A run's row; an empty one past the end. */
export const runAt = ({ history, index }: RunAt): PageRun => history.runs[index] ?? noRun;
