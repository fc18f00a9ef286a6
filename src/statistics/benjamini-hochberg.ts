/** Which hypotheses are rejected at false discovery rate `rate` (Benjamini & Hochberg 1995). */
export function benjaminiHochberg(p: readonly number[], rate: number): boolean[] {
  const sorted = Float64Array.from(p).sort();
  const cut = sorted.findLast((value, i) => value <= (rate * (i + 1)) / sorted.length);
  return p.map((value) => cut !== undefined && value <= cut);
}
