import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { squashBranch } from '../../src/io/git-squash.js';
import { gitStore } from '../../src/io/git-store.js';
import { patient } from '../../src/io/retry.js';
import { type GitServer, startGitServer } from '../support/git-server.js';
import { freshFolder } from '../support/runner.js';

const hurried = { ...patient, leastMs: 5, mostMs: 100 };

let server: GitServer;
beforeAll(async () => {
  server = await startGitServer();
});
afterAll(() => server.close());

const remoteStore = (branch: string, token: string | null = server.token) =>
  gitStore({ repository: freshFolder('clone'), remote: server.url, branch, token, patience: hurried });

function repository(): string {
  const folder = freshFolder('repository');
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args]);
  git('init', '--quiet', '--initial-branch=main');
  writeFileSync(join(folder, 'a.txt'), 'a\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
  writeFileSync(join(folder, 'a.txt'), 'changed\n');
  return folder;
}

const status = (folder: string): string =>
  execFileSync('git', ['-C', folder, 'status', '--porcelain=v2', '--branch']).toString();

describe('git store on a repository on disk', () => {
  test('keeps work tree, index and current branch as they are', async () => {
    const folder = repository();
    const before = status(folder);
    const store = gitStore({ repository: folder, remote: null, branch: 'perf-baseline', token: null });
    const { commit } = await store.write(() => new Map([['a.txt', 'history\n']]), ['a.txt'], 'Record');
    expect(status(folder)).toBe(before);
    expect(await store.read(['a.txt', 'b.txt'])).toEqual({
      commit,
      files: new Map([['a.txt', 'history\n']]),
    });
    expect(execFileSync('git', ['-C', folder, 'rev-list', '--count', 'perf-baseline']).toString()).toBe(
      '1\n',
    );
  });

  test('begins with what a clone has from origin', async () => {
    const origin = repository();
    const first = gitStore({ repository: origin, remote: null, branch: 'perf-baseline', token: null });
    await first.write(() => new Map([['a', '1']]), [], 'Record');
    const clone = join(freshFolder('clone'), 'clone');
    execFileSync('git', ['clone', '--quiet', origin, clone]);
    const second = gitStore({ repository: clone, remote: null, branch: 'perf-baseline', token: null });
    await second.write(({ files }) => new Map([['b', `${files.get('a')}2`]]), ['a'], 'Record');
    expect((await second.read(['a', 'b'])).files).toEqual(
      new Map([
        ['a', '1'],
        ['b', '12'],
      ]),
    );
    expect(execFileSync('git', ['-C', clone, 'rev-list', '--count', 'perf-baseline']).toString()).toBe('2\n');
  });

  test('stands in a folder of the work tree as well as at its top', async () => {
    const folder = repository();
    mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
    const place = { remote: null, branch: 'b', token: null };
    const below = gitStore({ ...place, repository: join(folder, 'deep', 'er') });
    await below.write(
      () =>
        new Map([
          ['x/a', '1'],
          ['x/b', '2'],
        ]),
      [],
      'Record',
    );
    await below.write(() => new Map([['x/b', null]]), ['x/b'], 'Remove');
    expect(await gitStore({ ...place, repository: folder }).list()).toEqual(['x/a']);
    expect((await below.read(['x/a'])).files).toEqual(new Map([['x/a', '1']]));
  });

  test('refuses what is no branch name', async () => {
    const store = gitStore({ repository: repository(), remote: null, branch: 'a..b', token: null });
    await expect(store.read([])).rejects.toThrow('"a..b" is not a branch name');
  });

  test('says when the folder is no repository', async () => {
    const store = gitStore({ repository: freshFolder('empty'), remote: null, branch: 'b', token: null });
    await expect(store.write(() => new Map([['a', '1']]), [], 'Record')).rejects.toThrow(
      'not a git repository',
    );
  });
});

