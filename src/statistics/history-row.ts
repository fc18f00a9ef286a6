import type { Comparison, Finding } from '../model.js';
import type { Reason } from '../reasons.js';
import { blank } from './blank.js';
import { absoluteOf, type Decision, isJudged, standingOf, type Thresholds } from './history-decision.js';
import type { HistoryEvidence } from './history-evidence.js';
import { beyondNoise, context, type RowEvidence, whyNot } from './history-reasons.js';
import { halfInterval } from './interval.js';
import { asInterval, asRatio, unorient } from './scale.js';
import { plainScore, repeatsQuarantine } from './score.js';
import type { Standing } from './standing.js';
import type { Subject } from './subject.js';
import { blindLimit, visibleLimit } from './visible-limit.js';

/** One subject with everything that was decided of it. */
export type RowInput = {
  readonly subject: Subject;
  readonly index: number;
  readonly evidence: readonly HistoryEvidence[];
  readonly worse: Decision | null;
  readonly better: Decision | null;
  readonly thresholds: Thresholds;
  readonly minHistory: number;
  readonly secondRunPossible: boolean;
  readonly cpu: string;
};

/** The runs that measured the subject and have a history for it. */
function standingsOf({ evidence, index }: RowInput): Standing[] {
  return evidence.flatMap((one) => standingOf(one, index) ?? []);
}

/** Noise units of the weakest run: all runs must agree, so the weakest decides. */
function weakestScore(standings: readonly Standing[]): number {
  const scores = standings.map((standing) =>
    standing.change >= 0 ? plainScore(standing, 'worse') : -plainScore(standing, 'better'),
  );
  return scores.reduce((least, one) => (Math.abs(one) < Math.abs(least) ? one : least));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What the history measured, before any finding. */
function measured(input: RowInput, first: Standing): Comparison {
  const { scale } = first.track;
  const before = unorient(scale, first.raw.level);
  const standings = standingsOf(input);
  const change = mean(standings.map((standing) => standing.change));
  const corrected = standings.some((standing) => standing.correction !== 0);
  const { spread, noise } = first;
  const { count, length } = first.corrected;
  const needed = input.worse?.needed ?? input.thresholds.one;
  const tested = first.raw.count >= 2;
  return {
    ...blank(input.subject, before),
    adjusted: corrected ? asRatio(scale, change) : null,
    interval: tested ? asInterval(scale, change, halfInterval({ spread, noise, count, length })) : null,
    score: tested ? weakestScore(standings) : null,
    limit: tested ? visibleLimit(first, needed, before, input.subject.ruling.minChange) : null,
    evidence: tested ? 'history' : 'none',
  };
}

/** A metric that cannot be judged: unknown hardware, or too few comparable runs. */
function unjudged(input: RowInput, row: Comparison, first: Standing): Comparison {
  const evidence = input.evidence[0];
  const { benchmark, measure } = row.metric;
  const { minHistory } = input;
  const runs = first.raw.count;
  const reason: Reason =
    evidence?.match.kind === 'new'
      ? { code: 'new-hardware', cpu: input.cpu }
      : { code: 'too-few-runs', have: runs, need: minHistory };
  const score = row.score ?? 0;
  const early =
    reason.code === 'too-few-runs' && score > input.thresholds.one && (row.worse ?? 0) >= row.tolerance;
  return {
    ...row,
    finding: 'unclear',
    reasons: [reason, ...(evidence ? context(evidence, first, input.cpu) : [])],
    warnings: early
      ? [{ code: 'early-signal', details: { benchmark, measure, score, runs, need: minHistory } }]
      : [],
  };
}

function findingOf(input: RowInput, row: Comparison, since: string | null): Finding {
  const { worse, better } = input;
  // A slowdown that quarantined base runs already show needs no second run to be believed.
  const askable = input.secondRunPossible && since === null;
  if (worse?.flagged && worse.runs === 1 && askable) return 'suspect';
  if (worse?.confirmed) return 'worse';
  if (better?.confirmed) return 'better';
  return (row.limit ?? 0) > blindLimit && !worse?.flagged ? 'unclear' : 'same';
}

/** The first commit of the quarantined runs that the candidate repeats. */
function standingSince(first: Standing, evidence: HistoryEvidence): string | null {
  return repeatsQuarantine(first) ? (evidence.runs[first.raw.streak.run]?.commit ?? null) : null;
}

function reasonsOf(row: RowEvidence, finding: Finding, decision: Decision, score: number): Reason[] {
  const proof = beyondNoise(row, decision, score);
  if (finding === 'worse' || finding === 'better') return [proof];
  if (finding === 'suspect') {
    return [{ code: 'second-run-wanted', score: Math.abs(score), needed: decision.needed }, proof];
  }
  return whyNot(row, decision);
}

function judged(input: RowInput, row: Comparison, first: Standing, evidence: HistoryEvidence): Comparison {
  const repeated = standingSince(first, evidence);
  const finding = findingOf(input, row, repeated);
  const direction = first.rawChange >= 0 ? 'worse' : 'better';
  const decision = direction === 'worse' ? input.worse : input.better;
  if (decision === null) return row;
  const absolute = absoluteOf(input.subject, first, 0);
  const told: RowEvidence = { evidence, standing: first, absolute, limit: row.limit ?? 0, direction };
  const since = finding === 'worse' ? repeated : null;
  return {
    ...row,
    finding,
    standingSince: since,
    reasons: [
      ...(since === null ? [] : [{ code: 'standing', since } as const]),
      ...reasonsOf(told, finding, decision, row.score ?? 0),
      ...(finding === 'same' && onlyLater(input.worse) ? [{ code: 'not-confirmed' } as const] : []),
      ...context(evidence, first, input.cpu),
    ],
  };
}

/** Whether a further run is slow and the first is not. */
function onlyLater(worse: Decision | null): boolean {
  return worse !== null && !worse.flagged && worse.agreeing > 0;
}

/** The row of a metric with a level in its history; null without one. */
export function historyRow(input: RowInput): Comparison | null {
  const evidence = input.evidence[0];
  const first = standingOf(evidence, input.index);
  if (evidence === undefined || first === null) return null;
  const row = measured(input, first);
  return isJudged(evidence, input.index, input.minHistory)
    ? judged(input, row, first, evidence)
    : unjudged(input, row, first);
}
