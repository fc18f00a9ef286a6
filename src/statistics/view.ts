import { at } from './at.js';
import { lastSegment, type Segment } from './last-segment.js';
import { fromRatio } from './scale.js';
import { stepShare, type Track } from './track.js';

/** The latest values that count as "already so", STATISTICS §3.7. */
const latest = 3;

/** Extremes of a few latest values; NaN without any. */
type Extremes = { readonly highest: number; readonly lowest: number };

/** A track's level and spread, as measured or after the runs' factor was taken out. */
export type View = Segment & {
  /** First run of the current level; −1 without one. */
  readonly startRun: number;
  /** The latest accepted values on the accepted level, and the latest recorded ones, quarantined or not. */
  readonly own: Extremes;
  readonly nearest: Extremes;
  /** The newest unbroken row of quarantined values: its first run (−1: none) and its latest extremes. */
  readonly streak: Extremes & { readonly run: number };
};

/** Extremes of the last values of `values[from, to)`. */
function extremes(values: ArrayLike<number>, from: number, to: number): Extremes {
  const first = Math.max(from, to - latest);
  if (first >= to) return { highest: Number.NaN, lowest: Number.NaN };
  let highest = at(values, first);
  let lowest = highest;
  for (let i = first + 1; i < to; i += 1) {
    highest = Math.max(highest, at(values, i));
    lowest = Math.min(lowest, at(values, i));
  }
  return { highest, lowest };
}

/** The values of a track's window that are there, packed, with their runs. */
type Packed = { readonly values: Float64Array; readonly runs: Int32Array; readonly length: number };

function pack(track: Track, values: Float64Array, present: Float64Array): Packed {
  const packed = new Float64Array(values.length - track.from);
  const runs = new Int32Array(packed.length);
  let length = 0;
  for (let run = track.from; run < values.length; run += 1) {
    if (Number.isNaN(at(present, run))) continue;
    packed[length] = at(values, run);
    runs[length] = run;
    length += 1;
  }
  return { values: packed.subarray(0, length), runs, length };
}

function countBefore({ runs, length }: Packed, marker: number): number {
  let count = 0;
  while (count < length && at(runs, count) < marker) count += 1;
  return count;
}

/** The newest unbroken row of quarantined values. */
function streakOf(accepted: Packed, all: Packed): View['streak'] {
  const last = accepted.length === 0 ? -1 : at(accepted.runs, accepted.length - 1);
  const first = countBefore(all, last + 1);
  return {
    ...extremes(all.values, first, all.length),
    run: first < all.length ? at(all.runs, first) : -1,
  };
}

/** Level, spread and latest values of a track, on its own oriented values or on corrected ones. */
export function view(track: Track, values: Float64Array): View {
  const accepted = pack(track, values, track.accepted);
  const all = track.accepted === track.values ? accepted : pack(track, values, track.values);
  const before = countBefore(accepted, track.marker);
  const segment = lastSegment(accepted.values, stepShare * track.tolerance, before);
  return {
    ...segment,
    startRun: segment.start < accepted.length ? at(accepted.runs, segment.start) : -1,
    own: extremes(accepted.values, before, accepted.length),
    nearest: extremes(all.values, countBefore(all, track.marker), all.length),
    streak: streakOf(accepted, all),
  };
}

/** The tolerance on the track's scale. */
export function scaledTolerance(track: Track): number {
  return fromRatio(track.scale, track.tolerance);
}
