import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { decodeHistory } from '../../src/baseline/codec.js';
import { historyPath } from '../../src/baseline/history-path.js';
import { verifyHistory } from '../../src/baseline/verify.js';
import type { BaselineStore } from '../../src/io/baseline-store.js';
import { gitStore } from '../../src/io/git-store.js';
import { githubClient } from '../../src/io/github.js';
import { githubStore } from '../../src/io/github-store.js';
import { run as benchmarkRun } from '../baseline/build.js';
import { type GitFault, startGitServer } from '../support/git-server.js';
import { type FaultKind, startGithubServer } from '../support/github-server.js';
import { freshFolder, run } from '../support/runner.js';

const writers = 20;
const path = historyPath('default', 'main');
const compiled = freshFolder('compiled');

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/transpile.mjs', compiled]);
});

type Written = { readonly commit?: string; readonly error?: string; readonly tries: number };

/** All writers at once, each a process of its own. */
async function crowd(order: Readonly<Record<string, unknown>>): Promise<Written[]> {
  const patience = { leastMs: 50, mostMs: 5000 };
  const finished = await Promise.all(
    Array.from({ length: writers }, (_, n) =>
      run(process.execPath, [resolve('__tests__/support/writer.mjs'), compiled], {
        cwd: freshFolder('writer'),
        env: {
          WRITER: JSON.stringify({ ...order, path, patience, run: benchmarkRun(n, { a: n + 1, b: 1 }) }),
        },
      }),
    ),
  );
  return finished.map(({ stdout, stderr }) => {
    if (stdout.trim() === '') throw new Error(stderr);
    return JSON.parse(stdout) as Written;
  });
}

async function recordedIn(store: BaselineStore): Promise<string[]> {
  const { files } = await store.read([path]);
  const history = decodeHistory(files.get(path) ?? '', path);
  expect(verifyHistory(history, path)).toEqual([]);
  return history.runs.map(({ id }) => id).sort();
}

const expected = Array.from({ length: writers }, (_, n) => `run-${n}`).sort();

function report(name: string, written: readonly Written[], faults: number, found: number): void {
  const tries = written.reduce((sum, writer) => sum + writer.tries, 0);
  process.stdout.write(
    `${name}: ${writers} writers, ${faults} faults injected, ${tries} tries, ${writers} records expected, ${found} found\n`,
  );
}

describe('twenty writers from separate processes, with faults', () => {
  test('through GitHub lose nothing and double nothing', async () => {
    const server = await startGithubServer();
    const kinds: readonly FaultKind[] = [
      500,
      502,
      503,
      { status: 429, headers: { 'retry-after': '1' } },
      429,
      { status: 403, message: 'You have exceeded a secondary rate limit.' },
      { status: 403, headers: { 'retry-after': '1' }, message: 'You have exceeded a secondary rate limit.' },
      'reset-before',
      'reset-after',
      'garbage',
      'truncated',
      'cut',
      'hang',
    ];
    let asked = 0;
    let injected = 0;
    server.chaos = () => {
      asked += 1;
      if (asked % 9 !== 0) return null;
      injected += 1;
      return kinds[injected % kinds.length] ?? null;
    };
    const { url: apiUrl, token, owner, repo } = server;
    const written = await crowd({ github: { apiUrl, token, owner, repo, branch: 'perf-baseline' } });
    server.chaos = null;
    const client = githubClient({ apiUrl, token });
    const found = await recordedIn(githubStore({ client, owner, repo, branch: 'perf-baseline' }));
    report('GitHub', written, injected, found.length);
    await server.close();
    expect(written.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(found).toEqual(expected);
    expect(server.invalid).toEqual([]);
  }, 150_000);

  test('through git over HTTP lose nothing and double nothing', async () => {
    const server = await startGitServer();
    const kinds: readonly GitFault['what'][] = [500, 502, 503, 429, 'reset-before', 'reset-after'];
    const faults = kinds.flatMap((what): GitFault[] => [
      { on: 'write', what },
      { on: 'read', what },
    ]);
    server.faults.push(...faults);
    const place = { remote: server.url, branch: 'perf-baseline', token: server.token };
    const written = await crowd({ git: { ...place, repository: '.' } });
    const left = server.faults.splice(0).length;
    const found = await recordedIn(gitStore({ ...place, repository: freshFolder('reader') }));
    report('git', written, faults.length - left, found.length);
    await server.close();
    expect(written.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(found).toEqual(expected);
    expect(left).toBe(0);
  }, 150_000);
});
