import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Point } from '../../../src/model.js';
import { columnOf, countsOf, quarantinedOf, spreadsOf } from '../../../src/render/dashboard/columns.js';

const point = (centre: number, rest: Partial<Point> = {}): Point => ({
  centre,
  spread: null,
  count: 1,
  state: 'accepted',
  ...rest,
});

describe('columns', () => {
  test('say nanoseconds as short whole numbers', () => {
    const column = columnOf([point(1.2345678e-7), null, point(9.87654321e-8)], false);
    expect(column).toEqual({ exponent: -12, values: [123457, null, 98765.4] });
  });

  test('keep exact counts whole', () => {
    expect(columnOf([point(123456789012), point(123456789013)], true)).toEqual({
      exponent: 0,
      values: [123456789012, 123456789013],
    });
  });

  test('lose at most five millionths of any value', () => {
    const centre = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(fc.array(centre, { minLength: 1, maxLength: 20 }), (centres) => {
        const { exponent, values } = columnOf(
          centres.map((value) => point(value)),
          false,
        );
        centres.forEach((value, i) => {
          const shown = (values[i] ?? Number.NaN) * 10 ** exponent;
          expect(Math.abs(shown - value)).toBeLessThanOrEqual(Math.abs(value) * 5.1e-6 + 1e-300);
        });
      }),
    );
  });

  test('leave out what is the same everywhere', () => {
    const points = [point(2, { count: 10 }), null, point(2, { count: 10 })];
    expect(countsOf(points)).toBe(10);
    expect(countsOf([...points, point(2, { count: 3 })])).toEqual([10, 0, 10, 3]);
    expect(spreadsOf(points)).toBeNull();
    expect(spreadsOf([point(2, { spread: 0.03 }), null, point(0, { spread: 1 })])).toEqual([15, null, null]);
    expect(quarantinedOf([point(1), null, point(1, { state: 'quarantined' })])).toEqual([2]);
  });
});
