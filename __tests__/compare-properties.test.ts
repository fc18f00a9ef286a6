import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, compareGroups } from '../src/compare.js';
import type { Comparison, Metric } from '../src/model.js';
import {
  baselineOf,
  generator,
  inputOf,
  metricOf,
  normal,
  observationOf,
  runOf,
} from './statistics/build.js';

type Case = { readonly metrics: Metric[]; readonly rows: number[][]; readonly values: number[] };

/** Random histories with a shared runner factor and a candidate with one push per metric. */
function caseOf(seed: number, metrics: number, runs: number): Case {
  const random = generator(seed);
  const noise = Array.from({ length: metrics }, () => 0.003 + 0.08 * random() ** 2);
  const draw = (push: () => number) => {
    const factor = 0.03 * normal(random);
    return noise.map((sd) => 0.1 * Math.exp(factor + sd * normal(random) + push()));
  };
  return {
    metrics: Array.from({ length: metrics }, (_, m) => metricOf(m)),
    rows: Array.from({ length: runs }, () => draw(() => 0)),
    values: draw(() => 0.4 * (random() - 0.3)),
  };
}

const cases = fc
  .tuple(fc.nat(), fc.integer({ min: 1, max: 24 }), fc.integer({ min: 0, max: 34 }))
  .map(([seed, metrics, runs]) => caseOf(seed, metrics, runs));

const judge = ({ metrics, rows, values }: Case) =>
  compare(
    inputOf(
      [runOf(metrics.map((metric, m) => observationOf(metric, values[m] ?? 1)))],
      baselineOf(metrics, rows),
    ),
  );

const rowOf = (rows: readonly Comparison[], m: number) =>
  rows.find(({ metric }) => metric.benchmark === `bench/${m}`);

const numbersOf = ({ change, worse, adjusted, score, limit, interval }: Comparison) =>
  [change, worse, adjusted, score, limit, ...(interval ?? [])].filter((value) => value !== null);

function expectAlike(one: Comparison | undefined, other: Comparison | undefined): void {
  expect(other?.finding).toBe(one?.finding);
  const wanted = one ? numbersOf(one) : [];
  const found = other ? numbersOf(other) : [];
  expect(found.length).toBe(wanted.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(wanted[i] ?? Number.NaN, 6);
  });
}

const fast = { numRuns: 40 };

