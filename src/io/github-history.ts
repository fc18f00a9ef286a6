import type { Octokit } from '@octokit/rest';
import { statusOf } from './github.js';

export type RepositoryPlace = { readonly owner: string; readonly repo: string };

/** Which of these pull requests were merged as this commit. */
export async function mergedPullRequests(
  client: Octokit,
  { owner, repo, commit }: RepositoryPlace & { readonly commit: string },
  pullRequests: readonly number[],
): Promise<number[]> {
  const { data } = await client.repos.listPullRequestsAssociatedWithCommit({
    owner,
    repo,
    commit_sha: commit,
  });
  const merged = data.filter((pull) => pull.merged_at !== null && pull.merge_commit_sha === commit);
  return merged.map(({ number }) => number).filter((number) => pullRequests.includes(number));
}

/** The commit of the newest release, as GitHub calls it; null when there is none. */
export async function newestRelease(
  client: Octokit,
  { owner, repo }: RepositoryPlace,
): Promise<string | null> {
  try {
    const release = await client.repos.getLatestRelease({ owner, repo });
    const commit = await client.repos.getCommit({ owner, repo, ref: release.data.tag_name });
    return commit.data.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** The newest published releases, for marks beside a history. */
export async function newestReleases(
  client: Octokit,
  { owner, repo }: RepositoryPlace,
): Promise<{ label: string; commit: null; date: string }[]> {
  const { data } = await client.repos.listReleases({ owner, repo, per_page: 10 });
  return data.flatMap(({ tag_name: label, published_at: date }) =>
    date === null || date === undefined ? [] : [{ label, commit: null, date }],
  );
}
