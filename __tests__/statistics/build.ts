import type { CompareInput } from '../../src/compare.js';
import type {
  Baseline,
  Better,
  Metric,
  Observation,
  Point,
  RecordedRun,
  Run,
  Runner,
} from '../../src/model.js';

/** A seeded generator of uniform numbers (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A standard normal number (Box & Muller 1958). */
export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export const runner: Runner = { os: 'linux', arch: 'x64', cpu: 'EPYC 7763', cores: 4, image: 'ubuntu24' };

export function metricOf(i: number, better: Better = 'lower', unit = 's'): Metric {
  return { benchmark: `bench/${i}`, measure: 'time', unit, better };
}

export function observationOf(metric: Metric, centre: number, more: Partial<Observation> = {}): Observation {
  return { metric, centre, spread: null, count: 1, quantum: 0, exact: false, samples: [], ...more };
}

export const commitOf = (i: number): string => i.toString(16).padStart(40, '0');

/** A recorded run whose values are `values` (null or NaN: not measured). */
export function recordedOf(
  i: number,
  values: readonly (number | null)[],
  more: Partial<RecordedRun> = {},
): RecordedRun {
  return {
    commit: commitOf(i),
    date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString(),
    id: `run-${i}`,
    attempt: 1,
    runner,
    points: values.map((centre): Point | null =>
      centre === null || Number.isNaN(centre) ? null : { centre, spread: null, count: 1, state: 'accepted' },
    ),
    ...more,
  };
}

/** A baseline of `rows[run][metric]`, oldest first. */
export function baselineOf(
  metrics: readonly Metric[],
  rows: readonly (readonly (number | null)[])[],
  more: Partial<Baseline> = {},
): Baseline {
  return {
    source: rows.length > 0 ? 'branch' : 'none',
    branch: 'main',
    metrics: metrics.map((metric) => ({ ...metric, quantum: 0, exact: false })),
    runs: rows.map((row, i) => recordedOf(i, row)),
    acceptances: [],
    commit: rows.length > 0 ? commitOf(rows.length - 1) : null,
    distance: rows.length > 0 ? 0 : null,
    warnings: [],
    ...more,
  };
}

export function runOf(observations: readonly Observation[], more: Partial<Run> = {}): Run {
  return {
    suite: 'default',
    commit: 'f'.repeat(40),
    branch: 'topic',
    date: '2026-06-01T00:00:00.000Z',
    id: 'candidate',
    attempt: 1,
    runner,
    observations,
    failures: [],
    ...more,
  };
}

export function inputOf(
  candidates: readonly Run[],
  baseline: Baseline,
  more: Partial<CompareInput> = {},
): CompareInput {
  return {
    candidates,
    baseline,
    baseRun: null,
    interleaved: false,
    ruleFor: () => ({ tolerance: 0.05, minChange: null, exact: null }),
    evidence: { sensitivity: 'default', window: 30, minHistory: 5 },
    secondRunPossible: false,
    matches: (pattern, name) => pattern === '**' || pattern === name,
    ...more,
  };
}
