import type { Octokit } from '@octokit/rest';
import { git, gitText } from './git.js';

/** Deeper than any history that is still judged against. */
const deepest = 20_000;

/**
 * The commits that a commit is built on, newest first and itself included, from a local clone. Null when they
 * cannot be known: a shallow clone ends somewhere, and a commit that is not there has no past.
 */
export async function localAncestors(folder: string, commit: string): Promise<string[] | null> {
  const shallow = (await gitText(['rev-parse', '--is-shallow-repository'], { cwd: folder })).trim();
  if (shallow !== 'false') return null;
  const listed = await git(
    ['rev-list', '--topo-order', `--max-count=${deepest}`, '--end-of-options', commit, '--'],
    { cwd: folder },
  );
  if (listed.status !== 0) return null;
  return listed.stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

export type RemoteCommit = { readonly owner: string; readonly repo: string; readonly commit: string };

const commitsPerPage = 100;
const mostPages = 5;

/**
 * The same from GitHub, a hundred commits a request; stops as soon as every recorded commit that can still be
 * found has been, and after 500 commits at the latest.
 */
export async function githubAncestors(
  client: Octokit,
  { owner, repo, commit }: RemoteCommit,
  recorded: readonly string[],
): Promise<string[]> {
  const missing = new Set(recorded);
  const found: string[] = [];
  for (let page = 1; page <= mostPages && missing.size > 0; page += 1) {
    const listed = await client.repos.listCommits({
      owner,
      repo,
      sha: commit,
      per_page: commitsPerPage,
      page,
    });
    for (const { sha } of listed.data) {
      found.push(sha);
      missing.delete(sha);
    }
    if (listed.data.length < commitsPerPage) break;
  }
  return found;
}

/** What a test merge was built on: its first parent, the tip of the base branch; null for any other commit. */
export async function mergeBaseSide(
  client: Octokit,
  { owner, repo, commit }: RemoteCommit,
): Promise<string | null> {
  const { data } = await client.git.getCommit({ owner, repo, commit_sha: commit });
  return data.parents.length > 1 ? (data.parents[0]?.sha ?? null) : null;
}
