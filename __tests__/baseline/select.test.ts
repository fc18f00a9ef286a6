import { describe, expect, test } from '@jest/globals';
import { accept, landAcceptances } from '../../src/baseline/accept.js';
import { pointState } from '../../src/baseline/point-state.js';
import { selectBaseline } from '../../src/baseline/select.js';
import type { Acceptance, Baseline, History, Point } from '../../src/model.js';
import { acceptance, commitOf, dateOf, everything, history, linux, point, recorded } from './build.js';

/** Newest first: the candidate's commit, then all before it. */
const pastOf = (n: number): string[] => Array.from({ length: n + 1 }, (_, i) => commitOf(n - i));

const select = (
  from: History,
  ancestors: readonly string[] | null,
  runner = linux,
  ownId = 'candidate',
): Baseline => selectBaseline({ history: from, ancestors, runner, ownId, accepts: everything });

const numbers = (baseline: Baseline): number[] => baseline.runs.map(({ id }) => Number(id.split('-')[1]));
const states = ({ runs }: Pick<Baseline, 'runs'>): string =>
  runs.map(({ points }) => points[0]?.state[0] ?? '-').join('');

describe('selectBaseline', () => {
  test('takes ancestors alone, oldest first, and says how far the nearest is', () => {
    const all = history([1, 2, 3, 4, 5, 6]);
    const ancestors = [commitOf(9), commitOf(8), commitOf(4), commitOf(2), commitOf(1)];
    const baseline = select(all, ancestors);
    expect(numbers(baseline)).toEqual([1, 2, 4]);
    expect([baseline.commit, baseline.distance, baseline.warnings]).toEqual([commitOf(4), 2, []]);
  });

  test('orders by ancestry, whatever the clocks and the order of recording', () => {
    const shuffled = history([1, 2, 3]);
    const [a, b, c] = shuffled.runs;
    if (!a || !b || !c) throw new Error('three runs');
    const skewed = [c, { ...a, date: '2031-01-01T00:00:00.000Z' }, b];
    expect(numbers(select({ ...shuffled, runs: skewed }, pastOf(5)))).toEqual([0, 1, 2]);
  });

  test('takes everything, and says so, when ancestry is not known', () => {
    const baseline = select(history([1, 2]), null);
    expect(numbers(baseline)).toEqual([0, 1]);
    expect(baseline.distance).toBeNull();
    expect(baseline.warnings).toEqual([{ code: 'ancestry-unknown', details: { runs: 2 } }]);
  });

  test('says when nothing recorded is an ancestor, as after a forced push', () => {
    const baseline = select(history([1, 2]), [commitOf(77), commitOf(76)]);
    expect(baseline).toMatchObject({ source: 'none', runs: [], commit: null, distance: null });
    expect(baseline.warnings).toEqual([{ code: 'no-recorded-ancestor', details: { runs: 2, commits: 2 } }]);
  });

  test('keeps machines of another kind apart; unknown machines are no other kind', () => {
    const unknown = { os: '', arch: '', cpu: '', cores: 0, image: '' };
    const mixed = history([1, 2, 3]);
    const runners = [linux, { ...linux, arch: 'arm64' }, unknown];
    const runs = mixed.runs.map((run, i) => ({ ...run, runner: runners[i] ?? linux }));
    expect(numbers(select({ ...mixed, runs }, pastOf(5)))).toEqual([0, 2]);
  });

  test('takes at most the latest three runs of a commit and never the candidate itself', () => {
    const runs = [0, 1, 2, 3, 4].map((n) => recorded(n, [point(n)], { commit: commitOf(1) }));
    const again = { ...history([]), runs };
    expect(numbers(select(again, pastOf(1)))).toEqual([2, 3, 4]);
    expect(numbers(select(again, pastOf(1), linux, 'run-4'))).toEqual([1, 2, 3]);
  });

  test('takes a lone quarantined point between accepted ones for noise', () => {
    expect(states(select(history([1, [2], 1, [2], [2]]), pastOf(9)))).toBe('aaaqq');
  });
});

