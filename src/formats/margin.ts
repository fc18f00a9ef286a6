/**
 * Standard deviation of n values from the half width of the 95% interval of their mean, as benchmark.js, tinybench
 * and vitest print it: margin = t(0.975, n − 1) · sd / √n. The quantile of Student's t is the expansion of
 * Abramowitz & Stegun 26.7.5, good to 1% from 3 degrees of freedom on; null below.
 */
export function spreadFromMargin(margin: number, count: number): number | null {
  const df = count - 1;
  if (df < 3 || !Number.isFinite(margin) || margin < 0) return null;
  const z = 1.959964;
  const first = (z ** 3 + z) / (4 * df);
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df ** 2);
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * df ** 3);
  return (margin / (z + first + second + third)) * Math.sqrt(count);
}
