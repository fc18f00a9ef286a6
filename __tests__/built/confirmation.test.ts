import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GithubServer, startGithubServer } from '../support/github-server.js';
import { type HostedProject, hostProject } from '../support/hosted-project.js';
import { noisy, seeded } from '../support/noise.js';
import { freshFolder } from '../support/runner.js';

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
const random = seeded(7);
const usual = (): Record<string, number> => noisy(levels, 0.01, random);
const slow = (): Record<string, number> => {
  const values = usual();
  return { ...values, d: (values['d'] ?? 0) * 1.3 };
};
const first = { inputs: { confirmation: 'job' } };
const second = (run: string) => ({
  inputs: { confirmation: 'job', 'earlier-runs': run },
  env: { GITHUB_JOB: 'confirm' },
});

let server: GithubServer;
let project: HostedProject;

beforeAll(async () => {
  server = await startGithubServer();
  project = await hostProject(server);
  for (let i = 0; i < 10; i += 1) await project.onPush(await project.push(), usual());
});

afterAll(async () => {
  expect(server.invalid).toEqual([]);
  await server.close();
});

describe('confirmation: job', () => {
  test('the first job reports the suspect and does not fail; a second runner that agrees fails', async () => {
    const pull = await project.openPull('slower');
    const suspected = await project.onPull(pull, slow(), first);
    expect([suspected.status, suspected.outputs['suspects'], suspected.outputs['regressions']]).toEqual([
      0,
      '1',
      '0',
    ]);
    expect((await project.comments(pull))[0]?.body).toMatch(/second run/);
    const decided = await project.onPull(pull, slow(), second(suspected.outputs['run'] ?? ''));
    expect([decided.status, decided.outputs['verdict'], decided.outputs['regressions']]).toEqual([
      1,
      'rollback',
      '1',
    ]);
    expect(decided.summary).toContain('2 of 2 runs');
    expect(await project.comments(pull)).toHaveLength(1);
  });

  test('a second runner that does not agree clears it, and both runs are shown', async () => {
    const pull = await project.openPull('spike');
    const suspected = await project.onPull(pull, slow(), first);
    expect(suspected.outputs['suspects']).toBe('1');
    const cleared = await project.onPull(pull, usual(), second(suspected.outputs['run'] ?? ''));
    expect([cleared.status, cleared.outputs['regressions'], cleared.outputs['suspects']]).toEqual([
      0,
      '0',
      '0',
    ]);
    expect(cleared.summary).toContain('not confirmed');
  });

  test('nothing to suspect: the second job has nothing to do', async () => {
    const result = await project.onPull(await project.openPull('calm'), usual(), first);
    expect([result.status, result.outputs['suspects']]).toEqual([0, '0']);
  });

  test('a run of another head, suite or configuration, and one made up, are refused', async () => {
    const pull = await project.openPull('mixed-up');
    const { outputs } = await project.onPull(pull, slow(), first);
    const run = outputs['run'] ?? '';
    const other = await project.onPull(await project.openPull('other-head'), slow(), second(run));
    expect([other.status, other.outputs['verdict']]).toEqual([1, 'error']);
    expect(other.stdout).toContain('another head commit');
    const strict = second(run);
    const configured = await project.onPull(pull, slow(), {
      ...strict,
      inputs: { ...strict.inputs, tolerance: '1%' },
    });
    expect(configured.stdout).toContain('another configuration');
    const folder = freshFolder('forged');
    writeFileSync(join(folder, 'run.json'), '{"schema":1,"configuration":"x","run":{"suite":"default"}}');
    const forged = await project.onPull(pull, slow(), second(join(folder, 'run.json')));
    expect([forged.status, forged.outputs['verdict']]).toEqual([1, 'error']);
    const same = await project.onPull(pull, slow(), {
      inputs: { confirmation: 'job', 'earlier-runs': run },
      env: {},
    });
    expect(same.outputs['verdict']).toBe('rollback');
  });
});

describe('confirm-command', () => {
  test('measures again on the same runner and says that it is weaker', async () => {
    const pull = await project.openPull('again');
    const values = slow();
    const lines = JSON.stringify(
      Object.entries(values).map(([name, value]) => ({ name, unit: 'ms', value: value * 1.001 })),
    );
    const command = `sleep 0.05; printf '%s' '${lines}' > results.json`;
    const result = await project.onPull(pull, values, { inputs: { 'confirm-command': command } });
    expect([result.status, result.outputs['regressions']]).toEqual([1, '1']);
    expect(result.summary).toContain('same runner');
  });

  test('results that were not written anew, and a command that fails, are errors', async () => {
    const pull = await project.openPull('stale');
    const stale = await project.onPull(pull, slow(), { inputs: { 'confirm-command': 'true' } });
    expect([stale.status, stale.outputs['verdict']]).toEqual([1, 'error']);
    expect(stale.stdout).toContain('results.json');
    const failed = await project.onPull(pull, slow(), { inputs: { 'confirm-command': 'exit 3' } });
    expect(failed.stdout).toContain('status 3');
  });
});

describe('on the base branch', () => {
  test('a suspect on main is recorded by the job that decides', async () => {
    const commit = await project.push();
    const suspected = await project.onPush(commit, slow(), first);
    expect([suspected.outputs['suspects'], suspected.outputs['recorded-commit']]).toEqual(['1', '']);
    const cleared = await project.onPush(commit, usual(), second(suspected.outputs['run'] ?? ''));
    expect([cleared.status, cleared.outputs['recorded-commit'] !== '']).toEqual([0, true]);
  });
});
