import type { Acceptance, Comparison, Finding, RecordedRun } from '../model.js';
import type { Reason } from '../reasons.js';
import { countsForLevel, type Marker, markerOf } from './acceptance-marker.js';
import { blank } from './blank.js';
import { worseBy } from './change.js';
import type { Subject } from './subject.js';

/** Where a deterministic metric stood last: its accepted value and the quarantined runs since. */
type Latest = {
  readonly before: number | null;
  readonly since: { readonly commit: string; readonly worst: number } | null;
};

/** The worst quarantined value after the accepted one, and where that row of runs began. */
function latestOf(subject: Subject, runs: readonly RecordedRun[], marker: Marker): Latest {
  const index = runs.findLastIndex(
    (run, i) =>
      i >= marker.run && run.points[subject.column] && countsForLevel(run, i, subject.column, marker),
  );
  const later = runs.slice(Math.max(index + 1, marker.run)).flatMap((run) => {
    const point = run.points[subject.column];
    return point ? [{ commit: run.commit, value: point.centre }] : [];
  });
  const first = later[0];
  const values = later.map(({ value }) => value);
  const worst = subject.metric.better === 'lower' ? Math.max(...values) : Math.min(...values);
  return {
    before: runs[index]?.points[subject.column]?.centre ?? null,
    since: first === undefined ? null : { commit: first.commit, worst },
  };
}

type Outcome = { readonly finding: Finding; readonly reason: Reason };

/** One candidate's value against the one before: any difference beyond tolerance counts, no statistics. */
function weigh(subject: Subject, before: number, after: number): Outcome {
  const { minChange } = subject.ruling;
  const tolerance = exactTolerance(subject);
  const exact: Reason = { code: 'exact', tolerance };
  const worse = worseBy(before, after, subject.metric.better);
  const sign = subject.metric.better === 'lower' ? 1 : -1;
  if (after === before) return { finding: 'same', reason: exact };
  if (worse === null && minChange === null) return { finding: 'unclear', reason: { code: 'from-zero' } };
  const beyond = worse === null || Math.abs(worse) > tolerance;
  if (!beyond) return { finding: 'same', reason: { code: 'within-tolerance', tolerance } };
  if (minChange !== null && Math.abs(after - before) < minChange) {
    return { finding: 'same', reason: { code: 'within-minimum', minChange } };
  }
  // A time is never deterministic: one that looks so is printed coarsely (STATISTICS §3.5).
  const coarse = subject.metric.unit === 's' && Math.abs(after - before) <= subject.quantum * (1 + 1e-9);
  if (coarse && !isDeclared(subject)) {
    return { finding: 'same', reason: { code: 'one-step', quantum: subject.quantum } };
  }
  return { finding: sign * (after - before) > 0 ? 'worse' : 'better', reason: exact };
}

function isDeclared(subject: Subject): boolean {
  return subject.ruling.exact === true || subject.observations.some((one) => one?.exact === true);
}

function exactTolerance({ ruling }: Subject): number {
  return ruling.exactTolerance ?? ruling.tolerance;
}

/** All runs must say so; one that differs makes it unconfirmed. */
function agree(outcomes: readonly Outcome[]): Outcome | null {
  const [first, ...others] = outcomes;
  if (first === undefined || others.every((other) => other.finding === first.finding)) return first ?? null;
  return { finding: 'same', reason: { code: 'not-confirmed' } };
}

function repeatedSince(subject: Subject, { since }: Latest, after: number): string | null {
  if (since === null) return null;
  const further = worseBy(since.worst, after, subject.metric.better) ?? 0;
  return further <= exactTolerance(subject) ? since.commit : null;
}

function limitOf(subject: Subject, before: number): number | null {
  if (before === 0) return null;
  const { minChange } = subject.ruling;
  return Math.max(exactTolerance(subject), minChange === null ? 0 : minChange / Math.abs(before));
}

/** An accepted level that no run has reached yet; null when nothing was recorded at all. */
function unreached(
  subject: Subject,
  runs: readonly RecordedRun[],
  { acceptance }: Marker,
): Comparison | null {
  if (acceptance === null || !runs.some((run) => run.points[subject.column])) return null;
  const reason: Reason = {
    code: 'accepted-level',
    commit: acceptance.commit,
    by: acceptance.by,
    runs: 0,
  };
  return { ...blank(subject, null), evidence: 'exact', reasons: [reason] };
}

/** The row of a deterministic metric (STATISTICS §7); null when it was never measured before. */
export function exactRow(
  subject: Subject,
  runs: readonly RecordedRun[],
  acceptances: readonly Acceptance[],
): Comparison | null {
  const marker = markerOf(acceptances, runs);
  const latest = latestOf(subject, runs, marker);
  // The base commit itself, measured beside the candidate, is nearer than any record.
  const before = subject.base?.centre ?? latest.before;
  if (before === null) return unreached(subject, runs, marker);
  const outcome = agree(
    subject.observations.flatMap((one) => (one ? [weigh(subject, before, one.centre)] : [])),
  );
  if (outcome === null) return null;
  const row = blank(subject, before);
  const repeated = outcome.finding === 'worse' && subject.base === null && row.after !== null;
  const since = repeated ? repeatedSince(subject, latest, row.after) : null;
  const exact: Reason = { code: 'exact', tolerance: exactTolerance(subject) };
  return {
    ...row,
    tolerance: exactTolerance(subject),
    limit: limitOf(subject, before),
    evidence: 'exact',
    finding: outcome.finding,
    standingSince: since,
    reasons: [
      ...(since === null ? [] : [{ code: 'standing', since } as const]),
      outcome.reason,
      ...(outcome.reason.code === 'exact' ? [] : [exact]),
    ],
  };
}
