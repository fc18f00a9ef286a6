/** Digits kept of a recorded value: a relative step of 1e-7, far below any noise. Whole numbers are kept whole. */
const digits = 7;

/** Spread is kept as ten-thousandths of the centre with three digits: it steers a warning, never a verdict. */
const spreadDigits = 3;
const spreadShare = 10_000;

/** Powers of ten beyond these are no doubles any more, nor are numbers that they lift above 2^53 exact. */
const leastExponent = -290;
const mostStored = 2 ** 53;

/**
 * The power of ten that makes the values of a column print as numbers of about seven digits. It follows the median,
 * which a single run hardly moves: another power rewrites the whole column, and the branch grows by it.
 */
export function exponentFor(values: readonly number[]): number {
  if (values.every(Number.isInteger)) return 0;
  const sizes = Float64Array.from(values, Math.abs).sort();
  const typical = sizes[sizes.length >> 1] ?? 0;
  const largest = sizes.at(-1) ?? 0;
  if (typical === 0) return 0;
  const exponent = Math.max(leastExponent, Math.floor(Math.log10(typical)) - digits + 1);
  return exponent >= 0 || largest * 10 ** -exponent > mostStored ? 0 : exponent;
}

/** What the values of a column are multiplied with to be stored. */
export const powerOf = (exponent: number): number => 10 ** -exponent;

/** Dividing by a power of ten gives the nearest double; multiplying by its inverse does not. */
export const fromScale = (stored: number, power: number): number => stored / power;

/** A value in its column's power of ten; whole numbers of whole columns keep every digit. */
export const toScale = (value: number, exponent: number): number =>
  exponent === 0 && Number.isInteger(value) ? value : rounded(value * 10 ** -exponent, digits);

/** Spread as a share of the centre; about zero there is no share, and it stands for itself. */
export const spreadToShare = (spread: number | null, centre: number): number | null =>
  spread === null ? null : rounded((spread / unitOfSpread(centre)) * spreadShare, spreadDigits);

export const spreadFromShare = (share: number | null, centre: number): number | null =>
  share === null ? null : (share / spreadShare) * unitOfSpread(centre);

const unitOfSpread = (centre: number): number => (centre === 0 ? 1 : Math.abs(centre));

/** Powers of ten up to here are exact doubles, so that multiplying and dividing by them rounds once. */
const exactPowers = 22;

/** A number to so many significant digits; there are hundreds of thousands, and text is the slow way. */
function rounded(value: number, significant: number): number {
  if (value === 0) return 0;
  const places = significant - 1 - Math.floor(Math.log10(Math.abs(value)));
  if (places < 0 || places > exactPowers) return Number(value.toPrecision(significant));
  const power = 10 ** places;
  return Math.round(value * power) / power;
}
