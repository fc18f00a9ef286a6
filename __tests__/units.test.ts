import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatPercent, formatQuantity, parseQuantity, toBase, unitOf } from '../src/units.js';

describe('unitOf', () => {
  test.each([
    ['ns', 's', 1e-9, 'lower'],
    ['\u00b5s', 's', 1e-6, 'lower'],
    ['\u03bcs', 's', 1e-6, 'lower'],
    ['us', 's', 1e-6, 'lower'],
    ['min', 's', 60, 'lower'],
    ['Seconds', 's', 1, 'lower'],
    ['ns/op', 's', 1e-9, 'lower'],
    ['ns/iter', 's', 1e-9, 'lower'],
    ['ms/op', 's', 1e-3, 'lower'],
    ['s/op', 's', 1, 'lower'],
    ['B/op', 'B', 1, 'lower'],
    ['allocs/op', 'allocs', 1, 'lower'],
    ['cycles/iter', 'cycles', 1, 'lower'],
    ['KB', 'B', 1000, 'lower'],
    ['KiB', 'B', 1024, 'lower'],
    ['Megabytes', 'B', 1e6, 'lower'],
    ['MB/s', 'B/s', 1e6, 'higher'],
    ['MiB/sec', 'B/s', 1048576, 'higher'],
    ['ops/s', '1/s', 1, 'higher'],
    ['ops/sec', '1/s', 1, 'higher'],
    ['iter/sec', '1/s', 1, 'higher'],
    ['i/s', '1/s', 1, 'higher'],
    ['req/s', '1/s', 1, 'higher'],
    ['images/s', '1/s', 1, 'higher'],
    ['ops/ms', '1/s', 1000, 'higher'],
    ['ops/ns', '1/s', 1e9, 'higher'],
    ['/s', '1/s', 1, 'higher'],
    ['Melem/s', '1/s', 1e6, 'higher'],
    ['kops/s', '1/s', 1e3, 'higher'],
    ['MS/s', '1/s', 1e6, 'higher'],
    ['errors/s', '1/s', 1, null],
    ['%', 'ratio', 0.01, null],
    ['Percent', 'ratio', 0.01, null],
    ['ratio', 'ratio', 1, null],
    ['instructions', 'instructions', 1, 'lower'],
    ['p99-ns', 's', 1e-9, 'lower'],
    ['build-real-ns/op', 's', 1e-9, 'lower'],
    ['text-bytes', 'B', 1, 'lower'],
    ['', '', 1, null],
  ])('%s', (spelled, base, factor, better) => {
    const unit = unitOf(spelled);
    expect(unit).toMatchObject({ base, better });
    expect(unit?.factor).toBeCloseTo(factor, 6);
  });

  test.each(['frobs', 'auxMetricUnits', 'B/widget', '__proto__', 'constructor', 'toString', 'S', 's/s'])(
    '%s is not known',
    (spelled) => expect(unitOf(spelled)).toBeNull(),
  );

  test('any text is answered at once', () => {
    fc.assert(fc.property(fc.string(), (text) => unitOf(text) === null || unitOf(text) !== undefined));
    expect(unitOf('/s'.repeat(100_000))).toBeNull();
  });
});

test('factors below one divide, so that base values are correctly rounded', () => {
  expect(toBase(200, 1e-3)).toBe(0.2);
  expect(toBase(0.3, 1e-9)).toBe(0.3 / 1e9);
  expect(toBase(70, 0.01)).toBe(0.7);
});

describe('parseQuantity', () => {
  test.each([
    ['200ms', 0.2, 's'],
    ['1.5 MiB', 1572864, 'B'],
    ['5k req/s', 5000, '1/s'],
    ['70%', 0.7, 'ratio'],
    ['12', 12, ''],
    ['12k', 12000, ''],
    ['1,234.5 ms', 1.2345, 's'],
    ['-3e2 ns', -3e-7, 's'],
    ['100 MB', 1e8, 'B'],
    ['3 widgets', 3, 'widgets'],
  ])('%s', (text, value, unit) => {
    expect(parseQuantity(text)?.unit).toBe(unit);
    expect(parseQuantity(text)?.value).toBeCloseTo(value, 12);
  });

  test.each(['', 'ms', 'fast', '1,5 ms', '1.2.3', '1 <b>', '1 '.repeat(1000), '0x10'])(
    '%j is none',
    (text) => {
      expect(parseQuantity(text)).toBeNull();
    },
  );
});

describe('formatQuantity', () => {
  test.each([
    [0.1823, 's', undefined, '182.3 ms'],
    [1.2345, 's', undefined, '1.234 s'],
    [0.999, 's', 1.2, '0.999 s'],
    [2.5e-8, 's', undefined, '25.00 ns'],
    [2.5e-10, 's', undefined, '0.250 ns'],
    [0, 's', undefined, '0 s'],
    [0, 's', 0.001, '0 ms'],
    [1572864, 'B', undefined, '1.573 MB'],
    [12, 'B', undefined, '12 B'],
    [35.9, '1/s', undefined, '35.90/s'],
    [5000, '1/s', undefined, '5.000k/s'],
    [0.7, 'ratio', undefined, '70.00%'],
    [123456, 'instructions', undefined, '123.5k instructions'],
    [12.5, 'widgets', undefined, '12.50 widgets'],
    [12, '', undefined, '12'],
  ])('%d %s like %s', (value, unit, like, wanted) => {
    expect(formatQuantity(value, unit, like)).toBe(wanted);
  });

  test('what is small beside its row is not shown as zero', () => {
    expect(formatQuantity(1e-9, 's', 1)).toBe('1e-9 s');
  });
});

test.each([
  [0.1429, '+14.3%'],
  [-0.05, '-5.0%'],
  [0, '0.0%'],
  [-0.0001, '0.0%'],
])('formatPercent %d', (ratio, wanted) => expect(formatPercent(ratio)).toBe(wanted));
