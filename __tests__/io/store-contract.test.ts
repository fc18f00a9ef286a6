import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BaselineStore } from '../../src/io/baseline-store.js';
import { gitStore } from '../../src/io/git-store.js';
import { githubClient } from '../../src/io/github.js';
import { githubStore } from '../../src/io/github-store.js';
import { patient } from '../../src/io/retry.js';
import { startGitServer } from '../support/git-server.js';
import { startGithubServer } from '../support/github-server.js';
import { freshFolder } from '../support/runner.js';

const hurried = { ...patient, leastMs: 5, mostMs: 200 };

type Bench = {
  readonly open: (branch: string) => BaselineStore;
  /** Complaints of the other side about what it was sent. */
  readonly complaints: () => readonly string[];
  readonly close: () => Promise<void>;
};

async function github(): Promise<Bench> {
  const server = await startGithubServer();
  const { url: apiUrl, token, owner, repo } = server;
  const open = (branch: string) => {
    const client = githubClient({ apiUrl, token, patience: hurried });
    return githubStore({ client, owner, repo, branch, patience: hurried });
  };
  return { open, complaints: () => server.invalid, close: server.close };
}

async function gitOverHttp(): Promise<Bench> {
  const server = await startGitServer();
  const open = (branch: string) =>
    gitStore({
      repository: freshFolder('here'),
      remote: server.url,
      branch,
      token: server.token,
      patience: hurried,
    });
  const problems = () =>
    server
      .git('fsck', '--full', '--strict', '--no-dangling')
      .split('\n')
      .filter((line) => line !== '');
  return { open, complaints: problems, close: server.close };
}

async function gitOnDisk(): Promise<Bench> {
  const server = await startGitServer();
  const open = (branch: string) =>
    gitStore({ repository: server.path, remote: null, branch, token: null, patience: hurried });
  return { open, complaints: () => [], close: server.close };
}

describe.each([
  ['GitHub', github],
  ['git over HTTP', gitOverHttp],
  ['git on disk', gitOnDisk],
])('the store through %s', (_, start) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await start();
  });
  afterAll(async () => {
    expect(bench.complaints()).toEqual([]);
    await bench.close();
  });

  test('reads an absent branch as one without commit and files', async () => {
    const store = bench.open('absent');
    expect(await store.read(['a'])).toEqual({ commit: null, files: new Map() });
    expect(await store.list()).toEqual([]);
  });

  test('creates, reads, extends and removes', async () => {
    const store = bench.open('perf/base-line');
    const first = await store.write(
      () =>
        new Map([
          ['x/a.json', 'ä\n'],
          ['README.md', '# hi\n'],
        ]),
      [],
      'First',
    );
    expect(await store.read(['x/a.json', 'x/b.json'])).toEqual({
      commit: first.commit,
      files: new Map([['x/a.json', 'ä\n']]),
    });
    const second = await store.write(
      ({ files }) =>
        new Map([
          ['x/b.json', `${files.get('x/a.json')}b`],
          ['README.md', null],
        ]),
      ['x/a.json', 'README.md'],
      'Second',
    );
    expect(second.commit).not.toBe(first.commit);
    expect([...(await store.list())].sort()).toEqual(['x/a.json', 'x/b.json']);
    expect((await store.read(['x/b.json'])).files.get('x/b.json')).toBe('ä\nb');
  });

  test('writes nothing when nothing changes', async () => {
    const store = bench.open('same');
    const first = await store.write(() => new Map([['a', '1']]), ['a'], 'First');
    const second = await store.write(() => new Map([['a', '1']]), ['a'], 'Second');
    const unread = await store.write(() => new Map([['a', '1']]), [], 'Third');
    expect([second, unread]).toEqual([first, first]);
  });

  test('keeps three megabytes as they are', async () => {
    const store = bench.open('large');
    const text = Array.from({ length: 30_000 }, (_row, i) => `${i} ${'0123456789'.repeat(10)}`).join('\n');
    await store.write(() => new Map([['large', text]]), ['large'], 'Large');
    expect((await store.read(['large'])).files.get('large')).toBe(text);
  });

  test('loses nothing when several write at once from nothing', async () => {
    const names = Array.from({ length: 5 }, (_, i) => `w${i}`);
    await Promise.all(
      names.map((name) =>
        bench
          .open('crowd')
          .write(({ files }) => new Map([['log', `${files.get('log') ?? ''}${name}\n`]]), ['log'], name),
      ),
    );
    const { files } = await bench.open('crowd').read(['log']);
    expect((files.get('log') ?? '').trim().split('\n').sort()).toEqual(names);
  });
});
