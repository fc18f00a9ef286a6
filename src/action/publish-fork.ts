import * as core from '@actions/core';
import { historyPath } from '../baseline/history-path.js';
import { UserError } from '../errors.js';
import { type Gated, gate } from '../gate/gate.js';
import { githubFailure } from '../io/github.js';
import { type HeadPull, pullsOfHead } from '../io/head-pulls.js';
import { isRepository, readCheckout } from '../io/local-repository.js';
import type { Run } from '../model.js';
import { artifactPrefix, bySuite, readForkRuns } from '../publish-fork/fork-runs.js';
import { type MeasuringRun, readMeasuringRun } from '../publish-fork/workflow-run.js';
import { plainVoice } from '../render/voice.js';
import type { Verdict } from '../verdict.js';
import { publish } from './publish.js';
import { type ActionContext, requestOf } from './request.js';

/** Whether this job is the trusted half for forks: it was asked for, or the event is made for it. */
export const publishesOnly = ({ inputs, event }: ActionContext): boolean =>
  inputs.mode === 'publish' || (inputs.mode === 'auto' && event.kind === 'workflow-run');

/**
 * The trusted half for forks: judges the raw data of another workflow's run anew, under this repository's
 * configuration and history, and publishes. Nothing is recorded, and the verdict does not fail this job: its status
 * stands on the default branch, not on the pull request.
 */
export async function publishFork(context: ActionContext): Promise<void> {
  if (context.event.kind !== 'workflow-run') {
    throw new UserError(`mode: publish runs on workflow_run only, not on ${context.event.name}`, {
      hint: 'In a job that measures, leave mode alone or set mode: gate.',
    });
  }
  const measuring = readMeasuringRun(context.event.payload);
  if (typeof measuring === 'string') return nothing(measuring);
  const { owner, name: repo } = context.event.repository;
  const pulls = await needing('the pull requests could not be read', 'pull-requests: read', () =>
    pullsOfHead(context.client, { owner, repo }, measuring.head),
  );
  if (pulls.length === 0) return nothing(`no open pull request has the head ${measuring.head.sha}`);
  await checkCheckout(context, measuring, pulls);
  const runs = await needing('the artifacts could not be read', 'actions: read', () =>
    readForkRuns(context.client, { owner, repo }, measuring),
  );
  const suites = bySuite(runs);
  if (suites.size === 0) return nothing(`the run left no artifact ${artifactPrefix}…`);
  const judged = [];
  for (const pull of pulls) judged.push(...(await judgeAll(onPull(context, pull), measuring, suites)));
  for (const [shown, gated] of judged.sort(worstLast))
    await publish(shown, gated, { commit: null, error: null });
}

async function needing<Result>(
  what: string,
  permission: string,
  read: () => Promise<Result>,
): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw githubFailure(error, what, permission);
  }
}

type Judged = readonly [ActionContext, Gated];

const severity = { pass: 0, warn: 1, rollback: 2 } as const satisfies Record<Verdict, number>;

/** Outputs are written one suite after the other: the worst verdict is to be the one that stays. */
const worstLast = ([, a]: Judged, [, b]: Judged): number =>
  severity[a.report.verdict] - severity[b.report.verdict];

function nothing(why: string): void {
  core.warning(`Nothing was published: ${why}.`, { title: 'Performance Regression Gate' });
}

/** What is checked out here gives the configuration; of a fork it must never be. */
async function checkCheckout(
  { cwd }: ActionContext,
  measuring: MeasuringRun,
  pulls: readonly HeadPull[],
): Promise<void> {
  if (!(await isRepository(cwd))) {
    core.warning(
      'Nothing is checked out: the configuration file was not read. Check out the default branch before this step.',
      { title: 'Performance Regression Gate' },
    );
    return;
  }
  const { commit } = await readCheckout(cwd);
  const theirs = [measuring.head.sha, ...pulls.map(({ merge }) => merge)];
  if (!measuring.foreign || !theirs.includes(commit)) return;
  throw new UserError("the fork's own code is checked out in the job that is trusted", {
    hint: 'Remove ref: from actions/checkout: on workflow_run it then takes the default branch.',
  });
}

/** The context as if the pull request's own job, with a token that may write, were running. */
function onPull(context: ActionContext, pull: HeadPull): ActionContext {
  const { number, head, base, baseBranch, merge, body, labels, draft } = pull;
  const event = {
    ...context.event,
    name: 'pull_request',
    kind: 'pull-request',
    sha: merge ?? head,
    head,
    branch: context.event.branch,
    baseBranch,
    base,
    pullRequest: { number, untrusted: false, head, base, body, labels, draft },
  } as const;
  return { ...context, event, inputs: { ...context.inputs, ...notHere } };
}

/** Inputs of jobs that measure; here all data comes from the artifact. */
const notHere = {
  results: '',
  'baseline-results': '',
  'earlier-runs': '',
  confirmation: 'none',
  'confirm-command': null,
} as const;

async function judgeAll(
  context: ActionContext,
  measuring: MeasuringRun,
  suites: ReadonlyMap<string, readonly Run[]>,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const [suite, runs] of suites) {
    if (await isKnown(context, suite)) {
      judged.push([context, await judgeSuite(context, measuring, runs)]);
      continue;
    }
    core.warning(
      `The suite ${plainVoice.name(suite)} was not published: nothing is recorded of it on ${context.event.baseBranch}. Name it in input suite to publish it all the same.`,
      { title: 'Performance Regression Gate' },
    );
  }
  return judged;
}

/** A fork can make up suites; only those with a past here, and the one that this workflow names, are spoken of. */
async function isKnown(context: ActionContext, suite: string): Promise<boolean> {
  if (suite === context.inputs.suite) return true;
  const { store, baseBranch } = requestOf(context);
  const path = historyPath(suite, baseBranch);
  return store !== null && (await store.read([path])).files.has(path);
}

/** Times, ids and branches are set here: a run file that names them could choose its waivers and its baseline. */
async function judgeSuite(
  context: ActionContext,
  measuring: MeasuringRun,
  runs: readonly Run[],
): Promise<Gated> {
  const request = requestOf(context);
  const [first, ...rest] = runs.map((run, i) => ({
    ...run,
    branch: measuring.head.branch,
    id: `${measuring.id}/untrusted-${i}`,
    attempt: 1,
    date: new Date(context.now.getTime() + i).toISOString(),
  }));
  if (first === undefined) throw new Error('a suite without runs');
  const identity = { ...request.identity, suite: first.suite, commit: first.commit, branch: first.branch };
  return gate({ ...request, identity, given: [first, ...rest] });
}
