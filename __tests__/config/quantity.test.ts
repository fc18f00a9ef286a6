import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDay, readQuantity, readShare, sayFound } from '../../src/config/quantity.js';

describe('shares', () => {
  test.each([
    ['5%', 0.05],
    ['0%', 0],
    ['-20 %', -0.2],
    ['+7.5%', 0.075],
    ['0.05', 0.05],
    ['.5', 0.5],
    ['0', 0],
    [0.05, 0.05],
    [0, 0],
    ['5', null],
    [5, null],
    [1, null],
    ['%', null],
    ['5%%', null],
    ['1e1%', null],
    ['', null],
    [Number.NaN, null],
  ])('%j is %j', (found, ratio) => {
    expect(readShare(found)).toBe(ratio);
  });

  test('are never wrong by a rounding that shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        expect(readShare(`${hundredths / 100}%`)).toBeCloseTo(hundredths / 10_000, 12);
      }),
    );
  });
});

describe('amounts', () => {
  test.each([
    ['200ms', { value: 0.2, unit: 's' }],
    ['1.5 MiB', { value: 1_572_864, unit: 'B' }],
    ['5k req/s', { value: 5000, unit: '1/s' }],
    ['70%', { value: 0.7, unit: 'ratio' }],
    ['12', { value: 12, unit: '' }],
    [12, { value: 12, unit: '' }],
    [Number.POSITIVE_INFINITY, null],
    ['fast', null],
  ])('%j', (found, quantity) => {
    expect(readQuantity(found)).toEqual(quantity);
  });
});

describe('days', () => {
  test.each([
    ['2027-01-31', true],
    ['2028-02-29', true],
    ['2027-02-29', false],
    ['2027-13-01', false],
    ['2027-1-1', false],
    ['0099-01-01', false],
    ['2027-01-31T00:00:00Z', false],
  ])('%s: %s', (text, exists) => {
    expect(isDay(text)).toBe(exists);
  });
});

test('what was found is said in a few words', () => {
  expect([undefined, null, [], {}, 'a', 1.5, true, Number.NaN].map(sayFound)).toEqual([
    'nothing',
    'nothing (an empty value)',
    'a list',
    'keys and values',
    '"a"',
    '1.5',
    'true',
    'NaN',
  ]);
  expect(sayFound('x'.repeat(1000))).toHaveLength(58);
});
