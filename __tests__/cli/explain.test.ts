import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { explainFiles, sayExplained } from '../../src/cli/explain.js';
import { UserError } from '../../src/errors.js';
import { readResults } from '../../src/io/results.js';

const folder = mkdtempSync(join(tmpdir(), 'explain-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const explain = async (path: string) => explainFiles(path, await readResults(path, 'auto', folder));

const failing =
  'BenchmarkA 1 12 ns/op 3 B/op 7 widgets\n--- FAIL: BenchmarkB\n    b_test.go:1: \u001b[2Jbad\n';
const estimate = (ns: number) => ({ point_estimate: ns, confidence_interval: {}, standard_error: 1 });
const estimates = JSON.stringify({
  mean: estimate(3),
  median: estimate(3),
  slope: null,
  std_dev: estimate(1),
});

describe('formats --explain', () => {
  test('a file: metrics with the direction of their unit, and failures', async () => {
    write('go.txt', failing);
    const explained = await explain('go.txt');
    expect(explained.format).toBe('go-test');
    expect(explained.metrics.map(({ measure, better }) => [measure, better])).toEqual([
      ['time', 'lower'],
      ['bytes', 'lower'],
      ['widgets', null],
    ]);
    expect(explained.failures).toMatchObject([{ benchmark: 'BenchmarkB' }]);
    expect(sayExplained(explained)).toContain('failed: BenchmarkB: b_test.go:1: ');
    expect(sayExplained(explained)).not.toContain('\u001b');
  });

  test('a folder that one tool wrote', async () => {
    for (const name of ['a', 'b']) write(`criterion/${name}/new/estimates.json`, estimates);
    const { format, metrics } = await explain('criterion');
    expect([format, metrics.length]).toEqual(['criterion', 2]);
  });

  test('a folder of several tools is refused', async () => {
    write('mixed/go.txt', failing);
    write('mixed/criterion/a/new/estimates.json', estimates);
    await expect(explain('mixed')).rejects.toThrow(UserError);
  });
});
