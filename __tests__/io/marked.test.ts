import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { githubClient } from '../../src/io/github.js';
import { findIssues, findReverts } from '../../src/io/marked.js';
import { stickComment } from '../../src/io/sticky-comment.js';
import { type GithubServer, startGithubServer } from '../support/github-server.js';

const marker = '<!-- perf-gate:shared=benchmarks -->';

let server: GithubServer;
beforeAll(async () => {
  server = await startGithubServer();
});
afterAll(() => server.close());

const client = () => githubClient({ apiUrl: server.url, token: server.token });
const place = () => ({ owner: server.owner, repo: server.repo });
const post = async (path: string, body: unknown): Promise<{ number: number; id: number }> =>
  (await server.api('POST', `/repos/${server.owner}/${server.repo}${path}`, body)) as never;

// Tools that write under the same name as the gate repeat titles and descriptions of strangers.
describe('a marker that somebody else had quoted', () => {
  test("makes no comment the gate's own", async () => {
    const { number } = await post('/issues', { title: 'stands for a pull request' });
    const quoting = `Thank you for “${marker}”!`;
    await post(`/issues/${number}/comments`, { body: quoting });
    const own = { marker, proof: 'proof', edit: () => `${marker}\n\nproof` };
    await stickComment(client(), { ...place(), number }, own);
    await stickComment(client(), { ...place(), number }, own);
    const { data } = await client().issues.listComments({ ...place(), issue_number: number });
    expect(data.map(({ body }) => body)).toEqual([quoting, `${marker}\n\nproof`]);
  });

  test("makes no issue the gate's own", async () => {
    await post('/issues', { title: 'another tool', body: `It was said: ${marker}` });
    const { number } = await post('/issues', { title: 'ours', body: `${marker}\n\nslow` });
    expect(await findIssues(client(), place(), marker)).toEqual([{ number, body: `${marker}\n\nslow` }]);
  });
});

describe('a revert', () => {
  const opened = async (commit: string, body: string): Promise<number> => {
    const { data: main } = await client().git.getRef({ ...place(), ref: 'heads/main' });
    const branch = `perf-gate/revert-${commit}`;
    await post('/git/refs', { ref: `refs/heads/${branch}`, sha: main.object.sha });
    await client().repos.createOrUpdateFileContents({
      ...place(),
      ...{ branch, path: commit, message: commit, content: 'eA==' },
    });
    return (await post('/pulls', { title: commit, head: branch, base: 'main', body })).number;
  };
  const found = async (): Promise<number[]> =>
    (await findReverts(client(), place(), { marker, base: 'main' })).map(({ number }) => number);

  test('is found where the marker begins it and its branch is of this repository', async () => {
    await opened('quoting', `see ${marker}`);
    const own = await opened('own', `${marker}\n\nslow`);
    const foreign = await opened('foreign', `${marker}\n\nslow`);
    expect(await found()).toContain(foreign);
    server.forks.set(foreign, { owner: 'stranger', id: 4711 });
    expect(await found()).toEqual([own]);
  });
});
