import type { Comparison } from '../model.js';
import { changeOf, worseBy } from './change.js';
import { median } from './median.js';
import type { Subject } from './subject.js';

/** Median of what the candidates measured; null when none did. */
export function afterOf(subject: Subject): number | null {
  const values = subject.observations.flatMap((observation) => (observation ? [observation.centre] : []));
  return values.length === 0 ? null : median(values);
}

/** A comparison that says nothing yet but what was measured before and after. */
export function blank(subject: Subject, before: number | null): Comparison {
  const after = afterOf(subject);
  const both = before !== null && after !== null;
  return {
    metric: subject.metric,
    before,
    after,
    change: both ? changeOf(before, after) : null,
    worse: both ? worseBy(before, after, subject.metric.better) : null,
    adjusted: null,
    interval: null,
    score: null,
    limit: null,
    evidence: 'none',
    tolerance: subject.ruling.tolerance,
    finding: 'unclear',
    standingSince: null,
    reasons: [],
    warnings: [],
  };
}
