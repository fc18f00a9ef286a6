import type { Octokit } from '@octokit/rest';
import { ownLogin } from './sticky-comment.js';

export type RepositoryPart = { readonly owner: string; readonly repo: string };

/** An open issue or pull request that this token opened. */
export type Marked = { readonly number: number; readonly body: string };

/** More open issues of one author than these are not looked through. */
const mostPages = 20;

type Author = { readonly login: string; readonly type: string } | null;

const isBy = (author: string | null, user: Author): boolean =>
  author === null ? user?.type === 'Bot' : user?.login === author;

/** The open issues that begin with the marker (further down it may be a quotation) and were opened by this token, oldest first. */
export async function findIssues(
  client: Octokit,
  { owner, repo }: RepositoryPart,
  marker: string,
): Promise<Marked[]> {
  const author = await ownLogin(client);
  const found: Marked[] = [];
  const pages = client.paginate.iterator(client.issues.listForRepo, {
    owner,
    repo,
    state: 'open',
    per_page: 100,
    ...(author === null ? {} : { creator: author }),
  });
  let page = 0;
  for await (const { data } of pages) {
    for (const { number, body, user, pull_request } of data) {
      if (pull_request === undefined && isBy(author, user) && body?.startsWith(marker))
        found.push({ number, body });
    }
    page += 1;
    if (page === mostPages) break;
  }
  return found.sort((a, b) => a.number - b.number);
}

/** Closes an issue with a last word. */
export async function closeIssue(
  client: Octokit,
  { owner, repo }: RepositoryPart,
  number: number,
  body: string,
): Promise<void> {
  await client.issues.createComment({ owner, repo, issue_number: number, body });
  await client.issues.update({ owner, repo, issue_number: number, state: 'closed' });
}

/** The open reverts that begin with the marker and were opened by this token, from branches of this repository. */
export async function findReverts(
  client: Octokit,
  { owner, repo }: RepositoryPart,
  { marker, base }: { readonly marker: string; readonly base: string },
): Promise<(Marked & { readonly branch: string })[]> {
  const author = await ownLogin(client);
  const { data } = await client.pulls.list({ owner, repo, state: 'open', base, per_page: 100 });
  return data
    .filter(({ body, user }) => isBy(author, user) && body?.startsWith(marker))
    .filter((pull) => pull.head.repo?.id === pull.base.repo.id)
    .map(({ number, body, head }) => ({ number, body: body ?? '', branch: head.ref }))
    .filter(({ branch }) => branch.startsWith(revertPrefix));
}

/** Branches of reverts begin so, followed by the commit. */
export const revertPrefix = 'perf-gate/revert-';

/** Closes a revert with a last word and removes its branch. */
export async function closeRevert(
  client: Octokit,
  { owner, repo }: RepositoryPart,
  { number, branch }: { readonly number: number; readonly branch: string },
  body: string,
): Promise<void> {
  await client.issues.createComment({ owner, repo, issue_number: number, body });
  await client.pulls.update({ owner, repo, pull_number: number, state: 'closed' });
  await client.git.deleteRef({ owner, repo, ref: `heads/${branch}` });
}
