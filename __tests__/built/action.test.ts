import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeHistory } from '../../src/baseline/codec.js';
import { historyPath } from '../../src/baseline/history-path.js';
import type { History } from '../../src/model.js';
import { type GithubServer, startGithubServer } from '../support/github-server.js';
import { type HostedProject, hostProject } from '../support/hosted-project.js';
import { noisy, seeded } from '../support/noise.js';
import type { ActionResult } from '../support/runner.js';

const levels: Readonly<Record<string, number>> = {
  'api/login': 120,
  'api/search': 48,
  'api/export': 610,
  render: 16,
  parse: 3.2,
  index: 950,
  pack: 77,
  unpack: 31,
};

let server: GithubServer;
let project: HostedProject;

/** What is recorded of a suite, straight from the branch. */
async function recorded(suite = 'default'): Promise<History> {
  const path = historyPath(suite, 'main');
  const at = `/repos/${server.owner}/${server.repo}/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=perf-baseline`;
  const file = (await server.api('GET', at)) as { content: string };
  return decodeHistory(Buffer.from(file.content, 'base64').toString('utf8'), path);
}

/** Everything a failing expectation wants to see. */
const said = (result: ActionResult): string => `${result.stdout}\n${result.stderr}`;

beforeAll(async () => {
  server = await startGithubServer();
  project = await hostProject(server);
});

afterAll(async () => {
  expect(server.invalid).toEqual([]);
  await server.close();
});

