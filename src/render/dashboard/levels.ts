import type { Acceptance, RecordedMetric, RecordedRun } from '../../model.js';
import { countsForLevel, markerOf } from '../../statistics/acceptance-marker.js';
import { at } from '../../statistics/at.js';
import { lastSegment, type Segment } from '../../statistics/last-segment.js';
import { median } from '../../statistics/median.js';
import { sharpStart } from '../../statistics/sharp-start.js';
import { stepShare } from '../../statistics/track.js';
import { rounded } from './columns.js';
import type { PageLevel } from './page-data.js';

/** Half the band's width in standard deviations: about 95% of the runs of unchanged code fall inside. */
const bandWidth = 2;

type LevelsInput = {
  readonly runs: readonly RecordedRun[];
  readonly column: number;
  readonly metric: RecordedMetric;
  readonly acceptances: readonly Acceptance[];
  readonly tolerance: number;
};

export type Levels = {
  readonly levels: readonly PageLevel[];
  readonly steps: readonly number[];
  readonly before: number | null;
};

/** Values with the run each belongs to, on a logarithmic scale where all are positive. */
type Series = { readonly runs: readonly number[]; readonly values: Float64Array };

type Scale = {
  readonly to: (value: number) => number;
  readonly from: (x: number) => number;
  readonly step: number;
};

function scaleFor(values: readonly number[], tolerance: number): Scale {
  if (values.every((value) => value > 0)) {
    return { to: Math.log, from: Math.exp, step: stepShare * Math.log1p(tolerance) };
  }
  const same = (value: number): number => value;
  return { to: same, from: same, step: stepShare * tolerance * median(values.map(Math.abs)) };
}

function seriesOf(
  input: LevelsInput,
  scale: Scale,
  counts: (run: RecordedRun, index: number) => boolean,
): Series {
  const runs = input.runs.flatMap((run, index) => {
    const centre = run.points[input.column]?.centre;
    return centre !== undefined && Number.isFinite(centre) && counts(run, index) ? [index] : [];
  });
  const values = runs.map((run) => scale.to(input.runs[run]?.points[input.column]?.centre ?? Number.NaN));
  return { runs, values: Float64Array.from(values) };
}

/** A segment with its start moved to the very run of the step. */
function sharpened(segments: readonly Segment[], values: Float64Array, marker: number): Segment[] {
  return segments.map((segment, i) => {
    // Where a person set the start, it stays.
    if (i === 0 || segment.start === marker) return segment;
    const previous = segments[i - 1]?.start ?? 0;
    const end = segments[i + 1]?.start ?? values.length;
    return { ...segment, start: sharpStart(values, { previous, start: segment.start, end }) };
  });
}

/**
 * Segments oldest first: the gate's own search for the last level, repeated on what lies before it, so that the
 * page shows the very level that candidates are judged against.
 */
function segmentsOf(values: Float64Array, step: number, marker: number): Segment[] {
  const segments: Segment[] = [];
  for (let end = values.length; end > 0; ) {
    const segment = lastSegment(values.subarray(0, end), step, end > marker ? marker : 0);
    segments.unshift(segment);
    end = segment.start;
  }
  return sharpened(segments, values, marker);
}

function bandsOf(segments: readonly Segment[], series: Series, scale: Scale): PageLevel[] {
  const half = bandWidth * (segments.at(-1)?.sd ?? 0);
  return segments.map(({ start, level }, i) => [
    i === 0 ? 0 : at(series.runs, start),
    rounded(scale.from(level)),
    rounded(scale.from(level - half)),
    rounded(scale.from(level + half)),
  ]);
}

const markedIn = (series: Series, run: number): number => series.runs.filter((index) => index < run).length;

/** The levels one metric stood on, the noise about them, and where its figures stepped. */
export function levelsOf(input: LevelsInput): Levels {
  const known = input.runs.flatMap((run) => {
    const centre = run.points[input.column]?.centre;
    return centre !== undefined && Number.isFinite(centre) ? [centre] : [];
  });
  const scale = scaleFor(known, input.tolerance);
  const marker = markerOf(input.acceptances, input.runs);
  const accepted = seriesOf(input, scale, (run, index) => countsForLevel(run, index, input.column, marker));
  const all = seriesOf(input, scale, () => true);
  const segments = segmentsOf(accepted.values, scale.step, markedIn(accepted, marker.run));
  // The search is the dear part: where every value counts for the level, one search serves both.
  const same = marker.run === 0 && accepted.runs.length === all.runs.length;
  const steps = (same ? segments : segmentsOf(all.values, scale.step, 0)).slice(1);
  return {
    levels: bandsOf(segments, accepted, scale),
    steps: steps.map(({ start }) => at(all.runs, start)),
    before: levelBefore(input, { accepted, segments, scale }, marker.run),
  };
}

type Found = { readonly accepted: Series; readonly segments: readonly Segment[]; readonly scale: Scale };

/** The accepted level as it stood before the newest run. */
function levelBefore(input: LevelsInput, found: Found, marker: number): number | null {
  const { accepted, segments, scale } = found;
  const newest = input.runs.length - 1;
  const earlier = accepted.values.subarray(0, markedIn(accepted, newest));
  const marked = markedIn(accepted, marker);
  if (earlier.length === 0) return null;
  const last = segments.at(-1);
  const known = earlier.length === accepted.values.length && last !== undefined;
  const { level } = known ? last : lastSegment(earlier, scale.step, marked < earlier.length ? marked : 0);
  return rounded(scale.from(level));
}
