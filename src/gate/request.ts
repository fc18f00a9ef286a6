import type { Inputs } from '../config/inputs.js';
import type { BaselineStore } from '../io/baseline-store.js';
import type { Run } from '../model.js';
import type { Identity } from '../normalise.js';

/** What is judged, and where everything that the judgement needs is read. */
export type GateRequest = {
  readonly cwd: string;
  readonly inputs: GateInputs;
  readonly identity: Identity;
  /**
   * Runs that jobs nobody vouches for have measured, first one first, to be judged instead of result files, which
   * are not read then. What they say of directions and exactness is not believed.
   */
  readonly given: readonly [Run, ...Run[]] | null;
  readonly baseBranch: string;
  /** Null: files alone, without a baseline branch. */
  readonly store: BaselineStore | null;
  /** Commits the candidate is built on, newest first; null when they cannot be known. `recorded` are those it is about. */
  readonly ancestors: (recorded: readonly string[]) => Promise<readonly string[] | null>;
  /** Which of these pull requests the candidate's commit has merged. */
  readonly merged: (pullRequests: readonly number[]) => Promise<readonly number[]>;
  /** The commit of the newest release; null without one. */
  readonly newestRelease: () => Promise<string | null>;
  readonly pullRequest: number | null;
  /** A pull request or merge queue entry: what already stands on its base is not its doing. */
  readonly proposal: boolean;
  /** GitHub's name of the event; null outside of GitHub. */
  readonly event: string | null;
  /** The pull request's text, hostile; only its target lines are read. */
  readonly description: string;
};

export type GateInputs = Pick<
  Inputs,
  | 'results'
  | 'format'
  | 'config'
  | 'metrics'
  | 'rollback-triggers'
  | 'tolerance'
  | 'baseline-results'
  | 'earlier-runs'
  | 'confirmation'
  | 'confirm-command'
  | 'history'
>;
