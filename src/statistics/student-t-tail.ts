import { incompleteBeta } from './incomplete-beta.js';

/** P(T > t) of Student's distribution with `freedom` degrees of freedom (Abramowitz & Stegun 26.7.1). */
export function studentTTail(t: number, freedom: number): number {
  const half = 0.5 * incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5);
  return t >= 0 ? half : 1 - half;
}
