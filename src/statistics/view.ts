import { cell } from './at.js';
import { lastSegment, type Segment } from './last-segment.js';
import { fromRatio } from './scale.js';
import { sharpStart } from './sharp-start.js';
import { stepShare, type Track } from './track.js';

/** The latest values that count as "already so", STATISTICS §3.7. */
const latest = 3;

/** Extremes of a few latest values; NaN without any. */
type Extremes = { readonly highest: number; readonly lowest: number };

/** A track's level and spread, as measured or after the runs' factor was taken out. */
export type View = Segment & {
  /** First run of the current level (−1 without one), to the run, and how many values it has held for. */
  readonly startRun: number;
  readonly held: number;
  /** The latest accepted values on the accepted level. */
  readonly own: Extremes;
  /** The latest recorded ones, quarantined or not; a row of quarantined ones that has ended is over and done with. */
  readonly nearest: Extremes;
  /** The newest unbroken row of quarantined values: its first run (−1: none) and its latest extremes. */
  readonly streak: Extremes & { readonly run: number };
};

/** Extremes of the last values of `values[from, to)`. */
function extremes(values: Float64Array, from: number, to: number): Extremes {
  const first = Math.max(from, to - latest);
  if (first >= to) return { highest: Number.NaN, lowest: Number.NaN };
  let highest = cell(values, first);
  let lowest = highest;
  for (let i = first + 1; i < to; i += 1) {
    highest = Math.max(highest, cell(values, i));
    lowest = Math.min(lowest, cell(values, i));
  }
  return { highest, lowest };
}

/** How many values there are in runs [from, to). */
function countPresent(values: Float64Array, from: number, to: number): number {
  let count = 0;
  for (let run = from; run < to; run += 1) count += Number.isNaN(cell(values, run)) ? 0 : 1;
  return count;
}

/** The run of the `index`th value from run `from` on; −1 when there are fewer. */
function runAt(values: Float64Array, from: number, index: number): number {
  let left = index;
  for (let run = from; run < values.length; run += 1) {
    if (Number.isNaN(cell(values, run))) continue;
    if (left === 0) return run;
    left -= 1;
  }
  return -1;
}

/** The values from run `from` on whose `present` is there, without gaps; copied only if there are any. */
function pack(values: Float64Array, present: Float64Array, from: number): Float64Array {
  const count = countPresent(present, from, present.length);
  if (count === values.length - from) return values.subarray(from);
  const packed = new Float64Array(count);
  let length = 0;
  for (let run = from; run < values.length; run += 1) {
    if (!Number.isNaN(cell(present, run))) packed[length++] = cell(values, run);
  }
  return packed;
}

/** The newest unbroken row of quarantined values. */
function streakOf(track: Track, all: Float64Array): View['streak'] {
  if (track.accepted === track.values) return noStreak;
  const last = track.accepted.findLastIndex((value) => !Number.isNaN(value));
  const first = Math.max(track.from, last + 1);
  const count = countPresent(track.values, first, track.values.length);
  return { ...extremes(all, all.length - count, all.length), run: runAt(track.values, first, 0) };
}

const noStreak = { highest: Number.NaN, lowest: Number.NaN, run: -1 } as const;

/** Where the level begins, for a person to look at the commit; where somebody set it, it stays. */
function startOf(values: Float64Array, { previous, start }: Segment, marker: number): number {
  const stands = start === 0 || start === marker || start === values.length;
  return stands ? start : sharpStart(values, { previous, start, end: values.length });
}

/** Level, spread and latest values of a track, on its own oriented values or on corrected ones. */
export function view(track: Track, values: Float64Array): View {
  const { from, marker } = track;
  const accepted = pack(values, track.accepted, from);
  const all = track.accepted === track.values ? accepted : pack(values, track.values, from);
  const before = countPresent(track.accepted, from, marker);
  const segment = lastSegment(accepted, stepShare * track.tolerance, before);
  const own = extremes(accepted, before, accepted.length);
  const start = startOf(accepted, segment, before);
  const streak = streakOf(track, all);
  return {
    ...segment,
    startRun: runAt(track.accepted, from, start),
    held: accepted.length - start,
    own,
    nearest: streak.run < 0 ? own : extremes(all, countPresent(track.values, from, marker), all.length),
    streak,
  };
}

/** The tolerance on the track's scale. */
export function scaledTolerance(track: Track): number {
  return fromRatio(track.scale, track.tolerance);
}
