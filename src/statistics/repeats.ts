import type { RecordedRun } from '../model.js';

/** Runs of one commit that may count: a schedule that measures one commit for days is no new evidence (STATISTICS §3). */
const mostPerCommit = 3;

/** The runs, oldest first, with only the newest three of each commit. */
export function capRepeats(runs: readonly RecordedRun[]): readonly RecordedRun[] {
  const seen = new Map<string, number>();
  const kept = runs.toReversed().filter((run) => {
    const count = (seen.get(run.commit) ?? 0) + 1;
    seen.set(run.commit, count);
    return count <= mostPerCommit;
  });
  return kept.length === runs.length ? runs : kept.reverse();
}
