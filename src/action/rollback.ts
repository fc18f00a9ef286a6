import * as core from '@actions/core';
import { z } from 'zod';
import type { Gated } from '../gate/gate.js';
import { makeDraft } from '../io/draft.js';
import { statusOf } from '../io/github.js';
import { attempt } from './attempt.js';
import { carryOutOnBase } from './base-plans.js';
import { type ActionContext, baseBranchOf } from './request.js';
import { everWanted, type Wanted, wantedOf } from './wanted.js';

/**
 * Carries out what the fired triggers and `on-rollback` ask for: issue and revert on pushes to the base branch,
 * draft and label on pull requests of this repository. All of it after judging; no failure changes the verdict.
 */
export async function carryOutPlans(context: ActionContext, gated: Gated): Promise<void> {
  const { event, inputs } = context;
  const wanted = wantedOf(gated.report, inputs['on-rollback']);
  const ever = everWanted(
    inputs['on-rollback'],
    gated.configuration.triggers.map(({ plan }) => plan),
  );
  if (event.kind === 'push' && event.branch === baseBranchOf(context))
    return carryOutOnBase(context, gated, wanted, ever.opened);
  if (event.kind !== 'pull-request' || event.pullRequest === null) return;
  if (!event.pullRequest.untrusted) return onPull(context, gated, wanted, ever.labels);
  if (wanted.draft || wanted.labels.length > 0)
    core.info('Draft and label are left alone: the token of this job cannot set them.');
}

async function onPull(
  context: ActionContext,
  { report }: Gated,
  wanted: Wanted,
  everLabels: readonly string[],
): Promise<void> {
  const { client, event } = context;
  const pull = event.pullRequest;
  if (pull === null) return;
  const at = { owner: event.repository.owner, repo: event.repository.name, issue_number: pull.number };
  if (wanted.draft && !pull.draft)
    await attempt('the pull request was not turned into a draft', 'pull-requests: write', () =>
      makeDraft(client, nodeIdOf(event.payload)),
    );
  const labels = wanted.labels.filter((label) => !pull.labels.includes(label));
  if (labels.length > 0)
    await attempt('the label was not set', 'pull-requests: write', () =>
      client.issues.addLabels({ ...at, labels }),
    );
  if (report.verdict === 'rollback' || report.coverage.judged === 0) return;
  for (const name of everLabels.filter(
    (label) => pull.labels.includes(label) && !wanted.labels.includes(label),
  ))
    await attempt('the label was not removed', 'pull-requests: write', () =>
      client.issues.removeLabel({ ...at, name }).catch(unlessGone),
    );
}

/** Somebody was faster. */
function unlessGone(error: unknown): void {
  if (statusOf(error) !== 404) throw error;
}

const nodePart = z.object({ pull_request: z.object({ node_id: z.string() }) });

const nodeIdOf = (payload: unknown): string => nodePart.parse(payload).pull_request.node_id;
