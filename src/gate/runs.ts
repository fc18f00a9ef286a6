import { decodeRunFile } from '../baseline/run-file.js';
import type { Configuration } from '../config/configuration.js';
import { ruleFor } from '../config/rules.js';
import { UserError } from '../errors.js';
import type { ParsedFile } from '../formats/registry.js';
import { findFiles, readBytes } from '../io/files.js';
import { readResultFiles } from '../io/results.js';
import { type MetricKey, type MetricName, metricKey, type Run } from '../model.js';
import { type Identity, normalise } from '../normalise.js';
import type { Warning } from '../warnings.js';
import { readTurns } from './pairs.js';
import type { GateRequest } from './request.js';
import type { Settings } from './settings.js';

export type Measured = { readonly run: Run; readonly warnings: readonly Warning[] };

/** The candidate's run and, in a job that measured both, the base commit's. */
export type MeasuredRuns = {
  readonly candidate: Run;
  readonly base: Run | null;
  /** Whether base and head took turns, so that their samples are pairs in order. */
  readonly interleaved: boolean;
  readonly warnings: readonly Warning[];
};

/** Everything this job measured, out of its result files. */
export async function readRuns(request: GateRequest, configuration: Configuration): Promise<MeasuredRuns> {
  if (request.inputs['baseline-results'] === '') {
    const { run, warnings } = await readCandidate(request, configuration);
    return { candidate: run, base: null, interleaved: false, warnings };
  }
  const turns = await readTurns(request);
  const ofBase = { ...request.identity, id: `${request.identity.id}/base` };
  const base = readFiles(request, configuration, {
    paths: turns.base,
    identity: ofBase,
    paired: turns.interleaved,
  });
  const head = readFiles(request, configuration, {
    paths: turns.head,
    identity: request.identity,
    paired: turns.interleaved,
  });
  return {
    candidate: head.run,
    base: base.run,
    interleaved: turns.interleaved,
    warnings: [...head.warnings, ...base.warnings],
  };
}

/** The candidate's run out of its result files. */
export async function readCandidate(request: GateRequest, configuration: Configuration): Promise<Measured> {
  const { results } = request.inputs;
  if (results === '') {
    throw new UserError('no result files were named', {
      hint: 'Set results to paths or globs of the files that the benchmarks wrote, one per line.',
    });
  }
  const paths = await findFiles(results, request.cwd);
  return readFiles(request, configuration, { paths, identity: request.identity, paired: false });
}

type Wanted = { readonly paths: readonly string[]; readonly identity: Identity; readonly paired: boolean };

function readFiles(
  { inputs, cwd }: GateRequest,
  configuration: Configuration,
  { paths, identity, paired }: Wanted,
): Measured {
  const files = readResultFiles(paths, inputs.format, cwd);
  const toRun = (some: readonly ParsedFile[]): Measured =>
    normalise(
      some,
      identity,
      (name: MetricName) => ruleFor(configuration, name).better,
      (name: MetricName) => ruleFor(configuration, name).exact,
    );
  const whole = toRun(files);
  return paired
    ? {
        ...whole,
        run: withTurns(
          whole.run,
          files.map((file) => toRun([file]).run),
        ),
      }
    : whole;
}

/** One value a turn: the samples within one turn are no pairs of those within another. */
function withTurns(run: Run, turns: readonly Run[]): Run {
  const centres = new Map<MetricKey, number[]>();
  for (const { metric, centre } of turns.flatMap(({ observations }) => observations)) {
    const key = metricKey(metric);
    centres.set(key, [...(centres.get(key) ?? []), centre]);
  }
  const observations = run.observations.map((observation) => ({
    ...observation,
    samples: centres.get(metricKey(observation.metric)) ?? [],
  }));
  return { ...run, observations };
}

/** Runs of other jobs on the same head. They count only when head, suite and configuration are the same. */
export async function readEarlierRuns(request: GateRequest, { digest }: Settings): Promise<Run[]> {
  const lines = request.inputs['earlier-runs'];
  if (lines === '') return [];
  const paths = await findFiles(lines, request.cwd);
  return paths.map((path) => {
    const { run, configuration } = decodeRunFile(
      new TextDecoder().decode(readBytes(path, request.cwd).bytes),
      path,
    );
    const { suite, commit, id } = request.identity;
    mustAgree(path, 'suite', run.suite, suite);
    mustAgree(path, 'head commit', run.commit, commit);
    mustAgree(path, 'configuration', configuration, digest);
    if (run.id !== id) return run;
    throw new UserError('this is the run of this very job', {
      place: { file: path },
      hint: 'A second run must be measured by another job, on a fresh runner.',
    });
  });
}

function mustAgree(path: string, what: string, found: string, wanted: string): void {
  if (found === wanted) return;
  throw new UserError(`this run is of another ${what}: found ${found}, wanted ${wanted}`, {
    place: { file: path },
    hint: 'earlier-runs takes runs of the same head commit, suite and configuration.',
  });
}
