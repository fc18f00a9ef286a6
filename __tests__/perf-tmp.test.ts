import { test } from '@jest/globals';
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

test('speed', () => {
  const random = generator(1);
  const metrics = Array.from({ length: 1000 }, (_, m) => metricOf(m));
  const rows = Array.from({ length: 200 }, () => {
    const f = 0.03 * normal(random);
    return metrics.map(() => Math.exp(f + 0.02 * normal(random)));
  });
  const base = baselineOf(metrics, rows);
  const c = runOf(metrics.map((m) => observationOf(m, Math.exp(0.02 * normal(random)))));
  for (let i = 0; i < 8; i += 1) {
    const t = performance.now();
    const r = compare(inputOf([c], base));
    console.log(r.length, (performance.now() - t).toFixed(1));
  }
});