describe('the Action on a repository', () => {
  test('the first push: nothing to compare with, recorded, green, and it says so', async () => {
    const commit = await project.push();
    const result = await project.onPush(commit, levels);
    expect(said(result)).not.toContain('::error');
    expect(result.status).toBe(0);
    expect(result.outputs).toMatchObject({
      verdict: 'pass',
      judged: '0',
      expected: '8',
      'baseline-commit': '',
    });
    expect(result.outputs['recorded-commit']).toMatch(/^[0-9a-f]{40}$/);
    expect(result.summary).toContain('judged 0 of 8');
    const history = await recorded();
    expect(history.runs.map((run) => run.commit)).toEqual([commit.sha]);
    expect(history.metrics).toHaveLength(8);
  });

  test('twelve noisy pushes pass; a pull request 30% slower in one metric fails, its repair passes in the same comment', async () => {
    const random = seeded(20260);
    for (let i = 0; i < 12; i += 1) {
      const result = await project.onPush(await project.push(), noisy(levels, 0.01, random));
      expect([i, result.status, result.outputs['verdict']]).toEqual([i, 0, 'pass']);
    }
    expect((await recorded()).runs).toHaveLength(13);

    const pull = await project.openPull('slower');
    const slow = noisy(levels, 0.01, random);
    const before = server.requests.length;
    const failed = await project.onPull(pull, { ...slow, render: (slow['render'] ?? 0) * 1.3 });
    expect(server.requests.length - before).toBeLessThanOrEqual(10);
    expect(failed.status).toBe(1);
    expect(failed.outputs).toMatchObject({
      verdict: 'rollback',
      regressions: '1',
      judged: '8',
      expected: '8',
      'recorded-commit': '',
    });
    const [comment, ...others] = await project.comments(pull);
    expect(others).toEqual([]);
    expect(comment?.body).toContain('render');
    expect(comment?.body).toContain('[!CAUTION]');
    expect(failed.outputs['comment-url']).toContain(`${comment?.id}`);
    expect(failed.stdout).toContain('::error');

    const passed = await project.onPull(
      { ...pull, head: (await project.push('slower')).sha },
      noisy(levels, 0.01, random),
    );
    expect(said(passed)).not.toContain('::error');
    expect(passed.status).toBe(0);
    const after = await project.comments(pull);
    expect(after.map(({ id }) => id)).toEqual([comment?.id]);
    expect(after[0]?.body).not.toContain('[!CAUTION]');
    expect((await recorded()).runs).toHaveLength(13);
  });

  test('a pull request with nothing to say gets no comment', async () => {
    const pull = await project.openPull('quiet');
    const result = await project.onPull(pull, levels);
    expect(result.status).toBe(0);
    expect(await project.comments(pull)).toEqual([]);
  });

  test('files named by the outputs: report, Markdown, run', async () => {
    const pull = await project.openPull('files');
    const { outputs } = await project.onPull(pull, levels);
    const report: unknown = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'));
    expect(report).toMatchObject({
      schema: 1,
      suite: 'default',
      verdict: 'pass',
      candidate: { commit: pull.head },
    });
    expect(readFileSync(outputs['markdown'] ?? '', 'utf8')).toContain('judged 8 of 8');
    expect(existsSync(outputs['run'] ?? '')).toBe(true);
  });

  test('a metric over its budget fails without any baseline', async () => {
    const pull = await project.openPull('budget');
    const result = await project.onPull(
      pull,
      { 'api/login': 250 },
      {
        inputs: { suite: 'budgets', metrics: '- { match: "api/**", budget: 200ms }' },
      },
    );
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'rollback', judged: '1', expected: '1' });
    expect((await project.comments(pull))[0]?.body).toMatch(/budget/);
  });

  test('a vanished benchmark fails and is named', async () => {
    const pull = await project.openPull('vanished');
    const { pack: _, ...rest } = levels;
    const result = await project.onPull(pull, rest);
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'rollback', judged: '7', expected: '8' });
    expect((await project.comments(pull))[0]?.body).toContain('pack');
  });

  test('all benchmarks renamed: nothing could be judged, which is not green', async () => {
    const pull = await project.openPull('renamed');
    const renamed = Object.fromEntries(Object.entries(levels).map(([name, value]) => [`v2/${name}`, value]));
    const result = await project.onPull(pull, renamed, {
      inputs: { 'rollback-triggers': '- { name: unmeasured, when: nothing-judged }' },
    });
    expect(result.status).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'rollback', judged: '0' });
  });

  test('results that do not parse are an error, not a verdict', async () => {
    const pull = await project.openPull('garbled');
    const result = await project.onPull(pull, {}, { text: '[{"name": "a", "unit": "ms", "val' });
    expect(result.status).toBe(1);
    expect(result.outputs['verdict']).toBe('error');
    expect(result.stdout).toMatch(/::error .*results\.json/);
    expect(await project.comments(pull)).toEqual([]);
  });

  test('an absent result file, and every mistake in the configuration at once', async () => {
    const pull = await project.openPull('mistakes');
    const absent = await project.onPull(pull, levels, { inputs: { results: 'nowhere/*.json' } });
    expect([absent.status, absent.outputs['verdict']]).toEqual([1, 'error']);
    expect(absent.stdout).toContain('nowhere/*.json');
    const wrong = await project.onPull(pull, levels, {
      inputs: { metrics: '- match: "**"\n  tolerence: 5%\n- match: a\n  better: loewr\n' },
    });
    expect(wrong.status).toBe(1);
    expect(wrong.stdout).toContain('did you mean tolerance?');
    expect(wrong.stdout).toContain('did you mean lower?');
  });

  test('a token that only reads: the verdict stands, one warning names the permission', async () => {
    const pull = await project.openPull('read-only');
    const result = await project.onPull(pull, { ...levels, render: 40 }, { token: server.readToken });
    expect(result.status).toBe(1);
    expect(result.outputs['verdict']).toBe('rollback');
    const warnings = result.stdout
      .split('\n')
      .filter((line) => line.startsWith('::warning') && line.includes('pull-requests: write'));
    expect(warnings).toHaveLength(1);
    expect(await project.comments(pull)).toEqual([]);
  });

  test('fail: false reports everything and never fails', async () => {
    const pull = await project.openPull('informational');
    const result = await project.onPull(pull, { ...levels, render: 40 }, { inputs: { fail: 'false' } });
    expect([result.status, result.outputs['verdict']]).toEqual([0, 'rollback']);
    expect(await project.comments(pull)).toHaveLength(1);
  });

  test('jobs of a matrix that finish together share one comment, a section each', async () => {
    const pull = await project.openPull('matrix');
    const suites = ['one', 'two', 'three', 'four'];
    const over = { 'api/login': 250 };
    const inputs = { metrics: '- { match: "api/**", budget: 200ms }' };
    const results = await Promise.all(
      suites.map((suite) => project.onPull(pull, over, { inputs: { ...inputs, suite } })),
    );
    expect(results.map(({ status }) => status)).toEqual([1, 1, 1, 1]);
    const comments = await project.comments(pull);
    expect(comments).toHaveLength(1);
    for (const suite of suites) expect(comments[0]?.body).toContain(`perf-gate:begin=${suite} `);
  });

  test('eight jobs record at once and nothing is lost', async () => {
    const commits = [];
    for (let i = 0; i < 8; i += 1) commits.push(await project.push());
    const results = await Promise.all(
      commits.map((commit) => project.onPush(commit, levels, { inputs: { suite: 'crowd' } })),
    );
    expect(results.map(({ status }) => status)).toEqual(Array(8).fill(0));
    const history = await recorded('crowd');
    expect(history.runs.map(({ commit }) => commit).sort()).toEqual(commits.map(({ sha }) => sha).sort());
  });

  test('badges and, when asked for, the dashboard stand in the commit of the run', async () => {
    const commit = await project.push();
    const { outputs } = await project.onPush(commit, levels, {
      inputs: { suite: 'shown', dashboard: 'true' },
    });
    const at = `/repos/${server.owner}/${server.repo}/git`;
    const { tree } = (await server.api('GET', `${at}/commits/${outputs['recorded-commit']}`)) as {
      tree: { sha: string };
    };
    const listed = (await server.api('GET', `${at}/trees/${tree.sha}?recursive=1`)) as {
      tree: { path: string }[];
    };
    const paths = listed.tree.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['README.md', 'index.html', 'badges/main/shown.svg', 'badges/main/shown.json']),
    );
  });

  test('a re-run of the same job replaces its run', async () => {
    const commit = await project.push();
    const env = { GITHUB_RUN_ID: '424242' };
    await project.onPush(commit, levels, { inputs: { suite: 'again' }, env });
    await project.onPush(commit, levels, {
      inputs: { suite: 'again' },
      env: { ...env, GITHUB_RUN_ATTEMPT: '2' },
    });
    expect((await recorded('again')).runs.map(({ attempt }) => attempt)).toEqual([2]);
  });
});
