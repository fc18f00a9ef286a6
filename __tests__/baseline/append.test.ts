import { describe, expect, test } from '@jest/globals';
import { appendRun } from '../../src/baseline/append.js';
import { emptyHistory } from '../../src/baseline/codec.js';
import type { History, Run } from '../../src/model.js';
import { linux, run } from './build.js';

const accepted = () => 'accepted' as const;

const append = (history: History, next: Run, window = 200): History =>
  appendRun(history, { run: next, stateOf: accepted, window });

const empty = emptyHistory('default', 'main');
const ids = ({ runs }: History): string[] => runs.map(({ id }) => id);
const column = (history: History, name: string): (number | null)[] => {
  const i = history.metrics.findIndex(({ benchmark }) => benchmark === name);
  return history.runs.map(({ points }) => points[i]?.centre ?? null);
};

describe('appendRun', () => {
  test('adds the run with its metrics, new ones as new columns', () => {
    const history = append(append(empty, run(1, { a: 1, b: 2 })), run(2, { c: 3, a: 1.5 }));
    expect(history.metrics.map(({ benchmark }) => benchmark)).toEqual(['a', 'b', 'c']);
    expect([column(history, 'a'), column(history, 'b'), column(history, 'c')]).toEqual([
      [1, 1.5],
      [2, null],
      [null, 3],
    ]);
  });

  test('keeps the state of each point', () => {
    const history = appendRun(empty, {
      run: run(1, { a: 1, b: 2 }),
      stateOf: ({ benchmark }) => (benchmark === 'a' ? 'quarantined' : 'accepted'),
      window: 200,
    });
    expect(history.runs[0]?.points.map((point) => point?.state)).toEqual(['quarantined', 'accepted']);
  });

  test('a run recorded again stands there once', () => {
    const once = append(append(empty, run(1, { a: 1 })), run(2, { a: 2 }));
    expect(append(once, run(1, { a: 1 }))).toEqual(once);
    expect(append(once, run(2, { a: 2 }))).toEqual(once);
  });

  test('a later attempt replaces an earlier one, never the other way round', () => {
    const first = append(append(empty, run(1, { a: 1 })), run(2, { a: 2 }));
    const second = append(first, run(1, { a: 9 }, { attempt: 2 }));
    expect(column(second, 'a')).toEqual([9, 2]);
    expect(append(second, run(1, { a: 1 }))).toBe(second);
  });

  test('keeps the last runs of each family of machines', () => {
    const mac = { ...linux, os: 'darwin', arch: 'arm64' };
    let history = append(empty, run(0, { a: 1, only: 1 }, { runner: mac }));
    for (let n = 1; n <= 5; n += 1) history = append(history, run(n, { a: n }), 3);
    expect(ids(history)).toEqual(['run-0', 'run-3', 'run-4', 'run-5']);
  });

  test('forgets metrics that no kept run measured', () => {
    const history = append(append(empty, run(1, { gone: 1, a: 1 }), 1), run(2, { a: 2 }), 1);
    expect(history.metrics.map(({ benchmark }) => benchmark)).toEqual(['a']);
    expect(column(history, 'a')).toEqual([2]);
  });

  test.each(['', 'HEAD', 'unknown', '../x', 'G'.repeat(40)])('refuses %j as a commit', (commit) => {
    expect(() => append(empty, run(1, { a: 1 }, { commit }))).toThrow('is not a commit id');
  });
});
