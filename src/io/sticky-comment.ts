import { setTimeout as sleep } from 'node:timers/promises';
import type { Octokit } from '@octokit/rest';
import { WorldError } from '../errors.js';
import { statusOf } from './github.js';

export type CommentPlace = { readonly owner: string; readonly repo: string; readonly number: number };

export type StickyComment = {
  /** Hidden text that marks the comment as this one. The body begins with it: anywhere else it may be a quotation. */
  readonly marker: string;
  /** What must stand in the body after a write; another job that wrote meanwhile may have dropped it. */
  readonly proof: string;
  /** Body from the present body (null: there is none yet); null leaves things as they are. */
  readonly edit: (body: string | null) => string | null;
};

type Found = { readonly id: number; readonly body: string; readonly url: string };

const attempts = 8;

/** Longer than another job needs from reading the comment to writing it: what it did not see, it has covered by then. */
const settleMs = 700;

/**
 * Creates or edits the one comment that carries the marker and that this token wrote; several jobs may do so at
 * once. Comments have no compare-and-swap, so each write is read back when other jobs' writes have settled, and
 * repeated when one of them has covered it. Returns the comment's address, or null when there was nothing to write.
 */
export async function stickComment(
  client: Octokit,
  place: CommentPlace,
  comment: StickyComment,
): Promise<string | null> {
  const author = await ownLogin(client);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const url = await writeOnce(client, place, comment, author);
    if (url === null) return null;
    await sleep(settleMs * (1 + Math.random() * attempt));
    const [first] = await findComments(client, place, comment.marker, author);
    if (first?.body.includes(comment.proof)) return first.url;
  }
  throw new WorldError(`other jobs covered this one's part of the comment ${attempts} times`, {
    hint: 'Run the job again, or give its workflow a name of its own: each workflow has its own comment.',
  });
}

async function writeOnce(
  client: Octokit,
  place: CommentPlace,
  comment: StickyComment,
  author: string | null,
): Promise<string | null> {
  const { owner, repo, number } = place;
  const [existing, ...copies] = await findComments(client, place, comment.marker, author);
  for (const { id } of copies)
    await client.issues.deleteComment({ owner, repo, comment_id: id }).catch(unlessGone);
  const body = comment.edit(existing?.body ?? null);
  if (body === null) return existing?.url ?? null;
  if (existing === undefined) {
    const created = await client.issues.createComment({ owner, repo, issue_number: number, body });
    return created.data.html_url;
  }
  if (existing.body !== body) {
    await client.issues.updateComment({ owner, repo, comment_id: existing.id, body }).catch(unlessGone);
  }
  return existing.url;
}

/** A copy that another job has deleted already is what was wanted. */
function unlessGone(error: unknown): void {
  if (statusOf(error) !== 404) throw error;
}

/** Oldest first: when two jobs created one each, all agree on which stays. */
async function findComments(
  client: Octokit,
  place: CommentPlace,
  marker: string,
  author: string | null,
): Promise<Found[]> {
  const { owner, repo, number } = place;
  const comments = await client.paginate(client.issues.listComments, {
    owner,
    repo,
    issue_number: number,
    per_page: 100,
  });
  return comments
    .filter(({ user }) => (author === null ? user?.type === 'Bot' : user?.login === author))
    .filter(({ body }) => body?.startsWith(marker) === true)
    .map(({ id, body, html_url }) => ({ id, body: body ?? '', url: html_url }))
    .sort((a, b) => a.id - b.id);
}

/**
 * The login that the token's comments carry. Installation tokens (the job token among them) may not ask who
 * they are; null then stands for any bot, which no person who can only comment is.
 */
export async function ownLogin(client: Octokit): Promise<string | null> {
  try {
    const user = await client.users.getAuthenticated();
    return user.data.login;
  } catch (error) {
    const status = statusOf(error);
    if (status === 401 || status === 403 || status === 404) return null;
    throw error;
  }
}
