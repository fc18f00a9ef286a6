import { recordAcceptance } from '../accept/record-acceptance.js';
import type { Inputs } from '../config/inputs.js';
import { UserError } from '../errors.js';
import { gitText } from '../io/git.js';
import type { CommandContext, ExitStatus } from './context.js';
import { findPlace } from './place.js';

/** `perf-gate accept PATTERN --reason TEXT`: the level from a commit on is the new baseline. */
export async function acceptCommand(
  inputs: Inputs,
  context: CommandContext,
  operands: readonly string[],
): Promise<ExitStatus> {
  const [match, ...others] = operands;
  if (match === undefined || others.length > 0) {
    throw new UserError('wanted one pattern of benchmarks', {
      hint: 'perf-gate accept "api/**" --reason "new serializer, #1234"',
    });
  }
  if (inputs.reason === null)
    throw new UserError('a reason is missing', {
      hint: 'Say why with --reason: those who come later will ask.',
    });
  const place = await findPlace(inputs, context);
  if (place.store === null)
    throw new UserError('there is no git repository here', { place: { file: context.cwd } });
  const by =
    inputs.by ||
    (await gitText(['config', 'user.name'], { cwd: context.cwd }).catch(() => '')).trim() ||
    'unknown';
  const { metrics, commit } = await recordAcceptance({
    store: place.store,
    suite: inputs.suite,
    baseBranch: place.baseBranch,
    acceptance: {
      match,
      measure: inputs.measure,
      commit: place.identity.commit,
      by,
      date: place.identity.date,
      reason: inputs.reason,
      pullRequest: null,
    },
  });
  process.stdout.write(
    `accepted: ${metrics.length} metrics from ${place.identity.commit.slice(0, 10)} on, recorded in ${commit.slice(0, 10)} on ${place.store.where}\n`,
  );
  return 0;
}
