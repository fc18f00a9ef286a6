import * as core from '@actions/core';
import { z } from 'zod';
import { recordAcceptance } from '../accept/record-acceptance.js';
import { type AcceptCommand, readAcceptCommand } from '../config/accept-command.js';
import { githubFailure, statusOf } from '../io/github.js';
import { githubStore } from '../io/github-store.js';
import { markdownVoice } from '../render/voice.js';
import type { ActionContext } from './request.js';

const commentEvent = z.object({
  action: z.string(),
  issue: z.object({ number: z.number().int(), pull_request: z.object({}).optional() }),
  comment: z.object({ body: z.string(), user: z.object({ login: z.string() }) }),
});

const labelEvent = z.object({
  action: z.literal('labeled'),
  label: z.object({ name: z.string() }),
  sender: z.object({ login: z.string() }),
});

/** The label by which a person accepts everything that a pull request changed. */
export const acceptLabel = 'perf-accept';

/** Who may decide what the baseline is: whoever may write; GitHub counts maintainers and custom roles among these. */
const deciders: readonly string[] = ['admin', 'write'];

type Decision = AcceptCommand & { readonly by: string; readonly pullRequest: number };

/** On a pull request's comment: records the acceptance it asks for, if it asks for one and its author may decide. */
export async function acceptByComment(context: ActionContext): Promise<void> {
  const event = commentEvent.safeParse(context.event.payload);
  if (!event.success || event.data.action !== 'created' || event.data.issue.pull_request === undefined)
    return;
  const { comment, issue } = event.data;
  const command = readAcceptCommand(comment.body);
  if (command === null) return;
  if (typeof command === 'string') return core.warning(command, { title: 'Not accepted' });
  const decision = { ...command, by: comment.user.login, pullRequest: issue.number };
  if (!(await mayDecide(context, decision.by))) return;
  const count = await accept(context, decision);
  await reply(context, decision, count);
}

/** On the label: the same for everything that the pull request changed, before it is judged. */
export async function acceptByLabel(context: ActionContext): Promise<void> {
  const event = labelEvent.safeParse(context.event.payload);
  const pull = context.event.pullRequest;
  if (!event.success || event.data.label.name !== acceptLabel || pull === null) return;
  const by = event.data.sender.login;
  if (await mayDecide(context, by)) {
    await accept(context, { match: '**', reason: `label ${acceptLabel}`, by, pullRequest: pull.number });
  }
}

/** Asks GitHub, whatever the payload says of the person. */
async function mayDecide({ client, event }: ActionContext, username: string): Promise<boolean> {
  const { owner, name: repo } = event.repository;
  const level = await client.repos
    .getCollaboratorPermissionLevel({ owner, repo, username })
    .then(({ data }) => data.permission)
    .catch((error: unknown) => {
      if (statusOf(error) === 404) return 'none';
      throw githubFailure(error, `the permission of ${username} could not be read`, 'contents: read');
    });
  if (deciders.includes(level)) return true;
  core.warning(`${username} has the permission ${level} here; accepting takes ${deciders.join(', ')}.`, {
    title: 'Not accepted',
  });
  return false;
}

async function accept({ client, event, inputs, now }: ActionContext, decision: Decision): Promise<number> {
  const { owner, name: repo } = event.repository;
  const { match, reason, by, pullRequest } = decision;
  const { data: pull } = await client.pulls.get({ owner, repo, pull_number: pullRequest });
  const { metrics } = await recordAcceptance({
    store: githubStore({ client, owner, repo, branch: inputs['baseline-branch'] }),
    suite: inputs.suite,
    baseBranch: inputs['base-branch'] || pull.base.ref,
    acceptance: {
      match,
      measure: null,
      commit: pull.head.sha,
      by,
      date: now.toISOString(),
      reason,
      pullRequest,
    },
  });
  core.info(`${by} accepted ${metrics.length} metrics of #${pullRequest}.`);
  return metrics.length;
}

async function reply(
  context: ActionContext,
  { match, reason, by, pullRequest }: Decision,
  count: number,
): Promise<void> {
  const { owner, name: repo } = context.event.repository;
  const voice = markdownVoice({ server: context.event.serverUrl, repository: `${owner}/${repo}` });
  const body = [
    `Accepted by ${voice.name(by)}: ${voice.name(match)} (${count} recorded metrics), because ${voice.quote(reason)}.`,
    'It holds for this pull request from its next run on and becomes the baseline when it is merged.',
  ].join('\n\n');
  await context.client.issues
    .createComment({ owner, repo, issue_number: pullRequest, body })
    .catch((error: unknown) => {
      core.warning(githubFailure(error, 'the answer was not written', 'pull-requests: write').message);
    });
}
