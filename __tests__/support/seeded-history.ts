import type { Acceptance, History, Point, RecordedMetric, RecordedRun, Runner } from '../../src/model.js';

/** Numbers between 0 and 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Standard normal (Box and Muller 1958). */
export const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Two machines that hosted runners really have. */
export const runners: readonly Runner[] = [
  {
    os: 'linux',
    arch: 'x64',
    cpu: 'AMD EPYC 7763 64-Core Processor',
    cores: 4,
    image: 'ubuntu24-20261101.1',
  },
  {
    os: 'linux',
    arch: 'x64',
    cpu: 'Intel(R) Xeon(R) Platinum 8370C',
    cores: 4,
    image: 'ubuntu24-20261101.1',
  },
];

const families = ['api', 'db', 'parser', 'render', 'cache', 'queue', 'codec', 'index'];
const verbs = ['login', 'search', 'export', 'insert', 'scan', 'encode', 'decode', 'merge', 'flush', 'walk'];

function metricAt(i: number): RecordedMetric {
  const family = families[i % families.length] ?? '';
  const verb = verbs[Math.floor(i / families.length) % verbs.length] ?? '';
  const size = Math.floor(i / (families.length * verbs.length));
  const benchmark = `${family}/${verb}${size > 0 ? `/${10 ** (1 + (size % 5))}${size > 5 ? `-${size}` : ''}` : ''}`;
  const kind = i % 7;
  if (kind === 3)
    return { benchmark, measure: 'throughput', unit: '1/s', better: 'higher', quantum: 0, exact: false };
  if (kind === 5)
    return { benchmark, measure: 'allocated', unit: 'B', better: 'lower', quantum: 1, exact: true };
  return { benchmark, measure: 'time', unit: 's', better: 'lower', quantum: 0, exact: false };
}

/** A commit id for a run's place; unlike its neighbours' from the first letter on. */
export const commitAt = (run: number): string =>
  ((run * 2654435761 + 97) % 4294967296).toString(16).padStart(8, '7').padEnd(40, 'c0ffee');

const dateAt = (run: number): string =>
  new Date(Date.UTC(2026, 2, 1, 9, 30) + run * 86_400_000).toISOString();

type Options = {
  readonly metrics: number;
  readonly runs: number;
  readonly seed?: number;
  readonly suite?: string;
};

type Shape = { base: number; noise: number; step: number; size: number; stands: boolean };

function shapeOf(metric: RecordedMetric, random: () => number, runs: number): Shape {
  const base = metric.exact ? Math.round(1000 * 4 ** (random() * 8)) : 10 ** (-8 + random() * 7);
  return {
    base: metric.better === 'higher' ? 1 / base : base,
    noise: metric.exact ? 0 : 0.004 * 8 ** random(),
    step: Math.floor(random() * runs * 4),
    size: (random() < 0.6 ? 1 : -1) * (0.08 + random() * 0.3),
    stands: random() < 0.3,
  };
}

function pointAt(metric: RecordedMetric, shape: Shape, run: number, random: () => number): Point {
  const moved = run >= shape.step ? 1 + shape.size : 1;
  const value = shape.base * moved * Math.exp(shape.noise * normal(random));
  const worse = metric.better === 'lower' ? shape.size > 0 : shape.size < 0;
  const spread = metric.exact ? null : value * shape.noise * (0.5 + random());
  return {
    centre: metric.exact ? Math.round(value) : value,
    spread,
    count: metric.exact ? 1 : 10,
    state: run >= shape.step && worse && (shape.stands || run < shape.step + 12) ? 'quarantined' : 'accepted',
  };
}

/** A history that looks like a real one: noise, steps, regressions that wait and some that were accepted. */
export function seededHistory({ metrics, runs, seed = 1, suite = 'default' }: Options): History {
  const random = seeded(seed);
  const columns = Array.from({ length: metrics }, (_, i) => metricAt(i));
  const shapes = columns.map((metric) => shapeOf(metric, random, runs));
  const acceptances: Acceptance[] = columns.flatMap((metric, i) => {
    const { step, stands } = shapes[i] as Shape;
    if (stands || step + 12 >= runs) return [];
    const match = metric.benchmark;
    const reason = 'the new parser checks more, agreed in review';
    return [
      {
        match,
        measure: metric.measure,
        commit: commitAt(step),
        by: 'maria',
        date: dateAt(step + 12),
        reason,
        pullRequest: 1200 + i,
      },
    ];
  });
  const recorded = Array.from(
    { length: runs },
    (_, run): RecordedRun => ({
      commit: commitAt(run),
      date: dateAt(run),
      id: `${9_000_000_000 + run}/bench`,
      attempt: 1,
      runner: runners[random() < 0.85 ? 0 : 1] as Runner,
      points: columns.map((metric, i) =>
        (i % 97 === 96 && run === runs - 1) || (i % 53 === 52 && run < runs * 0.4)
          ? null
          : pointAt(metric, shapes[i] as Shape, run, random),
      ),
    }),
  );
  return { suite, branch: 'main', metrics: columns, runs: recorded, acceptances };
}
