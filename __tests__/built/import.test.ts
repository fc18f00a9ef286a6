import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { noisy, seeded } from '../support/noise.js';
import { type Finished, freshFolder, perfGate, run } from '../support/runner.js';

/** Somebody who comes from github-action-benchmark: forty commits, each with an entry in its data file. */
const folder = freshFolder('import');
const env = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};
const random = seeded(5);
const levels = { parse: 120, render: 48, query: 610 };
const stepAt = 25;

async function git(...args: readonly string[]): Promise<string> {
  const done = await run('git', args, { cwd: folder, env });
  if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
  return done.stdout.trim();
}

const cli = (...args: readonly string[]): Promise<Finished> => perfGate(args, { cwd: folder, env });

async function entryOf(i: number): Promise<Record<string, unknown>> {
  await git('commit', '-q', '--allow-empty', '-m', `change ${i}`);
  const id = await git('rev-parse', 'HEAD');
  const step = i >= stepAt ? 1.4 : 1;
  const values = noisy({ ...levels, render: levels.render * step }, 0.01, random);
  return {
    commit: { id, timestamp: '2026-01-01T00:00:00Z' },
    date: Date.UTC(2026, 0, 1 + i),
    tool: 'customSmallerIsBetter',
    benches: Object.entries(values).map(([name, value]) => ({
      ...{ name, unit: 'ms' },
      // Six digits, as histories keep them.
      value: Number(value.toPrecision(6)),
    })),
  };
}

beforeAll(async () => {
  await git('init', '-q', '-b', 'main');
  const entries = [];
  for (let i = 0; i < 40; i += 1) entries.push(await entryOf(i));
  const data = { lastUpdate: 1, repoUrl: 'https://github.com/acme/shop', entries: { Suite: entries } };
  writeFileSync(join(folder, 'data.js'), `window.BENCHMARK_DATA = ${JSON.stringify(data, null, 2)}`);
});

describe('a data file of github-action-benchmark', () => {
  test('becomes the baseline, once however often it is imported', async () => {
    const first = await cli('import', 'data.js');
    expect([first.status, first.stdout]).toEqual([0, '']);
    expect(first.stderr).toContain('Suite: 40 runs of 40 entries, 3 metrics, 120 values');
    const shown = (await cli('history', '--suite', 'Suite')).stdout;
    expect(shown).toContain('40 runs, 3 metrics');
    expect((await cli('import', 'data.js')).status).toBe(0);
    expect((await cli('history', '--suite', 'Suite')).stdout).toBe(shown);
  });

  test('is gated against from the next commit on', async () => {
    const gate = (values: Readonly<Record<string, number>>): Promise<Finished> => {
      const lines = Object.entries(values).map(([name, value]) => ({ name, unit: 'ms', value }));
      writeFileSync(join(folder, 'results.json'), JSON.stringify(lines));
      const named = ['--suite', 'Suite', '--results', 'results.json', '--format', 'customSmallerIsBetter'];
      return cli('gate', ...named);
    };
    await git('commit', '-q', '--allow-empty', '-m', 'next');
    const now = { ...levels, render: levels.render * 1.4 };
    const calm = await gate(now);
    expect([calm.status, calm.stderr]).toEqual([0, '']);
    expect(calm.stdout).toContain('judged 3 of 3');
    const slow = await gate({ ...now, query: levels.query * 1.3 });
    expect(slow.status).toBe(1);
    expect(slow.stdout).toMatch(/query value.*\+(?:29|30|31)\.\d%.*regression/);
  });

  test('is replayed: the step is found, every judgement written, the same figures from file and branch', async () => {
    const branch = await cli(
      'backtest',
      '--suite',
      'Suite',
      '--json',
      'branch.json',
      '--details',
      'lines.ndjson',
    );
    expect([branch.status, branch.stderr]).toEqual([0, '']);
    const file = await cli('backtest', '--history', 'data.js', '--json', 'file.json');
    expect(file.status).toBe(0);
    // A history is written in base units, which costs the last bit.
    const rounded = (_: string, value: unknown): unknown =>
      typeof value === 'number' ? Number(value.toPrecision(9)) : value;
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'), rounded);
    expect(read('branch.json')).toEqual(read('file.json'));
    const lines = readFileSync(join(folder, 'lines.ndjson'), 'utf8').trimEnd().split('\n');
    type Detail = { inject: number; run: number; flagged: string[]; target: string | null };
    const details = lines.map((line) => JSON.parse(line) as Detail);
    expect(details.filter(({ inject }) => inject === 0)).toHaveLength(35);
    expect(details.find(({ inject, run: at }) => inject === 0 && at === stepAt)?.flagged).toEqual(['render']);
    expect(branch.stdout).toContain('Suite');
  });

  test('is shown in a report', async () => {
    expect((await cli('report', '--html', 'page.html')).status).toBe(0);
    const page = readFileSync(join(folder, 'page.html'), 'utf8');
    for (const name of Object.keys(levels)) expect(page).toContain(`"${name}"`);
  });
});
