/** Digits kept of a recorded value: a relative step of 1e-7, far below any noise. Whole numbers are kept whole. */
const digits = 7;

/** Spread is kept as ten-thousandths of the centre with three digits: it steers a warning, never a verdict. */
const spreadDigits = 3;
const spreadShare = 10_000;

/** The power of ten that makes a value print as a number of about seven digits. */
export function exponentFor(value: number): number {
  if (value === 0 || Number.isInteger(value)) return 0;
  return Math.min(0, Math.floor(Math.log10(Math.abs(value))) - digits + 1);
}

/** Dividing by a power of ten gives the nearest double; multiplying by its inverse does not. */
export const fromScale = (stored: number, exponent: number): number =>
  exponent < 0 ? stored / 10 ** -exponent : stored * 10 ** exponent;

export function toScale(value: number, exponent: number): number {
  const scaled = exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent;
  return Number.isInteger(value) && exponent === 0 ? value : Number(scaled.toPrecision(digits));
}

export function spreadToShare(spread: number | null, centre: number): number | null {
  if (spread === null || centre === 0) return null;
  return Number(((spread / Math.abs(centre)) * spreadShare).toPrecision(spreadDigits));
}

export const spreadFromShare = (share: number | null, centre: number): number | null =>
  share === null ? null : (share / spreadShare) * Math.abs(centre);
