import { describe, expect, test } from '@jest/globals';
import { compare } from '../src/compare.js';
import type { Comparison, Metric, Point, Runner } from '../src/model.js';
import { median } from '../src/statistics/median.js';
import {
  baselineOf,
  commitOf,
  generator,
  inputOf,
  metricOf,
  normal,
  observationOf,
  recordedOf,
  runner,
  runOf,
} from './statistics/build.js';

const metrics = [metricOf(0), metricOf(1)];

/** Histories at 0.1 s with the spread given. */
function rowsOf(runs: number, count = 2, sd = 0.01, seed = 7): number[][] {
  const random = generator(seed);
  return Array.from({ length: runs }, () =>
    Array.from({ length: count }, () => 0.1 * Math.exp(sd * normal(random))),
  );
}

const candidate = (...values: number[]) => runOf(values.map((value, m) => observationOf(metricOf(m), value)));
const findings = (rows: readonly Comparison[]) => rows.map(({ finding }) => finding);
const codes = (row: Comparison | undefined) => row?.reasons.map(({ code }) => code) ?? [];
const point = (centre: number, state: Point['state'] = 'accepted'): Point => ({
  centre,
  spread: null,
  count: 1,
  state,
});

describe('one run against a history', () => {
  const baseline = baselineOf(metrics, rowsOf(20));

  test('a 30% slowdown is worse, the rest the same, each with its evidence', () => {
    const [slow, calm] = compare(inputOf([candidate(0.13, 0.1)], baseline));
    expect(slow).toMatchObject({ finding: 'worse', evidence: 'history', after: 0.13, tolerance: 0.05 });
    expect(slow?.before).toBeCloseTo(0.1, 2);
    expect(slow?.worse).toBeCloseTo(slow?.change ?? 0, 12);
    expect(slow?.score).toBeGreaterThan(3);
    expect(slow?.limit).toBeLessThan(0.3);
    expect(slow?.limit).toBeGreaterThan(0.05);
    expect(slow?.interval?.[0]).toBeGreaterThan(0.2);
    expect(slow?.interval?.[1]).toBeLessThan(0.4);
    expect(codes(slow)).toEqual(['beyond-noise', 'level-since']);
    expect(calm?.finding).toBe('same');
    expect(codes(calm)).toEqual(['within-tolerance', 'level-since']);
    expect(calm?.reasons.at(-1)).toEqual({ code: 'level-since', commit: commitOf(0), runs: 20 });
  });

  test('higher is better: a throughput divided by 1.3 is 30% worse, 23% less, and read the same way', () => {
    const rates = [metricOf(0, 'higher', '1/s')];
    const history = baselineOf(
      rates,
      rowsOf(20, 1).map((row) => row.map((value) => 1 / value)),
    );
    const inverse = compare(
      inputOf([runOf([observationOf(metricOf(0, 'higher', '1/s'), 1 / 0.13)])], history),
    )[0];
    const direct = compare(inputOf([candidate(0.13)], baselineOf([metricOf(0)], rowsOf(20, 1))))[0];
    expect(inverse?.finding).toBe('worse');
    expect(inverse?.score).toBeCloseTo(direct?.score ?? 0, 9);
    expect(inverse?.worse).toBeCloseTo(direct?.worse ?? 0, 9);
    expect(inverse?.limit).toBeCloseTo(direct?.limit ?? 0, 9);
    expect(inverse?.change).toBeCloseTo(1 / (1 + (direct?.change ?? 0)) - 1, 9);
    expect(inverse?.interval?.[1]).toBeCloseTo(1 / (1 + (direct?.interval?.[0] ?? 0)) - 1, 9);
  });

  test('an improvement is better, never a failure', () => {
    const [row] = compare(inputOf([candidate(0.07, 0.1)], baseline));
    expect(row).toMatchObject({ finding: 'better' });
    expect(row?.score).toBeLessThan(-3);
    expect(codes(row)[0]).toBe('beyond-noise');
  });

  test('the limit is what it says: just above it is flagged, just below it is not', () => {
    const [row] = compare(inputOf([candidate(0.1, 0.1)], baseline));
    const at = (share: number) =>
      compare(inputOf([candidate((row?.before ?? 0) * (1 + (row?.limit ?? 0) * share), 0.1)], baseline))[0]
        ?.finding;
    expect(at(1.01)).toBe('worse');
    expect(at(0.99)).toBe('same');
  });

  test('a slowdown within the noise says how large it would have to be', () => {
    const noisy = baselineOf(metrics, rowsOf(20, 2, 0.08));
    const [row] = compare(inputOf([candidate(0.115, 0.1)], noisy));
    expect(row?.finding).toBe('same');
    expect(codes(row)).toEqual(['within-noise', 'too-noisy', 'level-since']);
  });

  test('a metric so noisy that a doubling would not be seen is unclear', () => {
    const wild = baselineOf(metrics, rowsOf(20, 2, 0.4));
    const [row] = compare(inputOf([candidate(0.1, 0.1)], wild));
    expect(row).toMatchObject({ finding: 'unclear' });
    expect(codes(row)[0]).toBe('too-noisy');
  });

  test('a change that the latest base runs show already is nothing new', () => {
    const rows = [...rowsOf(30), [0.1228, 0.1], [0.1, 0.1]];
    const asked = { secondRunPossible: true };
    const [row] = compare(inputOf([candidate(0.13, 0.1)], baselineOf(metrics, rows), asked));
    expect(row?.finding).toBe('same');
    expect(row?.reasons[0]).toEqual({ code: 'recent-runs-alike', since: commitOf(30) });
  });

  test('a new level is found by itself and its commit named', () => {
    const rows = [...rowsOf(20, 2, 0.01, 9), ...rowsOf(6).map((row) => row.map((value) => value * 1.3))];
    const [row] = compare(inputOf([candidate(0.13, 0.13)], baselineOf(metrics, rows)));
    expect(row?.finding).toBe('same');
    expect(row?.before).toBeCloseTo(0.13, 2);
    expect(row?.reasons.at(-1)).toEqual({ code: 'level-since', commit: commitOf(20), runs: 6 });
  });

  test('the commit of a new level is the one that made it, however the runs before it were ordered', () => {
    const values = [1, 1.01, 0.99, 1, 1.02, 0.98, 1.03, 1.04, 2, 2.01, 1.99, 2, 2.02, 1.98];
    const history = baselineOf(
      metrics.slice(0, 1),
      values.map((value) => [value]),
    );
    const [row] = compare(inputOf([candidate(2)], history));
    expect(row?.reasons.at(-1)).toEqual({ code: 'level-since', commit: commitOf(8), runs: 6 });
  });

  test('minimum change and printed step keep small differences from counting', () => {
    const ruleFor = () => ({ tolerance: 0.05, minChange: 0.05, exact: null });
    const [row] = compare(inputOf([candidate(0.13, 0.1)], baseline, { ruleFor }));
    expect(row?.reasons[0]).toEqual({ code: 'within-minimum', minChange: 0.05 });
    expect(row?.limit).toBeGreaterThanOrEqual(0.49);
    const coarse = runOf([observationOf(metricOf(0), 0.13, { quantum: 0.1 })]);
    expect(codes(compare(inputOf([coarse], baseline))[0])[0]).toBe('one-step');
  });

  test('presets: strict asks for more, sensitive for less', () => {
    const at = (sensitivity: 'strict' | 'default' | 'sensitive') =>
      compare(
        inputOf([candidate(0.1, 0.1)], baseline, { evidence: { sensitivity, window: 30, minHistory: 5 } }),
      )[0]?.limit ?? 0;
    expect(at('strict')).toBeGreaterThan(at('default'));
    expect(at('default')).toBeGreaterThan(at('sensitive'));
  });
});

