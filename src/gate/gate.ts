import { createHash } from 'node:crypto';
import { decodeHistory, emptyHistory } from '../baseline/codec.js';
import { historyPath } from '../baseline/history-path.js';
import { decodeRunFile, encodeRunFile } from '../baseline/run-file.js';
import { selectBaseline } from '../baseline/select.js';
import { type Configuration, readConfiguration } from '../config/configuration.js';
import { globMatches } from '../config/glob.js';
import type { Inputs } from '../config/inputs.js';
import { ruleFor } from '../config/rules.js';
import { UserError } from '../errors.js';
import type { BaselineStore } from '../io/baseline-store.js';
import { findFiles, readBytes, readOptionalText } from '../io/files.js';
import { readResults } from '../io/results.js';
import type { Acceptance, History, Metric, Run } from '../model.js';
import { type Identity, normalise } from '../normalise.js';
import type { Report } from '../verdict.js';
import type { Warning } from '../warnings.js';
import { judgeCandidate } from './judge-candidate.js';

/** What is judged, and where everything that the judgement needs is read. */
export type GateRequest = {
  readonly cwd: string;
  readonly inputs: GateInputs;
  readonly identity: Identity;
  readonly baseBranch: string;
  /** Null: files alone, without a baseline branch. */
  readonly store: BaselineStore | null;
  /** Commits the candidate is built on, newest first; null when they cannot be known. `recorded` are those it is about. */
  readonly ancestors: (recorded: readonly string[]) => Promise<readonly string[] | null>;
  readonly proposal: boolean;
  readonly event: string | null;
};

export type GateInputs = Pick<
  Inputs,
  | 'results'
  | 'format'
  | 'config'
  | 'metrics'
  | 'rollback-triggers'
  | 'tolerance'
  | 'baseline-results'
  | 'earlier-runs'
  | 'confirmation'
  | 'history'
>;

/** A judged run with all that publishing and recording need. */
export type Gated = {
  readonly report: Report;
  readonly configuration: Configuration;
  readonly candidates: readonly [Run, ...Run[]];
  /** Text of the candidate's run file. */
  readonly runFile: string;
};

/** Reads everything, compares, judges; writes nothing. */
export async function gate(request: GateRequest): Promise<Gated> {
  const { inputs, cwd } = request;
  const configuration = readSettings(inputs, cwd);
  const read = await readCandidate(request, configuration);
  const digest = digestOf(configuration);
  const earlier = await readEarlierRuns(request, read.run, digest);
  const history = await readHistory(request);
  const ancestors =
    history.runs.length === 0 ? [] : await request.ancestors(history.runs.map(({ commit }) => commit));
  const baseline = selectBaseline({
    history,
    ancestors,
    runner: read.run.runner,
    ownId: read.run.id,
    accepts,
  });
  const candidates = earlier.length > 0 ? inOrder([...earlier, read.run]) : ([read.run] as const);
  const report = judgeCandidate({
    candidates,
    baseline,
    baseRun: read.baseRun,
    interleaved: read.baseRun !== null,
    configuration,
    proposal: request.proposal,
    event: request.event,
    secondRunPossible: inputs.confirmation === 'job' && earlier.length === 0,
    today: request.identity.date.slice(0, 10),
    warnings: read.warnings,
  });
  return {
    report,
    configuration,
    candidates,
    runFile: encodeRunFile({ run: read.run, configuration: digest }),
  };
}

function readSettings(inputs: GateInputs, cwd: string): Configuration {
  const { path, required } = inputs.config;
  const text = readOptionalText(path, cwd);
  if (text === null && required) {
    throw new UserError('no such configuration file', {
      place: { file: path },
      hint: 'Paths are relative to the working directory.',
    });
  }
  return readConfiguration({
    file: text === null ? null : { path, text },
    metrics: inputs.metrics,
    rollbackTriggers: inputs['rollback-triggers'],
    tolerance: inputs.tolerance,
  });
}

type Candidate = { readonly run: Run; readonly baseRun: Run | null; readonly warnings: readonly Warning[] };

async function readCandidate(request: GateRequest, configuration: Configuration): Promise<Candidate> {
  const { inputs, identity, cwd } = request;
  if (inputs.results === '') {
    throw new UserError('no result files were named', {
      hint: 'Set results to paths or globs of the files that the benchmarks wrote, one per line.',
    });
  }
  const decide = {
    better: (name: Pick<Metric, 'benchmark' | 'measure'>) => ruleFor(configuration, name).better,
    exact: (name: Pick<Metric, 'benchmark' | 'measure'>) => ruleFor(configuration, name).exact,
  };
  const read = async (lines: string, own: Identity) =>
    normalise(await readResults(lines, inputs.format, cwd), own, decide.better, decide.exact);
  const { run, warnings } = await read(inputs.results, identity);
  const baseLines = inputs['baseline-results'];
  const base = baseLines === '' ? null : await read(baseLines, { ...identity, id: `${identity.id}/base` });
  return { run, baseRun: base?.run ?? null, warnings: [...warnings, ...(base?.warnings ?? [])] };
}

/** Run files of other jobs count only when they are of the same head, suite and configuration. */
async function readEarlierRuns(request: GateRequest, run: Run, digest: string): Promise<Run[]> {
  const lines = request.inputs['earlier-runs'];
  if (lines === '') return [];
  const paths = await findFiles(lines, request.cwd);
  return paths.map((path) => {
    const file = decodeRunFile(new TextDecoder().decode(readBytes(path, request.cwd).bytes), path);
    const agree = {
      suite: [file.run.suite, run.suite],
      commit: [file.run.commit, run.commit],
      configuration: [file.configuration, digest],
    };
    for (const [what, [theirs, ours]] of Object.entries(agree)) {
      if (theirs === ours) continue;
      throw new UserError(`this run is of another ${what}: ${theirs}, wanted ${ours}`, {
        place: { file: path },
        hint: 'earlier-runs takes runs of the same head commit, suite and configuration.',
      });
    }
    return file.run;
  });
}

/** The first run that was made raises the suspicion, the later ones confirm or clear it. */
function inOrder(runs: readonly Run[]): readonly [Run, ...Run[]] {
  const [first, ...rest] = [...runs].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (first === undefined) throw new Error('no run to judge');
  return [first, ...rest];
}

async function readHistory(request: GateRequest): Promise<History> {
  const { suite } = request.identity;
  const { baseBranch, store, inputs, cwd } = request;
  if (inputs.history !== null) {
    return decodeHistory(new TextDecoder().decode(readBytes(inputs.history, cwd).bytes), inputs.history);
  }
  const path = historyPath(suite, baseBranch);
  const text = store === null ? undefined : (await store.read([path])).files.get(path);
  return text === undefined ? emptyHistory(suite, baseBranch) : decodeHistory(text, path);
}

const accepts = (acceptance: Acceptance, metric: Metric): boolean =>
  (acceptance.measure === null || globMatches(acceptance.measure, metric.measure)) &&
  globMatches(acceptance.match, metric.benchmark);

/** What two runs must have been judged under to be judged together. */
const digestOf = (configuration: Configuration): string =>
  createHash('sha256').update(JSON.stringify(configuration)).digest('hex').slice(0, 32);
