import { at } from './at.js';

/** Twice the number of pairs (before, after) in which `after` is greater; a tie counts half (Mann & Whitney 1947). */
export function doubledU(values: ArrayLike<number>, from: number, split: number, to: number): number {
  let doubled = 0;
  for (let i = split; i < to; i += 1) {
    const after = at(values, i);
    for (let j = from; j < split; j += 1) {
      const before = at(values, j);
      doubled += after > before ? 2 : after === before ? 1 : 0;
    }
  }
  return doubled;
}

/** |z| of the rank sum under the normal approximation, without tie correction (STATISTICS §3.4). */
export function rankSumZ(u: number, before: number, after: number): number {
  const pairs = before * after;
  return Math.abs(u - pairs / 2) / Math.sqrt((pairs * (before + after + 1)) / 12);
}
