/** The baseline branch at one commit, as far as it was asked for. A path that is not in `files` does not exist. */
export type Snapshot = {
  /** Null: there is no branch yet. */
  readonly commit: string | null;
  readonly files: ReadonlyMap<string, string>;
};

/** Path → new content; null removes the file. */
export type FileChanges = ReadonlyMap<string, string | null>;

/** A branch of files that several writers may change at once. */
export type BaselineStore = {
  /** For people: which branch of what. */
  readonly where: string;
  readonly read: (paths: readonly string[]) => Promise<Snapshot>;
  /**
   * Compare-and-swap: `change` is called anew with the newest snapshot whenever another writer was faster, so it
   * must be repeatable. When it changes nothing, nothing is written.
   */
  readonly write: (
    change: (snapshot: Snapshot) => FileChanges,
    paths: readonly string[],
    message: string,
  ) => Promise<{ readonly commit: string }>;
  /** All paths on the branch. */
  readonly list: () => Promise<readonly string[]>;
};

/** What of a change really differs from the snapshot: a repeated write finds itself done. */
export function newIn(snapshot: Snapshot, changes: FileChanges): FileChanges {
  return new Map([...changes].filter(([path, content]) => (snapshot.files.get(path) ?? null) !== content));
}
