import type {
  Acceptance,
  History,
  Metric,
  Observation,
  Point,
  RecordedMetric,
  RecordedRun,
  Run,
} from '../../src/model.js';

export const linux = { os: 'linux', arch: 'x64', cpu: 'EPYC 7763', cores: 4, image: 'ubuntu24' };

/** A commit id that is told apart by a number. */
export const commitOf = (n: number): string => n.toString(16).padStart(40, '0');

export const dateOf = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString();

export const metric = (benchmark: string): Metric => ({
  benchmark,
  measure: 'time',
  unit: 's',
  better: 'lower',
});

export const observation = (benchmark: string, centre: number): Observation => ({
  metric: metric(benchmark),
  centre,
  spread: centre / 100,
  count: 10,
  quantum: 0,
  exact: false,
  samples: [],
});

export const run = (n: number, centres: Readonly<Record<string, number>>, over: Partial<Run> = {}): Run => ({
  suite: 'default',
  commit: commitOf(n),
  branch: 'main',
  date: dateOf(n),
  id: `run-${n}`,
  attempt: 1,
  runner: linux,
  observations: Object.entries(centres).map(([name, centre]) => observation(name, centre)),
  failures: [],
  ...over,
});

export const recordedMetric = (benchmark: string): RecordedMetric => ({
  ...metric(benchmark),
  quantum: 0,
  exact: false,
});

export const point = (centre: number, state: Point['state'] = 'accepted'): Point => ({
  centre,
  spread: null,
  count: 1,
  state,
});

export const recorded = (
  n: number,
  points: readonly (Point | null)[],
  over: Partial<RecordedRun> = {},
): RecordedRun => ({
  commit: commitOf(n),
  date: dateOf(n),
  id: `run-${n}`,
  attempt: 1,
  runner: linux,
  points,
  ...over,
});

/** One metric `a`, a run a value; a value in brackets is quarantined. */
export const history = (
  values: readonly (number | readonly [number])[],
  over: Partial<History> = {},
): History => ({
  suite: 'default',
  branch: 'main',
  metrics: [recordedMetric('a')],
  runs: values.map((value, n) =>
    recorded(n, [typeof value === 'number' ? point(value) : point(value[0], 'quarantined')]),
  ),
  acceptances: [],
  ...over,
});

export const acceptance = (n: number, over: Partial<Acceptance> = {}): Acceptance => ({
  match: '**',
  measure: null,
  commit: commitOf(n),
  by: 'ada',
  date: dateOf(n + 0.5),
  reason: 'a better algorithm, slower on small input',
  pullRequest: null,
  ...over,
});

export const everything = (): boolean => true;
