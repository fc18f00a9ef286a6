import { describe, expect, test } from '@jest/globals';
import { tellApart, toolRecord } from '../../src/formats/record.js';

const recordOf = (benchmark: string) =>
  toolRecord({ benchmark, measure: 'time', unit: 's', better: 'lower', value: 1 });

describe('names that stand more than once', () => {
  test('get numbers that no other benchmark has', () => {
    const { records, warnings } = tellApart(['a', 'a', 'a #2', 'a', 'b', 'b'].map(recordOf));
    expect(records.map(({ benchmark }) => benchmark)).toEqual(['a', 'a #3', 'a #2', 'a #4', 'b', 'b #2']);
    expect(warnings.map(({ details }) => details)).toEqual([
      { benchmark: 'a', measure: 'time', count: 3 },
      { benchmark: 'b', measure: 'time', count: 2 },
    ]);
  });

  test('are numbered in one pass, though a file takes all the numbers beforehand', () => {
    const count = 30_000;
    const taken = Array.from({ length: count }, (_, i) => `a #${i + 2}`);
    const { records } = tellApart([...taken, ...taken.map(() => 'a')].map(recordOf));
    expect(new Set(records.map(({ benchmark }) => benchmark)).size).toBe(2 * count);
    expect(records.at(-1)?.benchmark).toBe(`a #${2 * count}`);
  });
});
