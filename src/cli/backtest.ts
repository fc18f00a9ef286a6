import { closeSync, openSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BacktestSettings, backtest } from '../backtest/backtest.js';
import type { Detail } from '../backtest/details.js';
import { backtestMarkdown, backtestText } from '../backtest/text.js';
import { decodeHistory } from '../baseline/codec.js';
import type { Configuration } from '../config/configuration.js';
import { globMatches } from '../config/glob.js';
import type { Inputs } from '../config/inputs.js';
import { ruleFor } from '../config/rules.js';
import { rememberedRulings } from '../config/ruling.js';
import { UserError } from '../errors.js';
import { isDataFile } from '../import/data-file.js';
import { importHistories } from '../import/import-histories.js';
import { readConfigurationOf } from '../io/configuration.js';
import { readBytes } from '../io/files.js';
import { progressOn } from '../io/terminal.js';
import type { History } from '../model.js';
import { clean } from '../render/clean.js';
import { sayWarning } from '../warnings.js';
import type { CommandContext, ExitStatus } from './context.js';
import { readHistory } from './history.js';
import { writeText } from './write-report.js';

/** `perf-gate backtest`: what the present configuration would have said of the recorded past. */
export async function backtestCommand(inputs: Inputs, context: CommandContext): Promise<ExitStatus> {
  const configuration = readConfigurationOf(inputs, context.cwd);
  const histories = await readPast(inputs, configuration, context);
  const details = detailsTo(inputs.details, context);
  const progress = progressOn(process.stderr, 'replaying');
  const results = histories.map((history) =>
    backtest(
      history,
      settingsOf(inputs, configuration, details.write, (done, total) => progress.step(done, total)),
    ),
  );
  progress.end();
  details.end();
  const written = [
    writeText(inputs.json, () => `${JSON.stringify({ schema: 1, backtests: results }, null, 2)}\n`, context),
    writeText(inputs.markdown, () => results.map(backtestMarkdown).join('\n'), context),
  ];
  if (!written.includes('standard output') && inputs.details !== '-')
    process.stdout.write(results.map(backtestText).join('\n'));
  return 0;
}

/** The named file, ours or a data.js, or the baseline branch; a data file's only suite, or the one asked for. */
async function readPast(
  inputs: Inputs,
  configuration: Configuration,
  context: CommandContext,
): Promise<readonly History[]> {
  if (inputs.history === null) return [await readHistory(inputs, context)];
  const text = new TextDecoder().decode(readBytes(inputs.history, context.cwd).bytes);
  if (!isDataFile(text)) return [decodeHistory(text, inputs.history)];
  const imported = importHistories(text, inputs.history, {
    branch: inputs['base-branch'] || 'main',
    window: Number.POSITIVE_INFINITY,
    better: (name) => ruleFor(configuration, name).better,
    exact: (name) => ruleFor(configuration, name).exact,
  });
  for (const warning of imported.flatMap(({ warnings }) => warnings))
    process.stderr.write(`warning: ${clean(sayWarning(warning), 800)}\n`);
  const histories = imported.map(({ history }) => history).filter(({ runs }) => runs.length > 0);
  const named = histories.filter(({ suite }) => suite === inputs.suite);
  if (histories.length > 0) return named.length > 0 ? named : histories;
  throw new UserError('there is no history in this file', { place: { file: inputs.history } });
}

function settingsOf(
  inputs: Inputs,
  configuration: Configuration,
  onDetail: (detail: Detail) => void,
  onProgress: (done: number, total: number) => void,
): BacktestSettings {
  return {
    ruleFor: rememberedRulings(configuration),
    rulesAt: (tolerance) => rememberedRulings({ ...configuration, tolerance }),
    evidence: configuration.evidence,
    tolerance: configuration.tolerance,
    matches: globMatches,
    runs: inputs.runs,
    inject: [...new Set(inputs.inject)].filter((share) => share > 0),
    seed: inputs.seed,
    onDetail,
    onProgress,
  };
}

/** Lines are written in blocks: a replay makes hundreds of thousands of them. */
function detailsTo(file: string | null, { cwd }: CommandContext) {
  if (file === null) return { write: () => undefined, end: () => undefined };
  const target = file === '-' ? 1 : openSync(resolve(cwd, file), 'w');
  let block: string[] = [];
  const flush = (): void => {
    const bytes = new TextEncoder().encode(block.join(''));
    for (let written = 0; written < bytes.length; ) written += writeSync(target, bytes, written);
    block = [];
  };
  return {
    write: (detail: Detail): void => {
      block.push(`${JSON.stringify(detail)}\n`);
      if (block.length >= 1000) flush();
    },
    end: (): void => {
      flush();
      if (target !== 1) closeSync(target);
    },
  };
}
