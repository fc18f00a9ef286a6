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

function extremes(values: readonly number[]): Extremes {
  const last = values.slice(-latest);
  return last.length === 0
    ? { highest: Number.NaN, lowest: Number.NaN }
    : { highest: Math.max(...last), lowest: Math.min(...last) };
}

type Walk = {
  readonly accepted: number[];
  readonly runs: number[];
  readonly all: number[];
  readonly open: number[];
};

/** The values of the track's window, told apart by state; `open` are the runs of the newest quarantined row. */
function walk(track: Track, values: Float64Array): Walk {
  const found: Walk = { accepted: [], runs: [], all: [], open: [] };
  for (let run = track.from; run < values.length; run += 1) {
    const value = at(values, run);
    if (Number.isNaN(value)) continue;
    if (run >= track.marker) found.all.push(value);
    if (Number.isNaN(at(track.accepted, run))) {
      found.open.push(run);
      continue;
    }
    found.accepted.push(value);
    found.runs.push(run);
    found.open.length = 0;
  }
  return found;
}

/** Level, spread and latest values of a track, on its own oriented values or on corrected ones. */
export function view(track: Track, values: Float64Array): View {
  const { accepted, runs, all, open } = walk(track, values);
  const before = runs.filter((run) => run < track.marker).length;
  const smallestStep = stepShare * track.tolerance;
  const segment = lastSegment(Float64Array.from(accepted), smallestStep, before);
  return {
    ...segment,
    startRun: runs[segment.start] ?? -1,
    own: extremes(accepted.slice(before)),
    nearest: extremes(all),
    streak: { ...extremes(open.map((run) => at(values, run))), run: open[0] ?? -1 },
  };
}

/** The tolerance on the track's scale. */
export function scaledTolerance(track: Track): number {
  return fromRatio(track.scale, track.tolerance);
}
