import { cell } from './at.js';
import { leaveOneOutMedians } from './leave-one-out-medians.js';
import { median } from './median.js';

/** Constants of STATISTICS §3.3. */
const rule = {
  runs: 6,
  metrics: 6,
  valuesEach: 4,
  rounds: 2,
  leaveOneOutBelow: 12,
  steepest: 1.2,
  t: 2,
} as const;

/** How fast each base run's runner was, and how much each metric follows it. */
export type RunFactor = {
  /** Oriented speed of every run, centred at median 0. */
  readonly factors: Float64Array;
  /** Each metric's usual value without the factor; NaN for those with too few values. */
  readonly usual: Float64Array;
  /** What the other metrics say of each run, a row of runs per metric. */
  readonly shared: readonly Float64Array[];
  readonly slopes: Float64Array;
};

function countFinite(values: Float64Array): number {
  let count = 0;
  for (let i = 0; i < values.length; i += 1) count += Number.isFinite(cell(values, i)) ? 1 : 0;
  return count;
}

/** Median of a column less the runs' factors; `room` holds the differences and is written over. */
function medianWithout(column: Float64Array, factors: Float64Array, room: Float64Array): number {
  for (let run = 0; run < room.length; run += 1) room[run] = cell(column, run) - cell(factors, run);
  return median(room);
}

/** What run `run` shows of every metric, less what is usual. */
function residuals(columns: readonly Float64Array[], usual: Float64Array, run: number): Float64Array {
  const rest = new Float64Array(columns.length);
  columns.forEach((column, m) => {
    rest[m] = cell(column, run) - cell(usual, m);
  });
  return rest;
}

/** Two-way median polish (Tukey 1977) of oriented values. */
function polish(columns: readonly Float64Array[], runs: number) {
  let usual = Float64Array.from(columns, (column) => median(column));
  let factors = new Float64Array(runs);
  const room = new Float64Array(runs);
  for (let round = 0; round < rule.rounds; round += 1) {
    factors = factors.map((_, run) => {
      const middle = median(residuals(columns, usual, run));
      return Number.isNaN(middle) ? 0 : middle;
    });
    const centre = median(factors);
    factors = factors.map((factor) => factor - centre);
    usual = Float64Array.from(columns, (column) => medianWithout(column, factors, room));
  }
  return { usual, factors };
}

/** In a small suite a metric's own value would move the median: each gets the median of the others instead. */
function leaveOneOut(columns: readonly Float64Array[], usual: Float64Array, runs: number): Float64Array[] {
  const shared = columns.map(() => new Float64Array(runs));
  for (let run = 0; run < runs; run += 1) {
    const others = leaveOneOutMedians(residuals(columns, usual, run));
    shared.forEach((row, m) => {
      row[run] = Number.isNaN(cell(others, m)) ? 0 : cell(others, m);
    });
  }
  return shared;
}

/** Slope of a metric on the factor, median-centred; 0 unless positive and |t| > 2, at most 1.2. */
function slopeOf(own: Float64Array, shared: Float64Array, sharedCentre: number): number {
  const ownCentre = median(own);
  let cross = 0;
  let across = 0;
  let along = 0;
  let count = 0;
  for (let run = 0; run < own.length; run += 1) {
    const d = cell(own, run) - ownCentre;
    if (!Number.isFinite(d)) continue;
    const x = cell(shared, run) - sharedCentre;
    cross += x * d;
    across += x * x;
    along += d * d;
    count += 1;
  }
  if (cross <= 0) return 0;
  const explained = Math.min((cross * cross) / (across * along + 1e-18), 0.999999);
  const t = Math.sqrt((explained * Math.max(count - 2, 1)) / (1 - explained));
  return t > rule.t ? Math.min(cross / (across + 1e-12), rule.steepest) : 0;
}

/** The runs' factor over columns of oriented logarithms (NaN: not measured); null when there is too little to tell. */
export function runFactor(columns: readonly Float64Array[], runs: number): RunFactor | null {
  if (runs < rule.runs) return null;
  const enough = columns.map((column) => countFinite(column) >= rule.valuesEach);
  if (enough.filter(Boolean).length < rule.metrics) return null;
  const absent = new Float64Array(runs).fill(Number.NaN);
  const used = columns.map((column, m) => (enough[m] ? column : absent));
  const { usual, factors } = polish(used, runs);
  const shared =
    columns.length < rule.leaveOneOutBelow ? leaveOneOut(used, usual, runs) : columns.map(() => factors);
  const centres = new Map([...new Set(shared)].map((row) => [row, median(row)]));
  const slopes = Float64Array.from(columns, (column, m) => {
    const row = shared[m] ?? factors;
    return enough[m] ? slopeOf(column, row, centres.get(row) ?? 0) : 0;
  });
  return { factors, usual, shared, slopes };
}

/** What the candidate's run shows of its runner: for all metrics, and for each one by the others alone. */
export type CandidateFactor = {
  readonly whole: number;
  readonly others: Float64Array;
  readonly metrics: number;
};

/** The candidate's own factor from its oriented values; null when too few metrics can tell. */
export function candidateFactor(factor: RunFactor, values: Float64Array): CandidateFactor | null {
  const differences = values.map((value, m) => value - cell(factor.usual, m));
  const metrics = countFinite(differences);
  if (metrics < rule.metrics) return null;
  const others = leaveOneOutMedians(differences).map((value) => (Number.isNaN(value) ? 0 : value));
  return { whole: median(differences), others, metrics };
}
