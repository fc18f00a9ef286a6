import type { Standing } from './standing.js';

/** Share of the change by which the candidate must differ from the latest base runs (STATISTICS §3.7). */
const freshShare = 0.25;

/** Slowdowns are looked for upwards, improvements downwards. */
export type Direction = 'worse' | 'better';

/** Which base values a candidate must differ from: the accepted ones, or all that were recorded. */
export type Nearest = 'own' | 'nearest';

/** The first condition that a change does not meet, in the order in which a person would ask. */
export type Hurdle = 'tolerance' | 'minimum' | 'step' | 'runner' | 'latest';

/** Absolute conditions, in base units; the difference is after − before. */
export type Absolute = {
  readonly difference: number;
  readonly minChange: number | null;
  readonly quantum: number;
};

/** The change in noise units, positive in the direction asked for; no condition is looked at. */
export function plainScore(standing: Standing, direction: Direction): number {
  return direction === 'worse' ? standing.change / standing.unit : -standing.change / standing.betterUnit;
}

/** Whether a change, already turned so that larger counts, also differs from the latest base runs. */
function isFresh(change: number, latest: number): boolean {
  return Number.isNaN(latest) || change - latest >= freshShare * change;
}

function differsFromLatest(standing: Standing, direction: Direction, nearest: Nearest): boolean {
  const sign = direction === 'worse' ? 1 : -1;
  const extreme = direction === 'worse' ? 'highest' : 'lowest';
  return (
    isFresh(
      sign * standing.change,
      sign * (standing.corrected[nearest][extreme] - standing.corrected.level),
    ) && isFresh(sign * standing.rawChange, sign * (standing.raw[nearest][extreme] - standing.raw.level))
  );
}

/** The condition of STATISTICS §3.7 (and of `min-change` and the printed step) that keeps a change from counting. */
export function hurdle(
  standing: Standing,
  absolute: Absolute,
  direction: Direction,
  nearest: Nearest,
): Hurdle | null {
  const sign = direction === 'worse' ? 1 : -1;
  const size = Math.abs(absolute.difference);
  if (!(sign * standing.rawChange >= standing.tolerance)) return 'tolerance';
  if (absolute.minChange !== null && size < absolute.minChange) return 'minimum';
  // One part in 10⁹ for the rounding of the decimal step itself.
  if (absolute.quantum > 0 && size <= absolute.quantum * (1 + 1e-9)) return 'step';
  if (!(sign * standing.change >= standing.tolerance)) return 'runner';
  return differsFromLatest(standing, direction, nearest) ? null : 'latest';
}

/** The score of STATISTICS §3.7: noise units, or −∞ when a condition is not met. */
export function score(
  standing: Standing,
  absolute: Absolute,
  direction: Direction,
  nearest: Nearest,
): number {
  return hurdle(standing, absolute, direction, nearest) === null
    ? plainScore(standing, direction)
    : Number.NEGATIVE_INFINITY;
}

/**
 * Whether the candidate only repeats what the newest base runs already show in quarantine: it is worse than the
 * accepted level, but by no more than they are.
 */
export function repeatsQuarantine(standing: Standing): boolean {
  if (standing.corrected.streak.run < 0) return false;
  return !(
    isFresh(standing.change, standing.corrected.streak.highest - standing.corrected.level) &&
    isFresh(standing.rawChange, standing.raw.streak.highest - standing.raw.level)
  );
}
