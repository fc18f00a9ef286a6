import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { parseFiles } from '../../src/formats/registry.js';
import { makeSource } from '../../src/formats/source.js';

const source = (path: string, value: unknown) =>
  makeSource(path, new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)));

const estimate = (point: number) => ({
  confidence_interval: { confidence_level: 0.95, lower_bound: point - 1, upper_bound: point + 1 },
  point_estimate: point,
  standard_error: 0.5,
});
const estimates = {
  mean: estimate(20),
  median: estimate(19),
  median_abs_dev: estimate(2),
  std_dev: estimate(3),
};
const ratios = { mean: estimate(0.01), median: estimate(0.02) };
const identity = (id: string) => ({
  ...{ group_id: 'fib', function_id: 'of/10', value_str: null, throughput: null },
  ...{ full_id: id, directory_name: 'fib/of_10', title: id },
});
const sample = { sampling_mode: 'Flat', iters: [10, 10, 10], times: [190, 200, 210] };

const files = (folder: string, id: string) => [
  source(`${folder}/benchmark.json`, identity(id)),
  source(`${folder}/estimates.json`, { ...estimates, slope: null }),
  source(`${folder}/sample.json`, sample),
  source(`${folder}/tukey.json`, [1, 2, 3, 4]),
];
const records = (sources: Parameters<typeof parseFiles>[0]) =>
  parseFiles(sources, 'auto').flatMap(({ results }) => results.records);

describe('a tree of criterion', () => {
  test('is joined by folder: name of benchmark.json, mean where sampling was flat, all samples', () => {
    expect(records(files('target/criterion/fib/of_10/new', 'fib/of/10'))).toMatchObject([
      { benchmark: 'fib/of/10', unit: 'ns', value: 20, samples: [19, 20, 21], spread: 3, better: 'lower' },
    ]);
  });

  test('the slope is the headline where there is one', () => {
    const sloped = source('c/fib/new/estimates.json', { ...estimates, slope: estimate(18) });
    expect(records([sloped])).toMatchObject([{ value: 18, samples: [] }]);
  });

  test('kept baselines and changes are not this run', () => {
    const all = [
      ...files('t/criterion/fib/base', 'fib'),
      ...files('t/criterion/fib/new', 'fib'),
      ...files('t/criterion/fib/main', 'fib'),
      source('t/criterion/fib/change/estimates.json', ratios),
    ];
    expect(records(all)).toMatchObject([{ benchmark: 'fib', count: 3 }]);
    expect(records(files('t/criterion/fib/base', 'fib'))).toHaveLength(1);
  });

  test('one benchmark in two trees was run twice', () => {
    const all = [...files('a/fib/new', 'fib'), ...files('b/fib/new', 'fib')];
    expect(records(all)).toMatchObject([{ benchmark: 'fib', samples: [19, 20, 21, 19, 20, 21], value: 20 }]);
  });

  test('without benchmark.json the folders name it', () => {
    const found = records([source('target/criterion/fib/of_10/new/estimates.json', estimates)]);
    expect(found).toMatchObject([{ benchmark: 'fib/of_10', value: 20 }]);
  });

  test('raw.csv alone is read, beside JSON it is not', () => {
    const raw = source(
      'a/fib/new/raw.csv',
      'group,function,value,throughput_num,throughput_type,sample_measured_value,unit,iteration_count\n' +
        'fib,"of, 10",,,,200.0,ns,10\nfib,"of, 10",,,,220.0,ns,10\n',
    );
    expect(records([raw])).toMatchObject([{ benchmark: 'fib/of, 10', unit: 'ns', samples: [20, 22] }]);
    expect(records([raw, ...files('a/fib/new', 'fib')])).toHaveLength(1);
  });

  test.each([
    ['identity alone', [source('a/new/benchmark.json', identity('fib'))]],
    ['ratios alone', [source('a/change/estimates.json', ratios)]],
    ['times without iterations', [source('a/new/sample.json', { ...sample, times: [1] })]],
    [
      'estimates of the wrong kind',
      [source('a/new/estimates.json', { ...estimates, mean: { point_estimate: 'x' } })],
    ],
  ])('%s is an error with its file', (_, sources) => {
    expect(() => records(sources)).toThrow(UserError);
  });
});
