import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GithubServer, startGithubServer } from '../support/github-server.js';
import { type HostedProject, hostProject, payloadOf } from '../support/hosted-project.js';
import { noisy, seeded } from '../support/noise.js';

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
const random = seeded(5);
const usual = (factor = 1): Record<string, number> => {
  const values = noisy(levels, 0.004, random);
  return { ...values, d: (values['d'] ?? 0) * factor };
};

let server: GithubServer;
let project: HostedProject;
const commits: string[] = [];

beforeAll(async () => {
  server = await startGithubServer();
  project = await hostProject(server);
  // 2% slower with every push: each step is below the tolerance.
  for (let i = 0; i < 9; i += 1) {
    const commit = await project.push();
    commits.push(commit.sha);
    await project.onPush(commit, usual(1.02 ** i));
  }
});

afterAll(async () => {
  expect(server.invalid).toEqual([]);
  await server.close();
});

const drift = (since: string) => ({
  inputs: { 'rollback-triggers': `- { name: slow drift, when: drift, since: "${since}", worse-by: 10% }` },
});

describe('drift', () => {
  test('slow drift under the tolerance is caught against a commit, and against a day', async () => {
    const pull = await project.openPull('drifted');
    const values = usual(1.02 ** 9);
    const plain = await project.onPull(pull, values);
    expect([plain.status, plain.outputs['regressions']]).toEqual([0, '0']);
    const anchored = await project.onPull(pull, values, drift(commits[0] ?? ''));
    expect([anchored.status, anchored.outputs['verdict']]).toEqual([1, 'rollback']);
    expect(anchored.summary).toContain('slow drift');
    const recent = await project.onPull(pull, values, drift(commits[7] ?? ''));
    expect(recent.status).toBe(0);
  });

  test('an anchor of which nothing is known is a warning, not a pass in silence', async () => {
    const unknown = await project.onPull(
      await project.openPull('unknown-anchor'),
      usual(1.02 ** 9),
      drift('release'),
    );
    expect(unknown.status).toBe(0);
    expect(unknown.stdout).toContain('slow drift');
    expect(unknown.summary).toContain('newest release');
  });
});

describe('waivers', () => {
  const configured = (until: string) => ({
    inputs: { config: 'gate.yml' },
    files: {
      'gate.yml': `waivers:\n  - { match: d, ceiling: 40ms, until: ${until}, reason: "new serializer, see the plan" }\n`,
    },
  });

  test('one that holds is counted down and lets the metric pass; a dead one does not', async () => {
    const pull = await project.openPull('waived');
    const values = usual(2);
    const held = await project.onPull(pull, values, configured('2999-01-01'));
    expect([held.status, held.outputs['regressions']]).toEqual([0, '1']);
    expect(held.summary).toMatch(/new serializer/);
    expect(held.summary).toMatch(/days left/);
    const dead = await project.onPull(pull, values, configured('2020-01-01'));
    expect([dead.status, dead.outputs['verdict']]).toEqual([1, 'rollback']);
    const above = await project.onPull(pull, usual(4), configured('2999-01-01'));
    expect(above.status).toBe(1);
  });
});

describe('channels and events', () => {
  test('check-run: true makes one check run with annotations and updates it', async () => {
    const pull = await project.openPull('checked');
    const checksAfter = async (factor: number) => {
      await project.onPull(pull, usual(factor), { inputs: { 'check-run': 'true' } });
      const at = `/repos/${server.owner}/${server.repo}/commits/${pull.head}/check-runs`;
      const { check_runs: runs } = (await server.api('GET', at)) as {
        check_runs: { name: string; conclusion: string; output: { annotations_count: number } }[];
      };
      return runs.map(({ name, conclusion, output }) => [name, conclusion, output.annotations_count]);
    };
    // The verdict, and the slowed metric.
    expect(await checksAfter(2)).toEqual([['Performance: default', 'failure', 2]]);
    // An update sends none: on GitHub they would be added to the old ones.
    expect(await checksAfter(1.02 ** 9)).toEqual([['Performance: default', 'success', 0]]);
  });

  test('the label of somebody who may write accepts everything the pull request changed', async () => {
    const pull = await project.openPull('labelled');
    const values = usual(2);
    const label = { action: 'labeled', label: { name: 'perf-accept' }, sender: { login: server.owner } };
    expect(
      (await project.onPull(pull, values, { payload: { ...label, sender: { login: 'stranger' } } })).status,
    ).toBe(1);
    const accepted = await project.onPull(pull, values, { payload: label });
    expect([accepted.status, accepted.outputs['verdict']]).toEqual([0, 'pass']);
    expect(accepted.summary).toContain('accepted');
  });

  test('a merge queue is judged like a pull request: nothing is recorded, no comment is tried', async () => {
    const base = commits.at(-1) ?? '';
    const payload = payloadOf('merge_group');
    Object.assign(payload['merge_group'] as object, {
      head_sha: base,
      base_sha: base,
      base_ref: 'refs/heads/main',
    });
    const before = server.requests.length;
    const result = await project.onEvent('merge_group', payload, { values: usual(2) });
    expect([result.status, result.outputs['verdict'], result.outputs['recorded-commit']]).toEqual([
      1,
      'rollback',
      '',
    ]);
    expect(server.requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('pull_request_target for code of a fork is refused', async () => {
    const pull = await project.openPull('target');
    const forked = await project.onPull(pull, usual(), {
      env: { GITHUB_EVENT_NAME: 'pull_request_target' },
      fromFork: true,
    });
    expect([forked.status, forked.outputs['verdict']]).toEqual([1, 'error']);
    expect(forked.stdout).toContain('workflow_run');
    const judged = await project.onPull(pull, usual(2), { fromFork: true });
    expect([judged.status, judged.outputs['verdict']]).toEqual([1, 'rollback']);
    expect(await project.comments(pull)).toEqual([]);
  });
});