describe('git store on a remote', () => {
  test('uses the settings of the repository it stands in and leaves no trace there', async () => {
    const folder = repository();
    const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args]).toString();
    git('remote', 'add', 'origin', server.url);
    const header = `Authorization: Basic ${Buffer.from(`x-access-token:${server.token}`).toString('base64')}`;
    git('config', `http.${new URL(server.url).origin}/.extraheader`, header);
    const before = [status(folder), git('for-each-ref'), git('count-objects')];
    const store = gitStore({ repository: folder, remote: 'origin', branch: 'by-name', token: null });
    await store.write(() => new Map([['a', '1']]), [], 'Record');
    expect((await store.read(['a'])).files).toEqual(new Map([['a', '1']]));
    expect([status(folder), git('for-each-ref'), git('count-objects')]).toEqual(before);
  });

  test.each([500, 502, 503, 429, 'reset-before', 'reset-after'] as const)(
    'survives %s while writing',
    async (what) => {
      const store = remoteStore(`fault-${what}`);
      server.faults.push({ on: 'write', what });
      await store.write(({ files }) => new Map([['a', `${files.get('a') ?? ''}x`]]), ['a'], 'Record');
      expect(server.faults).toEqual([]);
      const commits = server.git('rev-list', '--count', `fault-${what}`);
      expect(commits).toBe(what === 'reset-after' ? '2' : '1');
    },
  );

  test.each([500, 502, 503, 429, 'reset-before', 'reset-after'] as const)(
    'survives %s while reading',
    async (what) => {
      const store = remoteStore('reading');
      await store.write(() => new Map([['a', '1']]), ['a'], 'Record');
      server.faults.push({ on: 'read', what });
      expect((await store.read(['a'])).files).toEqual(new Map([['a', '1']]));
      expect(server.faults).toEqual([]);
    },
  );

  test('gives up on a remote that never answers, in bounded time', async () => {
    const store = gitStore({
      repository: freshFolder('clone'),
      remote: server.url,
      branch: 'reading',
      token: server.token,
      timeoutMs: 300,
      patience: { ...hurried, tries: 2 },
    });
    server.faults.push({ on: 'read', what: 'hang' }, { on: 'read', what: 'hang' });
    await expect(store.read(['a'])).rejects.toThrow('git fetch failed: it took too long and was stopped');
  });

  test('names the missing permission and never shows the token', async () => {
    const refused = await remoteStore('b', 'ghs_wrong')
      .read(['a'])
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'WorldError', hint: expect.stringContaining('contents: write') });
    expect(JSON.stringify(refused)).not.toContain('ghs_wrong');
    expect(remoteStore('b').where).not.toContain(server.token);
  });

  test('says what a hook or rule refused', async () => {
    writeFileSync(
      join(server.path, 'hooks', 'update'),
      '#!/bin/sh\n[ "$1" != refs/heads/guarded ] && exit 0\necho "GH013: Repository rule violations found" >&2\nexit 1\n',
      { mode: 0o755 },
    );
    const store = remoteStore('guarded');
    await expect(store.write(() => new Map([['a', '1']]), [], 'Record')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('GH013'),
    });
  });
});

describe('squash', () => {
  const places = () => [
    { repository: repository(), remote: null, branch: 'squashed', token: null, patience: hurried },
    {
      repository: freshFolder('clone'),
      remote: server.url,
      branch: 'squashed',
      token: server.token,
      patience: hurried,
    },
  ];

  test.each([0, 1])('leaves one commit with the same files (%#)', async (which) => {
    const place = places()[which];
    if (place === undefined) throw new Error('two places');
    const store = gitStore(place);
    for (const name of ['a', 'b', 'c']) await store.write(() => new Map([[name, name]]), [], name);
    const { commit } = await squashBranch(place, 'Squash');
    expect(await store.read(['a', 'b', 'c'])).toEqual({
      commit,
      files: new Map([
        ['a', 'a'],
        ['b', 'b'],
        ['c', 'c'],
      ]),
    });
    const folder = place.remote === null ? place.repository : server.path;
    expect(execFileSync('git', ['-C', folder, 'rev-list', '--count', 'squashed']).toString()).toBe('1\n');
  });

  test('loses nothing of those who write meanwhile', async () => {
    const place = {
      repository: freshFolder('clone'),
      remote: server.url,
      branch: 'busy',
      token: server.token,
      patience: hurried,
    };
    const store = gitStore(place);
    await store.write(() => new Map([['first', '1']]), [], 'First');
    const names = ['a', 'b', 'c'];
    await Promise.all([
      ...names.map((name) => store.write(() => new Map([[name, name]]), [], name)),
      squashBranch(place, 'Squash'),
    ]);
    expect([...(await store.list())].sort()).toEqual(['a', 'b', 'c', 'first']);
  });

  test('says when there is nothing to squash', async () => {
    const place = { repository: repository(), remote: null, branch: 'none', token: null };
    await expect(squashBranch(place, 'Squash')).rejects.toThrow('there is no none');
  });
});
