import type { Better } from '../model.js';
import { bounded } from './bounded.js';

/** How values become `x`, oriented so that larger is worse (STATISTICS §3.1). `divisor` 0 means logarithmic. */
export type Scale = { readonly sign: 1 | -1; readonly divisor: number };

/** No value is farther than this from zero in its own levels: squares and sums of such still are numbers. */
const farthest = 1e100;

/** The logarithmic scale, for values that are all positive. */
export function logScale(better: Better): Scale {
  return { sign: better === 'lower' ? 1 : -1, divisor: 0 };
}

/** The linear scale, in shares of the size of the level. */
export function linearScale(better: Better, level: number): Scale {
  return { sign: better === 'lower' ? 1 : -1, divisor: Math.abs(level) };
}

/** A value on the scale. */
export function orient(scale: Scale, value: number): number {
  const x = scale.divisor === 0 ? Math.log(value) : value / scale.divisor;
  return scale.sign * Math.min(Math.max(x, -farthest), farthest);
}

/** The value that stands at `x` on the scale. */
export function unorient(scale: Scale, x: number): number {
  return bounded(scale.divisor === 0 ? Math.exp(scale.sign * x) : scale.sign * x * scale.divisor);
}

/** A difference on the scale as a ratio in the bad direction: 0.2 is 20% worse. */
export function asRatio(scale: Scale, difference: number): number {
  return bounded(scale.divisor === 0 ? Math.expm1(difference) : difference);
}

/** A ratio such as a tolerance as a difference on the scale. */
export function fromRatio(scale: Scale, ratio: number): number {
  return scale.divisor === 0 ? Math.log1p(ratio) : ratio;
}

/** A difference on the scale as after / before − 1, signed as measured. */
export function asChange(scale: Scale, difference: number): number {
  return bounded(scale.divisor === 0 ? Math.expm1(scale.sign * difference) : scale.sign * difference);
}

/** An interval on the scale as an interval of after / before − 1. */
export function asInterval(scale: Scale, centre: number, half: number): readonly [number, number] {
  const ends = [asChange(scale, centre - half), asChange(scale, centre + half)] as const;
  return scale.sign === 1 ? ends : [ends[1], ends[0]];
}
