/** The Action: read, judge, record, publish, then fail. */
import * as core from '@actions/core';
import { acceptByComment, acceptByLabel } from './action/accepting.js';
import { publish } from './action/publish.js';
import { publishesOnly, publishFork } from './action/publish-fork.js';
import { recordRun } from './action/recording.js';
import { type ActionContext, requestOf } from './action/request.js';
import { carryOutPlans } from './action/rollback.js';
import { readInputs } from './config/inputs.js';
import { sayError, UserError, WorldError } from './errors.js';
import { gate } from './gate/gate.js';
import { readEvent } from './io/event.js';
import { githubClient } from './io/github.js';

async function main(): Promise<void> {
  const context = openContext();
  if (context.event.kind === 'comment') return acceptByComment(context);
  if (publishesOnly(context)) return publishFork(context);
  await acceptByLabel(context);
  const request = requestOf(context);
  const gated = await gate(request);
  const recorded = await recordRun(context, request, gated);
  await publish(context, gated, recorded);
  await carryOutPlans(context, gated);
  if (recorded.error !== null) throw recorded.error;
  if (gated.report.verdict === 'rollback' && context.inputs.fail) process.exitCode = 1;
}

function openContext(): ActionContext {
  const inputs = readInputs((name) => core.getInput(name));
  const event = readEvent(process.env);
  const client = githubClient({ apiUrl: event.apiUrl, token: inputs.token ?? '' });
  return {
    inputs,
    event,
    client,
    env: process.env,
    cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    now: new Date(),
  };
}

/** An error is no verdict: the output says so, and the message says what to do. */
function fail(error: unknown): void {
  core.setOutput('verdict', 'error');
  if (error instanceof UserError || error instanceof WorldError)
    core.error(sayError(error), { title: 'Performance Regression Gate could not judge' });
  else
    core.error(error instanceof Error ? (error.stack ?? error.message) : String(error), {
      title: 'A bug of Performance Regression Gate',
    });
  process.exitCode = 1;
}

await main().catch(fail);
