import { at } from '../statistics/at.js';
import { studentTTail } from '../statistics/student-t-tail.js';
import { distancesOf, likeliestChange, type Span } from './e-divisive.js';

/**
 * Otava's settings (formerly Hunter; Fleming et al. 2023): windows of 50 that move by half, a first pass at ten times
 * the p-value, then the weakest change dropped until all hold. Its magnitude has no default; 5% is our tolerance.
 */
const rule = { window: 50, pValue: 0.001, firstPass: 10, magnitude: 0.05, lookBack: 100 } as const;

type Difference = { readonly p: number; readonly magnitude: number; readonly up: boolean };
type Change = Difference & { readonly index: number };

function momentsOf(values: Float64Array, { start, end }: Span) {
  let sum = 0;
  for (let i = start; i < end; i += 1) sum += at(values, i);
  const mean = sum / (end - start);
  let squares = 0;
  for (let i = start; i < end; i += 1) squares += (at(values, i) - mean) ** 2;
  // Deviations are divided by n, not n − 1, as Otava does.
  return { n: end - start, mean, variance: squares / (end - start) };
}

/** Two-sided pooled t-test between the stretches on either side of a place. */
function difference(values: Float64Array, { start, end }: Span, index: number): Difference {
  const left = momentsOf(values, { start, end: index });
  const right = momentsOf(values, { start: index, end });
  const freedom = left.n + right.n - 2;
  const ratio = right.mean / left.mean;
  const magnitude = Math.max(Math.abs(ratio - 1), Math.abs(1 / ratio - 1));
  const step = right.mean - left.mean;
  if (freedom <= 0) return { p: 1, magnitude, up: step > 0 };
  const pooled = ((left.n - 1) * left.variance + (right.n - 1) * right.variance) / freedom;
  const error = Math.sqrt(pooled * (1 / left.n + 1 / right.n));
  const p = error > 0 ? 2 * studentTTail(Math.abs(step) / error, freedom) : step === 0 ? 1 : 0;
  return { p, magnitude, up: step > 0 };
}

/** Spans between the given places, ascending. */
function spansBetween(places: readonly number[], length: number): Span[] {
  const ends = [...places, length];
  return ends.map((end, i) => ({ start: i === 0 ? 0 : (ends[i - 1] ?? 0), end }));
}

function around(places: readonly number[], length: number, index: number): Span {
  const before = places.findLast((place) => place < index) ?? 0;
  return { start: before, end: places.find((place) => place > index) ?? length };
}

/** Places of change in one window: split at the likeliest one as long as the two sides differ. */
function changesIn(values: Float64Array): number[] {
  const distances = distancesOf(values);
  let places: number[] = [];
  for (;;) {
    const best = spansBetween(places, values.length)
      .filter(({ start, end }) => end - start > 1)
      .map((span) => ({ span, ...likeliestChange(distances, span) }))
      .reduce<{ span: Span; index: number; unlike: number } | null>(
        (most, one) => (most === null || one.unlike > most.unlike ? one : most),
        null,
      );
    if (best === null) return places;
    if (difference(values, best.span, best.index).p >= rule.pValue * rule.firstPass) return places;
    places = [...places, best.index].sort((a, b) => a - b);
  }
}

/** Weak places of change of the whole series, window by window. */
function weakPlaces(values: Float64Array): number[] {
  const places = new Set<number>();
  for (let start = 0; start < values.length; ) {
    const found = changesIn(values.subarray(start, start + rule.window)).map((place) => start + place);
    for (const place of found) places.add(place);
    start = Math.max(found.at(-1) ?? 0, start + rule.window / 2);
  }
  return [...places].sort((a, b) => a - b);
}

const weakest = (changes: readonly Change[], by: (change: Change) => number): Change | null =>
  changes.reduce<Change | null>((least, one) => (least === null || by(one) < by(least) ? one : least), null);

/** Drops the weakest place and tests its neighbours again until every one is significant and large enough. */
function merge(values: Float64Array, weak: readonly number[]): Change[] {
  let places = weak;
  for (;;) {
    const changes = places.map((index) => ({
      index,
      ...difference(values, around(places, values.length, index), index),
    }));
    const doubtful = weakest(changes, ({ p }) => -p);
    const small = weakest(changes, ({ magnitude }) => magnitude);
    const dropped = doubtful && doubtful.p >= rule.pValue ? doubtful : small;
    if (!dropped || (dropped.p < rule.pValue && dropped.magnitude > rule.magnitude)) return changes;
    places = places.filter((place) => place !== dropped.index);
  }
}

/** −log10 p of an upward change that begins with the last value; −∞ when Otava sees none there. */
export function otavaScore(past: Float64Array, value: number): number {
  const values = Float64Array.of(...past.subarray(-rule.lookBack), value);
  const found = merge(values, weakPlaces(values)).find(({ index }) => index === values.length - 1);
  return found?.up ? -Math.log10(Math.max(found.p, 1e-300)) : Number.NEGATIVE_INFINITY;
}
