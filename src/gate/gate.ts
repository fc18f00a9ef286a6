import { encodeRunFile } from '../baseline/run-file.js';
import { checkUnits } from '../config/check-units.js';
import type { Configuration } from '../config/configuration.js';
import { triggersOn } from '../config/policy-rules.js';
import type { Run } from '../model.js';
import type { Report } from '../verdict.js';
import { driftSince, readAnchors } from './drift.js';
import { underOwnRules } from './given.js';
import { type CandidateInput, type Candidates, judgeCandidate } from './judge-candidate.js';
import { measureAgain } from './measure-again.js';
import { readPast } from './past.js';
import type { GateRequest } from './request.js';
import { type MeasuredRuns, readEarlierRuns, readRuns } from './runs.js';
import { readSettings, type Settings } from './settings.js';

/** A judged run with all that publishing and recording need. */
export type Gated = {
  readonly report: Report;
  /** All runs that were judged together, the first one raising the suspicion. */
  readonly candidates: Candidates;
  /** Text of the run file of what this job measured. */
  readonly runFile: string;
  /** Pull requests whose acceptances take effect with this commit. */
  readonly landed: readonly number[];
  readonly configuration: Configuration;
};

/** GATE: reads everything, compares, judges; writes nothing. */
export async function gate(request: GateRequest): Promise<Gated> {
  const settings = readSettings(request);
  const measured = await measuredOf(request, settings.configuration);
  checkUnits(
    settings.configuration,
    measured.candidate.observations.map(({ metric }) => metric),
  );
  const { facts, landed } = await readFacts(request, settings, measured);
  const earlier = await readEarlierRuns(request, settings);
  const command = request.inputs['confirm-command'];
  const secondRunPossible =
    earlier.length === 0 && (request.inputs.confirmation === 'job' || command !== null);
  const candidates = candidatesOf(request, facts, [...earlier, measured.candidate]);
  const report = judgeCandidate({ ...facts, candidates, secondRunPossible });
  const { configuration } = settings;
  const runFile = encodeRunFile({ run: measured.candidate, configuration: settings.digest });
  if (command === null || !secondRunPossible || !hasSuspects(report)) {
    return { report, candidates, runFile, landed, configuration };
  }
  const again = await measureAgain(request, command, settings.configuration);
  const both = inOrder([...candidates, again.run]);
  const warnings = [...facts.warnings, ...again.warnings];
  const decided = judgeCandidate({ ...facts, candidates: both, secondRunPossible: false, warnings });
  return { report: decided, candidates: both, runFile, landed, configuration };
}

/** What was handed over, or else what the result files say. */
async function measuredOf(request: GateRequest, configuration: Configuration): Promise<MeasuredRuns> {
  if (request.given === null) return readRuns(request, configuration);
  return { candidate: request.given[0], base: null, interleaved: false, warnings: [] };
}

function candidatesOf(
  { given }: GateRequest,
  { configuration, baseline }: Facts,
  read: readonly Run[],
): Candidates {
  if (given === null) return inOrder(read);
  return inOrder(given.map((run) => underOwnRules(run, configuration, baseline.metrics)));
}

type Facts = Omit<CandidateInput, 'candidates' | 'secondRunPossible'>;

/** Everything but the candidate's runs that the judgement rests on. */
async function readFacts(
  request: GateRequest,
  settings: Settings,
  measured: MeasuredRuns,
): Promise<{ facts: Facts; landed: readonly number[] }> {
  const { configuration } = settings;
  const triggers = triggersOn(configuration, request.event ?? '');
  const past = await readPast(request, measured.candidate);
  const anchors = await readAnchors(request, triggers, past);
  const facts: Facts = {
    baseline: past.baseline,
    given: past.given,
    driftOf: driftSince(anchors, past),
    baseRun: measured.base,
    interleaved: measured.interleaved,
    configuration,
    triggers,
    proposal: request.proposal,
    today: request.identity.date.slice(0, 10),
    warnings: [...settings.warnings, ...measured.warnings, ...anchors.warnings],
  };
  return { facts, landed: past.landed };
}

const hasSuspects = (report: Report): boolean => report.rows.some(({ judgement }) => judgement === 'suspect');

/** The run that was made first raises the suspicion, later ones confirm or clear it. */
function inOrder(runs: readonly Run[]): Candidates {
  const [first, ...rest] = runs.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (first === undefined) throw new Error('no run to judge');
  return [first, ...rest];
}
