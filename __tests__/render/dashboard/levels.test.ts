import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PointState, RecordedMetric, RecordedRun } from '../../../src/model.js';
import { levelsOf } from '../../../src/render/dashboard/levels.js';
import { commitAt, normal, runners, seeded } from '../../support/seeded-history.js';

const metric: RecordedMetric = {
  benchmark: 'b',
  measure: 'time',
  unit: 's',
  better: 'lower',
  quantum: 0,
  exact: false,
};

type Value = readonly [centre: number, state: PointState] | null;

const runsOf = (values: readonly Value[]): RecordedRun[] =>
  values.map((value, run) => ({
    commit: commitAt(run),
    date: new Date(Date.UTC(2026, 0, 1 + run)).toISOString(),
    id: `${run}`,
    attempt: 1,
    runner: runners[0] ?? { os: '', arch: '', cpu: '', cores: 0, image: '' },
    points: [value === null ? null : { centre: value[0], spread: null, count: 1, state: value[1] }],
  }));

const input = (values: readonly Value[]) => ({
  runs: runsOf(values),
  column: 0,
  metric,
  acceptances: [],
  tolerance: 0.05,
});

const noisy = (level: number, count: number, state: PointState = 'accepted', seed = 1): Value[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => [level * Math.exp(0.01 * normal(random)), state] as const);
};

describe('levelsOf', () => {
  test('keeps unchanged code on one level with a band about it', () => {
    const { levels, steps, before } = levelsOf(input(noisy(0.2, 60)));
    expect(steps).toEqual([]);
    expect(levels).toHaveLength(1);
    const [start, level, low, high] = levels[0] ?? [0, 0, 0, 0];
    expect(start).toBe(0);
    expect(level).toBeCloseTo(0.2, 2);
    expect([low / level, high / level]).toEqual([expect.closeTo(0.98, 1), expect.closeTo(1.02, 1)]);
    expect(before).toBeCloseTo(level, 3);
  });

  test('finds every step of a history with three levels', () => {
    const values = [...noisy(0.2, 30), ...noisy(0.3, 30, 'accepted', 2), ...noisy(0.15, 30, 'accepted', 3)];
    const { levels, steps } = levelsOf(input(values));
    expect(steps).toEqual([30, 60]);
    expect(levels.map(([run]) => run)).toEqual([0, 30, 60]);
    expect(levels.map(([, level]) => Math.round(level * 100))).toEqual([20, 30, 15]);
  });

  test('leaves the level where it is while higher figures are quarantined, and still shows where they stepped', () => {
    const values = [...noisy(0.2, 40), ...noisy(0.3, 20, 'quarantined', 2)];
    const { levels, steps, before } = levelsOf(input(values));
    expect(steps).toEqual([40]);
    expect(levels).toHaveLength(1);
    expect(before).toBeCloseTo(0.2, 2);
  });

  test('takes quarantined figures as the level from a person’s acceptance on', () => {
    const values = [...noisy(0.2, 40), ...noisy(0.3, 20, 'quarantined', 2)];
    const acceptance = {
      match: 'b',
      measure: null,
      commit: commitAt(40),
      by: 'maria',
      date: '2026-12-01',
      reason: '',
      pullRequest: null,
    };
    const { levels, before } = levelsOf({ ...input(values), acceptances: [acceptance] });
    expect(levels.map(([run]) => run)).toEqual([0, 40]);
    expect(before).toBeCloseTo(0.3, 2);
  });

  test('has no level without values, and a linear band for values around zero', () => {
    expect(levelsOf(input([null, null]))).toEqual({ levels: [], steps: [], before: null });
    const { levels } = levelsOf(input([-1, 0, 1, 0, -1, 1, 0].map((value) => [value, 'accepted'] as const)));
    expect(levels[0]?.[1]).toBe(0);
    expect(levels[0]?.[2]).toBeLessThan(0);
  });

  test('gives finite, ordered figures for whatever a history holds', () => {
    const value = fc.option(
      fc.tuple(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
          fc.constant(0),
          fc.double({ min: 1e-9, max: 1, noNaN: true }),
        ),
        fc.constantFrom<PointState>('accepted', 'quarantined'),
      ),
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (values) => {
        const { levels, steps } = levelsOf(input(values));
        const starts = levels.map(([run]) => run);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
        for (const [, level, low, high] of levels) expect(low <= level && level <= high).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
