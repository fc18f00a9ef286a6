/** Figures of a row as people read them: one unit a row, a sign on every change, a dash for what is absent. */
import type { Metric } from '../model.js';
import { wholeSuite } from '../statistics/whole-suite.js';
import { formatPercent, formatQuantity } from '../units.js';
import type { Row } from '../verdict.js';

export const absent = '–';

type Shown = Pick<Row, 'metric' | 'before' | 'after'>;

/** The size that chooses the row's prefix. */
const likeOf = ({ before, after }: Shown): number => before ?? after ?? 0;

export function quantity(value: number | null, metric: Metric, like?: number): string {
  if (value === null || !Number.isFinite(value)) return absent;
  return formatQuantity(value, metric.unit, like || value);
}

export const sayBefore = (row: Shown): string => quantity(row.before, row.metric, likeOf(row));
export const sayAfter = (row: Shown): string => quantity(row.after, row.metric, likeOf(row));

/** What a person wrote down, such as a budget: `200 ms`, without digits that nobody gave. */
export const sayGiven = (value: number | null, metric: Metric, like?: number): string =>
  quantity(value, metric, like).replace(/^(-?\d+)(?:\.0+|(\.\d*[1-9])0+)(?!\d)/, '$1$2');

export const sayBudget = (row: Row): string =>
  sayGiven(row.budget?.budget ?? null, row.metric, row.after ?? undefined);

const hugeChange = 10;

/** A change with its sign; tenfold and beyond as a factor, which reads better than +4,200%. */
export function sayChange(change: number | null): string {
  if (change === null || !Number.isFinite(change)) return absent;
  if (change >= hugeChange) return `×${factorDigits(change + 1)}`;
  return formatPercent(change);
}

const factorDigits = (factor: number): string =>
  factor >= 1e6 ? 'over a million' : factor.toFixed(factor < 100 ? 1 : 0);

/** Intervals narrower than this are shown to a tenth of a percent. */
const fineInterval = 0.04;

/** Both ends of an interval on one line, no finer than its width. */
export function sayInterval(interval: Row['interval']): string {
  if (interval === null || !interval.every(Number.isFinite)) return absent;
  const digits = interval[1] - interval[0] < fineInterval ? 1 : 0;
  return interval
    .map((end) => (end >= hugeChange ? sayChange(end) : formatPercent(end, digits)))
    .join('\u00a0…\u00a0');
}

/** The smallest slowdown that would have been flagged. */
export function sayLimit(limit: number | null): string {
  return limit === null || !Number.isFinite(limit) ? absent : sayShare(limit);
}

/** A share without a sign: a tolerance, a spread. */
export function sayShare(ratio: number): string {
  const percent = ratio * 100;
  if (percent >= 1000) return `×${factorDigits(ratio + 1)}`;
  return `${Number(percent.toFixed(Math.abs(percent) < 10 ? 1 : 0))}%`;
}

/** A whole number with its thousands apart. Intl could say it too, but takes 12 ms to load. */
export const sayWhole = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${sayWhole(n)} ${n === 1 ? noun : plural}`;
}

/** `6 metrics and the whole suite`: the suite's own row is none of the metrics that coverage counts. */
export function countMetrics(rows: readonly Pick<Row, 'metric'>[], noun: string): string {
  const metrics = rows.filter(({ metric }) => metric.benchmark !== wholeSuite.benchmark).length;
  const suite = metrics < rows.length ? ['the whole suite'] : [];
  return [...(metrics > 0 ? [count(metrics, noun)] : []), ...suite].join(' and ');
}
