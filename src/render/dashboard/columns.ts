import type { Point } from '../../model.js';
import { median } from '../../statistics/median.js';

/** Six digits are finer than any screen and any noise; exact figures keep all of theirs. */
const digits = 6;

type Points = readonly (Point | null)[];

/** The values of one metric as short numbers. */
export type Column = { readonly exponent: number; readonly values: readonly (number | null)[] };

/** `value` with `digits` significant digits, as the shortest number that says it. */
export const rounded = (value: number): number => Number(value.toPrecision(digits));

const isFigure = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value);

/** Values as small whole numbers times one power of ten: half the text of decimal fractions. */
export function columnOf(points: Points, exact: boolean): Column {
  const centres = points.map((point) => (isFigure(point?.centre) ? point.centre : null));
  const known = centres.filter((centre) => centre !== null);
  const size = median(known.map(Math.abs));
  if (exact || !(size > 0) || known.every(Number.isSafeInteger)) return { exponent: 0, values: centres };
  const exponent = Math.floor(Math.log10(size)) - (digits - 1);
  const values = centres.map((centre) => (centre === null ? null : rounded(shifted(centre, -exponent))));
  return values.every((value) => value === null || Number.isFinite(value))
    ? { exponent, values }
    : { exponent: 0, values: centres };
}

/** `value × 10^exponent`; a negative power divides by a whole one, which is exact more often. */
function shifted(value: number, exponent: number): number {
  return exponent < 0 ? value / 10 ** -exponent : value * 10 ** exponent;
}

const thousandths = 1000;

/** Spread within each run in thousandths of its value; null when no run has one. */
export function spreadsOf(points: Points): (number | null)[] | null {
  const spreads = points.map((point) => {
    const share = point?.spread == null ? Number.NaN : point.spread / Math.abs(point.centre);
    return Number.isFinite(share) ? Math.round(share * thousandths) : null;
  });
  return spreads.every((spread) => spread === null) ? null : spreads;
}

/** Values behind each figure; one number when all are alike. */
export function countsOf(points: Points): number | number[] {
  const counts = points.map((point) => point?.count ?? 0);
  const present = new Set(counts.filter((_, i) => points[i]));
  return present.size <= 1 ? ([...present][0] ?? 0) : counts;
}

/** Runs whose point waits for a person's acceptance. */
export const quarantinedOf = (points: Points): number[] =>
  points.flatMap((point, run) => (point?.state === 'quarantined' ? [run] : []));