describe('few base runs', () => {
  test.each([0, 1, 2, 3, 4, 5, 6])('%d runs', (runs) => {
    const [row] = compare(inputOf([candidate(0.2, 0.1)], baselineOf(metrics, rowsOf(runs))));
    expect(row?.finding).toBe(runs === 0 ? 'new' : runs < 5 ? 'unclear' : 'worse');
    expect(row?.change === null).toBe(runs === 0);
    expect(row?.score === null).toBe(runs < 2);
    expect(row?.evidence).toBe(runs < 2 ? 'none' : 'history');
    if (runs > 0 && runs < 5) {
      expect(row?.reasons[0]).toEqual({ code: 'too-few-runs', have: runs, need: 5 });
    }
  });

  test.each([2, 3, 4])('a large change over %d runs is a warning, not a failure', (runs) => {
    const [row] = compare(inputOf([candidate(1, 0.1)], baselineOf(metrics, rowsOf(runs))));
    expect(row?.warnings[0]).toMatchObject({ code: 'early-signal', details: { runs, need: 5 } });
  });

  test('a metric without any point is new', () => {
    const baseline = baselineOf(
      metrics,
      rowsOf(10).map(([first]) => [first ?? null, null]),
    );
    expect(findings(compare(inputOf([candidate(0.1, 0.1)], baseline)))).toEqual(['same', 'new']);
  });
});

