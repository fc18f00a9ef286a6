import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type GitServer, startGitServer } from '../support/git-server.js';
import { noisy, seeded } from '../support/noise.js';
import { type Finished, freshFolder, perfGate, run } from '../support/runner.js';

const levels: Readonly<Record<string, number>> = {
  a: 120,
  b: 48,
  c: 610,
  d: 16,
  e: 3.2,
  f: 950,
  g: 77,
  h: 31,
};
const random = seeded(11);
const identity = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
};

/** A git repository with a commit a measurement, as a person works in it. */
class Checkout {
  readonly folder = freshFolder('checkout');

  async git(...args: readonly string[]): Promise<string> {
    const done = await run('git', args, { cwd: this.folder, env: identity });
    if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
    return done.stdout.trim();
  }

  async commit(text: string): Promise<string> {
    writeFileSync(join(this.folder, 'code.txt'), text);
    await this.git('add', 'code.txt');
    await this.git('commit', '-qm', text);
    return this.git('rev-parse', 'HEAD');
  }

  gate(
    command: string,
    values: Readonly<Record<string, number>>,
    ...args: readonly string[]
  ): Promise<Finished> {
    const lines = Object.entries(values).map(([name, value]) => ({ name, unit: 'ms', value }));
    writeFileSync(join(this.folder, 'results.json'), JSON.stringify(lines));
    return this.run(command, '--results', 'results.json', '--format', 'customSmallerIsBetter', ...args);
  }

  run(...args: readonly string[]): Promise<Finished> {
    return perfGate(args, { cwd: this.folder, env: identity });
  }
}

const project = new Checkout();

beforeAll(async () => {
  await project.git('init', '-q', '-b', 'main');
  for (let i = 0; i < 8; i += 1) {
    await project.commit(`change ${i}`);
    const done = await project.gate('record', noisy(levels, 0.01, random));
    if (done.status !== 0) throw new Error(done.stderr + done.stdout);
  }
});

