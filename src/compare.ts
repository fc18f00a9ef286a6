import type { Baseline, Comparison, Metric, Run } from './model.js';
import type { Reason } from './reasons.js';
import { acceptancesOf } from './statistics/acceptance-marker.js';
import { blank } from './statistics/blank.js';
import { exactRow } from './statistics/exact-row.js';
import type { DecisionSettings } from './statistics/history-decision.js';
import { historyEvidence } from './statistics/history-evidence.js';
import { historyRows } from './statistics/history-rows.js';
import { measuredNames, missingRow } from './statistics/missing-row.js';
import { newRow, recordedUnits, unleveledRow } from './statistics/new-row.js';
import { pairedRows } from './statistics/paired-rows.js';
import { type Sensitivity, sensitivities } from './statistics/sensitivity.js';
import { type Ruling, type Subject, subjectsOf } from './statistics/subject.js';
import { wholeSuite, wholeSuiteRow } from './statistics/whole-suite-row.js';
import { zeroLevelRow } from './statistics/zero-level-row.js';

/** Everything a comparison is made of. */
export type CompareInput = {
  /** The candidate; then runs of the same head on other runners. */
  readonly candidates: readonly Run[];
  /** Its acceptances are those in effect for the candidate. */
  readonly baseline: Baseline;
  /** The base commit, measured in the same job as the first candidate. */
  readonly baseRun: Run | null;
  /** Whether base and head took turns (AB BA …), so that their samples are pairs in order. */
  readonly interleaved: boolean;
  readonly ruleFor: (metric: Metric) => Ruling;
  readonly evidence: {
    readonly sensitivity: Sensitivity;
    readonly window: number;
    readonly minHistory: number;
  };
  /** Whether a run on another runner can still be had: suspects are then asked about, not failed. */
  readonly secondRunPossible: boolean;
  /** Whether a benchmark's name matches the pattern of an acceptance. */
  readonly matches: (pattern: string, name: string) => boolean;
};

function settingsOf({ evidence, secondRunPossible }: CompareInput): DecisionSettings {
  const { one, two } = sensitivities[evidence.sensitivity];
  return { thresholds: { one, two, further: two }, minHistory: evidence.minHistory, secondRunPossible };
}

/** The row of a metric that has only the base run beside it, whose samples are no pairs. */
function unpairedRow(subject: Subject, reason: Reason | null): Comparison | null {
  if (subject.base === null) return null;
  return { ...blank(subject, subject.base.centre), reasons: reason ? [reason] : [] };
}

const measuredFirst = ({ observations }: Subject): boolean => observations[0] != null;

/** Rows of the metrics that the first candidate measured. */
function measuredRows(input: CompareInput, subjects: readonly Subject[]): Comparison[] {
  const [candidate] = input.candidates;
  if (candidate === undefined) return [];
  const { baseline } = input;
  const settings = settingsOf(input);
  const { window } = input.evidence;
  const noisy = subjects.filter(({ exact }) => !exact);
  const evidence = historyEvidence({ ...input, subjects: noisy, window });
  const pairs = pairedRows(noisy, input.interleaved);
  const byHistory = noisy.map((subject, i) => (pairs[i]?.row ? unmeasured(subject) : subject));
  const rows = historyRows(byHistory, evidence, settings, candidate.runner.cpu);
  const units = recordedUnits(baseline);
  const noisyRow = (subject: Subject, i: number): Comparison => {
    const pair = pairs[i] ?? null;
    if (pair?.row) return pair.row;
    const row =
      rows[i] ??
      zeroLevelRow(subject, baseline, { ...settings, window }) ??
      unleveledRow(subject, evidence[0], i, settings.minHistory);
    if (row) return pair ? { ...row, reasons: [...row.reasons, pair.reason] } : row;
    return unpairedRow(subject, pair?.reason ?? null) ?? newRow(subject, units);
  };
  const exact = (subject: Subject): Comparison => {
    const acceptances = acceptancesOf(subject.metric, baseline.acceptances, input.matches);
    return exactRow(subject, baseline.runs, acceptances) ?? newRow(subject, units);
  };
  const index = new Map(noisy.map((subject, i) => [subject, i]));
  const suite = wholeSuiteRow(evidence, input.ruleFor(wholeSuite), settings, candidate);
  const all = subjects.filter(measuredFirst).map((subject) => {
    const i = index.get(subject);
    return i === undefined ? exact(subject) : noisyRow(subject, i);
  });
  return suite ? [...all, suite] : all;
}

/** A subject that takes no part in the decision by history, because its pairs decide. */
function unmeasured(subject: Subject): Subject {
  return { ...subject, observations: [] };
}

/**
 * Compares candidates with a baseline, metric by metric: what the numbers say, before any policy. Rows come in the
 * candidate's order, then the whole suite, then what is missing. Deterministic metrics are compared exactly,
 * interleaved pairs decide where there are enough, the history decides the rest (STATISTICS §3 to §7).
 */
export function compare(input: CompareInput): Comparison[] {
  const subjects = subjectsOf(input);
  const [candidate] = input.candidates;
  const measured = measuredNames(candidate);
  const missing = subjects
    .filter((subject) => !measuredFirst(subject))
    .flatMap((subject) => missingRow(subject, input.baseline, candidate, measured) ?? []);
  return [...measuredRows(input, subjects), ...missing];
}
