import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GithubServer, startGithubServer } from '../support/github-server.js';
import { type Commit, type HostedProject, hostProject, type Pull } from '../support/hosted-project.js';
import { noisy, seeded } from '../support/noise.js';
import type { ActionResult } from '../support/runner.js';

const levels: Readonly<Record<string, number>> = {
  'api/login': 120,
  'api/search': 48,
  render: 16,
  parse: 3.2,
  index: 950,
  pack: 77,
};
const slower = { ...levels, render: 24 };

type Listed = {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: string;
  readonly draft?: boolean;
  readonly pull_request?: object;
  readonly labels: readonly { readonly name: string }[];
  readonly assignees: readonly { readonly login: string }[];
};

const plan = (text: string): Record<string, string> => ({
  'rollback-triggers': `- { name: regression, when: regression, plan: { ${text} } }`,
});

let server: GithubServer;
let project: HostedProject;

const at = (path: string): string => `/repos/${server.owner}/${server.repo}${path}`;
const said = (result: ActionResult): string => `${result.stdout}\n${result.stderr}`;
const warnings = (result: ActionResult): string[] =>
  result.stdout.split('\n').filter((line) => line.startsWith('::warning'));

const listed = async (state = 'open'): Promise<Listed[]> =>
  (await server.api('GET', at(`/issues?state=${state}&per_page=100`))) as Listed[];
const issues = async (state?: string): Promise<Listed[]> =>
  (await listed(state)).filter((each) => each.pull_request === undefined);
const reverts = async (state = 'open'): Promise<Listed[]> =>
  ((await server.api('GET', at(`/pulls?state=${state}&per_page=100`))) as Listed[]).filter(({ title }) =>
    title.startsWith('Revert'),
  );
const labelsOf = async ({ number }: Pull): Promise<string[]> =>
  ((await server.api('GET', at(`/issues/${number}/labels`))) as Listed['labels']).map(({ name }) => name);

const pushed = async (
  values: Readonly<Record<string, number>>,
  inputs: Readonly<Record<string, string>>,
): Promise<[ActionResult, Commit]> => {
  const commit = await project.push();
  return [await project.onPush(commit, values, { inputs }), commit];
};

beforeAll(async () => {
  server = await startGithubServer();
  project = await hostProject(server);
  const random = seeded(4);
  for (let i = 0; i < 8; i += 1) await project.onPush(await project.push(), noisy(levels, 0.005, random));
});

afterAll(async () => {
  expect(server.invalid).toEqual([]);
  await server.close();
});