describe('two runs', () => {
  const baseline = baselineOf(metrics, rowsOf(20, 2, 0.02));
  const slow = candidate(0.112, 0.1);

  test('one run with a second to be had is a suspect, and asks', () => {
    const [row] = compare(inputOf([slow], baseline, { secondRunPossible: true }));
    expect(row?.finding).toBe('suspect');
    expect(codes(row).slice(0, 2)).toEqual(['second-run-wanted', 'beyond-noise']);
    expect(compare(inputOf([slow], baseline))[0]?.finding).toBe('same');
  });
  test('both must say so', () => {
    const twice = compare(inputOf([slow, candidate(0.113, 0.1)], baseline))[0];
    expect(twice).toMatchObject({ finding: 'worse', after: 0.1125 });
    expect(twice?.reasons[0]).toMatchObject({ code: 'beyond-noise', agreeing: 2, of: 2 });
    const once = compare(inputOf([slow, candidate(0.1, 0.1)], baseline))[0];
    expect(once?.finding).toBe('same');
    expect(codes(once)[0]).toBe('not-confirmed');
    const second = compare(inputOf([candidate(0.1, 0.1), slow], baseline))[0];
    expect(second?.finding).toBe('same');
    expect(codes(second)).toContain('not-confirmed');
  });
  test('a run without the metric confirms nothing: then the limit for one run holds', () => {
    const empty = runOf([]);
    expect(compare(inputOf([slow, empty], baseline))[0]?.finding).toBe('same');
    expect(compare(inputOf([candidate(0.13, 0.1), empty], baseline))[0]?.finding).toBe('worse');
  });
});

