import type { Verdict } from '../verdict.js';

/** What an earlier comment said, read back from it. */
export type PreviousState = {
  readonly verdict: Verdict;
  /** The head it spoke of. */
  readonly commit: string;
  /** Where it became well again, when that has been said before. */
  readonly resolved: string | null;
};

/** Where a report is shown, and what the report itself does not know. Everything but the report is here. */
export type RenderContext = {
  /** `https://github.com`, without a slash at the end. */
  readonly server: string;
  /** `owner/name`; empty outside GitHub. */
  readonly repository: string;
  readonly runUrl: string | null;
  readonly pullRequest: number | null;
  /** `push`, `pull_request`, …; `local` on the command line. */
  readonly event: string;
  /** The commit people know: the head of the pull request, not its merge commit. */
  readonly head: string;
  /** Program and arguments that repeat the verdict on any machine; empty when there is no such command. */
  readonly command: readonly string[];
  readonly previous: PreviousState | null;
  /** A following job measures the suspects again. */
  readonly secondRun: boolean;
  /** `fail: false`: everything is reported, nothing fails. */
  readonly informational: boolean;
};

/** The context of a report that nobody publishes. */
export const nowhere: RenderContext = {
  server: 'https://github.com',
  repository: '',
  runUrl: null,
  pullRequest: null,
  event: 'local',
  head: '',
  command: [],
  previous: null,
  secondRun: false,
  informational: false,
};
