import { UserError, WorldError } from '../errors.js';
import { type GitCall, git, gitFailure, gitText, withoutSecrets } from './git.js';

/** One branch, wherever it lies: where it stands, and a compare-and-swap on it. */
export type GitBranch = {
  /** The newest commit, its objects at hand in `repository`; null: no such branch. */
  readonly head: () => Promise<string | null>;
  /** Moves the branch from `old` (null: it must not exist) to `commit`; tells when another writer was faster. */
  readonly move: (commit: string, old: string | null) => Promise<'moved' | 'lost'>;
};

/** A branch of a repository on this disk. What a clone has only from `origin` counts as its start. */
export function localBranch(repository: string, branch: string): GitBranch {
  const ref = `refs/heads/${branch}`;
  const find = async (name: string): Promise<string | null> => {
    const found = await git(['rev-parse', '--verify', '--quiet', `${name}^{commit}`], { cwd: repository });
    return found.status === 0 ? found.stdout.toString('utf8').trim() : null;
  };
  return {
    head: async () => (await find(ref)) ?? (await find(`refs/remotes/origin/${branch}`)),
    move: async (commit, old) => {
      const here = await find(ref);
      if (here !== null && here !== old) return 'lost';
      const args = ['update-ref', '-m', 'perf-gate', ref, commit, here ?? ''];
      const result = await git(args, { cwd: repository, config: [['core.hooksPath', '/dev/null']] });
      if (result.status === 0) return 'moved';
      if (/cannot lock ref|reference already exists|File exists/i.test(result.stderr)) return 'lost';
      throw gitFailure(args, result);
    },
  };
}

export type Remote = {
  /** A bare repository of ours that takes the fetched objects. */
  readonly store: string;
  readonly url: string;
  readonly pushUrl: string;
  readonly call: GitCall;
};

/** A branch of a remote repository. Throws a `Passing` error for what may work a moment later. */
export function remoteBranch(remote: Remote, branch: string): GitBranch {
  const ref = `refs/heads/${branch}`;
  const call = { ...remote.call, env: { ...remote.call.env, GIT_DIR: remote.store } };
  return {
    head: async () => {
      const args = ['fetch', '--quiet', '--depth=1', '--no-tags', '--', remote.url, `+${ref}:${ref}`];
      const result = await git(args, call);
      if (result.status === 0) return gitText(['rev-parse', '--verify', ref], call);
      if (/couldn't find remote ref/.test(result.stderr)) return null;
      throw failureOf(args, result, branch);
    },
    move: async (commit, old) => {
      const lease = `--force-with-lease=${ref}:${old ?? ''}`;
      const args = ['push', '--porcelain', '--no-verify', lease, '--', remote.pushUrl, `${commit}:${ref}`];
      const result = await git(args, call);
      if (result.status === 0) return 'moved';
      const said = `${result.stdout.toString('utf8')}\n${result.stderr}`;
      if (lostRace.test(said) && !refusedByRule.test(said)) return 'lost';
      throw failureOf(args, { ...result, stderr: said }, branch);
    },
  };
}

/** The world may be better in a moment: worth another try. */
export class Passing extends WorldError {}

/** Nobody answered at all: whoever sits at a laptop without a network should not wait for minutes. */
export class Unreachable extends Passing {}

/** A shallow update is refused when the branch was squashed meanwhile: the parent is then no part of it any more. */
const lostRace =
  /\(stale info\)|shallow update not allowed|\(fetch first\)|\(non-fast-forward\)|failed to update ref|cannot lock ref|incorrect old value|reference already exists/i;

const refusedByRule = /GH006|GH013|protected branch|rule violations|hook declined/i;

const denied =
  /authentication failed|could not read (?:username|password)|returned error: 40[13]|permission (?:to .{1,200} )?denied|access denied|not authorized|access rights/i;

const unreachable = /could not resolve host|connection refused|network is unreachable|no route to host/i;

const passing =
  /timed out|connection (?:reset|closed|was)|early eof|rpc failed|returned error: (?:5\d\d|429|408)|HTTP (?:5\d\d|429)|unexpected disconnect|hung up|empty reply|transfer closed|remote end/i;

function failureOf(args: readonly string[], result: Parameters<typeof gitFailure>[1], branch: string): Error {
  const said = withoutSecrets(result.stderr);
  if (refusedByRule.test(said)) {
    return new UserError(`the remote refuses writes to ${branch}: ${said.trim()}`, {
      hint: `A branch protection or ruleset covers ${branch}. Exclude it from the rule, or use a token that may bypass it.`,
    });
  }
  if (denied.test(said)) {
    return gitFailure(
      args,
      result,
      'The credentials are missing or may not do this; writing needs the permission `contents: write`.',
    );
  }
  if (!result.timedOut && !passing.test(said) && !unreachable.test(said)) return gitFailure(args, result);
  const Failure = unreachable.test(said) ? Unreachable : Passing;
  return new Failure(gitFailure(args, result).message, {
    hint: 'The remote could not be reached; try again later.',
  });
}
