import { describe, expect, test } from '@jest/globals';
import { parseFile } from '../../src/formats/registry.js';
import { makeSource } from '../../src/formats/source.js';

const read = (...lines: readonly string[]) =>
  parseFile(
    makeSource('bench.txt', new TextEncoder().encode(lines.join('\n'))),
    'go-test',
  ).results.records.map(({ benchmark, samples, value }) => [
    benchmark,
    samples.length > 0 ? samples : [value],
  ]);

describe('settings in a Go result file', () => {
  test('a benchmark under two of them is two benchmarks', () => {
    expect(
      read(
        'note: before',
        'BenchmarkSize-8 1 100 ns/op',
        'BenchmarkSize-8 1 101 ns/op',
        'note: after the change',
        'BenchmarkSize-8 1 105 ns/op',
      ),
    ).toEqual([
      ['BenchmarkSize/note=before', [100, 101]],
      ['BenchmarkSize/note=after_the_change', [105]],
    ]);
  });

  test('one that stays the same for a benchmark is not part of its name', () => {
    expect(read('suite: a', 'BenchmarkA 1 1 ns/op', 'suite: b', 'BenchmarkB 1 2 ns/op')).toEqual([
      ['BenchmarkA', [1]],
      ['BenchmarkB', [2]],
    ]);
  });

  test('what differs from repetition to repetition keeps them together', () => {
    const repeat = (port: number) => ['goos: linux', `port: ${port}`, 'BenchmarkA 1 1 ns/op'];
    expect(read(...repeat(4001), ...repeat(4002))).toEqual([['BenchmarkA', [1, 1]]]);
  });

  test('what the program logs after the first result is no setting', () => {
    expect(read('BenchmarkA 1 1 ns/op', 'warning: slow', 'BenchmarkA 1 1 ns/op')).toEqual([
      ['BenchmarkA', [1, 1]],
    ]);
  });
});
