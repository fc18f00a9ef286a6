import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editDistance, nearest, suggest } from '../../src/config/suggest.js';

const known = ['match', 'measure', 'better', 'budget', 'tolerance', 'min-change', 'exact', 'on'];

describe('did you mean', () => {
  test.each([
    ['tolerence', 'tolerance'],
    ['Tolerance', 'tolerance'],
    ['min_change', 'min-change'],
    ['mach', 'match'],
    ['exat', 'exact'],
    ['no', null],
    ['threshold', null],
    ['', null],
    ['x'.repeat(1000), null],
  ])('%s: %s', (found, meant) => {
    expect(nearest(found, known)).toBe(meant);
  });

  test('without a near word all are named', () => {
    expect(suggest('threshold', ['a', 'b'])).toBe('known: a, b');
  });

  test('distance is a metric', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });
});
