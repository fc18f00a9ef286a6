import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { githubClient } from '../../src/io/github.js';
import { githubStore } from '../../src/io/github-store.js';
import { patient } from '../../src/io/retry.js';
import { type FaultKind, type GithubServer, startGithubServer } from '../support/github-server.js';

const hurried = { ...patient, leastMs: 2, mostMs: 40 };

let server: GithubServer;
beforeEach(async () => {
  server = await startGithubServer();
});
afterEach(async () => {
  expect(server.invalid).toEqual([]);
  await server.close();
});

function open(token = server.token, patience = hurried, requestTimeoutMs = 300) {
  const { url: apiUrl, owner, repo } = server;
  const client = githubClient({ apiUrl, token, patience, requestTimeoutMs });
  return githubStore({ client, owner, repo, branch: 'perf-baseline', patience });
}

/** Adds a letter, and is done when it is there: what recording a run with an id of its own is. */
const add = (letter: string) =>
  open().write(
    ({ files }) => {
      const text = files.get('log') ?? '';
      return new Map([['log', text.includes(letter) ? text : `${text}${letter}`]]);
    },
    ['log'],
    `Add ${letter}`,
  );

const log = async (): Promise<string | undefined> => (await open().read(['log'])).files.get('log');

const isRef = ({ method, path }: { method: string; path: string }): boolean =>
  method !== 'GET' && /\/git\/refs/.test(path);

const kinds: readonly FaultKind[] = [
  500,
  502,
  503,
  429,
  { status: 403, message: 'You have exceeded a secondary rate limit.' },
  'reset-before',
  'reset-after',
  'garbage',
  'truncated',
  'cut',
  'hang',
];

describe('the GitHub store among faults', () => {
  test.each(kinds)('%j on any request of creating and of extending is survived', async (what) => {
    for (const [letters, requests] of [
      ['a', 4],
      ['ab', 6],
    ] as const) {
      const before = server.requests.length;
      for (let n = 0; n < requests; n += 1) {
        const at = before + 2 * n;
        server.faults.push({ on: () => server.requests.length === at, what });
      }
      await add(letters.slice(-1));
      server.faults.length = 0;
      expect(await log()).toBe(letters);
    }
    const { owner, repo } = server;
    const commits = (await server.api(
      'GET',
      `/repos/${owner}/${repo}/commits?sha=perf-baseline`,
    )) as unknown[];
    expect(commits).toHaveLength(2);
  });

  test.each(['reset-after', 'garbage', 'cut'] as const)(
    'a lost reply (%s) is not written twice',
    async (what) => {
      await add('a');
      server.faults.push({ on: isRef, what });
      await add('b');
      expect(await log()).toBe('ab');
    },
  );

  test('a lost race is rebuilt on what the other one wrote', async () => {
    await add('a');
    server.faults.push({ on: isRef, what: { status: 422, message: 'Update is not a fast forward' } });
    await Promise.all([add('b'), add('c'), add('d')]);
    expect([...((await log()) ?? '')].sort().join('')).toBe('abcd');
  });

  test('a refusal that arrives cut off is asked for again', async () => {
    await add('a');
    let moved = false;
    server.chaos = (request) => {
      if (!isRef(request)) return null;
      // The first to move the branch wins; the refusal of the second is cut.
      const fault = moved ? 'cut' : null;
      if (moved) server.chaos = null;
      moved = true;
      return fault;
    };
    await Promise.all([add('b'), add('c')]);
    expect([...((await log()) ?? '')].sort().join('')).toBe('abc');
  });

  test.each<[FaultKind, RegExp]>([
    ['hang', /no answer within/],
    [502, /502/],
    ['reset-before', /./],
  ])('%j that never ends is an error within bounds', async (what, words) => {
    server.chaos = () => what;
    const impatient = open(server.token, { ...hurried, tries: 3, totalMs: 2000 }, 100);
    await expect(impatient.read(['log'])).rejects.toMatchObject({
      name: 'WorldError',
      message: expect.stringMatching(words),
      hint: expect.stringContaining('run again later'),
    });
    server.chaos = null;
  });

  test('a limit that holds longer than the patience is named', async () => {
    server.chaos = () => ({ status: 429, headers: { 'retry-after': '3600' } });
    await expect(open().read(['log'])).rejects.toMatchObject({ hint: expect.stringContaining('rate limit') });
    server.chaos = null;
  });

  test.each<FaultKind>([
    { status: 429, headers: { 'retry-after': '1' } },
    { status: 403, headers: { 'retry-after': '1' }, message: 'You have exceeded a secondary rate limit.' },
  ])('%j is waited for as long as it says', async (what) => {
    const waited: number[] = [];
    const sleep = async (ms: number): Promise<void> => void waited.push(ms);
    server.faults.push({ what });
    await open(server.token, { ...hurried, sleep }).read(['log']);
    expect(waited).toEqual([1000]);
  });

  test('the end of a primary limit is told by the clock of the server', async () => {
    const waited: number[] = [];
    const sleep = async (ms: number): Promise<void> => void waited.push(ms);
    const skewed = new Date('2031-01-01T00:00:00Z');
    const reset = skewed.getTime() / 1000 + 5;
    server.faults.push({
      what: {
        status: 403,
        message: 'API rate limit exceeded',
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(reset),
          date: skewed.toUTCString(),
        },
      },
    });
    await open(server.token, { ...hurried, sleep }).read(['log']);
    expect(waited).toEqual([6000]);
  });
});

