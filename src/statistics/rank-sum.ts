import { cell } from './at.js';

/** Twice the number of values in [from, to) that `value` exceeds; a tie counts half. */
function wins(values: Float64Array, value: number, from: number, to: number): number {
  let doubled = 0;
  for (let i = from; i < to; i += 1) {
    const other = cell(values, i);
    if (value > other) doubled += 2;
    else if (value === other) doubled += 1;
  }
  return doubled;
}

/** Two neighbouring stretches of a series: [from, split) and [split, to). */
export type Stretches = { readonly from: number; readonly split: number; readonly to: number };

/** Twice Mann and Whitney's U (1947): pairs in which the later value is greater, a tie counting half. */
export function doubledU(values: Float64Array, { from, split, to }: Stretches): number {
  let doubled = 0;
  for (let i = split; i < to; i += 1) doubled += wins(values, cell(values, i), from, split);
  return doubled;
}

/**
 * The same for a split one later, from what it was: the value at the split changes sides, one value may come in at
 * the end and one may go at the start. Linear where counting anew is quadratic.
 */
export function slideDoubledU(
  values: Float64Array,
  doubled: number,
  old: Stretches,
  next: Stretches,
): number {
  const { from, split, to } = old;
  const moved = cell(values, split);
  let slid = doubled - wins(values, moved, from, split);
  slid += 2 * (to - split - 1) - wins(values, moved, split + 1, to);
  if (next.to > to) slid += wins(values, cell(values, to), from, next.split);
  if (next.from > from) {
    slid -= 2 * (next.to - next.split) - wins(values, cell(values, from), next.split, next.to);
  }
  return slid;
}

/** |z| of the rank sum under the normal approximation, without tie correction (STATISTICS §3.4). */
export function rankSumZ(u: number, before: number, after: number): number {
  const pairs = before * after;
  return Math.abs(u - pairs / 2) / Math.sqrt((pairs * (before + after + 1)) / 12);
}
