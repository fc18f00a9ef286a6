import type { Octokit } from '@octokit/rest';
import { statusOf } from './github.js';
import { type RepositoryPart, revertPrefix } from './marked.js';

export type Revert = RepositoryPart & {
  /** The pushed commit, and the branch whose tip it must be. */
  readonly commit: string;
  readonly branch: string;
  /** The nearest commit before it that was recorded; null when there is none. */
  readonly recorded: string | null;
  readonly title: string;
  readonly body: string;
};

/** The address of the pull request, or why there is none. */
export type Reverted = { readonly url: string } | { readonly refused: string };

/**
 * Opens a draft pull request that takes one pushed commit back, without any checkout: as long as the commit is the
 * branch's tip, its revert is the tree of its first parent on top of it. A second time it finds the first one.
 */
export async function openRevert(client: Octokit, revert: Revert): Promise<Reverted> {
  const { owner, repo, commit, branch, title, body } = revert;
  const name = `${revertPrefix}${commit}`;
  const opened = await client.pulls.list({ owner, repo, state: 'all', head: `${owner}:${name}` });
  const [earlier] = opened.data.filter(({ head }) => head.ref === name);
  if (earlier !== undefined) return { url: earlier.html_url };
  const tip = await client.git.getRef({ owner, repo, ref: `heads/${branch}` });
  if (tip.data.object.sha !== commit) return { refused: `${branch} has moved on since` };
  const reverting = await writeRevert(client, revert);
  if ('refused' in reverting) return reverting;
  await createBranch(client, { owner, repo, name, sha: reverting.sha });
  try {
    const pull = await client.pulls.create({
      owner,
      repo,
      title,
      body,
      head: name,
      base: branch,
      draft: true,
    });
    return { url: pull.data.html_url };
  } catch (error) {
    // The branch alone is of no use; that it stays behind is less than the failure itself.
    await client.git.deleteRef({ owner, repo, ref: `heads/${name}` }).catch(() => undefined);
    throw error;
  }
}

async function writeRevert(
  client: Octokit,
  { owner, repo, commit, recorded, title }: Revert,
): Promise<{ sha: string } | { refused: string }> {
  const { data } = await client.git.getCommit({ owner, repo, commit_sha: commit });
  const parent = data.parents[0]?.sha;
  if (parent === undefined) return { refused: 'it is the first commit' };
  if (parent !== recorded)
    return { refused: 'the commit before it was not measured, so that it may not be the one to blame' };
  const before = await client.git.getCommit({ owner, repo, commit_sha: parent });
  const written = await client.git.createCommit({
    owner,
    repo,
    message: `${title}\n\nThis reverts commit ${commit}.`,
    tree: before.data.tree.sha,
    parents: [commit],
  });
  return { sha: written.data.sha };
}

/** A branch that an earlier, broken-off try left has the same content. */
async function createBranch(
  client: Octokit,
  { owner, repo, name, sha }: RepositoryPart & { readonly name: string; readonly sha: string },
): Promise<void> {
  try {
    await client.git.createRef({ owner, repo, ref: `refs/heads/${name}`, sha });
  } catch (error) {
    if (statusOf(error) !== 422 || !/already exists/i.test(String(error))) throw error;
  }
}
