import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WorldError } from '../errors.js';
import type { FileChanges } from './baseline-store.js';
import { git, gitFailure, gitText } from './git.js';

/** Commits on the branch are the gate's own; whose machine it ran on does not belong there. */
const identity = {
  GIT_AUTHOR_NAME: 'perf-gate',
  GIT_AUTHOR_EMAIL: 'perf-gate@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'perf-gate',
  GIT_COMMITTER_EMAIL: 'perf-gate@users.noreply.github.com',
};

/** A folder that is gone when the work in it is done, however it ends. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'perf-gate-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Contents of files at a commit, straight from the object store; absent paths are left out. */
export async function readFiles(
  repository: string,
  commit: string,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const input = paths.map((path) => `${commit}:${path}\n`).join('');
  const args = ['cat-file', '--batch'];
  const result = await git(args, { cwd: repository, input });
  if (result.status !== 0) throw gitFailure(args, result);
  return parseBatch(result.stdout, paths);
}

/** All paths at a commit. */
export async function listFiles(repository: string, commit: string): Promise<string[]> {
  const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
  const result = await git(args, { cwd: repository });
  if (result.status !== 0) throw gitFailure(args, result);
  return result.stdout.toString('utf8').split('\0').slice(0, -1);
}

/** `<id> blob <size>\n<content>\n` a file, or `<name> missing\n`. */
function parseBatch(output: Buffer, paths: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const end = output.indexOf(10, at);
    if (end < 0) throw new WorldError('git cat-file ended early');
    const header = output.toString('utf8', at, end);
    at = end + 1;
    const found = /^[0-9a-f]+ blob (\d+)$/.exec(header);
    if (found === null) continue;
    const size = Number(found[1]);
    files.set(path, output.toString('utf8', at, at + size));
    at += size + 1;
  }
  return files;
}

export type NewCommit = {
  readonly parent: string | null;
  readonly changes: FileChanges;
  readonly message: string;
};

/**
 * Writes blobs, tree and commit beside the user's index and work tree, which are never touched. Returns the parent
 * when the tree is the same as before.
 */
export async function writeCommit(repository: string, commit: NewCommit): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const call = { cwd: repository, env: { GIT_INDEX_FILE: join(folder, 'index'), ...identity } };
    await gitText(['read-tree', commit.parent ?? '--empty'], call);
    const entries: string[] = [];
    for (const [path, content] of commit.changes) entries.push(await indexEntry(repository, path, content));
    await gitText(['update-index', '-z', '--index-info'], { ...call, input: entries.join('') });
    const tree = await gitText(['write-tree'], call);
    if (commit.parent !== null && tree === (await gitText(['rev-parse', `${commit.parent}^{tree}`], call)))
      return commit.parent;
    return commitTree(repository, tree, { parent: commit.parent, message: commit.message });
  });
}

/** A commit of a tree that is already there. */
export function commitTree(
  repository: string,
  tree: string,
  commit: Pick<NewCommit, 'parent' | 'message'>,
): Promise<string> {
  const parents = commit.parent === null ? [] : ['-p', commit.parent];
  return gitText(['commit-tree', tree, ...parents], {
    cwd: repository,
    env: identity,
    input: commit.message,
  });
}

async function indexEntry(repository: string, path: string, content: string | null): Promise<string> {
  if (content === null) return `0 ${'0'.repeat(40)}\t${path}\0`;
  const blob = await gitText(['hash-object', '-w', '--stdin'], { cwd: repository, input: content });
  return `100644 ${blob}\t${path}\0`;
}
