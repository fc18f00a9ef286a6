import { describe, expect, test } from '@jest/globals';
import { anchorLevel, runsAtAnchor } from '../../src/baseline/anchor.js';
import { commitOf, dateOf, history } from './build.js';

const { runs } = history([1, 2, 3, 4, 5, 6, 7, 8]);
const past = Array.from({ length: 20 }, (_, i) => commitOf(10 - i));
const numbers = (found: readonly { id: string }[]): number[] =>
  found.map(({ id }) => Number(id.split('-')[1]));

describe('the runs of an anchor', () => {
  test('are the last five up to a commit', () => {
    expect(numbers(runsAtAnchor(runs, { commit: commitOf(5) }, past))).toEqual([1, 2, 3, 4, 5]);
    expect(numbers(runsAtAnchor(runs, { commit: commitOf(9) }, past))).toEqual([3, 4, 5, 6, 7]);
    expect(numbers(runsAtAnchor(runs, { commit: commitOf(5) }, null))).toEqual([1, 2, 3, 4, 5]);
  });

  test('are the last five up to a day', () => {
    const day = history(Array.from({ length: 60 }, (_, i) => i)).runs;
    expect(numbers(runsAtAnchor(day, { day: '2026-01-02' }, null))).toEqual([43, 44, 45, 46, 47]);
    expect(dateOf(47).slice(0, 10)).toBe('2026-01-02');
  });

  test('are the first five when the history begins later', () => {
    expect(numbers(runsAtAnchor(runs, { day: '2025-01-01' }, null))).toEqual([0, 1, 2, 3, 4]);
    const later = [...past, 'f'.repeat(40)];
    expect(numbers(runsAtAnchor(runs, { commit: 'f'.repeat(40) }, later))).toEqual([0, 1, 2, 3, 4]);
  });

  test('are none when the commit is not in the past of the candidate', () => {
    expect(runsAtAnchor(runs, { commit: commitOf(99) }, past)).toEqual([]);
    expect(runsAtAnchor(runs, { commit: commitOf(99) }, null)).toEqual([]);
  });

  test('tell a level: the median of those that measured the metric', () => {
    expect(anchorLevel(runs.slice(0, 3), 0)).toBe(2);
    expect(anchorLevel(runs.slice(0, 4), 0)).toBe(2.5);
    expect(anchorLevel(runs, 1)).toBeNull();
    expect(anchorLevel([], 0)).toBeNull();
  });
});
