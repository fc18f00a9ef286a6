import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { absoluteOf } from '../../src/statistics/history-decision.js';
import { historyEvidence } from '../../src/statistics/history-evidence.js';
import { score } from '../../src/statistics/score.js';
import { stepUp } from '../../src/statistics/step-up.js';
import { subjectsOf } from '../../src/statistics/subject.js';
import { baselineOf, generator, inputOf, metricOf, normal, observationOf, runOf } from './build.js';

const corpus = process.env['GENUINE_HISTORIES'];
const gatePath = corpus ? join(dirname(corpus), 'reference', 'gate.mjs') : '';
const available = gatePath !== '' && existsSync(gatePath);

type Gate = {
  evaluate(
    history: number[][],
    candidates: number[][],
    options?: object,
  ): { scores: number[][]; rho: number[]; adj: ({ unit: number } | null)[] };
  stepUp(scores: number[], threshold: number): boolean[];
};

/** Random histories with runner factors, steps, spikes, gaps and quantised values. */
function randomCase(seed: number) {
  const random = generator(seed);
  const metrics = 1 + Math.floor(random() * (random() < 0.5 ? 8 : 40));
  const runs = 1 + Math.floor(random() * 45);
  const noise = Array.from({ length: metrics }, () => 0.002 + 0.1 * random() ** 3);
  const shared = random() < 0.7 ? 0.05 : 0;
  const gaps = random() < 0.4 ? 0.1 : 0;
  const steps = Array.from({ length: metrics }, () => (random() < 0.4 ? Math.floor(random() * runs) : runs));
  const sizes = steps.map(() => 0.3 * normal(random));
  const level = (run: number, m: number): number => 3 + (run >= (steps[m] ?? 0) ? (sizes[m] ?? 0) : 0);
  const spike = (): number => (random() < 0.05 ? 0.5 * random() : 0);
  const spoil = (value: number): number => (random() < gaps ? Number.NaN : value);
  const print = (value: number): number => (random() < 0.2 ? Math.round(value) : value);
  const draw = (run: number, push: number): number[] => {
    const factor = shared * normal(random) + push;
    return noise.map((sd, m) =>
      spoil(print(Math.exp(level(run, m) + sd * normal(random) + factor + spike()))),
    );
  };
  const rows = Array.from({ length: runs }, (_, run) => draw(run, 0));
  const candidates = [draw(runs, 0.15 * random()), draw(runs, 0.15 * random())];
  return { metrics, rows, candidates };
}

(available ? describe : describe.skip)('scores agree with the reference (GENUINE_HISTORIES)', () => {
  test.each(Array.from({ length: 300 }, (_, seed) => seed))('random history %d', async (seed) => {
    const gate = (await import(pathToFileURL(gatePath).href)) as Gate;
    const { metrics, rows, candidates } = randomCase(seed);
    const known = Array.from({ length: metrics }, (_, m) => metricOf(m));
    const runs = candidates.map((values) =>
      runOf(values.flatMap((value, m) => (Number.isNaN(value) ? [] : [observationOf(metricOf(m), value)]))),
    );
    const input = inputOf(runs, baselineOf(known, rows), {
      ruleFor: () => ({ tolerance: 0.05, minChange: null, exact: false }),
    });
    const subjects = subjectsOf(input);
    const evidence = historyEvidence({ ...input, subjects, window: 30 });
    const logs = (table: number[][]) => table.map((row) => row.map((value) => Math.log(value)));
    // One candidate at a time: the reference lets the first one say for all whether a run factor can be had.
    candidates.forEach((values, c) => {
      const expected = gate.evaluate(logs(rows), logs([values]));
      const one = evidence[c];
      const scores = known.map((metric) => {
        const i = subjects.findIndex((subject) => subject.metric.benchmark === metric.benchmark);
        const subject = subjects[i];
        const standing = one?.standing.standings[one.slots[i] ?? -1];
        if (!subject || !standing || standing.raw.count < 5) return Number.NEGATIVE_INFINITY;
        return score(standing, absoluteOf(subject, standing, c), 'worse', 'nearest');
      });
      scores.forEach((value, m) => {
        const wanted = expected.scores[0]?.[m] ?? Number.NaN;
        if (Number.isFinite(wanted)) expect(value).toBeCloseTo(wanted, 9);
        else expect(value).toBe(Number.NEGATIVE_INFINITY);
      });
      const flagged = gate.stepUp(expected.scores[0] ?? [], 3).filter(Boolean).length;
      expect(stepUp(scores, 3, scores.length)).toBe(flagged);
    });
  });
});
