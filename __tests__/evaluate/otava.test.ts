import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distancesOf, likeliestChange } from '../../src/evaluate/e-divisive.js';
import { otavaScore } from '../../src/evaluate/otava.js';

const row = (values: readonly number[]): Float64Array => Float64Array.from(values);

/** Q of Matteson & James written as its definition reads. */
function unlikeness(left: readonly number[], right: readonly number[]): number {
  const [n, m] = [left.length, right.length];
  const sum = (a: readonly number[], b: readonly number[]): number =>
    a.flatMap((x) => b.map((y) => Math.abs(x - y))).reduce((total, one) => total + one, 0);
  const within = (a: readonly number[]): number => (a.length < 2 ? 0 : sum(a, a) / 2 / (a.length - 1));
  return (2 * (sum(left, right) - m * within(left) - n * within(right))) / (n + m);
}

describe('the likeliest change', () => {
  test('has the largest Q of all places and ends', () => {
    const list = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(list, fc.nat({ max: 3 }), (values, start) => {
        fc.pre(values.length - start > 1);
        const found = likeliestChange(distancesOf(row(values)), { start, end: values.length });
        const all = values.flatMap((_, index) =>
          values.flatMap((__, stop) =>
            index > start && stop >= index
              ? [unlikeness(values.slice(start, index), values.slice(index, stop + 1))]
              : [],
          ),
        );
        expect(found.unlike).toBeCloseTo(Math.max(...all), 9);
      }),
    );
  });
});

describe('Otava with the candidate appended', () => {
  const calm = Array.from({ length: 6 }, () => [10, 12, 11, 10, 12]).flat();

  test('its p-value is the pooled t-test’s', () => {
    // scipy.stats.ttest_ind_from_stats(11, std(calm), 30, 16, 0, 1).pvalue, SciPy 1.17.1.
    expect(10 ** -otavaScore(row(calm), 16)).toBeCloseTo(6.339788187604178e-6, 12);
  });

  test('sees no change downwards, within the noise, or below 5%', () => {
    expect(otavaScore(row(calm), 6)).toBe(Number.NEGATIVE_INFINITY);
    expect(otavaScore(row(calm), 12)).toBe(Number.NEGATIVE_INFINITY);
    expect(otavaScore(row(calm.map((value) => 100 + value / 100)), 103)).toBe(Number.NEGATIVE_INFINITY);
  });

  test('tests against the level since the last change only', () => {
    const stepped = [...calm.map((value) => value + 20), ...calm];
    expect(otavaScore(row(stepped), 16)).toBeCloseTo(otavaScore(row(calm), 16), 6);
  });

  test('constant values and a single one', () => {
    expect(otavaScore(row([5, 5, 5, 5]), 5)).toBe(Number.NEGATIVE_INFINITY);
    expect(otavaScore(row([5, 5, 5, 5]), 9)).toBe(300);
    expect(otavaScore(row([5]), 9)).toBe(Number.NEGATIVE_INFINITY);
  });
});
