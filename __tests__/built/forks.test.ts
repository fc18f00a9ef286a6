import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeRunFile } from '../../src/baseline/run-file.js';
import type { Metric, Observation, Run } from '../../src/model.js';
import { type GithubServer, startGithubServer } from '../support/github-server.js';
import { type HostedProject, hostProject, type Pull } from '../support/hosted-project.js';
import { noisy, seeded } from '../support/noise.js';
import type { ActionResult } from '../support/runner.js';
import { makeZip, type ZipPart } from '../support/zip.js';

const levels: Readonly<Record<string, number>> = {
  'api/login': 120,
  'api/search': 48,
  render: 16,
  parse: 3.2,
  index: 950,
  pack: 77,
};
const fork = { owner: 'stranger', id: 4711 };

let server: GithubServer;
let project: HostedProject;
let runs = 900;

const said = (result: ActionResult): string => `${result.stdout}\n${result.stderr}`;

/** A pull request from a fork. */
async function openForkPull(branch: string): Promise<Pull> {
  const pull = await project.openPull(branch);
  server.forks.set(pull.number, fork);
  return pull;
}

/** Leaves an artifact of a new workflow run and returns the run's id. */
function upload(parts: readonly ZipPart[] | Buffer, more: { name?: string; declared?: number } = {}): number {
  runs += 1;
  const archive = 'byteLength' in parts ? parts : makeZip(parts);
  server.artifacts.push({ id: runs * 10, runId: runs, name: 'perf-gate-linux', archive, ...more });
  return runs;
}

/** What the fork's own job says it measured, milliseconds as the tool wrote them. */
function forkRun(commit: string, values: Readonly<Record<string, number>>, changes: Partial<Run> = {}): Run {
  return {
    suite: 'default',
    commit,
    branch: 'main',
    date: '2026-01-01T00:00:00.000Z',
    id: '1/performance',
    attempt: 1,
    runner: { os: 'linux', arch: 'x64', cpu: '', cores: 0, image: '' },
    observations: Object.entries(values).map(([name, value]) =>
      observation({ benchmark: name }, value / 1000),
    ),
    failures: [],
    ...changes,
  };
}

const observation = (metric: Partial<Metric>, centre: number): Observation => ({
  metric: { benchmark: 'a', measure: 'value', unit: 's', better: 'lower', ...metric },
  centre,
  spread: null,
  count: 1,
  quantum: 0,
  exact: false,
  samples: [centre],
});

const asFile = (run: Run, path = 'run.json'): ZipPart => ({
  path,
  content: encodeRunFile({ run, configuration: 'whatever the fork says' }),
});

/** Publishes and expects that nothing reached the pull request. */
async function refused(pull: Pull, runId: number): Promise<string> {
  const result = await project.onWorkflowRun(pull, runId);
  expect([said(result), result.status, result.outputs['verdict']]).toEqual([expect.anything(), 1, 'error']);
  expect(await project.comments(pull)).toEqual([]);
  return result.stdout;
}

beforeAll(async () => {
  server = await startGithubServer();
  project = await hostProject(server);
  const random = seeded(77);
  for (let i = 0; i < 8; i += 1) await project.onPush(await project.push(), noisy(levels, 0.005, random));
});

afterAll(async () => {
  expect(server.invalid).toEqual([]);
  await server.close();
});

describe('mode: publish, the trusted half for forks', () => {
  test("a fork's job measures with a token that only reads; the trusted workflow judges its data anew and comments", async () => {
    const pull = await openForkPull('slower');
    const measured = await project.onPull(
      pull,
      { ...levels, render: 24 },
      { token: server.readToken, inputs: { comment: 'never' } },
    );
    expect([measured.status, measured.outputs['verdict']]).toEqual([1, 'rollback']);
    const run = upload([{ path: 'run.json', content: readFileSync(measured.outputs['run'] ?? '') }]);
    const tip = await server.api('GET', `/repos/${server.owner}/${server.repo}/git/ref/heads/perf-baseline`);

    const published = await project.onWorkflowRun(pull, run, { inputs: { 'check-run': 'true' } });
    expect(said(published)).not.toContain('could not judge');
    expect(published.status).toBe(0);
    expect(published.outputs).toMatchObject({
      verdict: 'rollback',
      regressions: '1',
      judged: '6',
      'recorded-commit': '',
    });
    const [comment, ...others] = await project.comments(pull);
    expect(others).toEqual([]);
    expect(comment?.body).toContain('[!CAUTION]');
    expect(comment?.body).toContain('render');
    expect(
      await server.api('GET', `/repos/${server.owner}/${server.repo}/commits/${pull.head}/check-runs`),
    ).toMatchObject({
      check_runs: [{ name: 'Performance: default', conclusion: 'failure' }],
    });
    expect(
      await server.api('GET', `/repos/${server.owner}/${server.repo}/git/ref/heads/perf-baseline`),
    ).toEqual(tip);

    await project.onWorkflowRun(pull, upload([asFile(forkRun(pull.head, levels))]));
    const after = await project.comments(pull);
    expect(after.map(({ id }) => id)).toEqual([comment?.id]);
    expect(after[0]?.body).not.toContain('[!CAUTION]');
  });

  test('directions and exactness are not for the fork to say', async () => {
    const pull = await openForkPull('liar');
    const liar = forkRun(pull.head, { ...levels, render: 24 });
    const observations = liar.observations.map((each) => ({
      ...each,
      exact: true,
      metric: { ...each.metric, better: 'higher' as const },
    }));
    const result = await project.onWorkflowRun(pull, upload([asFile({ ...liar, observations })]), {
      inputs: { metrics: '- { match: pack, budget: 10ms }' },
    });
    expect(result.outputs).toMatchObject({ verdict: 'rollback', regressions: '1' });
    expect((await project.comments(pull))[0]?.body).toContain('budget');
  });

  test.each([
    ['another head', { head: '1'.repeat(40) }, {}],
    ['a branch of that name in another repository', {}, { headRepository: { owner: 'stranger', id: 4712 } }],
    ['a branch of another owner', {}, { headRepository: { owner: 'mallory', id: 4711 } }],
    ['a push', {}, { event: 'push' }],
  ])('no pull request is found for %s: nothing is done, and it says so', async (_, changed, options) => {
    const pull = await openForkPull(`unfound-${runs}`);
    const run = upload([asFile(forkRun(pull.head, { render: 1000 }))]);
    const result = await project.onWorkflowRun({ ...pull, ...changed }, run, options);
    expect(result.status).toBe(0);
    expect(result.stdout).toContain('Nothing was published');
    expect(await project.comments(pull)).toEqual([]);
  });

  test('without an artifact nothing is done, and it says so; other artifacts are not looked at', async () => {
    const pull = await openForkPull('no-artifact');
    const result = await project.onWorkflowRun(
      pull,
      upload([asFile(forkRun(pull.head, levels))], { name: 'coverage' }),
    );
    expect([result.status, result.stdout.includes('no artifact')]).toEqual([0, true]);
  });

  test('it refuses every other event', async () => {
    const result = await project.onPush(await project.push(), levels, {
      inputs: { mode: 'publish', record: 'never' },
    });
    expect(result.status).toBe(1);
    expect(result.stdout).toContain('workflow_run only');
  });

  test('a token that cannot write: one warning names the permission', async () => {
    const pull = await openForkPull('read-only');
    const run = upload([asFile(forkRun(pull.head, { ...levels, render: 24 }))]);
    const result = await project.onWorkflowRun(pull, run, { token: server.readToken });
    expect([result.status, result.outputs['verdict']]).toEqual([0, 'rollback']);
    expect(result.stdout.match(/^::warning.*pull-requests: write/gm)).toHaveLength(1);
  });
});

