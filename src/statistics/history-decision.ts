import type { HistoryEvidence } from './history-evidence.js';
import { unorient } from './scale.js';
import { type Absolute, type Direction, repeatsQuarantine, score } from './score.js';
import type { Standing } from './standing.js';
import { stepUp, stepUpLimit } from './step-up.js';
import type { Subject } from './subject.js';

/** Noise units to exceed: alone, on the first of several runs, and on each further one. */
export type Thresholds = { readonly one: number; readonly two: number; readonly further: number };

/** How the evidence of one or more runs is weighed. */
export type DecisionSettings = {
  readonly thresholds: Thresholds;
  readonly minHistory: number;
  readonly secondRunPossible: boolean;
};

/** What the runs say of one metric in one direction. */
export type Decision = {
  /** By the first run, above the limit of the family; and by every other run that measured it. */
  readonly flagged: boolean;
  readonly confirmed: boolean;
  /** Runs that measured it, those above their limit, and the limit of the first. */
  readonly runs: number;
  readonly agreeing: number;
  readonly needed: number;
  /** The first run's gated score, and the plain limit that a single metric would meet. */
  readonly score: number;
  readonly threshold: number;
  /** Metrics judged together. */
  readonly family: number;
};

/** What one candidate's run says of subject `i`; null where it, or the history, has nothing to say. */
export function standingOf(evidence: HistoryEvidence | undefined, i: number): Standing | null {
  return evidence?.standing.standings[evidence.slots[i] ?? -1] ?? null;
}

/** Whether enough comparable base runs exist for a verdict on subject `i`. */
export function isJudged(evidence: HistoryEvidence | undefined, i: number, minHistory: number): boolean {
  const standing = standingOf(evidence, i);
  return standing !== null && evidence?.match.kind !== 'new' && standing.raw.count >= minHistory;
}

/** The absolute conditions of a subject for one candidate. */
export function absoluteOf(subject: Subject, standing: Standing, candidate: number): Absolute {
  const before = unorient(standing.track.scale, standing.raw.level);
  return {
    difference: (subject.observations[candidate]?.centre ?? before) - before,
    minChange: subject.ruling.minChange,
    quantum: subject.quantum,
  };
}

type Scored = { readonly own: number; readonly others: readonly number[]; readonly standing: boolean };

function scoreSubject(
  subject: Subject,
  i: number,
  evidence: readonly HistoryEvidence[],
  settings: DecisionSettings,
  direction: Direction,
): Scored | null {
  if (!subject.observations[0]) return null;
  const scores = evidence.map((one, candidate) => {
    const standing = isJudged(one, i, settings.minHistory) ? standingOf(one, i) : null;
    if (standing === null) return null;
    const repeats = direction === 'worse' && repeatsQuarantine(standing);
    return score(standing, absoluteOf(subject, standing, candidate), direction, repeats ? 'own' : 'nearest');
  });
  const [own, ...others] = scores;
  if (own === null || own === undefined) return null;
  const first = standingOf(evidence[0], i);
  const standing = direction === 'worse' && first !== null && repeatsQuarantine(first);
  return { own, others: others.filter((one) => one !== null), standing };
}

/** The limit one run must pass: the lower one only if a second run takes part in the decision. */
function thresholdOf(settings: DecisionSettings, direction: Direction, others: number): number {
  const confirms = others > 0 || (direction === 'worse' && settings.secondRunPossible);
  return confirms ? settings.thresholds.two : settings.thresholds.one;
}

/** Decisions for every subject in one direction, with the step-up over all judged metrics (STATISTICS §3.8, §3.9). */
export function decide(
  subjects: readonly Subject[],
  evidence: readonly HistoryEvidence[],
  settings: DecisionSettings,
  direction: Direction,
): (Decision | null)[] {
  const scored = subjects.map((subject, i) => scoreSubject(subject, i, evidence, settings, direction));
  const family = scored.filter((one) => one !== null).length;
  // Scores in units of their own limit, so that metrics with one run and with two stand in one family.
  const relative = ({ own, others }: Scored): number => own / thresholdOf(settings, direction, others.length);
  // What already stands on the base branch must not lower the limit for what is new.
  const fresh = scored.flatMap((one) => (one && !one.standing ? [relative(one)] : []));
  const count = stepUp(fresh, 1, family);
  const cut = count === 0 ? Number.POSITIVE_INFINITY : stepUpLimit(1, family, count);
  const next = stepUpLimit(1, family, count + 1);
  return scored.map((one) => {
    if (one === null) return null;
    const threshold = thresholdOf(settings, direction, one.others.length);
    const flagged = relative(one) > (one.standing ? 1 : cut);
    const agreeing = one.others.filter((other) => other > settings.thresholds.further).length;
    return {
      flagged,
      confirmed: flagged && agreeing === one.others.length,
      runs: 1 + one.others.length,
      agreeing: agreeing + (flagged ? 1 : 0),
      needed: threshold * (one.standing ? 1 : flagged ? cut : next),
      score: one.own,
      threshold,
      family,
    };
  });
}
