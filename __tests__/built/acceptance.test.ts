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
const random = seeded(99);
const slow = (): Record<string, number> => {
  const values = noisy(levels, 0.01, random);
  return { ...values, d: (values['d'] ?? 0) * 1.4 };
};

let server: GithubServer;
let project: HostedProject;

beforeAll(async () => {
  server = await startGithubServer();
  project = await hostProject(server);
  for (let i = 0; i < 8; i += 1) await project.onPush(await project.push(), noisy(levels, 0.01, random));
});

afterAll(async () => {
  expect(server.invalid).toEqual([]);
  await server.close();
});

describe('a regression that reached the base branch', () => {
  test('stays red and says since which commit; a pull request is not charged for it; accepted, it is the baseline', async () => {
    const guilty = await project.push();
    const first = await project.onPush(guilty, slow());
    expect([first.status, first.outputs['verdict'], first.outputs['regressions']]).toEqual([
      1,
      'rollback',
      '1',
    ]);
    expect(first.outputs['recorded-commit']).not.toBe('');

    const next = await project.onPush(await project.push(), slow());
    expect(next.status).toBe(1);
    expect(next.summary).toContain(guilty.sha.slice(0, 7));
    expect(next.summary).toMatch(/since/);

    const innocent = await project.openPull('innocent');
    const judged = await project.onPull(innocent, slow());
    expect([judged.status, judged.outputs['verdict'], judged.outputs['regressions']]).toEqual([
      0,
      'pass',
      '0',
    ]);
    expect(judged.summary).toContain(guilty.sha.slice(0, 7));

    // Back to the old level: well again, without any decision.
    const mended = await project.onPush(await project.push(), noisy(levels, 0.01, random));
    expect([mended.status, mended.outputs['regressions']]).toEqual([0, '0']);
  });
});

describe('accepting', () => {
  const comment = (number: number, login: string, body: string) => {
    const payload = payloadOf('issue_comment', ({ action }) => action === 'created');
    return {
      ...payload,
      issue: { ...(payload['issue'] as object), number, pull_request: {} },
      comment: { ...(payload['comment'] as object), body, user: { login } },
    };
  };

  test('a comment of somebody who may write makes the slower level the baseline of the pull request and, merged, of the branch', async () => {
    const pull = await project.openPull('deliberate');
    expect((await project.onPull(pull, slow())).status).toBe(1);

    const stranger = await project.onEvent(
      'issue_comment',
      comment(pull.number, 'stranger', '/perf accept d because'),
    );
    expect(stranger.status).toBe(0);
    expect(stranger.stdout).toContain('Not accepted');
    expect((await project.onPull(pull, slow())).status).toBe(1);

    const accepted = await project.onEvent(
      'issue_comment',
      comment(pull.number, server.owner, '/perf accept d new serializer, see the plan'),
    );
    expect(`${accepted.stdout}${accepted.stderr}`).not.toContain('::error');
    expect(accepted.status).toBe(0);
    const again = await project.onPull(pull, slow());
    expect([again.status, again.outputs['verdict']]).toEqual([0, 'pass']);
    expect(again.summary).toContain('new serializer');

    const other = await project.openPull('somebody-else');
    expect((await project.onPull(other, slow())).status).toBe(1);

    const merge = await project.merge(pull);
    const landed = await project.onPush(merge, slow());
    expect([landed.status, landed.outputs['regressions']]).toEqual([0, '0']);
    const later = await project.onPush(await project.push(), slow());
    expect([later.status, later.outputs['regressions']]).toEqual([0, '0']);
  });

  test('a comment that asks for nothing, and one that asks wrongly', async () => {
    const pull = await project.openPull('chatter');
    const chat = await project.onEvent('issue_comment', comment(pull.number, server.owner, 'looks good'));
    expect([chat.status, chat.stdout]).toEqual([0, '']);
    const wrong = await project.onEvent(
      'issue_comment',
      comment(pull.number, server.owner, '/perf accept d'),
    );
    expect(wrong.status).toBe(0);
    expect(wrong.stdout).toContain('a reason is missing');
  });
});
