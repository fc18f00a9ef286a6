import type { Inputs } from '../config/inputs.js';
import { UserError } from '../errors.js';
import { type Gated, gate } from '../gate/gate.js';
import { record } from '../record/record.js';
import type { CommandContext, ExitStatus } from './context.js';
import { readHistory } from './history.js';
import { findPlace, type Place } from './place.js';
import { writeReport } from './write-report.js';

/** `perf-gate gate`: judge result files against the baseline. */
export async function gateCommand(inputs: Inputs, context: CommandContext): Promise<ExitStatus> {
  const { gated } = await judgeHere(inputs, context);
  writeReport(gated, inputs, context);
  return statusOf(gated, inputs);
}

/** `perf-gate record`: judge, then add the run to the history. A rollback is recorded too, in quarantine. */
export async function recordCommand(inputs: Inputs, context: CommandContext): Promise<ExitStatus> {
  const { gated, place } = await judgeHere(inputs, context);
  if (place.store === null) {
    throw new UserError('there is no git repository to record in', {
      place: { file: context.cwd },
      hint: 'Stand in the repository, or name one with --repository.',
    });
  }
  const { report, candidates, landed } = gated;
  const commit = await record({
    store: place.store,
    runs: candidates,
    report,
    baseBranch: place.baseBranch,
    landed,
    dashboard: null,
  });
  writeReport(gated, inputs, context);
  process.stderr.write(`recorded in ${commit.slice(0, 10)} on ${place.store.where}\n`);
  return statusOf(gated, inputs);
}

async function judgeHere(inputs: Inputs, context: CommandContext): Promise<{ gated: Gated; place: Place }> {
  const place = await measuredOn(await findPlace(inputs, context), inputs, context);
  const gated = await gate({
    ...place,
    cwd: context.cwd,
    inputs,
    given: null,
    proposal: place.identity.branch !== place.baseBranch,
    event: null,
    pullRequest: null,
    description: '',
  });
  return { gated, place };
}

/** Results that were brought from the machine that the history knows are judged as that machine's. */
async function measuredOn(place: Place, inputs: Inputs, context: CommandContext): Promise<Place> {
  if (inputs.runner === 'this') return place;
  const runner = (await readHistory(inputs, context)).runs.at(-1)?.runner;
  return runner === undefined ? place : { ...place, identity: { ...place.identity, runner } };
}

const statusOf = ({ report }: Gated, inputs: Pick<Inputs, 'fail'>): ExitStatus =>
  report.verdict === 'rollback' && inputs.fail ? 1 : 0;
