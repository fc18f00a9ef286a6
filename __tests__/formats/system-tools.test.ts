import { expect, test } from '@jest/globals';
import { detect, parseFile } from '../../src/formats/registry.js';
import { makeSource } from '../../src/formats/source.js';

const source = (text: string) => makeSource('log.txt', new TextEncoder().encode(text));
const bench = 'BenchmarkFib-8   \t 1000\t 1200 ns/op\n';
const time = '\nreal\t0m2.153s\nuser\t0m2.001s\nsys\t0m0.102s\n';

test('what was measured from outside gives way to what the command says itself', () => {
  expect(detect(source(bench + time))).toEqual(['go-test']);
  expect(detect(source(time))).toEqual(['time']);
});

test.each([
  ['bash', time, 2.153],
  ['bash with a decimal comma', 'real 0m2,153s\nuser 0m2,001s\nsys 0m0,102s\n', 2.153],
  ['POSIX', 'real 2.15\nuser 2.00\nsys 0.10\n', 2.15],
  ['zsh', './run  2.00s user 0.10s system 97% cpu 2.153 total\n', 2.153],
  ['zsh over a minute', './run  2.00s user 0.10s system 97% cpu 1:02.15 total\n', 62.15],
  [
    'GNU time, hours',
    '\tCommand being timed: "x"\n\tElapsed (wall clock) time (h:mm:ss or m:ss): 1:00:02\n',
    3602,
  ],
])('%s', (_, text, wanted) => {
  const { records } = parseFile(source(text), 'auto').results;
  expect(records.find(({ measure }) => measure === 'time')).toMatchObject({ value: wanted, unit: 's' });
});

test('perf stat reads the separators of a locale', () => {
  const text = [
    " Performance counter stats for './run':",
    '',
    '          1.234,56 msec task-clock                #    0,973 CPUs utilized',
    '         9.876.543      instructions              #    1,20  insn per cycle',
    '',
    '       1,268345678 seconds time elapsed',
    '',
  ].join('\n');
  expect(parseFile(source(text), 'auto').results.records).toMatchObject([
    { benchmark: './run', measure: 'task-clock', value: 1234.56, unit: 'msec', better: 'lower' },
    { measure: 'instructions', value: 9_876_543, unit: 'instructions' },
    { measure: 'time', value: 1.268345678, unit: 's' },
  ]);
});

test("an order of magnitude in JMH's table is no figure", () => {
  const text = 'Benchmark  Mode  Cnt  Score   Error  Units\nA.a        avgt    3  ≈ 10⁻⁴          ms/op\n';
  expect(parseFile(source(text), 'auto').results.records).toMatchObject([
    { benchmark: 'A.a', value: Number.NaN, unit: 'ms/op' },
  ]);
});
