import type { Octokit } from '@octokit/rest';

/** A head as a trusted event names it. */
export type Head = {
  readonly sha: string;
  readonly branch: string;
  readonly owner: string;
  readonly repositoryId: number;
};

export type HeadPull = {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly baseBranch: string;
  readonly merge: string | null;
  /** Hostile text. */
  readonly body: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
};

/**
 * The open pull requests whose head is exactly this commit of this repository. Who opens one decides its
 * branch and text, not which commit GitHub says stands at its head.
 */
export async function pullsOfHead(
  client: Octokit,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  head: Head,
): Promise<HeadPull[]> {
  const { data } = await client.pulls.list({
    owner,
    repo,
    state: 'open',
    head: `${head.owner}:${head.branch}`,
    per_page: 100,
  });
  return data
    .filter((pull) => pull.head.sha === head.sha && pull.head.repo?.id === head.repositoryId)
    .map((pull) => ({
      number: pull.number,
      head: pull.head.sha,
      base: pull.base.sha,
      baseBranch: pull.base.ref,
      merge: pull.merge_commit_sha,
      body: pull.body ?? '',
      labels: pull.labels.map(({ name }) => name),
      draft: pull.draft ?? false,
    }));
}