describe('exit statuses', () => {
  test('0: nothing regressed, and nothing was written', async () => {
    const before = await project.git('rev-parse', 'perf-baseline');
    const done = await project.gate('gate', noisy(levels, 0.01, random));
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toContain('PASS');
    expect(done.stdout).toContain('judged 8 of 8');
    expect(await project.git('rev-parse', 'perf-baseline')).toBe(before);
    expect(await project.git('status', '--porcelain')).toBe('?? results.json');
  });

  test('1: a rollback, with table, JSON and Markdown; --no-fail only reports', async () => {
    const values = { ...noisy(levels, 0.01, random), d: 24 };
    const done = await project.gate('gate', values, '--json', 'out.json', '--markdown', 'out.md');
    expect(done.status).toBe(1);
    expect(done.stdout).toMatch(/ROLLBACK[\s\S]*\bd\b/);
    const report: unknown = JSON.parse(readFileSync(join(project.folder, 'out.json'), 'utf8'));
    expect(report).toMatchObject({ schema: 1, verdict: 'rollback', coverage: { judged: 8, expected: 8 } });
    expect(readFileSync(join(project.folder, 'out.md'), 'utf8')).toContain('| Metric |');
    expect((await project.gate('gate', values, '--no-fail')).status).toBe(0);
  });

  test('2: input at fault, with the place and how to mend it', async () => {
    const unknown = await project.run('gate', '--reslts', 'x');
    expect([unknown.status, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('Did you mean --results?');
    expect((await project.run('gaet')).stderr).toContain('Did you mean perf-gate gate?');
    expect((await project.run('gate')).status).toBe(2);
    const absent = await project.run('gate', '--results', 'nowhere.json');
    expect([absent.status, absent.stderr]).toEqual([2, expect.stringContaining('nowhere.json')]);
  });

  test('3: the world failed', async () => {
    const done = await project.gate('gate', levels, '--repository', 'http://127.0.0.1:9/nothing.git');
    expect(done.status).toBe(3);
    expect(done.stderr).toMatch(/^perf-gate: /);
  });
});

describe('commands', () => {
  test('--json - prints JSON and nothing else; the same run file text each time', async () => {
    const done = await project.gate('gate', levels, '--json', '-', '--run', 'run.json');
    expect(JSON.parse(done.stdout)).toMatchObject({ schema: 1, suite: 'default' });
    expect(existsSync(join(project.folder, 'run.json'))).toBe(true);
  });

  test('history shows the runs and verifies them', async () => {
    const done = await project.run('history');
    expect([done.status, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toContain('8 runs, 8 metrics');
    const verified = await project.run('history', '--verify');
    expect([verified.status, verified.stderr]).toEqual([0, '']);
    expect(verified.stdout).toContain('1 history on perf-baseline');
    const squashed = await project.run('history', '--squash');
    expect([squashed.status, await project.git('rev-list', '--count', 'perf-baseline')]).toEqual([0, '1']);
    expect((await project.run('history')).stdout).toBe(done.stdout);
  });

  test('what there is nothing to verify of is an error: a branch without histories, a file', async () => {
    const nowhere = await project.run('history', '--verify', '--baseline-branch', 'misspelt');
    expect([nowhere.status, nowhere.stderr]).toEqual([
      2,
      expect.stringContaining('nothing is recorded there'),
    ]);
    const file = await project.run('history', '--verify', '--history', 'history.json');
    expect([file.status, file.stderr]).toEqual([2, expect.stringContaining('not at a file')]);
  });

  test('accept makes a regression the baseline', async () => {
    await project.commit('deliberately slower');
    const slower = (): Record<string, number> => ({ ...noisy(levels, 0.005, random), d: 24 });
    expect((await project.gate('record', slower())).status).toBe(1);
    const accepted = await project.run('accept', 'd', '--reason', 'safer algorithm');
    expect([accepted.status, accepted.stderr]).toEqual([0, '']);
    await project.commit('next');
    expect((await project.gate('record', slower())).status).toBe(0);
    expect((await project.run('accept', 'nothing/**', '--reason', 'x')).status).toBe(2);
    expect((await project.run('accept', 'd')).stderr).toContain('--reason');
  });

  test('report writes one page; schema and formats print; init writes a workflow once', async () => {
    expect((await project.run('report', '--html', 'page.html')).status).toBe(0);
    const page = readFileSync(join(project.folder, 'page.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/i);
    expect(JSON.parse((await project.run('schema')).stdout)).toHaveProperty('properties');
    expect((await project.run('formats')).stdout).toContain('pytest-benchmark');
    const explained = await project.run('formats', '--explain', 'results.json', '--json', '-');
    expect(JSON.parse(explained.stdout)).toMatchObject({ format: 'github-action-benchmark' });
    mkdirSync(join(project.folder, 'empty'));
    const inEmpty = (...args: string[]) =>
      perfGate(args, { cwd: join(project.folder, 'empty'), env: identity });
    expect((await inEmpty('init')).status).toBe(0);
    expect(existsSync(join(project.folder, 'empty/.github/workflows/performance.yml'))).toBe(true);
    expect((await inEmpty('init')).status).toBe(2);
  });

  test('help of every command', async () => {
    const help = await project.run('--help');
    expect(help.status).toBe(0);
    const names = [...help.stdout.matchAll(/^ {2}([a-z]+) {2}/gm)].map((match) => match[1] ?? '');
    expect(names).toContain('backtest');
    for (const name of names)
      expect((await project.run(name, '--help')).stdout).toContain(`perf-gate ${name}`);
  });

  test('a damaged history is an error that says how to restore it, and is left alone', async () => {
    const broken = new Checkout();
    await broken.git('init', '-q', '-b', 'main');
    await broken.commit('one');
    await broken.gate('record', levels);
    await broken.git('worktree', 'add', '-q', 'wt', 'perf-baseline');
    const path = join(broken.folder, 'wt/histories/main/default/history.json');
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, 200));
    await run('git', ['commit', '-qam', 'damage'], { cwd: join(broken.folder, 'wt'), env: identity });
    const damaged = await broken.git('rev-parse', 'perf-baseline');
    for (const command of ['gate', 'record']) {
      const done = await broken.gate(command, levels);
      expect([done.status, done.stdout]).toEqual([2, '']);
      expect(done.stderr).toMatch(/damaged[\s\S]*git checkout/);
    }
    const verified = await broken.run('history', '--verify');
    expect([verified.status, verified.stderr]).toEqual([2, expect.stringContaining('damaged')]);
    expect(await broken.git('rev-parse', 'perf-baseline')).toBe(damaged);
  });
});

describe('a remote', () => {
  let server: GitServer;

  test('eight clones record at once over HTTP and nothing is lost', async () => {
    server = await startGitServer();
    try {
      const clones = await Promise.all(
        Array.from({ length: 8 }, async (_, i) => {
          const clone = new Checkout();
          await clone.git('init', '-q', '-b', 'main');
          await clone.git('remote', 'add', 'origin', server.url);
          await clone.commit(`change ${i}`);
          return clone;
        }),
      );
      const env = { ...identity, GITHUB_TOKEN: server.token };
      const done = await Promise.all(
        clones.map((clone) => {
          writeFileSync(
            join(clone.folder, 'results.json'),
            JSON.stringify([{ name: 'a', unit: 'ms', value: 5 }]),
          );
          const args = ['record', '--results', 'results.json', '--format', 'customSmallerIsBetter'];
          return perfGate(args, { cwd: clone.folder, env });
        }),
      );
      expect(done.map(({ status, stderr }) => (status === 0 ? 0 : stderr))).toEqual(Array(8).fill(0));
      const [first] = clones;
      const history = await perfGate(['history'], { cwd: first?.folder ?? '', env });
      expect(history.stdout).toContain('8 runs, 1 metric,');
    } finally {
      await server.close();
    }
  });
});
