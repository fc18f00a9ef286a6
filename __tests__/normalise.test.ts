import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../src/errors.js';
import { toolRecord } from '../src/formats/record.js';
import type { ParsedFile } from '../src/formats/registry.js';
import type { Better, ToolRecord } from '../src/model.js';
import { normalise } from '../src/normalise.js';

const identity = {
  suite: 'default',
  commit: 'a'.repeat(40),
  branch: 'main',
  date: '2026-01-02T03:04:05Z',
  id: '1/job',
  attempt: 1,
  runner: { os: 'linux', arch: 'x64', cpu: '', cores: 0, image: '' },
};
const fileOf = (...records: Partial<ToolRecord>[]): ParsedFile => ({
  path: 'results.json',
  format: 'hyperfine',
  results: {
    records: records.map((said) =>
      toolRecord({ benchmark: 'fib', measure: 'time', unit: 'ms', value: 1, ...said }),
    ),
    failures: [],
    warnings: [],
  },
});
const nothing = () => null;
const run = (files: ParsedFile[], better: () => Better | null = nothing) =>
  normalise(files, identity, better, nothing);

describe('one file', () => {
  test('a headline without samples keeps the spread and count of the tool', () => {
    const { run: made } = run([fileOf({ value: 200, spread: 5, count: 10 })]);
    expect(made).toMatchObject(identity);
    expect(made.observations).toEqual([
      {
        metric: { benchmark: 'fib', measure: 'time', unit: 's', better: 'lower' },
        centre: 0.2,
        spread: 0.005,
        count: 10,
        quantum: 0.001,
        exact: false,
        samples: [],
      },
    ]);
  });

  test('samples give the median, their own spread and count', () => {
    const [observation] = run([fileOf({ value: 2.5, samples: [1, 2, 3, 4.5] })]).run.observations;
    expect(observation).toMatchObject({ centre: 0.0025, count: 4, quantum: 0.0001 });
    expect(observation?.samples).toEqual([0.001, 0.002, 0.003, 0.0045]);
    expect(observation?.spread).toBeCloseTo(0.0014930394, 9);
  });

  test.each([
    ['1', { value: 3 }, 0.001],
    ['two decimals', { value: 3.25 }, 0.00001],
    ['the most decimals of the samples', { value: 1, samples: [1, 1.5] }, 0.0001],
    ['more than six decimals', { value: 1.23456789 }, 0],
    ['exponents', { value: 1e-9 }, 0],
  ])('quantum of %s', (_, said, quantum) => {
    expect(run([fileOf(said)]).run.observations[0]?.quantum).toBe(quantum);
  });
});

describe('several files', () => {
  test('the same metric is pooled in file order, whatever its unit was', () => {
    const { run: made } = run([
      fileOf({ value: 3 }),
      fileOf({ value: 1000, unit: 'us' }),
      fileOf({ value: 2, samples: [2, 8] }),
    ]);
    expect(made.observations).toHaveLength(1);
    expect(made.observations[0]).toMatchObject({
      centre: 0.0025,
      count: 4,
      samples: [0.003, 0.001, 0.002, 0.008],
    });
  });

  test('another kind of unit is another metric', () => {
    expect(run([fileOf({}), fileOf({ unit: 'ops/s' })]).run.observations).toHaveLength(2);
  });
});

describe('what is not a number', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0])(
    '%d is dropped and said',
    (value) => {
      const { run: made, warnings } = run([fileOf({ value })]);
      expect(made.observations).toEqual([]);
      expect(warnings).toMatchObject([
        { code: 'not-a-number', details: { benchmark: 'fib', measure: 'time' } },
      ]);
    },
  );

  test('the other samples stay', () => {
    const { run: made, warnings } = run([fileOf({ value: Number.NaN, samples: [1, Number.NaN, 3] })]);
    expect(made.observations[0]).toMatchObject({ centre: 0.002, count: 2 });
    expect(warnings).toHaveLength(1);
  });
});

describe('direction', () => {
  test('the user decides before the format, the format before the unit', () => {
    const betterOf = (said: Partial<ToolRecord>, better: () => Better | null = nothing) =>
      run([fileOf(said)], better).run.observations[0]?.metric.better;
    expect(betterOf({})).toBe('lower');
    expect(betterOf({ better: 'higher' })).toBe('higher');
    expect(betterOf({ better: 'higher' }, () => 'lower')).toBe('lower');
    expect(betterOf({ unit: 'frobs' }, () => 'lower')).toBe('lower');
  });

  test('metrics nobody knows are refused together, with how to set them', () => {
    const file = fileOf({ unit: 'frobs' }, { benchmark: 'other', unit: '%' });
    expect(() => run([file])).toThrow(UserError);
    expect(() => run([file])).toThrow(/fib \(time, in frobs\); other \(time, in ratio\)/);
  });

  test('an unknown unit stays its own base unit', () => {
    const [observation] = run([fileOf({ unit: ' frobs ', value: 7 })], () => 'lower').run.observations;
    expect(observation).toMatchObject({ centre: 7, metric: { unit: 'frobs' } });
  });
});

test('failures and warnings of the files are kept', () => {
  const file = fileOf({});
  const failed = {
    ...file,
    results: { ...file.results, failures: [{ benchmark: 'x', message: 'panicked' }] },
  };
  expect(run([failed]).run.failures).toEqual([{ benchmark: 'x', message: 'panicked' }]);
  expect(run([failed]).warnings).toEqual([
    { code: 'benchmark-failed', details: { benchmark: 'x', message: 'panicked' } },
  ]);
});

test('centre and spread are finite whatever comes', () => {
  fc.assert(
    fc.property(fc.array(fc.double(), { minLength: 1 }), (samples) => {
      const { observations } = run([fileOf({ samples })]).run;
      return observations.every(({ centre, quantum }) => Number.isFinite(centre) && quantum >= 0);
    }),
  );
});