describe('quarantine and acceptance', () => {
  const runs = rowsOf(20).map((row, i) => recordedOf(i, row));
  const quarantined = [20, 21, 22].map((i) =>
    recordedOf(i, [], { points: [point(0.13, 'quarantined'), point(0.1)] }),
  );
  const baseline = baselineOf(metrics, [], { runs: [...runs, ...quarantined] });

  test('a quarantined level is not the baseline, and its first commit is named', () => {
    const [row] = compare(inputOf([candidate(0.13, 0.1)], baseline));
    expect(row).toMatchObject({ finding: 'worse', standingSince: commitOf(20) });
    expect(row?.before).toBeCloseTo(0.1, 2);
    expect(codes(row)).toEqual(['standing', 'beyond-noise', 'level-since']);
  });
  test('a further slowdown on top is new', () => {
    const [row] = compare(inputOf([candidate(0.18, 0.1)], baseline));
    expect(row).toMatchObject({ finding: 'worse', standingSince: null });
  });
  test('back on the accepted level is the same', () => {
    expect(compare(inputOf([candidate(0.1, 0.1)], baseline))[0]).toMatchObject({
      finding: 'same',
      standingSince: null,
    });
  });
  test('a long quarantine does not use the accepted level up', () => {
    const long = Array.from({ length: 60 }, (_, i) =>
      recordedOf(20 + i, [], { points: [point(0.13, 'quarantined'), point(0.1)] }),
    );
    const [row] = compare(inputOf([candidate(0.13, 0.1)], { ...baseline, runs: [...runs, ...long] }));
    expect(row).toMatchObject({ finding: 'worse', standingSince: commitOf(20) });
  });
  test('a quarantined row that has ended excuses nothing: the same slowdown again is new', () => {
    const after = recordedOf(23, [0.1, 0.1]);
    const [row] = compare(inputOf([candidate(0.13, 0.1)], { ...baseline, runs: [...baseline.runs, after] }));
    expect(row).toMatchObject({ finding: 'worse', standingSince: null });
    expect(codes(row)[0]).toBe('beyond-noise');
  });

  const acceptance = {
    match: 'bench/0',
    measure: null,
    commit: commitOf(20),
    by: 'ada',
    date: '2026-03-01T00:00:00.000Z',
    reason: 'new parser',
    pullRequest: 7,
  };
  test('an acceptance makes the new level the baseline, for its metric alone', () => {
    const accepted = { ...baseline, acceptances: [acceptance] };
    const [row] = compare(inputOf([candidate(0.13, 0.1)], accepted));
    expect(row).toMatchObject({ finding: 'same', before: 0.13 });
    expect(row?.reasons).toContainEqual({ code: 'accepted-level', commit: commitOf(20), by: 'ada', runs: 3 });
    expect(compare(inputOf([candidate(0.2, 0.1)], accepted))[0]?.finding).toBe('worse');
  });
  test('the first run on an accepted level has nothing to be judged by', () => {
    const ahead = { ...acceptance, commit: 'a'.repeat(40), date: '2026-12-01T00:00:00.000Z' };
    const [row] = compare(inputOf([candidate(0.2, 0.1)], { ...baseline, runs, acceptances: [ahead] }));
    expect(row).toMatchObject({ finding: 'unclear' });
    expect(codes(row)).toEqual(['accepted-level']);
  });
});

describe('hardware', () => {
  const other: Runner = { ...runner, cpu: 'Xeon 8370C' };
  const on = (i: number, machine: Runner, value: number) => recordedOf(i, [value], { runner: machine });
  const rows = rowsOf(20, 1).flat();

  test('runs of the own CPU alone are the baseline when there are enough', () => {
    const runs = rows.map((value, i) => on(i, i % 2 ? other : runner, i % 2 ? value * 2 : value));
    const baseline = baselineOf([metricOf(0)], [], { runs });
    const mine = compare(inputOf([candidate(0.1)], baseline))[0];
    expect(mine?.before).toBeCloseTo(0.1, 2);
    const theirs = runOf([observationOf(metricOf(0), 0.2)], { runner: other });
    expect(compare(inputOf([theirs], baseline))[0]).toMatchObject({ finding: 'same' });
  });
  test('too few of the own kind: all are used, and it is said', () => {
    const runs = rows.map((value, i) => on(i, i < 3 ? runner : other, value));
    const [row] = compare(inputOf([candidate(0.13)], baselineOf([metricOf(0)], [], { runs })));
    expect(row?.finding).toBe('worse');
    expect(row?.reasons).toContainEqual({ code: 'mixed-hardware', cpu: runner.cpu, have: 3, need: 5 });
  });
  test('none of the own kind: unclear', () => {
    const runs = rows.map((value, i) => on(i, other, value));
    const [row] = compare(inputOf([candidate(0.3)], baselineOf([metricOf(0)], [], { runs })));
    expect(row).toMatchObject({ finding: 'unclear', change: expect.any(Number) });
    expect(row?.reasons[0]).toEqual({ code: 'new-hardware', cpu: runner.cpu });
  });
  test('an unknown CPU, there or here, is compared with all', () => {
    const unknown: Runner = { ...runner, cpu: '' };
    const runs = rows.map((value, i) => on(i, unknown, value));
    expect(compare(inputOf([candidate(0.3)], baselineOf([metricOf(0)], [], { runs })))[0]?.finding).toBe(
      'worse',
    );
  });
  test('another build of the same image is no new hardware', () => {
    const old = { ...runner, image: 'ubuntu-24.04' };
    const runs = rows.map((value, i) => on(i, old, value));
    const now = runOf([observationOf(metricOf(0), 0.13)], { runner: { ...runner, image: 'ubuntu24' } });
    expect(compare(inputOf([now], baselineOf([metricOf(0)], [], { runs })))[0]?.finding).toBe('worse');
  });
  test('at most three runs of one commit count', () => {
    const repeats = Array.from({ length: 10 }, (_, i) => recordedOf(i, [0.1], { commit: commitOf(1) }));
    const [row] = compare(
      inputOf([candidate(0.3)], baselineOf([metricOf(0)], [], { runs: repeats }), {
        ruleFor: () => ({ tolerance: 0.05, minChange: null, exact: false }),
      }),
    );
    expect(row?.reasons[0]).toEqual({ code: 'too-few-runs', have: 3, need: 5 });
  });
});

