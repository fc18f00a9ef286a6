import { cell } from './at.js';
import { median } from './median.js';
import { doubledU, rankSumZ, type Stretches, slideDoubledU } from './rank-sum.js';

/** Constants of the change-point search, STATISTICS §3.4. */
const rule = { before: 5, after: 4, reach: 20, z: 3, separation: 0.9, levelRuns: 20 } as const;

/** The two largest excursions to one side of the own segment's median; never negative. */
export type Excursions = { readonly furthest: number; readonly second: number };

/** Where a history stands now, and how far its values scatter about their own levels. */
export type Segment = {
  readonly level: number;
  /** Index of the first value of the current segment, and of the one before it (0 when there is none). */
  readonly start: number;
  readonly previous: number;
  /** Values in the current segment, and in the whole history. */
  readonly length: number;
  readonly count: number;
  readonly sd: number;
  readonly above: Excursions;
  readonly below: Excursions;
};

type Split = { readonly at: number; readonly z: number };

function around(values: Float64Array, start: number, split: number): Stretches {
  return {
    from: Math.max(start, split - rule.reach),
    split,
    to: Math.min(values.length, split + rule.reach),
  };
}

function strongestSplit(values: Float64Array, start: number): Split | null {
  let stretches = around(values, start, start + rule.before);
  if (stretches.split > values.length - rule.after) return null;
  let doubled = doubledU(values, stretches);
  let found: Split = { at: 0, z: 0 };
  for (;;) {
    const { from, split, to } = stretches;
    const z = rankSumZ(doubled / 2, split - from, to - split);
    if (z > found.z) found = { at: split, z };
    if (split === values.length - rule.after) return found.z >= rule.z ? found : null;
    const next = around(values, start, split + 1);
    doubled = slideDoubledU(values, doubled, stretches, next);
    stretches = next;
  }
}

function isStep(values: Float64Array, start: number, split: number, smallestStep: number): boolean {
  const stretches = around(values, start, split);
  const { from, to } = stretches;
  const step = median(values.subarray(split, to)) - median(values.subarray(from, split));
  const share = doubledU(values, stretches) / 2 / ((split - from) * (to - split));
  return Math.abs(step) >= smallestStep && Math.max(share, 1 - share) >= rule.separation;
}

/** Starts of the segments from `from` on, the first one left out. */
function stepsFrom(values: Float64Array, from: number, smallestStep: number): number[] {
  const steps: number[] = [];
  let start = from;
  for (;;) {
    const split = strongestSplit(values, start);
    if (split === null || !isStep(values, start, split.at, smallestStep)) return steps;
    steps.push(split.at);
    start = split.at;
  }
}

function note(seen: { furthest: number; second: number }, excursion: number): void {
  seen.second = Math.max(seen.second, Math.min(seen.furthest, excursion));
  seen.furthest = Math.max(seen.furthest, excursion);
}

/** Spread and extremes of the residuals about each segment's own median. */
function scatter(values: Float64Array, starts: readonly number[], end: number) {
  let squares = 0;
  const above = { furthest: 0, second: 0 };
  const below = { furthest: 0, second: 0 };
  starts.forEach((start, i) => {
    const stop = Math.min(starts[i + 1] ?? end, end);
    const middle = median(values.subarray(start, stop));
    for (let k = start; k < stop; k += 1) {
      const residual = cell(values, k) - middle;
      squares += residual * residual;
      note(above, residual);
      note(below, -residual);
    }
  });
  return { sd: Math.sqrt(squares / Math.max(1, end - starts.length)), above, below };
}

/**
 * Current level of a history, oldest value first, restarted at rank-based change points (STATISTICS §3.4: ranks,
 * so that a spike is not a step). `accepted` is the index from which a person said that a new level holds: values
 * before it never count for the level, and while fewer than five stand after it, they alone tell the spread (§11).
 */
export function lastSegment(values: Float64Array, smallestStep: number, accepted = 0): Segment {
  const old = values.subarray(0, accepted);
  const starts = [
    ...(accepted > 0 ? [0, ...stepsFrom(old, 0, smallestStep)] : []),
    ...(accepted < values.length ? [accepted, ...stepsFrom(values, accepted, smallestStep)] : []),
  ];
  const start = accepted < values.length ? (starts.at(-1) ?? 0) : values.length;
  const short = accepted >= 2 && values.length - accepted < rule.before;
  const end = short ? accepted : values.length;
  return {
    level: median(values.subarray(Math.max(start, values.length - rule.levelRuns))),
    start,
    previous: starts.findLast((first) => first < start) ?? 0,
    length: values.length - start,
    count: values.length,
    ...scatter(
      values,
      starts.filter((first) => first < end),
      end,
    ),
  };
}
