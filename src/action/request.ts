import { createHash } from 'node:crypto';
import type { Octokit } from '@octokit/rest';
import type { Inputs } from '../config/inputs.js';
import { UserError } from '../errors.js';
import type { GateRequest } from '../gate/request.js';
import { githubAncestors, mergeBaseSide } from '../io/ancestors.js';
import type { GithubEvent } from '../io/event.js';
import { statusOf } from '../io/github.js';
import { mergedPullRequests, newestRelease } from '../io/github-history.js';
import { githubStore } from '../io/github-store.js';
import { thisRunner } from '../io/machine.js';

export type ActionContext = {
  readonly inputs: Inputs;
  readonly event: GithubEvent;
  readonly client: Octokit;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: Date;
};

/** What the event and the inputs ask to be judged. Throws `UserError` where judging would be unsafe. */
export function requestOf(context: ActionContext): GateRequest {
  const { inputs, event, client, now } = context;
  refuseUnsafe(event);
  const { owner, name: repo } = event.repository;
  return {
    cwd: context.cwd,
    inputs,
    identity: {
      suite: inputs.suite,
      commit: event.head,
      branch: event.branch,
      date: now.toISOString(),
      id: `${event.runId}/${inputs.job || jobOf(context)}`,
      attempt: event.attempt,
      runner: thisRunner(context.env),
    },
    given: null,
    baseBranch: baseBranchOf(context),
    store: githubStore({ client, owner, repo, branch: inputs['baseline-branch'] }),
    ancestors: (recorded) => ancestorsOf(context, recorded),
    merged: (pullRequests) => mergedPullRequests(client, { owner, repo, commit: event.sha }, pullRequests),
    newestRelease: () => newestRelease(client, { owner, repo }),
    pullRequest: event.pullRequest?.number ?? null,
    proposal: event.pullRequest !== null || event.kind === 'merge-group',
    event: event.name,
    description: event.pullRequest?.body ?? '',
  };
}

export const baseBranchOf = ({ inputs, event }: ActionContext): string =>
  inputs['base-branch'] || event.baseBranch;

/** Jobs of one workflow run are told apart by their name and by what they measure on. */
function jobOf({ env }: ActionContext): string {
  const parts = [env['GITHUB_JOB'], env['RUNNER_OS'], env['RUNNER_ARCH']].map((part) => part ?? '');
  return `${parts[0]}-${createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 8)}`;
}

function refuseUnsafe(event: GithubEvent): void {
  if (event.name !== 'pull_request_target' || event.pullRequest?.untrusted !== true) return;
  throw new UserError("pull_request_target would run a fork's code with this repository's token", {
    hint: 'Measure on pull_request, which needs no token that writes, and let a second workflow on workflow_run publish (mode: publish).',
  });
}

/** The commits that the candidate is built on; for a pull request those of the base side of its test merge. */
async function ancestorsOf(
  { event, client }: ActionContext,
  recorded: readonly string[],
): Promise<readonly string[] | null> {
  const { owner, name: repo } = event.repository;
  try {
    const side =
      event.pullRequest === null
        ? null
        : await mergeBaseSide(client, { owner, repo, commit: event.sha }).catch(unknownCommit);
    return await githubAncestors(client, { owner, repo, commit: side ?? event.base ?? event.sha }, recorded);
  } catch (error) {
    return unknownCommit(error);
  }
}

/** A commit that GitHub does not have (any more) has no known ancestors; anything else is a failure. */
function unknownCommit(error: unknown): null {
  if ([404, 409, 422].includes(statusOf(error) ?? 0)) return null;
  throw error;
}
