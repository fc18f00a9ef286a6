import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { githubAncestors, localAncestors, mergeBaseSide } from '../../src/io/ancestors.js';
import { githubClient } from '../../src/io/github.js';
import { startGithubServer } from '../support/github-server.js';
import { freshFolder } from '../support/runner.js';

const author = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];

function repository() {
  const folder = freshFolder('ancestors');
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...author, ...args])
      .toString()
      .trim();
  const commit = (message: string): string => {
    git('commit', '--quiet', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  return { folder, git, commit };
}

describe('ancestors in a clone', () => {
  test('are all commits below, newest first, merged branches included', async () => {
    const { folder, git, commit } = repository();
    const [a, b] = [commit('a'), commit('b')];
    git('checkout', '--quiet', '-b', 'topic', a);
    const topic = commit('topic');
    git('checkout', '--quiet', 'main');
    git('merge', '--quiet', '--no-ff', '-m', 'merge', 'topic');
    const merge = git('rev-parse', 'HEAD');
    git('checkout', '--quiet', '-b', 'other', b);
    commit('not below');
    const found = await localAncestors(folder, merge);
    expect([...(found ?? [])].sort()).toEqual([a, b, topic, merge].sort());
    expect([found?.[0], found?.at(-1)]).toEqual([merge, a]);
  });

  test('are not known in a shallow clone, nor of a commit that was pushed away', async () => {
    const { folder, commit } = repository();
    commit('a');
    const head = commit('b');
    const shallow = join(freshFolder('shallow'), 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, shallow]);
    expect(await localAncestors(shallow, head)).toBeNull();
    expect(await localAncestors(folder, 'f'.repeat(40))).toBeNull();
  });
});

describe('ancestors on GitHub', () => {
  test('take a request a hundred commits and stop when all recorded ones are found', async () => {
    const server = await startGithubServer();
    const { url: apiUrl, token, owner, repo } = server;
    const path = `/repos/${owner}/${repo}/git`;
    const api = async (method: string, route: string, body?: unknown) =>
      (await server.api(method, `${path}/${route}`, body)) as {
        sha: string;
        object: { sha: string };
        tree: { sha: string };
      };
    const first = (await api('GET', 'ref/heads/main')).object.sha;
    const tree = (await api('GET', `commits/${first}`)).tree.sha;
    const commits = [first];
    for (let n = 0; n < 120; n += 1) {
      const parents = [commits.at(-1)];
      commits.push((await api('POST', 'commits', { message: `${n}`, tree, parents })).sha);
    }
    const head = commits.at(-1) ?? '';
    await api('POST', 'refs', { ref: 'refs/heads/long', sha: head });
    const client = githubClient({ apiUrl, token });
    const place = { owner, repo, commit: head };
    const newestFirst = commits.toReversed();

    expect(await githubAncestors(client, place, [commits[110] ?? ''])).toEqual(newestFirst.slice(0, 100));
    expect(server.requests).toHaveLength(1);
    expect(await githubAncestors(client, place, [first])).toEqual(newestFirst);
    expect(server.requests).toHaveLength(3);

    const merge = await api('POST', 'commits', { message: 'm', tree, parents: [commits[5], head] });
    expect(await mergeBaseSide(client, { owner, repo, commit: merge.sha })).toBe(commits[5]);
    expect(await mergeBaseSide(client, place)).toBeNull();
    expect(server.invalid).toEqual([]);
    await server.close();
  });
});
