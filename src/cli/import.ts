import { encodeHistory } from '../baseline/codec.js';
import type { Inputs } from '../config/inputs.js';
import { ruleFor } from '../config/rules.js';
import { UserError } from '../errors.js';
import { type Imported, importHistories } from '../import/import-histories.js';
import { recordImport } from '../import/record-import.js';
import { readConfigurationOf } from '../io/configuration.js';
import { readBytes } from '../io/files.js';
import { progressOn } from '../io/terminal.js';
import type { History } from '../model.js';
import { clean } from '../render/clean.js';
import { sayWarning } from '../warnings.js';
import type { CommandContext, ExitStatus } from './context.js';
import { findPlace } from './place.js';
import { writeText } from './write-report.js';

/** Runs kept per suite, as when runs are recorded one by one. */
const keptRuns = 200;

/** `perf-gate import FILE`: take over the suites of a github-action-benchmark data file. */
export async function importCommand(
  inputs: Inputs,
  context: CommandContext,
  rest: readonly string[],
): Promise<ExitStatus> {
  const file = readBytes(oneFile(rest), context.cwd);
  const place = await findPlace(inputs, context);
  const configuration = readConfigurationOf(inputs, context.cwd);
  const progress = progressOn(process.stderr, 'importing');
  const imported = importHistories(new TextDecoder().decode(file.bytes), file.path, {
    branch: place.baseBranch,
    window: keptRuns,
    better: (name) => ruleFor(configuration, name).better,
    exact: (name) => ruleFor(configuration, name).exact,
    onProgress: (done, total) => progress.step(done, total),
  });
  progress.end();
  const histories = imported.map(({ history }) => history).filter(({ runs }) => runs.length > 0);
  const written = writeText(inputs.json, () => textOf(histories), context);
  if (written === 'nothing') await store(histories, place.store, context);
  process.stderr.write(imported.map(summaryOf).join(''));
  return 0;
}

function oneFile([path, ...others]: readonly string[]): string {
  if (path !== undefined && others.length === 0) return path;
  throw new UserError(path === undefined ? 'no file was named' : 'more than one file was named', {
    hint: 'perf-gate import FILE: the data.js of github-action-benchmark, usually dev/bench/data.js on gh-pages.',
  });
}

/** One suite is a history as the baseline branch holds it; several are a list of such. */
function textOf(histories: readonly History[]): string {
  const [only] = histories;
  if (only !== undefined && histories.length === 1) return encodeHistory(only);
  return `[\n${histories.map(encodeHistory).join(',\n')}]\n`;
}

async function store(
  histories: readonly History[],
  target: Awaited<ReturnType<typeof findPlace>>['store'],
  context: CommandContext,
): Promise<void> {
  if (target === null) {
    throw new UserError('there is no git repository to import into', {
      place: { file: context.cwd },
      hint: 'Stand in the repository, name one with --repository, or write a file with --json FILE.',
    });
  }
  if (histories.length === 0) throw new UserError('there is nothing to import in this file');
  const commit = await recordImport(target, histories);
  process.stderr.write(`imported in ${commit.slice(0, 10)} on ${target.where}\n`);
}

function summaryOf({ history, entries, values, warnings }: Imported): string {
  const { suite, runs, metrics } = history;
  const head = `${clean(suite)}: ${runs.length} runs of ${entries} entries, ${metrics.length} metrics, ${values} values`;
  return [head, ...warnings.map((warning) => `  warning: ${clean(sayWarning(warning), 800)}`), ''].join('\n');
}