describe('hostile artifacts', () => {
  const bomb = Buffer.alloc(60 * 1024 * 1024, 32);
  const zips: readonly [string, readonly ZipPart[], RegExp][] = [
    [
      'a bomb that declares little',
      [{ path: 'run.json', content: bomb, declared: 100 }],
      /more than it declares/,
    ],
    ['a path upwards', [{ path: '../../run.json', content: '{}' }], /leaves its folder/],
    ['no run file', [{ path: 'evil.json', content: '{}' }], /no run\.json/],
    ['no JSON', [{ path: 'run.json', content: '{"schema":1,' }], /not JSON/],
  ];

  test.each(zips)('%s is refused', async (_, parts, words) => {
    const pull = await openForkPull(`hostile-${runs}`);
    expect(await refused(pull, upload(parts))).toMatch(words);
  });

  test('a run of another commit, a metric twice, a suite without a name, a declared size that lies', async () => {
    const pull = await openForkPull('hostile-runs');
    expect(await refused(pull, upload([asFile(forkRun('2'.repeat(40), levels))]))).toContain(
      'wanted the head',
    );
    const twice = forkRun(pull.head, levels);
    expect(
      await refused(
        pull,
        upload([asFile({ ...twice, observations: [...twice.observations, ...twice.observations] })]),
      ),
    ).toContain('more than once');
    expect(
      await refused(pull, upload([asFile(forkRun(pull.head, levels, { suite: 'a\n::error::b' }))])),
    ).toContain('no name');
    expect(await refused(pull, upload([asFile(twice)], { declared: 30 * 1024 * 1024 }))).toContain(
      'the limit is',
    );
    expect(await refused(pull, upload(Buffer.alloc(21 * 1024 * 1024), { declared: 5 }))).toContain(
      'the limit is',
    );
  });

  test('a made-up suite is not spoken of, the recorded one beside it is', async () => {
    const pull = await openForkPull('made-up');
    const run = upload([
      asFile(forkRun(pull.head, { ...levels, render: 24 }), 'one/run.json'),
      asFile(forkRun(pull.head, levels, { suite: '**@octocat** wins' }), 'two/run.json'),
    ]);
    const result = await project.onWorkflowRun(pull, run);
    expect(result.stdout).toMatch(/::warning.*was not published: nothing is recorded/);
    const [comment] = await project.comments(pull);
    expect(comment?.body).not.toContain('octocat');
    expect(comment?.body).toContain('render');
  });

  test('10 MB of names, Markdown, mentions and HTML among them: one comment of a size that GitHub takes', async () => {
    const pull = await openForkPull('names');
    const names = [
      '@octocat',
      '#1',
      '[x](https://evil.example)',
      '<img src=x onerror=alert(1)>',
      '`|',
      '\u001b[31mred',
      'x\n::error::injected',
    ];
    const many = Array.from({ length: 5000 }, (_, i) => `${i}${'n'.repeat(1990)}`);
    const values = Object.fromEntries([...names, ...many].map((name) => [name, 5]));
    const result = await project.onWorkflowRun(
      pull,
      upload([asFile(forkRun(pull.head, { ...levels, ...values, render: 24 }))]),
    );
    expect(result.status).toBe(0);
    expect(result.stdout).not.toMatch(/^::error::injected/m);
    const [comment] = await project.comments(pull);
    expect(Buffer.byteLength(comment?.body ?? '')).toBeLessThanOrEqual(65_536);
    expect(comment?.body).not.toContain('<img');
    expect(comment?.body).not.toMatch(/(^|[^`\w])@octocat/);
    expect(comment?.body).not.toContain('](https://evil.example)');
  });
});
