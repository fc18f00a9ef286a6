import { decodeHistory } from '../baseline/codec.js';
import { historyPath } from '../baseline/history-path.js';
import type { Inputs } from '../config/inputs.js';
import { UserError } from '../errors.js';
import { readBytes } from '../io/files.js';
import type { History, RecordedRun } from '../model.js';
import type { CommandContext, ExitStatus } from './context.js';
import { findPlace } from './place.js';
import { writeText } from './write-report.js';

/** `perf-gate history`: what is recorded of a suite on a base branch. */
export async function historyCommand(inputs: Inputs, context: CommandContext): Promise<ExitStatus> {
  const history = await readHistory(inputs, context);
  if (writeText(inputs.json, () => `${JSON.stringify(history, null, 2)}\n`, context) === 'standard output')
    return 0;
  process.stdout.write(historyText(history, inputs.verify));
  return 0;
}

/** The history of the inputs' suite and base branch, or of the file they name; none at all is an error. */
export async function readHistory(inputs: Inputs, context: CommandContext): Promise<History> {
  if (inputs.history !== null) {
    return decodeHistory(
      new TextDecoder().decode(readBytes(inputs.history, context.cwd).bytes),
      inputs.history,
    );
  }
  const { store, baseBranch } = await findPlace(inputs, context);
  const path = historyPath(inputs.suite, baseBranch);
  const text = (await store?.read([path]))?.files.get(path);
  if (text !== undefined) return decodeHistory(text, path);
  throw new UserError(`nothing is recorded of suite ${inputs.suite} on ${baseBranch}`, {
    place: { file: store?.where ?? context.cwd },
    hint: 'perf-gate record adds a run; --suite and --base-branch choose another history.',
  });
}

function historyText(history: History, verify: boolean): string {
  const { suite, branch, metrics, runs, acceptances } = history;
  const head = `${suite} on ${branch}: ${runs.length} runs, ${metrics.length} metrics, ${acceptances.length} acceptances`;
  return [head, ...runs.map(runLine), ...(verify ? ['everything recorded can be read'] : []), ''].join('\n');
}

function runLine(run: RecordedRun): string {
  const points = run.points.filter((point) => point !== null);
  const quarantined = points.filter((point) => point?.state === 'quarantined').length;
  const states = quarantined === 0 ? '' : `, ${quarantined} quarantined`;
  return `  ${run.commit.slice(0, 10)}  ${run.date.slice(0, 16).replace('T', ' ')}  ${points.length} metrics${states}  ${run.runner.os}/${run.runner.arch} ${run.runner.cpu}`;
}
