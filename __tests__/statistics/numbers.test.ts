import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.js';
import { incompleteBeta } from '../../src/statistics/incomplete-beta.js';
import { leaveOneOutMedians } from '../../src/statistics/leave-one-out-medians.js';
import { logGamma } from '../../src/statistics/log-gamma.js';
import { median } from '../../src/statistics/median.js';
import { pairedChange } from '../../src/statistics/paired-change.js';
import { quantile } from '../../src/statistics/quantile.js';
import { doubledU, rankSumZ, slideDoubledU } from '../../src/statistics/rank-sum.js';
import { studentTQuantile } from '../../src/statistics/student-t-quantile.js';
import { studentTTail } from '../../src/statistics/student-t-tail.js';

type Reference = {
  logGamma: { x: number; value: number }[];
  incompleteBeta: { x: number; a: number; b: number; value: number }[];
  studentTTail: { t: number; freedom: number; value: number }[];
  studentTQuantile: { p: number; freedom: number; value: number }[];
  quantile: { values: number[]; p: number; quantile: number }[];
  rankSum: { before: number[]; after: number[]; u: number; z: number }[];
  paired: { differences: number[]; change: number; half: number; pWorse: number; pBetter: number }[];
  falseDiscovery: { p: number[]; rejected: boolean[] }[];
};

const reference = JSON.parse(
  readFileSync('__tests__/fixtures/statistics/reference.json', 'utf8'),
) as Reference;

/** Equal to a relative error, or both next to nothing. */
function expectClose(found: number, wanted: number, relative: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(relative * Math.abs(wanted) + 1e-300);
}

describe('against SciPy', () => {
  test('logGamma', () => {
    for (const { x, value } of reference.logGamma) {
      expect(Math.abs(logGamma(x) - value)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(value)));
    }
  });
  test('incompleteBeta', () => {
    for (const { x, a, b, value } of reference.incompleteBeta) {
      expectClose(incompleteBeta(x, a, b), value, 2e-12);
    }
  });
  test('studentTTail', () => {
    // The far tail at 10⁵ degrees of freedom loses digits in ln Γ; nothing here decides that finely.
    for (const { t, freedom, value } of reference.studentTTail) {
      expectClose(studentTTail(t, freedom), value, freedom > 1e4 ? 1e-6 : 1e-8);
    }
  });
  test('studentTQuantile', () => {
    for (const { p, freedom, value } of reference.studentTQuantile) {
      expect(studentTQuantile(p, freedom)).toBeCloseTo(value, freedom > 1e4 ? 6 : 9);
    }
  });
  test('quantile and median', () => {
    for (const one of reference.quantile) {
      expect(quantile(one.values, one.p)).toBeCloseTo(one.quantile, 12);
      if (one.p === 0.5) expect(median(one.values)).toBeCloseTo(one.quantile, 12);
    }
  });
  test('rank sum, ties and unequal sizes included', () => {
    for (const { before, after, u, z } of reference.rankSum) {
      const stretches = { from: 0, split: before.length, to: before.length + after.length };
      expect(doubledU(Float64Array.from([...before, ...after]), stretches) / 2).toBe(u);
      expect(rankSumZ(u, before.length, after.length)).toBeCloseTo(z, 10);
    }
  });
  test('trimmed paired t with the bias floor', () => {
    for (const one of reference.paired) {
      const found = pairedChange(one.differences);
      expect(found.change).toBeCloseTo(one.change, 12);
      expect(found.half).toBeCloseTo(one.half, 10);
      expectClose(found.pWorse, one.pWorse, 1e-9);
      expectClose(found.pBetter, one.pBetter, 1e-9);
    }
  });
  test('Benjamini and Hochberg', () => {
    for (const { p, rejected } of reference.falseDiscovery)
      expect(benjaminiHochberg(p, 0.05)).toEqual(rejected);
  });
});

describe('medians', () => {
  test('of nothing, of nothing finite, of one', () => {
    expect(median([])).toBeNaN();
    expect(median([Number.NaN, Number.POSITIVE_INFINITY])).toBeNaN();
    expect(quantile([], 0.5)).toBeNaN();
    expect(median([7])).toBe(7);
  });
  test('leave their input alone and take frozen arrays', () => {
    const values = Object.freeze([3, 1, 2]);
    expect(median(values)).toBe(2);
    expect(quantile(values, 0.25)).toBe(1.5);
    expect(values).toEqual([3, 1, 2]);
  });
  test('short and long rows agree', () => {
    const value = fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 90 }), (values) => {
        expect(median(values)).toBeCloseTo(quantile(values, 0.5), 8);
      }),
    );
  });
  test('leave-one-out is the median of the others, absent entries get all', () => {
    const value = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 15 }), (values) => {
        const found = leaveOneOutMedians(Float64Array.from(values));
        values.forEach((own, i) => {
          const others = Number.isNaN(own) ? values : values.filter((_, k) => k !== i);
          expect(found[i]).toBe(median(others));
        });
      }),
    );
  });
});

test('sliding the split counts the same pairs as counting anew', () => {
  const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 12 }), (list, reach) => {
      const series = Float64Array.from(list);
      const at = (split: number) => ({
        from: Math.max(0, split - reach),
        split,
        to: Math.min(series.length, split + reach),
      });
      let doubled = doubledU(series, at(1));
      for (let split = 1; split < series.length - 1; split += 1) {
        doubled = slideDoubledU(series, doubled, at(split), at(split + 1));
        expect(doubled).toBe(doubledU(series, at(split + 1)));
      }
    }),
  );
});
