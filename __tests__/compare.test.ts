import { describe, expect, test } from '@jest/globals';
import { compare } from '../src/compare.js';
import {
  baselineOf,
  generator,
  inputOf,
  metricOf,
  normal,
  observationOf,
  runOf,
} from './statistics/build.js';

const metrics = [metricOf(0), metricOf(1)];
const random = generator(7);
const rows = Array.from({ length: 20 }, () => metrics.map(() => 0.1 * Math.exp(0.01 * normal(random))));
const candidate = (...values: number[]) => runOf(values.map((value, m) => observationOf(metricOf(m), value)));

describe('compare', () => {
  test('flags a 30% slowdown and leaves the rest alone', () => {
    const found = compare(inputOf([candidate(0.13, 0.1)], baselineOf(metrics, rows)));
    expect(found.map(({ finding }) => finding)).toEqual(['worse', 'same']);
  });
});