describe('the GitHub store as a guest', () => {
  const operations = () => server.requests.map(({ operation }) => operation);

  test('takes three requests to read and six to write, with the version of the API in each', async () => {
    await add('a');
    expect(operations()).toEqual([
      'repos/get-branch',
      'git/create-tree',
      'git/create-commit',
      'git/create-ref',
    ]);
    const written = server.requests.length;
    await log();
    expect(operations().slice(written)).toEqual(['repos/get-branch', 'git/get-tree', 'git/get-blob']);
    const read = server.requests.length;
    await add('b');
    expect(operations().slice(read)).toEqual([
      'repos/get-branch',
      'git/get-tree',
      'git/get-blob',
      'git/create-tree',
      'git/create-commit',
      'git/update-ref',
    ]);
    for (const { headers } of server.requests) {
      expect(headers).toMatchObject({
        'x-github-api-version': '2022-11-28',
        'user-agent': expect.stringContaining('perf-gate'),
      });
    }
  });

  test('never forces a ref and never names an author, so that the commits are signed', async () => {
    await add('a');
    await add('b');
    const bodies = server.requests.map(({ body }) => body).filter((body) => body !== undefined);
    expect(bodies).toContainEqual(expect.objectContaining({ force: false }));
    for (const body of bodies)
      expect(Object.keys(body as object)).not.toEqual(expect.arrayContaining(['author']));
  });

  test('a token that may only read: the missing permission is named', async () => {
    await add('a');
    await expect(
      open(server.readToken).write(() => new Map([['log', 'x']]), [], 'Add'),
    ).rejects.toMatchObject({
      name: 'WorldError',
      message: expect.stringContaining('Resource not accessible by integration'),
      hint: expect.stringContaining('`contents: write`'),
    });
    expect(await log()).toBe('a');
  });

  test('a wrong token is told and not shown', async () => {
    const refused = await open('ghp_wrong')
      .read(['log'])
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'WorldError', hint: 'The token is not valid (any more).' });
    expect(JSON.stringify(refused)).not.toContain('ghp_wrong');
  });

  test('a repository that cannot be seen is no empty baseline', async () => {
    const client = githubClient({ apiUrl: server.url, token: server.token, patience: hurried });
    server.chaos = ({ path }) => (/branches/.test(path) ? { status: 404, message: 'Not Found' } : null);
    const store = githubStore({
      client,
      owner: server.owner,
      repo: 'nothing',
      branch: 'b',
      patience: hurried,
    });
    await expect(store.read(['log'])).rejects.toMatchObject({
      name: 'WorldError',
      message: expect.stringContaining('404'),
    });
    server.chaos = null;
  });

  test('rules that forbid the write are named', async () => {
    server.rules.push({
      type: 'creation',
      ruleset_source_type: 'Organization',
      ruleset_source: 'octo-org',
      ruleset_id: 42,
    });
    server.chaos = (request) =>
      isRef(request)
        ? {
            status: 422,
            message:
              'Repository rule violations found\n\nCannot create ref due to creations being restricted.',
          }
        : null;
    await expect(add('a')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('creation (ruleset 42)'),
    });
    server.chaos = null;
  });

  test('works below the path of a GitHub Enterprise Server', async () => {
    const client = githubClient({ apiUrl: `${server.url}/api/v3/`, token: server.token, patience: hurried });
    const { owner, repo } = server;
    await githubStore({ client, owner, repo, branch: 'b' })
      .read(['log'])
      .catch(() => undefined);
    expect(server.requests[0]?.path).toBe(`/api/v3/repos/${owner}/${repo}/branches/b`);
    (server.invalid as string[]).length = 0;
  });
});

test('an empty repository is told as such', async () => {
  const empty = await startGithubServer({ initialised: false });
  empty.chaos = ({ method }) =>
    method === 'POST' ? { status: 409, message: 'Git Repository is empty.' } : null;
  const { url: apiUrl, token, owner, repo } = empty;
  const client = githubClient({ apiUrl, token, patience: hurried });
  const store = githubStore({ client, owner, repo, branch: 'b', patience: hurried });
  await expect(store.write(() => new Map([['a', '1']]), [], 'Add')).rejects.toMatchObject({
    name: 'UserError',
    message: `${owner}/${repo} has no commit yet`,
  });
  await empty.close();
});