describe('deterministic metrics', () => {
  const bytes: Metric = { ...metricOf(0), measure: 'size', unit: 'B' };
  const sized = (value: number, exact = true) => runOf([observationOf(bytes, value, { exact })]);
  const history = (...values: number[]) =>
    baselineOf(
      [bytes],
      values.map((value) => [value]),
    );
  const tight = { ruleFor: () => ({ tolerance: 0.01, minChange: null, exact: null }) };

  test.each([
    [1000, 1000, 'same'],
    [1000, 1010, 'same'],
    [1000, 1011, 'worse'],
    [1000, 980, 'better'],
    [0, 0, 'same'],
    [0, 5, 'unclear'],
    [5, 0, 'better'],
  ])('%d → %d is %s', (before, after, finding) => {
    const [row] = compare(inputOf([sized(after)], history(before), tight));
    expect(row).toMatchObject({ finding, evidence: 'exact', before, after });
  });
  test('the tolerance 0 flags any difference, and no difference is none', () => {
    const zero = { ruleFor: () => ({ tolerance: 0, minChange: null, exact: true }) };
    expect(compare(inputOf([sized(1001)], history(1000), zero))[0]?.finding).toBe('worse');
    expect(compare(inputOf([sized(1000)], history(1000), zero))[0]?.finding).toBe('same');
  });
  test('from zero an absolute tolerance decides', () => {
    const ruleFor = () => ({ tolerance: 0.01, minChange: 3, exact: true });
    expect(compare(inputOf([sized(5)], history(0), { ruleFor }))[0]?.finding).toBe('worse');
    expect(compare(inputOf([sized(2)], history(0), { ruleFor }))[0]?.finding).toBe('same');
  });
  test('five equal values make a metric deterministic, four do not, and configuration has the last word', () => {
    const evidence = (n: number, exact: boolean | null) =>
      compare(
        inputOf([sized(1100, false)], history(...Array(n).fill(1000)), {
          ruleFor: () => ({ tolerance: 0.05, minChange: null, exact }),
        }),
      )[0]?.evidence;
    expect(evidence(5, null)).toBe('exact');
    expect(evidence(4, null)).toBe('history');
    expect(evidence(5, false)).toBe('history');
    expect(evidence(1, true)).toBe('exact');
  });
  test('a quarantined size still stands, and an acceptance ends that', () => {
    const runs = [
      recordedOf(0, [1000]),
      recordedOf(1, [], { points: [point(1200, 'quarantined')] }),
      recordedOf(2, [], { points: [point(1200, 'quarantined')] }),
    ];
    const baseline = baselineOf([bytes], [], { runs });
    expect(compare(inputOf([sized(1200)], baseline, tight))[0]).toMatchObject({
      finding: 'worse',
      before: 1000,
      standingSince: commitOf(1),
    });
    const acceptance = {
      ...{ match: '**', measure: null, commit: commitOf(1), by: 'ada', reason: 'wanted', pullRequest: null },
      date: '2026-02-01T00:00:00.000Z',
    };
    expect(
      compare(inputOf([sized(1200)], { ...baseline, acceptances: [acceptance] }, tight))[0],
    ).toMatchObject({
      finding: 'same',
      before: 1200,
      standingSince: null,
    });
  });
});

