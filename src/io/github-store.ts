import { type BaselineStore, type FileChanges, newIn } from './baseline-store.js';
import { at, type GithubPlace, readHead, readSnapshot, readTree, type Session } from './github-branch.js';
import { isLostRace, lostEveryRace, refusal } from './github-refusal.js';
import { patient, startWaiting } from './retry.js';

/** The baseline branch through GitHub's Git Data API: no clone, no checkout. Three requests read, three more write. */
export function githubStore(place: GithubPlace): BaselineStore {
  const start = (): Session => ({
    ...place,
    waiting: startWaiting(place.patience ?? patient),
    blobs: new Map(),
  });
  return {
    where: `${place.branch} of ${place.owner}/${place.repo}`,
    read: async (paths) => (await readSnapshot(start(), paths)).snapshot,
    list: async () => {
      const session = start();
      const head = await readHead(session);
      return head === null ? [] : [...(await readTree(session, head)).blobs.keys()];
    },
    write: async (change, paths, message) => {
      const session = start();
      for (;;) {
        const { tree, snapshot } = await readSnapshot(session, paths);
        const changes = newIn(snapshot, change(snapshot));
        if (changes.size === 0 && snapshot.commit !== null) return { commit: snapshot.commit };
        const commit = await writeOnce(session, { parent: snapshot.commit, tree, changes, message });
        if (commit !== null) return { commit };
        if (!(await session.waiting.again())) throw await lostEveryRace(session);
      }
    },
  };
}

type NewCommit = {
  readonly parent: string | null;
  /** The tree of the parent. */
  readonly tree: string | null;
  readonly changes: FileChanges;
  readonly message: string;
};

/** Tree, commit, ref. Null: another writer was faster. */
async function writeOnce(session: Session, commit: NewCommit): Promise<string | null> {
  const { client } = session;
  try {
    const tree = await client.git.createTree({
      ...at(session),
      ...(commit.tree === null ? {} : { base_tree: commit.tree }),
      tree: [...commit.changes].map(([path, content]) => ({
        path,
        mode: '100644' as const,
        type: 'blob' as const,
        ...(content === null ? { sha: null } : { content }),
      })),
    });
    // The same tree again: an earlier try took effect although its answer was lost.
    if (tree.data.sha === commit.tree && commit.parent !== null) return commit.parent;
    // No author of its own: GitHub then signs the commit for the token's owner.
    const created = await client.git.createCommit({
      ...at(session),
      message: commit.message,
      tree: tree.data.sha,
      parents: commit.parent === null ? [] : [commit.parent],
    });
    await moveBranch(session, commit.parent, created.data.sha);
    return created.data.sha;
  } catch (error) {
    if (isLostRace(error)) return null;
    throw await refusal(session, error);
  }
}

/** Both are compare-and-swap: one refuses what is no descendant of the present head, the other an existing branch. */
async function moveBranch(session: Session, parent: string | null, sha: string): Promise<void> {
  const { client, branch } = session;
  if (parent === null) await client.git.createRef({ ...at(session), ref: `refs/heads/${branch}`, sha });
  else await client.git.updateRef({ ...at(session), ref: `heads/${branch}`, sha, force: false });
}
