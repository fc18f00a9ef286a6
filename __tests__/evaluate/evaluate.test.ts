import { describe, expect, test } from '@jest/globals';
import { type Columns, collect, type SuiteSeen } from '../../src/evaluate/collect.js';
import { alarmShare, ours, power, runShare, thresholdFor, weigh } from '../../src/evaluate/rates.js';
import { sectionOf } from '../../src/evaluate/report.js';
import { rules } from '../../src/evaluate/rules.js';
import { judgePair } from '../../src/evaluate/samples.js';
import type { History } from '../../src/model.js';
import { generator, metricOf, normal, recordedOf } from '../statistics/build.js';

const past = (values: readonly number[]) => ({
  plain: Float64Array.from(values),
  logs: Float64Array.from(values, Math.log),
});

const scoreBy = (name: string, values: readonly number[], value: number): number => {
  const rule = rules.find((one) => one.name === name);
  if (rule === undefined) throw new Error(name);
  return rule.score(past(values), value, Math.log(value));
};

describe('the rules people use', () => {
  const values = [10, 12, 11, 10, 12];

  test.each([
    ['ratio to the previous run', 24, 2],
    ['mean of the last 64', 16.5, 0.5],
    ['z over the last 100', 16, 5],
    ['interquartile fence', 17, 3],
    ['worst of the last 19', 18, 1.5],
  ])('%s', (name, value, score) => {
    expect(scoreBy(name, values, value)).toBeCloseTo(score, 9);
  });

  test('the prediction interval is Student’s: t = 5/√1.2 with 4 degrees of freedom', () => {
    // scipy.stats.t.sf(5 / 1.2 ** 0.5, 4) = 0.005163…
    const tail = 10 ** -scoreBy('t-test prediction interval', values, 16);
    expect(tail).toBeGreaterThan(0.005);
    expect(tail).toBeLessThan(0.0053);
  });

  test('constant values raise no alarm where a spread is needed', () => {
    for (const name of ['t-test prediction interval', 'z over the last 100', 'interquartile fence'])
      expect(scoreBy(name, [5, 5, 5], 9)).toBe(Number.NEGATIVE_INFINITY);
  });
});

const columnsOf = (scores: readonly number[], noise = 0): Columns => ({
  noise: scores.map(() => noise),
  run: scores.map((_, i) => i >> 1),
  repeated: scores.map((_, i) => i % 2),
  scores: Array.from({ length: rules.length + 1 }, () => [...scores]),
});

const suiteOf = (scores: readonly number[], injected: readonly number[], noise = 0): SuiteSeen => ({
  suite: 's',
  judged: scores.length,
  recorded: columnsOf(scores, noise),
  injected: [columnsOf(injected, noise)],
  exact: { comparisons: 0, alarms: 0, transient: 0, back: 0 },
  lasting: { comparisons: 0, alarms: 0 },
});

describe('rates', () => {
  const repositories = [
    { repository: 'a', suites: [suiteOf([1, 0, 0, 0], [1, 1]), suiteOf([0, 0], [0, 1], 3)] },
    { repository: 'b', suites: [suiteOf([0, 0, 0, 0, 0, 0, 0, 0], [0, 0])] },
  ];
  const weighted = weigh(repositories);

  test('repositories weigh alike, then suites, then comparisons', () => {
    expect(alarmShare(weighted, ours, 0.5).share).toBeCloseTo(1 / 16, 12);
    expect(power(weighted, ours, 0.5, 0)).toBeCloseTo(1 / 4 + 1 / 8, 12);
    expect(runShare(weighted, ours, 0.5)).toBeCloseTo(1 / 8, 12);
    expect(alarmShare(weighted, ours, 0.5, { noise: 3, repeated: false })).toEqual({
      share: 0,
      weight: 0.25,
      comparisons: 2,
    });
    expect(alarmShare(weighted, ours, 0.5, { noise: null, repeated: true }).comparisons).toBe(7);
  });

  test('a tuned threshold keeps the rate', () => {
    const many = weigh([{ repository: 'a', suites: [suiteOf([5, 4, 3, 2, 1, 0, 0, 0, 0, 0], [1])] }]);
    const threshold = thresholdFor(many, 0, 0.25);
    expect(threshold).toBe(3);
    expect(alarmShare(many, 0, threshold).share).toBeCloseTo(0.2, 12);
  });

  test('the section says what was counted', () => {
    expect(sectionOf('One run decides', repositories, [0.1])).toMatch(
      /2 repositories, 3 suites .* 14 comparisons/,
    );
  });
});

describe('collect', () => {
  const random = generator(3);
  const history: History = {
    suite: 's',
    branch: 'main',
    metrics: [0, 1].map((i) => ({ ...metricOf(i), quantum: 0, exact: false })),
    runs: Array.from({ length: 30 }, (_, i) => recordedOf(i, [Math.exp(0.02 * normal(random)), 5])),
    acceptances: [],
  };
  const settings = {
    ...({ seed: 1, inject: [0.5], targets: 2, runs: 2, budget: 1000, need: 10 } as const),
    ruleFor: () => ({ tolerance: 0.05, minChange: null, exact: null }),
    evidence: { sensitivity: 'default', window: 30, minHistory: 5 } as const,
  };

  test('counts noisy comparisons with ten values before them, deterministic ones apart', () => {
    const seen = collect(history, settings);
    expect(seen.recorded.run).toEqual(Array.from({ length: 19 }, (_, i) => i + 10));
    expect(seen.injected[0]?.scores[ours]?.every((score) => score === 1)).toBe(true);
    expect(seen.exact).toEqual({ comparisons: 24, alarms: 0, transient: 0, back: 0 });
    expect(collect(history, settings)).toEqual(seen);
  });

  test('a small budget samples runs evenly', () => {
    expect(collect(history, { ...settings, budget: 24 }).recorded.run.every((run) => run % 2 === 0)).toBe(
      true,
    );
  });
});

describe('single runs before and after', () => {
  const samples = (level: number) => Array.from({ length: 20 }, (_, i) => level * (1 + 0.001 * (i % 5)));
  const pair = { name: 'x', before: samples(1), after: samples(1.2), change: 'none' };

  test('are judged only when they were interleaved', () => {
    expect(judgePair({ ...pair, interleaved: false })).toMatchObject({
      finding: 'unclear',
      samplesDiffer: true,
    });
    expect(judgePair({ ...pair, interleaved: true })).toMatchObject({ finding: 'worse' });
  });
});
