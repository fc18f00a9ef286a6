import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lastSegment } from '../../src/statistics/last-segment.js';
import { moderatedSpread, noiseUnit, priorSpread } from '../../src/statistics/noise-unit.js';
import { noisyRunFactor } from '../../src/statistics/noisy-run.js';
import { runFactor } from '../../src/statistics/run-factor.js';
import { stepUp, stepUpLimit } from '../../src/statistics/step-up.js';
import { disturbance, resampledSpread } from '../../src/statistics/within-run.js';
import { generator, normal } from './build.js';

const segment = (values: readonly number[], accepted = 0) =>
  lastSegment(Float64Array.from(values), 0.02, accepted);
const jitter = (n: number, level: number) =>
  Array.from({ length: n }, (_, i) => level + 0.001 * ((i * 7) % 5));

const none = { furthest: 0, second: 0 };

describe('lastSegment', () => {
  test('a quiet history is one segment', () => {
    expect(segment(jitter(20, 1))).toMatchObject({ start: 0, length: 20, count: 20 });
  });
  test('four clean runs on a new level are enough after twenty old ones, three are not', () => {
    expect(segment([...jitter(20, 1), ...jitter(4, 1.2)])).toMatchObject({ start: 20, length: 4 });
    expect(segment([...jitter(20, 1), ...jitter(3, 1.2)])).toMatchObject({ start: 0 });
  });
  test('a spike is not a step, and is the worst excursion', () => {
    const found = segment([...jitter(10, 1), 3, ...jitter(10, 1)]);
    expect(found.start).toBe(0);
    expect(found.above.furthest).toBeCloseTo(2, 2);
    expect(found.below.furthest).toBeLessThan(0.01);
  });
  test('the two largest excursions of either side are kept, about each own level', () => {
    const found = segment([...jitter(10, 1), 3, 4, ...jitter(9, 1), 0.5]);
    expect(found.above.furthest).toBeCloseTo(3, 2);
    expect(found.above.second).toBeCloseTo(2, 2);
    expect(found.below.furthest).toBeCloseTo(0.5, 2);
    expect(found.below.second).toBeLessThan(0.01);
  });
  test('one excursion alone leaves the second at nothing', () => {
    expect(segment([0, 0, 0, 0, 7]).above).toEqual({ furthest: 7, second: 0 });
  });
  test('a step smaller than 0.4 of the tolerance is none', () => {
    expect(segment([...Array(15).fill(1), ...Array(15).fill(1.01)]).start).toBe(0);
    expect(segment([...Array(15).fill(1), ...Array(15).fill(1.03)]).start).toBe(15);
  });
  test('spread is counted about each own level, with a degree of freedom for each step', () => {
    const found = segment([0, 1, 0, 1, 0, 1, 0, 1, 10, 11, 10, 11, 10, 11, 10, 11]);
    expect(found.start).toBe(8);
    expect(found.sd).toBeCloseTo(Math.sqrt((16 * 0.25) / 14), 12);
  });
  test('the level looks at the last twenty values only', () => {
    expect(segment([...Array(5).fill(1), ...Array(20).fill(1.001)]).level).toBe(1.001);
  });
  test('zero and one value', () => {
    expect(segment([])).toMatchObject({ length: 0, count: 0, sd: 0, above: none });
    expect(segment([5])).toMatchObject({ level: 5, length: 1, count: 1, sd: 0, above: none, below: none });
  });
  test('ties and constant data have no spread', () => {
    expect(segment(Array(30).fill(2))).toMatchObject({ level: 2, start: 0, sd: 0, above: none, below: none });
  });
  test('an accepted level starts anew; while it is short the old runs tell the spread', () => {
    const old = [1, 1.02, 0.98, 1.02, 0.98, 1];
    const found = segment([...old, 2, 2.5], old.length);
    expect(found).toMatchObject({ start: 6, length: 2, level: 2.25, count: 8 });
    expect(found.sd).toBeCloseTo(segment(old).sd, 12);
    expect(found.above.furthest).toBeCloseTo(0.02, 12);
  });
  test('an accepted level that no run has reached has none', () => {
    expect(segment(jitter(8, 1), 8)).toMatchObject({ length: 0, count: 8 });
  });
  test('never NaN, and moving all values moves the level alone', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: -9, max: 9 }), (series, shift) => {
        const found = segment(series);
        const moved = segment(series.map((value) => value + shift));
        const { above, below, ...plain } = found;
        const numbers = [plain, above, below].flatMap((part): number[] => Object.values(part));
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(moved).toEqual({ ...found, level: found.level + shift });
      }),
    );
  });
});