describe('on-rollback after a push to the base branch', () => {
  test('one issue and one draft revert; both are closed when the metric recovers', async () => {
    const inputs = { 'on-rollback': 'issue, revert-pull-request' };
    const [failed, guilty] = await pushed(slower, inputs);
    expect([said(failed), failed.status, failed.outputs['verdict']]).toEqual([
      expect.anything(),
      1,
      'rollback',
    ]);
    const [issue, ...others] = await issues();
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      title: expect.stringContaining('Performance regression in default on main'),
    });
    expect(issue?.body).toContain('render');
    expect(issue?.body).toContain(guilty.sha);

    const [revert] = await reverts();
    expect(revert).toMatchObject({
      draft: true,
      head: { ref: `perf-gate/revert-${guilty.sha}` },
      base: { ref: 'main' },
    });
    const commit = async (sha: string) =>
      (await server.api('GET', at(`/git/commits/${sha}`))) as { tree: Commit; parents: Commit[] };
    const ref = (await server.api('GET', at(`/git/ref/heads/perf-gate/revert-${guilty.sha}`))) as {
      object: Commit;
    };
    const reverting = await commit(ref.object.sha);
    expect(reverting.parents.map(({ sha }) => sha)).toEqual([guilty.sha]);
    expect(reverting.tree.sha).toBe(
      (await commit((await commit(guilty.sha)).parents[0]?.sha ?? '')).tree.sha,
    );

    // Somebody else's issue with the same marker is no place to write to.
    const copied = { title: 'mine', body: issue?.body };
    await fetch(`${server.url}${at('/issues')}`, {
      method: 'POST',
      body: JSON.stringify(copied),
      headers: { authorization: `token ${server.strangerToken}` },
    });

    const [again, later] = await pushed(slower, inputs);
    expect(again.outputs['verdict']).toBe('rollback');
    expect(again.stdout).toContain(`worse since ${guilty.sha}`);
    const updated = (await issues()).filter(({ title }) => title !== 'mine');
    expect(updated.map(({ number }) => number)).toEqual([issue?.number]);
    expect(updated[0]?.body).toContain(later.sha);
    expect(await reverts()).toHaveLength(1);

    const [well] = await pushed(levels, inputs);
    expect([said(well), well.outputs['verdict']]).toEqual([expect.anything(), 'pass']);
    expect((await issues()).map(({ title }) => title)).toEqual(['mine']);
    expect(await reverts()).toHaveLength(0);
    const words = (await server.api('GET', at(`/issues/${issue?.number}/comments`))) as { body: string }[];
    expect(words.map(({ body }) => body)).toEqual([expect.stringContaining('Back within tolerance')]);
  });

  test('without permissions: the verdict stands and each action is one warning that names its permission', async () => {
    const before = (await listed('all')).length;
    const commit = await project.push();
    const result = await project.onPush(commit, slower, {
      token: server.readToken,
      inputs: { 'on-rollback': 'issue, revert-pull-request', record: 'never' },
    });
    expect([result.status, result.outputs['verdict']]).toEqual([1, 'rollback']);
    expect(warnings(result).filter((line) => line.includes('issues: write'))).toHaveLength(1);
    expect(warnings(result).filter((line) => line.includes('contents: write'))).toHaveLength(1);
    expect(await listed('all')).toHaveLength(before);
  });

  test("a trigger's plan alone asks for an issue, with steps; nobody who cannot be assigned stops it", async () => {
    server.faults.push({
      on: ({ method, body }) => method === 'PATCH' && JSON.stringify(body ?? '').includes('perf-team'),
      what: { status: 422, message: 'Validation Failed' },
    });
    const [result] = await pushed(slower, {
      ...plan('issue: true, assignees: [perf-team], steps: ["Flush @octocat the CDN"]'),
      record: 'never',
    });
    const issue = (await issues()).find(({ title }) => title.startsWith('Performance'));
    expect(issue?.body).toContain('1. Flush');
    expect(issue?.body).not.toMatch(/(^|[^`\w])@octocat/);
    expect(warnings(result).filter((line) => line.includes('nobody was assigned'))).toHaveLength(1);
    expect(result.outputs['verdict']).toBe('rollback');
  });

  test('a commit whose predecessor was not measured, and one that is no longer the tip, are not reverted', async () => {
    const inputs = { 'on-rollback': 'revert-pull-request' };
    const before = (await reverts('all')).length;
    await project.push();
    const [gap] = await pushed(slower, { ...inputs, record: 'never' });
    expect(gap.stdout).toMatch(/No revert of .* was not measured/);
    const commit = await project.push();
    await project.push();
    const moved = await project.onPush(commit, slower, { inputs: { ...inputs, record: 'never' } });
    expect(moved.stdout).toMatch(/No revert of .* moved on/);
    expect(await reverts('all')).toHaveLength(before);
  });
});

test('two pushes at once that both find no issue leave one open', async () => {
  const inputs = { ...plan('issue: true'), record: 'never' };
  const opened = async () => (await issues()).filter(({ title }) => title.startsWith('Performance'));
  await pushed(slower, inputs);
  const [older] = await opened();
  server.faults.push({
    on: ({ method, path }) => method === 'GET' && path.endsWith('/issues'),
    what: { stale: [] },
  });
  const [late] = await pushed(slower, inputs);
  expect(late.stdout).toContain(`in favour of #${older?.number}`);
  expect((await opened()).map(({ number }) => number)).toEqual([older?.number]);
  const closed = (await issues('closed')).find(({ number }) => number > (older?.number ?? 0));
  const words = (await server.api('GET', at(`/issues/${closed?.number}/comments`))) as { body: string }[];
  expect(words.map(({ body }) => body)).toEqual([`Another push opened #${older?.number} for the same.`]);
});

describe('on-rollback on a pull request', () => {
  test('draft and label, and the label is taken off again; no issue and no revert', async () => {
    const inputs = { 'on-rollback': 'draft, label, issue, revert-pull-request' };
    const before = (await issues('all')).length;
    const pull = await project.openPull('draft');
    const failed = await project.onPull(pull, slower, { inputs });
    expect([failed.status, failed.outputs['verdict']]).toEqual([1, 'rollback']);
    expect(server.drafted).toHaveLength(1);
    expect(await labelsOf(pull)).toEqual(['performance-rollback']);
    expect(await issues('all')).toHaveLength(before);

    const next = { ...pull, head: (await project.push('draft')).sha, labels: ['performance-rollback'] };
    const passed = await project.onPull(next, levels, { inputs });
    expect(passed.outputs['verdict']).toBe('pass');
    expect(await labelsOf(pull)).toEqual([]);
    expect(server.drafted).toHaveLength(1);
  });

  test("a plan's own label; a refused draft is one warning and nothing else", async () => {
    const pull = await project.openPull('refused');
    const inputs = plan('draft: true, label: slow');
    const refused = await project.onPull(pull, slower, { inputs, token: server.readToken });
    expect([refused.status, refused.outputs['verdict']]).toEqual([1, 'rollback']);
    expect(warnings(refused).filter((line) => line.includes('turned into a draft'))).toHaveLength(1);
    expect(warnings(refused).filter((line) => line.includes('label was not set'))).toHaveLength(1);
    await project.onPull(pull, slower, { inputs });
    expect(await labelsOf(pull)).toEqual(['slow']);
  });
});
