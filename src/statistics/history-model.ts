import { cell } from './at.js';
import { priorSpread } from './noise-unit.js';
import { type RunFactor, runFactor } from './run-factor.js';
import type { Track } from './track.js';
import { type View, view } from './view.js';

/** Everything a history says before a candidate is looked at; made once for all candidates on like hardware. */
export type HistoryModel = {
  readonly tracks: readonly Track[];
  readonly factor: RunFactor | null;
  /** As measured, and with the runs' factor taken out. */
  readonly raw: readonly View[];
  readonly corrected: readonly View[];
  readonly rawPrior: number;
  readonly correctedPrior: number;
};

const isLogarithmic = (track: Track): boolean => track.scale.divisor === 0;

/** Columns for the runs' factor: only logarithms share one, the others stand empty. */
function columnsOf(tracks: readonly Track[], runs: number): Float64Array[] {
  const absent = new Float64Array(runs).fill(Number.NaN);
  return tracks.map((track) => (isLogarithmic(track) ? track.accepted : absent));
}

function correctedView(track: Track, m: number, factor: RunFactor, raw: View): View {
  const slope = cell(factor.slopes, m);
  const shared = factor.shared[m];
  if (slope === 0 || shared === undefined) return raw;
  const rest = new Float64Array(shared.length);
  for (let run = 0; run < rest.length; run += 1)
    rest[run] = cell(track.values, run) - slope * cell(shared, run);
  return view(track, rest);
}

function priorOf(tracks: readonly Track[], views: readonly View[]): number {
  return priorSpread(views.filter((_, m) => tracks[m] !== undefined && isLogarithmic(tracks[m])));
}

/** Levels, spreads and run factors of a window of base runs (STATISTICS §3.3 to §3.5). */
export function historyModel(tracks: readonly Track[], runs: number): HistoryModel {
  const factor = runFactor(columnsOf(tracks, runs), runs);
  const raw = tracks.map((track) => view(track, track.values));
  const corrected =
    factor === null
      ? raw
      : tracks.map((track, m) => {
          const own = raw[m] ?? view(track, track.values);
          return correctedView(track, m, factor, own);
        });
  return {
    tracks,
    factor,
    raw,
    corrected,
    rawPrior: priorOf(tracks, raw),
    correctedPrior: priorOf(tracks, corrected),
  };
}
