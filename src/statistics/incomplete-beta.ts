import { logGamma } from './log-gamma.js';

const tiny = 1e-300;
const precision = 1e-16;
const maxSteps = 1000;

const awayFromZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);

/** Coefficients of the continued fraction, even and odd in turn (Abramowitz & Stegun 26.5.8). */
function coefficient(step: number, x: number, a: number, b: number): number {
  const m = step >> 1;
  return step % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

/** Modified Lentz evaluation (Lentz 1976, Thompson & Barnett 1986). */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 + coefficient(1, x, a, b));
  let value = d;
  for (let step = 2; step < maxSteps; step += 1) {
    const term = coefficient(step, x, a, b);
    d = 1 / awayFromZero(1 + term * d);
    c = awayFromZero(1 + term / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < precision) break;
  }
  return value;
}

/** Regularised incomplete beta function I_x(a, b). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return (Math.exp(logFront) / a) * continuedFraction(x, a, b);
}
