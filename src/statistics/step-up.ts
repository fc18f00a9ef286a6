/** The family in which the plain limit holds, and the exponent of the score's tail (STATISTICS §3.8). */
const family = 10;
const tail = 0.25;

/** The score that each of the `flagged` worst of `judged` metrics must exceed. */
export function stepUpLimit(threshold: number, judged: number, flagged: number): number {
  return threshold * Math.max(1, (judged / (family * flagged)) ** tail);
}

/**
 * How many of the highest scores are flagged: Benjamini & Hochberg (1995) written for a tail p ∝ s⁻⁴, because
 * nominal p-values of benchmark histories are wrong by orders of magnitude.
 */
export function stepUp(scores: readonly number[], threshold: number, judged: number): number {
  const ranked = Float64Array.from(scores.filter((score) => Number.isFinite(score)))
    .sort()
    .reverse();
  for (let k = ranked.length; k > 0; k -= 1) {
    if ((ranked[k - 1] ?? 0) > stepUpLimit(threshold, judged, k)) return k;
  }
  return 0;
}
