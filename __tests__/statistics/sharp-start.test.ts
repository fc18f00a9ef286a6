import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sharpStart } from '../../src/statistics/sharp-start.js';

const row = (...values: readonly number[]): Float64Array => Float64Array.from(values);

describe('sharpStart', () => {
  // Ranks part low from high after the sixth value as well as after the eighth.
  const values = row(1, 1.01, 0.99, 1, 1.02, 0.98, 1.03, 1.04, 2, 2.01, 1.99, 2, 2.02, 1.98);

  test.each([6, 7, 8, 9, 10])('moves a start at %d to the run of the step', (start) => {
    expect(sharpStart(values, { previous: 0, start, end: values.length })).toBe(8);
  });

  test('stays where it is when nothing is nearer', () => {
    expect(sharpStart(row(1, 1, 1, 1, 1, 1, 1, 1), { previous: 0, start: 4, end: 8 })).toBe(4);
  });

  test('stays within its neighbours', () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 3, maxLength: 60 }), fc.nat(), fc.nat(), (list, a, b) => {
        const start = 1 + (a % (list.length - 1));
        const previous = b % start;
        const found = sharpStart(row(...list), { previous, start, end: list.length });
        expect(found > previous && found < list.length).toBe(true);
      }),
    );
  });
});
