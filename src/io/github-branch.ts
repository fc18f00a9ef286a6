import { createHash } from 'node:crypto';
import type { Octokit } from '@octokit/rest';
import { WorldError } from '../errors.js';
import type { Snapshot } from './baseline-store.js';
import { githubFailure, statusOf } from './github.js';
import type { Patience, Waiting } from './retry.js';

export type GithubPlace = {
  readonly client: Octokit;
  readonly owner: string;
  readonly repo: string;
  readonly branch: string;
  readonly patience?: Patience;
};

/** One operation under way: its time is shared by all its requests, and a blob is read only once. */
export type Session = GithubPlace & { readonly waiting: Waiting; readonly blobs: Map<string, string> };

/** A branch's newest commit and its tree; null while the tree's id is not known. */
type Head = { readonly commit: string; readonly tree: string | null };

/** What lies on the branch: the root's id and path → blob id. */
type Tree = { readonly id: string; readonly blobs: ReadonlyMap<string, string> };

/** The files asked for and the id of the root's tree. */
export async function readSnapshot(
  session: Session,
  paths: readonly string[],
): Promise<{ tree: string | null; snapshot: Snapshot }> {
  const head = await readHead(session);
  if (head === null) return { tree: null, snapshot: { commit: null, files: new Map() } };
  const tree = await readTree(session, head);
  const files = new Map<string, string>();
  for (const path of paths) {
    const blob = tree.blobs.get(path);
    if (blob !== undefined) files.set(path, await readBlob(session, blob));
  }
  return { tree: tree.id, snapshot: { commit: head.commit, files } };
}

/** Whose, and how long it may take: what every request says. */
export const at = ({ owner, repo, waiting }: Session) => ({ owner, repo, request: { waiting } });

/** Null: there is no such branch yet. */
export async function readHead(session: Session): Promise<Head | null> {
  const { client, branch } = session;
  try {
    const { data } = await client.repos.getBranch({ ...at(session), branch });
    const detail: Partial<typeof data.commit.commit> | undefined = data.commit.commit;
    return { commit: data.commit.sha, tree: detail?.tree?.sha ?? null };
  } catch (error) {
    if (statusOf(error) !== 404) throw reading(error, session);
    if (!/branch not found/i.test(String(error))) await assertRepository(session);
    return null;
  }
}

/** An absent branch is a beginning; a repository that cannot be seen is not. */
async function assertRepository(session: Session): Promise<void> {
  try {
    await session.client.repos.get(at(session));
  } catch (error) {
    throw reading(error, session);
  }
}

const reading = (error: unknown, { owner, repo, branch }: Session): Error =>
  githubFailure(error, `${branch} of ${owner}/${repo} could not be read`, 'contents: read');

/** Lists the files of the branch. */
export async function readTree(session: Session, head: Head): Promise<Tree> {
  try {
    const { data } = await session.client.git.getTree({
      ...at(session),
      tree_sha: head.tree ?? head.commit,
      recursive: 'true',
    });
    if (data.truncated) throw new WorldError(`${session.branch} holds more files than GitHub lists at once`);
    const blobs = data.tree.filter(({ type }) => type === 'blob');
    return {
      id: data.sha === head.commit ? await treeOf(session, head.commit) : data.sha,
      blobs: new Map(blobs.map(({ path, sha }) => [path, sha])),
    };
  } catch (error) {
    throw reading(error, session);
  }
}

/** A server that listed a commit's tree under the commit's own id has to be asked for the tree's. */
async function treeOf(session: Session, commit_sha: string): Promise<string> {
  const { data } = await session.client.git.getCommit({ ...at(session), commit_sha });
  return data.tree.sha;
}

/** A blob, checked against its own id: nothing that was cut or mixed up on the way is taken for a history. */
async function readBlob(session: Session, id: string): Promise<string> {
  for (;;) {
    const known = session.blobs.get(id);
    if (known !== undefined) return known;
    const bytes = await fetchBlob(session, id);
    if (blobId(bytes) === id) session.blobs.set(id, bytes.toString('utf8'));
    else if (!(await session.waiting.again())) {
      throw new WorldError(`blob ${id} of ${session.branch} arrives damaged`, { hint: 'Run again later.' });
    }
  }
}

async function fetchBlob(session: Session, file_sha: string): Promise<Buffer> {
  try {
    const { data } = await session.client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      ...at(session),
      file_sha,
      headers: { accept: 'application/vnd.github.raw+json' },
    });
    return blobBytes(data);
  } catch (error) {
    throw reading(error, session);
  }
}

/** Raw as asked for; a server that does not know the media type sends base64. */
function blobBytes(data: unknown): Buffer {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  if (data instanceof ArrayBuffer) return Buffer.from(data);
  const content = typeof data === 'object' && data !== null && 'content' in data ? data.content : '';
  return Buffer.from(String(content), 'base64');
}

/** Git's own object id (git-hash-object(1)). */
const blobId = (bytes: Buffer): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
