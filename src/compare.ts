import type { Baseline, Comparison, Metric, Run } from './model.js';
import type { Reason } from './reasons.js';
import { acceptancesOf } from './statistics/acceptance-marker.js';
import { blank } from './statistics/blank.js';
import { exactRow } from './statistics/exact-row.js';
import { type DecisionSettings, standingOf } from './statistics/history-decision.js';
import { type HistoryEvidence, historyEvidence } from './statistics/history-evidence.js';
import { levelReason } from './statistics/history-reasons.js';
import { historyRows } from './statistics/history-rows.js';
import { measuredNames, missingRow } from './statistics/missing-row.js';
import { newRow, recordedUnits, unleveledRow } from './statistics/new-row.js';
import { pairedRows } from './statistics/paired-rows.js';
import { type Sensitivity, sensitivities } from './statistics/sensitivity.js';
import { type Ruling, type Subject, subjectsOf } from './statistics/subject.js';
import { wholeSuite } from './statistics/whole-suite.js';
import { wholeSuiteRow } from './statistics/whole-suite-row.js';
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

const measuredFirst = ({ observations }: Subject): boolean => observations[0] != null;

/** A subject that takes no part in the decision by history, because its pairs decide. */
function unmeasured(subject: Subject): Subject {
  return { ...subject, observations: [] };
}

/** The row of a metric that has only the base run beside it, whose samples are no pairs. */
function unpairedRow(subject: Subject): Comparison | null {
  return subject.base === null ? null : blank(subject, subject.base.centre);
}

/** The history's level, shown beside pairs that decided without it. */
function levelOf(evidence: HistoryEvidence | undefined, i: number): Reason[] {
  const standing = standingOf(evidence, i);
  return evidence && standing ? levelReason(standing, evidence.runs) : [];
}

function withReason(row: Comparison, reason: Reason | null): Comparison {
  return reason === null ? row : { ...row, reasons: [...row.reasons, reason] };
}

/** Rows of the metrics that are not deterministic: by pairs, by history, or with what is known without a level. */
function noisyRows(
  input: CompareInput,
  subjects: readonly Subject[],
  evidence: readonly HistoryEvidence[],
): (subject: Subject, i: number) => Comparison {
  const { baseline } = input;
  const settings = settingsOf(input);
  const { window } = input.evidence;
  const pairs = pairedRows(subjects, input.interleaved);
  const judged = subjects.map((subject, i) => (pairs[i]?.row ? unmeasured(subject) : subject));
  const rows = historyRows(judged, evidence, settings, input.candidates[0]?.runner.cpu ?? '');
  const units = recordedUnits(baseline);
  const [first] = evidence;
  const unlevelled = (subject: Subject, i: number): Comparison | null =>
    first?.slots[i] === -1
      ? zeroLevelRow(subject, baseline, { ...settings, window })
      : unleveledRow(subject, first, i, settings.minHistory);
  return (subject, i) => {
    const pair = pairs[i] ?? null;
    if (pair?.row) return { ...pair.row, reasons: [...pair.row.reasons, ...levelOf(first, i)] };
    const row = rows[i] ?? unlevelled(subject, i) ?? unpairedRow(subject);
    return row ? withReason(row, pair?.reason ?? null) : newRow(subject, units);
  };
}

/** Rows of the deterministic metrics. */
function exactRows(input: CompareInput): (subject: Subject) => Comparison {
  const { baseline, matches } = input;
  const units = recordedUnits(baseline);
  return (subject) => {
    const acceptances = acceptancesOf(subject.metric, baseline.acceptances, matches);
    return exactRow(subject, baseline.runs, acceptances) ?? newRow(subject, units);
  };
}

/** Rows of the metrics that the first candidate measured, and the whole suite. */
function measuredRows(
  input: CompareInput,
  subjects: readonly Subject[],
  evidence: readonly HistoryEvidence[],
  candidate: Run,
): Comparison[] {
  const noisy = subjects.filter(({ exact }) => !exact);
  const noisyRow = noisyRows(input, noisy, evidence);
  const exactly = exactRows(input);
  const index = new Map(noisy.map((subject, i) => [subject, i]));
  const rows = subjects.filter(measuredFirst).map((subject) => {
    const i = index.get(subject);
    return i === undefined ? exactly(subject) : noisyRow(subject, i);
  });
  const suite = wholeSuiteRow(evidence, input.ruleFor(wholeSuite), settingsOf(input), candidate);
  return suite ? [...rows, suite] : rows;
}

function missingRows(input: CompareInput, subjects: readonly Subject[], candidate: Run): Comparison[] {
  const measured = measuredNames(candidate);
  return subjects
    .filter((subject) => !measuredFirst(subject))
    .flatMap((subject) => missingRow(subject, input.baseline, candidate, measured) ?? []);
}

/**
 * Several comparisons with one baseline, each group of runs judged for itself: what the baseline says is worked out
 * once, which makes replays with injected slowdowns affordable.
 */
export function compareGroups(
  input: Omit<CompareInput, 'candidates'>,
  groups: readonly (readonly Run[])[],
): Comparison[][] {
  const all = { ...input, candidates: groups.flat() };
  const subjects = subjectsOf(all);
  const noisy = subjects.filter(({ exact }) => !exact);
  const evidence = historyEvidence({ ...all, subjects: noisy, window: input.evidence.window });
  let start = 0;
  return groups.map((candidates) => {
    const [candidate] = candidates;
    const [from, to] = [start, start + candidates.length];
    start = to;
    if (candidate === undefined) return [];
    const own = { ...input, candidates };
    const seen = subjects.map((subject) => ({
      ...subject,
      observations: subject.observations.slice(from, to),
    }));
    return [
      ...measuredRows(own, seen, evidence.slice(from, to), candidate),
      ...missingRows(own, seen, candidate),
    ];
  });
}

/**
 * Compares candidates with a baseline, metric by metric: what the numbers say, before any policy. Rows come in the
 * candidate's order, then the whole suite, then what is missing. Deterministic metrics are compared exactly,
 * interleaved pairs decide where there are enough, the history decides the rest (STATISTICS §3 to §7).
 */
export function compare(input: CompareInput): Comparison[] {
  return compareGroups(input, [input.candidates])[0] ?? [];
}
