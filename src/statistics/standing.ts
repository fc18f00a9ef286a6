import { at } from './at.js';
import type { HistoryModel } from './history-model.js';
import type { Excursions } from './last-segment.js';
import { moderatedSpread, noiseUnit } from './noise-unit.js';
import { noisyRunFactor } from './noisy-run.js';
import { candidateFactor } from './run-factor.js';
import type { Track } from './track.js';
import { scaledTolerance, type View } from './view.js';
import { type Disturbance, disturbance, resampledSpread, type Within } from './within-run.js';

/** What a candidate's run says of one metric, beside what is known of the scatter inside its runs. */
export type Reading = {
  /** Oriented; NaN when not measured. */
  readonly value: number;
  readonly within: Within | null;
  readonly usualWithin: readonly Within[];
};

/** One metric of a candidate's run against its history, on the track's scale; larger is worse. */
export type Standing = {
  readonly track: Track;
  readonly tolerance: number;
  readonly raw: View;
  readonly corrected: View;
  /** The change as measured, and after the runner's own speed was taken out. */
  readonly rawChange: number;
  readonly change: number;
  /** What was taken out. */
  readonly correction: number;
  /** Noise units for slowdowns and for improvements, the run's noise included. */
  readonly unit: number;
  readonly betterUnit: number;
  /** Moderated spread, and how much noisier than usual the run is. */
  readonly spread: number;
  readonly noise: number;
  readonly disturbed: Disturbance;
};

/** One candidate's run against the history. */
export type RunStanding = {
  /** In the order of the model's tracks; null where the run or the history has no value. */
  readonly standings: readonly (Standing | null)[];
  /** The run's own factor over all metrics and how many tell it; null when too few do. */
  readonly factor: { readonly whole: number; readonly metrics: number } | null;
  readonly noise: number;
};

const calm: Disturbance = { ratio: 1, widening: 1 };

/** Below this share of the tolerance a metric's own spread is not believed (STATISTICS §3.6). */
const leastSpreadShare = 1 / 25;

/** Below so many runs what the tool says of its own scatter bounds the spread from below (STATISTICS §7). */
const fewRuns = 5;

function spreadOf(view: View, reading: Reading): number {
  if (reading.within === null) return view.sd;
  if (view.count < fewRuns) return Math.max(view.sd, reading.within.spread);
  return resampledSpread(view.sd, reading.usualWithin, reading.within);
}

function stand(model: HistoryModel, m: number, reading: Reading, shared: number | null): Standing | null {
  const track = model.tracks[m];
  const raw = model.raw[m];
  const corrected = shared === null ? raw : model.corrected[m];
  if (!track || !raw || !corrected || corrected.length === 0 || !Number.isFinite(reading.value)) return null;
  const correction = shared === null ? 0 : at(model.factor?.slopes ?? [], m) * shared;
  const prior = shared === null ? model.rawPrior : model.correctedPrior;
  const tolerance = scaledTolerance(track);
  const disturbed = reading.within ? disturbance(reading.usualWithin, reading.within) : calm;
  const scatter = { sd: spreadOf(corrected, reading), count: corrected.count, length: corrected.length };
  const unit = (excursions: Excursions): number =>
    noiseUnit(scatter, excursions, prior, tolerance) * disturbed.widening;
  return {
    track,
    tolerance,
    raw,
    corrected,
    rawChange: reading.value - raw.level,
    change: reading.value - correction - corrected.level,
    correction,
    unit: unit(corrected.above),
    betterUnit: unit(corrected.below),
    spread: moderatedSpread(scatter, prior),
    noise: 1,
    disturbed,
  };
}

/** A metric's change in its own spreads, for the run's noise; NaN where there is no spread to speak of. */
function inSpreads(standing: Standing | null): number {
  if (standing === null || standing.corrected.count < 2) return Number.NaN;
  const least = Math.max(standing.corrected.sd, standing.tolerance * leastSpreadShare);
  return least > 0 ? standing.change / least : Number.NaN;
}

/** Every metric of a candidate's run against the history (STATISTICS §3.3 to §3.6). */
export function standRun(model: HistoryModel, readings: readonly Reading[]): RunStanding {
  const values = Float64Array.from(readings, ({ value }) => value);
  const factor = model.factor && candidateFactor(model.factor, values);
  const alone = readings.map((reading, m) => stand(model, m, reading, factor ? at(factor.others, m) : null));
  const noise = noisyRunFactor(alone.map(inSpreads));
  const standings = alone.map(
    (standing) =>
      standing && {
        ...standing,
        noise,
        unit: standing.unit * noise,
        betterUnit: standing.betterUnit * noise,
      },
  );
  return { standings, factor, noise };
}