describe('an acceptance', () => {
  const standing = history([1, 1, [2], [2], [2]]);

  test('makes the level from its commit on count, once and for good', () => {
    const given = accept(standing, acceptance(2, { date: dateOf(10) }), everything);
    expect(states(given)).toBe('aaaaa');
    expect(accept(given, acceptance(2, { date: dateOf(11) }), everything).acceptances).toHaveLength(1);
    expect(states(select(given, pastOf(9)))).toBe('aaaaa');
  });

  test('covers its own commit and what was known when it was given, nothing later', () => {
    const early: Acceptance = acceptance(2, { date: dateOf(3) });
    expect(states(select({ ...standing, acceptances: [early] }, pastOf(9)))).toBe('aaaaq');
    expect(states(accept(standing, acceptance(2, { date: dateOf(0) }), everything))).toBe('aaaqq');
  });

  test('speaks of the metrics it matches only', () => {
    expect(states(accept(standing, acceptance(2), () => false))).toBe('aaqqq');
  });

  test('has no effect where its commit is no ancestor', () => {
    const elsewhere = { ...standing, acceptances: [acceptance(50, { date: dateOf(99) })] };
    const baseline = select(elsewhere, pastOf(9));
    expect([states(baseline), baseline.acceptances]).toEqual(['aaqqq', []]);
  });

  test('of a commit that was not recorded is told as that of the first run after it', () => {
    const runs = standing.runs.filter(({ id }) => id !== 'run-2');
    const gap = { ...standing, runs, acceptances: [acceptance(2, { date: dateOf(10) })] };
    const baseline = select(gap, pastOf(9));
    expect([states(baseline), baseline.acceptances[0]?.commit]).toEqual(['aaaa', commitOf(3)]);
  });

  test('of a pull request moves to the commit of its merge', () => {
    const proposed = accept(standing, acceptance(70, { pullRequest: 12 }), everything);
    const landed = landAcceptances(proposed, 12, commitOf(5));
    expect(landed.acceptances.map(({ commit }) => commit)).toEqual([commitOf(5)]);
    expect(landAcceptances(proposed, 13, commitOf(5))).toEqual(proposed);
  });
});

describe('pointState', () => {
  const next = (centre: number, points: readonly Point[], regressed = false) =>
    pointState({ regressed, better: 'lower', centre, level: 100, points });
  const ok = point(100);
  const bad = point(120, 'quarantined');

  test('quarantines what regressed and accepts the rest', () => {
    expect([next(120, [ok], true), next(104, [ok]), next(80, [ok]), next(104, [])]).toEqual([
      'quarantined',
      'accepted',
      'accepted',
      'accepted',
    ]);
  });

  test('a standing regression is not let in by noise', () => {
    expect([next(118, [ok, bad]), next(112, [ok, bad, bad])]).toEqual(['quarantined', 'quarantined']);
  });

  test('a point that is back is accepted, and the regression stands until two are', () => {
    expect(next(101, [ok, bad, bad])).toBe('accepted');
    expect(next(118, [ok, bad, bad, ok])).toBe('quarantined');
    expect(next(118, [ok, bad, bad, ok, ok])).toBe('accepted');
  });

  test('reads higher-is-better the other way round', () => {
    const facts = {
      regressed: false,
      better: 'higher' as const,
      level: 100,
      points: [ok, point(80, 'quarantined')],
    };
    expect([pointState({ ...facts, centre: 82 }), pointState({ ...facts, centre: 98 })]).toEqual([
      'quarantined',
      'accepted',
    ]);
  });

  test('a regression of fifteen per cent, judged or missed at random, never becomes the level', () => {
    // Minimal standard generator (Park & Miller 1988): the same noise in every run of the test.
    let seed = 42;
    const random = (): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const points: Point[] = [ok, ok, ok];
    for (let n = 0; n < 200; n += 1) {
      const centre = 115 + (random() - 0.5) * 6;
      const state = pointState({
        regressed: n === 0 || random() < 0.5,
        better: 'lower',
        centre,
        level: 100,
        points,
      });
      points.push(point(centre, state));
    }
    expect(points.filter(({ state }) => state === 'accepted')).toHaveLength(3);
  });
});