describe('whatever the history', () => {
  test('scaling all values by a constant changes nothing', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (one, factor) => {
        const scaled = {
          ...one,
          rows: one.rows.map((row) => row.map((value) => value * factor)),
          values: one.values.map((value) => value * factor),
        };
        const [before, after] = [judge(one), judge(scaled)];
        one.metrics.forEach((_, m) => {
          expectAlike(rowOf(before, m), rowOf(after, m));
        });
      }),
      fast,
    );
  });

  test('lower and higher mirror each other under inversion', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const inverse = {
          metrics: one.metrics.map((metric): Metric => ({ ...metric, better: 'higher' })),
          rows: one.rows.map((row) => row.map((value) => 1 / value)),
          values: one.values.map((value) => 1 / value),
        };
        const [direct, mirrored] = [judge(one), judge(inverse)];
        one.metrics.forEach((_, m) => {
          const [a, b] = [rowOf(direct, m), rowOf(mirrored, m)];
          expect(b?.finding).toBe(a?.finding);
          expect(b?.worse ?? 0).toBeCloseTo(a?.worse ?? 0, 6);
          expect(b?.score ?? 0).toBeCloseTo(a?.score ?? 0, 6);
          expect(b?.limit ?? 0).toBeCloseTo(a?.limit ?? 0, 6);
        });
      }),
      fast,
    );
  });

  test('permuting the metrics changes nothing', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const turned = {
          metrics: one.metrics.toReversed(),
          rows: one.rows.map((row) => row.toReversed()),
          values: one.values.toReversed(),
        };
        const [before, after] = [judge(one), judge(turned)];
        one.metrics.forEach((_, m) => {
          expectAlike(rowOf(before, m), rowOf(after, m));
        });
      }),
      fast,
    );
  });

  test('another metric getting worse never makes this one look worse than before', () => {
    fc.assert(
      fc.property(cases, fc.double({ min: 0, max: 1, noNaN: true }), (one, push) => {
        const pushed = {
          ...one,
          values: one.values.map((value, m) => (m === 0 ? value : value * (1 + push))),
        };
        const [before, after] = [judge(one), judge(pushed)];
        const [calm, other] = [rowOf(before, 0), rowOf(after, 0)];
        expect(other?.worse).toBe(calm?.worse);
        const adjusted = (row: Comparison | undefined) => row?.adjusted ?? row?.worse ?? 0;
        expect(adjusted(other)).toBeLessThanOrEqual(adjusted(calm) + 1e-9);
        if (other?.finding === 'worse') expect(other.worse).toBeGreaterThanOrEqual(0.05 - 1e-9);
      }),
      fast,
    );
  });

  test('in a suite of up to seven, another metric getting worse never makes this one worse', () => {
    const small = fc
      .tuple(fc.nat(), fc.integer({ min: 2, max: 7 }), fc.integer({ min: 5, max: 34 }))
      .map(([seed, metrics, runs]) => caseOf(seed, metrics, runs));
    fc.assert(
      fc.property(small, fc.double({ min: 0, max: 1, noNaN: true }), (one, push) => {
        const pushed = {
          ...one,
          values: one.values.map((value, m) => (m === 0 ? value : value * (1 + push))),
        };
        if (rowOf(judge(pushed), 0)?.finding === 'worse') expect(rowOf(judge(one), 0)?.finding).toBe('worse');
      }),
      { numRuns: 150 },
    );
  });

  test('a larger slowdown is never less of one', () => {
    fc.assert(
      fc.property(cases, (one) => {
        let seen = false;
        for (const push of [0, 0.05, 0.1, 0.2, 0.5, 1, 3]) {
          const values = one.values.map((value, m) => (m === 0 ? 0.1 * (1 + push) : value));
          const worse = rowOf(judge({ ...one, values }), 0)?.finding === 'worse';
          // The run's own noise looks at all metrics: from eight on, one more that stands out may widen it.
          if (one.metrics.length < 8) expect(seen && !worse).toBe(false);
          seen ||= worse;
        }
      }),
      fast,
    );
  });

  test('nothing is ever NaN or infinite, whatever the values', () => {
    const value = fc.oneof(
      fc.double({ noNaN: false }),
      fc.constantFrom(0, -0, 1, 1, 1, -1, 1e-320, 1e308, Number.MAX_VALUE, Number.MIN_VALUE),
    );
    const wild = fc.integer({ min: 1, max: 9 }).chain((metrics) =>
      fc.record({
        rows: fc.array(fc.array(value, { minLength: metrics, maxLength: metrics }), { maxLength: 14 }),
        values: fc.array(value, { minLength: metrics, maxLength: metrics }),
        metrics: fc.constant(Array.from({ length: metrics }, (_, m) => metricOf(m))),
      }),
    );
    fc.assert(
      fc.property(wild, (one) => {
        for (const row of judge(one)) {
          expect(numbersOf(row).every(Number.isFinite)).toBe(true);
          const told = row.reasons.flatMap((reason) => Object.values(reason));
          expect(told.some((part) => Number.isNaN(part) || part === Number.POSITIVE_INFINITY)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('groups judged together are judged as if alone', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const runs = [1, 1.1, 1.5].map((push) =>
          runOf(one.metrics.map((metric, m) => observationOf(metric, (one.values[m] ?? 1) * push))),
        );
        const [a, b, c] = runs as [(typeof runs)[0], (typeof runs)[0], (typeof runs)[0]];
        const groups = [[a], [b, c], [c]];
        const input = inputOf([], baselineOf(one.metrics, one.rows));
        expect(compareGroups(input, groups)).toEqual(
          groups.map((candidates) => compare({ ...input, candidates })),
        );
      }),
      fast,
    );
  });

  test('every row says why', () => {
    fc.assert(
      fc.property(cases, (one) => {
        for (const row of judge(one)) expect(row.reasons.length).toBeGreaterThan(0);
      }),
      fast,
    );
  });
});
