import { historyFolder } from './history-path.js';

/** Where the branch explains itself. */
export const readmePath = 'README.md';

/** The page people find on the branch. It never changes, so that writers never meet over it. */
export const branchReadme = (): string => `# Benchmark histories

This branch is written by the Performance Regression Gate. It shares no commit with the code and needs no checkout.

- \`${historyFolder}<base branch>/<suite>/history.json\`: one history per suite and base branch. Names are spelled
  so that they are safe on every file system: what is not \`a-z\`, \`0-9\`, \`_\` or \`-\` stands as \`%\` and its bytes.
- A history names its metrics once and has one line per run: commit, date, run id, attempt, runner, and per metric
  the centre (times the metric's power of ten), the spread (in ten-thousandths of the centre) and the count.
- \`quarantined\` lists the metrics of a run that regressed: candidates are not compared with these points until
  somebody accepts them (\`perf-gate accept\`).

## Look

    perf-gate history
    perf-gate history --verify

## Restore

A damaged file is never taken for an empty one. To bring the last good version of a file back:

    git log --oneline -- PATH
    git checkout COMMIT -- PATH
    git commit -m "Restore PATH" && git push

Do not merge this branch anywhere, and do not edit a history by hand.
`;
