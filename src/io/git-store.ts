import { type BaselineStore, newIn, type Snapshot } from './baseline-store.js';
import { atDesk, type Desk, type GitPlace, lost, whereOf } from './git-desk.js';
import { listFiles, readFiles, writeCommit } from './git-objects.js';

/** The baseline branch through plain git: a repository on disk or any remote. No work tree, index or ref of the user's is touched but the branch itself. */
export function gitStore(place: GitPlace): BaselineStore {
  return {
    where: whereOf(place),
    read: (paths) => atDesk(place, (desk) => readOnce(desk, paths)),
    write: (change, paths, message) =>
      atDesk(place, async (desk) => {
        const snapshot = await readOnce(desk, paths);
        const changes = newIn(snapshot, change(snapshot));
        if (changes.size === 0 && snapshot.commit !== null) return { commit: snapshot.commit };
        const commit = await writeCommit(desk.objects, { parent: snapshot.commit, changes, message });
        if (commit === snapshot.commit) return { commit };
        return (await desk.branch.move(commit, snapshot.commit)) === 'moved' ? { commit } : lost;
      }),
    list: () =>
      atDesk(place, async (desk) => {
        const commit = await desk.branch.head();
        return commit === null ? [] : listFiles(desk.objects, commit);
      }),
  };
}

async function readOnce(desk: Desk, paths: readonly string[]): Promise<Snapshot> {
  const commit = await desk.branch.head();
  return { commit, files: commit === null ? new Map() : await readFiles(desk.objects, commit, paths) };
}
