import { decodeHistory } from '../baseline/codec.js';
import { historyFolder, historyPath } from '../baseline/history-path.js';
import { verifyFiles } from '../baseline/verify.js';
import type { Inputs } from '../config/inputs.js';
import { sayPlace, UserError } from '../errors.js';
import { readBytes } from '../io/files.js';
import { squashBranch } from '../io/git-squash.js';
import { gitStore } from '../io/git-store.js';
import type { History, RecordedRun } from '../model.js';
import { count } from '../render/figures.js';
import type { CommandContext, ExitStatus } from './context.js';
import { findPlace, gitPlace } from './place.js';
import { writeText } from './write-report.js';

/** `perf-gate history`: what is recorded of a suite on a base branch. */
export async function historyCommand(inputs: Inputs, context: CommandContext): Promise<ExitStatus> {
  if (inputs.verify || inputs.squash) return tendBranch(inputs, context);
  const history = await readHistory(inputs, context);
  if (writeText(inputs.json, () => `${JSON.stringify(history, null, 2)}\n`, context) === 'standard output')
    return 0;
  process.stdout.write(historyText(history));
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

/** Checks every history on the branch; squashes the branch when asked to, and only when all is well. */
async function tendBranch(inputs: Inputs, context: CommandContext): Promise<ExitStatus> {
  if (inputs.history !== null)
    throw new UserError('--verify and --squash look at the baseline branch, not at a file', {
      place: { file: inputs.history },
      hint: 'Leave one of the two out. A file that perf-gate history shows could be read.',
    });
  const place = await gitPlace(inputs, context);
  if (place === null)
    throw new UserError('there is no git repository here', { place: { file: context.cwd } });
  const store = gitStore(place);
  const paths = (await store.list()).filter((path) => path.startsWith(historyFolder));
  if (paths.length === 0)
    throw new UserError('nothing is recorded there', {
      place: { file: store.where },
      hint: 'perf-gate record adds a run; --baseline-branch and --repository choose another place.',
    });
  const problems = verifyFiles((await store.read(paths)).files);
  for (const { place, message, hint } of problems)
    process.stderr.write(`${sayPlace(place)}: ${message}${hint === null ? '' : `\n  ${hint}`}\n`);
  if (problems.length > 0) return 2;
  process.stdout.write(
    `${count(paths.length, 'history', 'histories')} on ${store.where}: everything recorded can be read\n`,
  );
  if (inputs.squash)
    process.stdout.write(
      `squashed into ${(await squashBranch(place, 'Squash the recorded histories')).commit.slice(0, 10)}\n`,
    );
  return 0;
}

function historyText(history: History): string {
  const { suite, branch, metrics, runs, acceptances } = history;
  const head = `${suite} on ${branch}: ${count(runs.length, 'run')}, ${count(metrics.length, 'metric')}, ${count(acceptances.length, 'acceptance')}`;
  return [head, ...runs.map(runLine), ''].join('\n');
}

function runLine(run: RecordedRun): string {
  const points = run.points.filter((point) => point !== null);
  const quarantined = points.filter((point) => point?.state === 'quarantined').length;
  const states = quarantined === 0 ? '' : `, ${quarantined} quarantined`;
  return `  ${run.commit.slice(0, 10)}  ${run.date.slice(0, 16).replace('T', ' ')}  ${count(points.length, 'metric')}${states}  ${run.runner.os}/${run.runner.arch} ${run.runner.cpu}`;
}