describe('noise', () => {
  const spread = { sd: 0.02, count: 20, length: 10 };
  test('moderation: two runs lean on the suite, many on their own', () => {
    expect(moderatedSpread({ ...spread, count: 2 }, 0.05)).toBeCloseTo(
      Math.sqrt((2 * 0.05 ** 2 + 0.02 ** 2) / 3),
      12,
    );
    expect(moderatedSpread({ ...spread, count: 1 }, 0.05)).toBe(0.05);
    expect(moderatedSpread({ ...spread, sd: 0 }, 0.05)).toBeGreaterThan(0);
  });
  test('the unit follows the formula', () => {
    const scale = Math.hypot(moderatedSpread(spread, 0.05), 0.025) + 0.01;
    expect(noiseUnit(spread, { furthest: 0.06, second: 0.04 }, 0.05, 0.05)).toBeCloseTo(
      scale * Math.sqrt(1.1) * 1.15,
      12,
    );
  });
  test('the prior is the median of four or more known spreads, else 5%', () => {
    const of = (...sds: number[]) => priorSpread(sds.map((sd) => ({ sd, count: 9 })));
    expect(of(0.01, 0.02, 0.03)).toBe(0.05);
    expect(of(0.01, 0.02, 0.03, 0.04)).toBe(0.025);
    expect(of(0.01, 0.02, 0.03, 0)).toBe(0.05);
  });
  test('a noisy run counts from one to three, and a slowdown of most metrics excuses nothing', () => {
    expect(noisyRunFactor([9, -9, 9, -9, 9, -9, 9])).toBe(1);
    expect(noisyRunFactor([9, -9, 9, -9, 9, -9, 9, -9])).toBe(3);
    expect(noisyRunFactor([1, -1, 1, -1, 1, -1, 1, -1])).toBeCloseTo(1 / 0.6745, 12);
    expect(noisyRunFactor(Array(20).fill(9))).toBe(1);
    expect(noisyRunFactor([...Array(7).fill(-9), ...Array(14).fill(0)])).toBe(1);
  });
});

describe('within-run scatter', () => {
  const history = Array.from({ length: 6 }, () => ({ spread: 0.01, count: 10 }));
  test('as many samples as usual change nothing, fewer widen, more narrow', () => {
    expect(resampledSpread(0.02, history, { spread: 0.01, count: 10 })).toBe(0.02);
    const fewer = resampledSpread(0.02, history, { spread: 0.01, count: 5 });
    expect(fewer).toBeCloseTo(Math.sqrt(0.0004 - 0.0000157 + 0.0000314), 12);
    expect(resampledSpread(0.02, history, { spread: 0.01, count: 100 })).toBeLessThan(0.02);
    expect(resampledSpread(0, history, { spread: 0.01, count: 100 })).toBeGreaterThan(0);
  });
  test('three times the usual scatter is a disturbance', () => {
    expect(disturbance(history, { spread: 0.029, count: 10 }).widening).toBe(1);
    expect(disturbance(history, { spread: 0.04, count: 10 })).toEqual({ ratio: 4, widening: 2 });
    expect(disturbance(history, { spread: 0.9, count: 10 }).widening).toBe(3);
    expect(disturbance(history.slice(0, 4), { spread: 0.9, count: 10 }).widening).toBe(1);
  });
});

describe('stepUp', () => {
  test('up to ten metrics the plain limit holds', () => {
    expect(stepUp([3.1, 2.9, 1], 3, 10)).toBe(1);
  });
  test('one alone among a hundred needs 1.78 times the limit, ten together the plain one', () => {
    expect(stepUpLimit(3, 100, 1)).toBeCloseTo(5.335, 3);
    expect(stepUp([5.3, ...Array(99).fill(0)], 3, 100)).toBe(0);
    expect(stepUp([5.4, ...Array(99).fill(0)], 3, 100)).toBe(1);
    expect(stepUp([...Array(10).fill(3.01), ...Array(90).fill(0)], 3, 100)).toBe(10);
  });
  test('−∞ never counts', () => {
    expect(stepUp([Number.NEGATIVE_INFINITY, Number.NaN], 0, 2)).toBe(0);
  });
});

describe('runFactor', () => {
  const random = generator(3);
  const speeds = Array.from({ length: 20 }, () => 0.05 * normal(random));
  const columns = (metrics: number) =>
    Array.from({ length: metrics }, (_, m) =>
      Float64Array.from(speeds, (speed) => m + speed + 0.002 * normal(random)),
    );
  test.each([8, 30])('finds the speeds that %d metrics share', (metrics) => {
    const found = runFactor(columns(metrics), 20);
    const centre = [...speeds].sort((a, b) => a - b);
    const middle = ((centre[9] ?? 0) + (centre[10] ?? 0)) / 2;
    speeds.forEach((speed, run) => {
      expect(found?.factors[run]).toBeCloseTo(speed - middle, 2);
    });
    expect(Math.min(...(found?.slopes ?? [0]))).toBeGreaterThan(0.9);
  });
  test('needs six runs and six metrics with four values each', () => {
    expect(runFactor(columns(5), 20)).toBeNull();
    expect(
      runFactor(
        columns(8).map((column) => column.subarray(0, 5)),
        5,
      ),
    ).toBeNull();
    const empty = new Float64Array(20).fill(Number.NaN);
    expect(runFactor([...columns(5), empty], 20)).toBeNull();
  });
  test('a metric of its own has slope 0', () => {
    const lone = Float64Array.from(speeds, () => 0.05 * normal(random));
    const found = runFactor([...columns(20), lone], 20);
    expect(found?.slopes[20]).toBe(0);
  });
});