describe('zero, negative and odd values', () => {
  test('negative values are compared in shares of their level', () => {
    const random = generator(5);
    const rows = Array.from({ length: 20 }, () => [-10 + 0.1 * normal(random)]);
    const at = (value: number) => compare(inputOf([candidate(value)], baselineOf([metricOf(0)], rows)))[0];
    expect(at(-7)).toMatchObject({ finding: 'worse' });
    expect(at(-7)?.change).toBeCloseTo(0.3, 1);
    expect(at(-10)).toMatchObject({ finding: 'same' });
    expect(at(-14)).toMatchObject({ finding: 'better' });
  });
  test('a positive metric that falls to zero is no accident of logarithms', () => {
    expect(compare(inputOf([candidate(0)], baselineOf([metricOf(0)], rowsOf(20, 1))))[0]?.finding).toBe(
      'better',
    );
  });
  test('a level of zero needs an absolute tolerance', () => {
    const rows = Array.from({ length: 20 }, (_, i) => [i % 7 === 0 ? 1 : 0]);
    const baseline = baselineOf([metricOf(0)], rows);
    const [row] = compare(inputOf([candidate(4)], baseline));
    expect(row).toMatchObject({ finding: 'unclear', change: null });
    expect(codes(row)).toEqual(['from-zero']);
    const ruleFor = () => ({ tolerance: 0.05, minChange: 3, exact: null });
    expect(compare(inputOf([candidate(4)], baseline, { ruleFor }))[0]?.finding).toBe('worse');
    expect(compare(inputOf([candidate(1)], baseline, { ruleFor }))[0]?.finding).toBe('same');
    expect(compare(inputOf([candidate(0)], baseline))[0]?.finding).toBe('same');
  });
  test('what is not finite was not measured', () => {
    const [row] = compare(inputOf([candidate(Number.NaN)], baselineOf([metricOf(0)], rowsOf(20, 1))));
    expect(row?.finding).toBe('missing');
  });
});

describe('what appears and what is gone', () => {
  const baseline = baselineOf(metrics, rowsOf(20));
  test('missing, with the tool’s own words when it failed', () => {
    const failed = runOf([observationOf(metricOf(0), 0.1)], {
      failures: [{ benchmark: 'bench/1', message: 'boom' }],
    });
    const rows = compare(inputOf([failed], baseline));
    expect(findings(rows)).toEqual(['same', 'missing']);
    expect(rows[1]?.reasons).toEqual([{ code: 'failed', message: 'boom' }]);
    expect(codes(compare(inputOf([candidate(0.1)], baseline))[1])).toEqual(['absent']);
  });
  test('a benchmark that none of the last five base runs knows is not missed', () => {
    const rows = [...rowsOf(20), ...rowsOf(5).map(([first]) => [first ?? null, null])];
    expect(findings(compare(inputOf([candidate(0.1)], baselineOf(metrics, rows))))).toEqual(['same']);
  });
  test('a changed unit starts anew and says so', () => {
    const rate = runOf([observationOf({ ...metricOf(0), unit: '1/s', better: 'higher' }, 10)]);
    const rows = compare(inputOf([rate], baselineOf([metricOf(0)], rowsOf(20, 1))));
    expect(findings(rows)).toEqual(['new']);
    expect(codes(rows[0])).toEqual(['unit-changed', 'no-baseline']);
    expect(rows[0]?.warnings[0]?.code).toBe('unit-changed');
  });
});

