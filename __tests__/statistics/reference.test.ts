import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { absoluteOf, standingOf } from '../../src/statistics/history-decision.js';
import { historyEvidence } from '../../src/statistics/history-evidence.js';
import { halfInterval } from '../../src/statistics/interval.js';
import { pairedChange, pairedRule } from '../../src/statistics/paired-change.js';
import { asInterval } from '../../src/statistics/scale.js';
import { score } from '../../src/statistics/score.js';
import type { Standing } from '../../src/statistics/standing.js';
import { stepUp } from '../../src/statistics/step-up.js';
import { subjectsOf } from '../../src/statistics/subject.js';
import { visibleLimit } from '../../src/statistics/visible-limit.js';
import { baselineOf, generator, inputOf, metricOf, normal, observationOf, runOf } from './build.js';

const corpus = process.env['GENUINE_HISTORIES'];
const gatePath = corpus ? join(dirname(corpus), 'reference', 'gate.mjs') : '';
const available = gatePath !== '' && existsSync(gatePath);

type GateLevel = {
  readonly unit: number;
  readonly n: number;
  readonly nseg: number;
  readonly sdUsed: number;
  readonly worst: number;
};

type Gate = {
  evaluate(
    history: number[][],
    candidates: number[][],
    options?: object,
  ): { scores: number[][]; rho: number[]; adj: (GateLevel | null)[] };
  interval(level: GateLevel, candidate: number, rho: number): [number, number];
  limitPercent(level: GateLevel, rho: number, threshold: number): number;
  paired(
    base: number[],
    head: number[],
    options: object,
  ): { verdict: string; ci: [number, number]; p: number };
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

/**
 * The noise unit that the reference would have with our scale, all but the second excursion of its own making. It
 * takes the larger of the spread and half the furthest excursion; STATISTICS §13 says why ours differs.
 */
function unitOf(level: GateLevel, standing: Standing): number {
  const { furthest, second } = standing.corrected.above;
  expect(furthest).toBeCloseTo(level.worst, 9);
  expect(second).toBeLessThanOrEqual(furthest);
  const scale = Math.sqrt(level.sdUsed ** 2 + ((level.worst + second) / 4) ** 2);
  return (scale + Math.log(1.05) / 5) * Math.sqrt(1 + 1 / level.nseg) * (1 + 3 / level.n);
}

/** A score of the reference, in our noise units. */
function rescaled(wanted: number, level: GateLevel | null | undefined, standing: Standing | null): number {
  if (!level || !standing || !Number.isFinite(wanted)) return wanted;
  return (wanted * level.unit) / unitOf(level, standing);
}

function expectSame(found: number, wanted: number): void {
  if (Number.isFinite(wanted)) expect(found).toBeCloseTo(wanted, 9);
  else expect(found).toBe(Number.NEGATIVE_INFINITY);
}

function expectSameLimit(gate: Gate, standing: Standing, level: GateLevel, rho: number): void {
  const wanted = Math.max(gate.limitPercent({ ...level, unit: unitOf(level, standing) }, rho, 3), 0.05);
  expect(visibleLimit(standing, 3, 1, null) / wanted).toBeCloseTo(1, 9);
}

function expectSameInterval(gate: Gate, standing: Standing, level: GateLevel, rho: number): void {
  const { spread, noise, corrected, track, change } = standing;
  const half = halfInterval({ spread, noise, count: corrected.count, length: corrected.length });
  const wanted = gate.interval(level, 0, rho);
  asInterval(track.scale, change, half).forEach((end, side) => {
    expect(end).toBeCloseTo(wanted[side] ?? Number.NaN, 9);
  });
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
      const standings = known.map((metric) => {
        const i = subjects.findIndex((subject) => subject.metric.benchmark === metric.benchmark);
        return { subject: subjects[i], standing: standingOf(evidence[c], i) };
      });
      const scores = standings.map(({ subject, standing }) =>
        subject && standing && standing.raw.count >= 5
          ? score(standing, absoluteOf(subject, standing, c), 'worse', 'nearest')
          : Number.NEGATIVE_INFINITY,
      );
      scores.forEach((value, m) => {
        const level = expected.adj[m];
        const standing = standings[m]?.standing ?? null;
        expectSame(value, rescaled(expected.scores[0]?.[m] ?? Number.NaN, level, standing));
        if (level && standing) expectSameLimit(gate, standing, level, expected.rho[0] ?? 1);
      });
      // The reference searches its quantile anew each time: one metric of each tenth history is enough.
      const [first] = standings;
      const level = expected.adj[0];
      if (seed % 10 === 0 && first?.standing && level && level.n > 1) {
        expectSameInterval(gate, first.standing, level, expected.rho[0] ?? 1);
      }
      const flagged = gate.stepUp(scores, 3).filter(Boolean).length;
      expect(stepUp(scores, 3, scores.length)).toBe(flagged);
    });
  });

  test('paired changes', async () => {
    const gate = (await import(pathToFileURL(gatePath).href)) as Gate;
    const random = generator(99);
    for (let k = 0; k < 200; k += 1) {
      const n = 10 + Math.floor(random() * 30);
      const base = Array.from({ length: n }, () => 0.03 * normal(random));
      const head = base.map((x) => x + 0.12 * (random() - 0.5) + 0.02 * normal(random));
      const push = 0.2 * (random() - 0.5);
      const pushed = head.map((x) => x + push);
      const found = pairedChange(pushed.map((x, i) => x - (base[i] ?? 0)));
      const wanted = gate.paired(base, pushed, { pairedTolerance: 0.05 });
      expect(found.pWorse).toBeCloseTo(wanted.p, 9);
      expect(Math.expm1(found.change - found.half)).toBeCloseTo(wanted.ci[0], 9);
      const worse = found.change >= Math.log1p(0.05) && found.pWorse < pairedRule.alpha;
      expect(worse).toBe(wanted.verdict === 'regression');
    }
  });
});