describe('base and head in one job', () => {
  const random = generator(11);
  const draws = Array.from({ length: 20 }, () => 0.1 * Math.exp(0.03 * normal(random)));
  const sampled = (samples: readonly number[]) =>
    runOf([observationOf(metricOf(0), median(samples), { samples, count: samples.length })]);
  const base = sampled(draws);
  const slower = sampled(draws.map((value) => value * 1.1 * Math.exp(0.01 * normal(random))));
  const none = baselineOf([], []);

  test('interleaved pairs decide, with or without a history', () => {
    const pairs = { baseRun: base, interleaved: true };
    const [row] = compare(inputOf([slower], none, pairs));
    expect(row).toMatchObject({ finding: 'worse', evidence: 'pairs' });
    expect(row?.reasons.at(-1)).toMatchObject({ code: 'pairs', pairs: 20 });
    expect(row?.interval?.[0]).toBeGreaterThan(0);
    const history = baselineOf([metricOf(0)], rowsOf(20, 1, 0.1));
    expect(codes(compare(inputOf([slower], history, pairs))[0])).toEqual(['pairs', 'level-since']);
    expect(compare(inputOf([slower], history, pairs))[0]).toMatchObject({
      finding: 'worse',
      evidence: 'pairs',
    });
    expect(compare(inputOf([base], none, pairs))[0]).toMatchObject({ finding: 'same', change: 0 });
    expect(compare(inputOf([base], none, { ...pairs, baseRun: slower }))[0]?.finding).toBe('better');
  });
  test('samples that did not take turns are no pairs: the change is shown, nothing is judged', () => {
    const [row] = compare(inputOf([slower], none, { baseRun: base }));
    expect(row).toMatchObject({ finding: 'unclear', evidence: 'none' });
    expect(row?.change).toBeCloseTo(0.1, 0);
    expect(codes(row)).toEqual(['not-interleaved']);
    const [judged] = compare(inputOf([slower], baselineOf([metricOf(0)], rowsOf(20, 1)), { baseRun: base }));
    expect(judged?.evidence).toBe('history');
    expect(codes(judged)).toContain('not-interleaved');
  });
  test('fewer than ten pairs are too few', () => {
    const short = (run: readonly number[]) => sampled(run.slice(0, 9));
    const input = inputOf([short(draws)], none, { baseRun: short(draws), interleaved: true });
    expect(compare(input)[0]?.reasons).toEqual([{ code: 'too-few-pairs', have: 9, need: 10 }]);
  });
  test('deterministic metrics meet the base run’s own value', () => {
    const size = (value: number) =>
      runOf([observationOf({ ...metricOf(0), unit: 'B' }, value, { exact: true })]);
    const [row] = compare(inputOf([size(110)], none, { baseRun: size(100) }));
    expect(row).toMatchObject({ finding: 'worse', evidence: 'exact', change: 0.1 });
  });
});

describe('the whole suite', () => {
  const many = Array.from({ length: 20 }, (_, m) => metricOf(m));
  const random = generator(13);
  const rows = Array.from({ length: 30 }, () => {
    const factor = 0.01 * normal(random);
    return many.map(() => 0.1 * Math.exp(factor + 0.005 * normal(random)));
  });
  const baseline = baselineOf(many, rows);
  const all = (factor: number) => runOf(many.map((metric) => observationOf(metric, 0.1 * factor)));
  const suiteOf = (found: readonly Comparison[]) =>
    found.find(({ metric }) => metric.benchmark === '(whole suite)');

  test('is one more row, and a slow run alone never makes it worse', () => {
    expect(suiteOf(compare(inputOf([all(1)], baseline)))).toMatchObject({
      finding: 'same',
      evidence: 'history',
    });
    const slow = compare(inputOf([all(1.4)], baseline));
    expect(suiteOf(slow)).toMatchObject({ finding: 'unclear' });
    expect(suiteOf(slow)?.change).toBeCloseTo(0.4, 1);
    expect(codes(suiteOf(slow))).toContain('suite-wide');
    expect(suiteOf(compare(inputOf([all(1.4)], baseline, { secondRunPossible: true })))?.finding).toBe(
      'suspect',
    );
  });
  test('two runs do', () => {
    expect(suiteOf(compare(inputOf([all(1.4), all(1.38)], baseline)))?.finding).toBe('worse');
    expect(suiteOf(compare(inputOf([all(1.4), all(1)], baseline)))?.finding).toBe('same');
  });
  test('what the runner explains is no regression of a metric', () => {
    const [row] = compare(inputOf([all(1.15)], baseline));
    expect(row?.finding).toBe('same');
    expect(codes(row)[0]).toBe('runner-explains');
    expect(Math.abs(row?.adjusted ?? 1)).toBeLessThan(0.03);
  });
  test('a small suite has none', () => {
    expect(suiteOf(compare(inputOf([candidate(0.1, 0.1)], baselineOf(metrics, rowsOf(20)))))).toBeUndefined();
  });
});
