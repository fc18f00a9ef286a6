/** Which row stands where: every channel shows the same groups in the same order. */
import type { MetricName } from '../model.js';
import type { Report, Row } from '../verdict.js';

export type Arranged = {
  /** What must be looked at: regressions, budgets, suspects, broken promises; worst first. */
  readonly changed: readonly Row[];
  readonly missing: readonly Row[];
  readonly inconclusive: readonly Row[];
  readonly improved: readonly Row[];
  /** Worse than the accepted level since before this change. */
  readonly standing: readonly Row[];
  readonly fresh: readonly Row[];
  readonly unchanged: readonly Row[];
};

export const isOverBudget = (row: Row): boolean => row.budget?.kept === false;
/** A person allowed it: by a waiver that still holds, or by accepting this very change. No trigger fires for it. */
export const isWaived = (row: Row): boolean => row.waiver?.holds === true || row.acceptance !== null;

/** A first run raised a suspicion that the second one did not share: both are shown. */
export const isCleared = (row: Row): boolean =>
  row.judgement === 'unchanged' && row.reasons.some(({ code }) => code === 'not-confirmed');

const decided = new Set<Row['judgement']>(['regression', 'suspect', 'improvement', 'unchanged']);

/** The row was held against a baseline, and the evidence was enough to say something. */
export const isCompared = (row: Row): boolean => decided.has(row.judgement);

/** Lower is more urgent. */
function urgency(row: Row): number {
  if (isWaived(row)) return 4;
  if (row.judgement === 'regression') return 0;
  if (isOverBudget(row)) return 1;
  if (row.judgement === 'suspect') return 2;
  return row.target?.outcome === 'contradicted' ? 3 : 5;
}

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const byName = (a: Row, b: Row): number =>
  compareTexts(a.metric.benchmark, b.metric.benchmark) || compareTexts(a.metric.measure, b.metric.measure);

/** Rows that came from zero have no ratio and stand before all that have one. */
const worseOf = (row: Row): number =>
  row.worse ?? (row.before === 0 && (row.after ?? 0) > 0 ? Number.POSITIVE_INFINITY : 0);

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** Most urgent first, then by how much worse. */
export const worstFirst = (a: Row, b: Row): number =>
  compareNumbers(urgency(a), urgency(b)) || compareNumbers(worseOf(b), worseOf(a)) || byName(a, b);

const bestFirst = (a: Row, b: Row): number => compareNumbers(worseOf(a), worseOf(b)) || byName(a, b);
/** A benchmark that failed has something to say; one that is gone has not. */
const failedFirst = (a: Row, b: Row): number => Number(hasFailed(b)) - Number(hasFailed(a)) || byName(a, b);
const hasFailed = ({ reasons }: Row): boolean => reasons.some(({ code }) => code === 'failed');
const leastSeenFirst = (a: Row, b: Row): number =>
  compareNumbers(b.limit ?? Number.POSITIVE_INFINITY, a.limit ?? Number.POSITIVE_INFINITY) || byName(a, b);

type Group = keyof Arranged;

function groupOf(row: Row): Group {
  if (row.judgement === 'missing') return 'missing';
  if (row.judgement === 'regression' || row.judgement === 'suspect' || isOverBudget(row)) return 'changed';
  if (isCleared(row)) return 'changed';
  if (row.target !== null && row.target.outcome !== 'confirmed') return 'changed';
  if (row.standingSince !== null) return 'standing';
  return groups[row.judgement];
}

const groups = {
  improvement: 'improved',
  unchanged: 'unchanged',
  inconclusive: 'inconclusive',
  new: 'fresh',
} as const satisfies Partial<Record<Row['judgement'], Group>>;

const orders = {
  changed: worstFirst,
  missing: failedFirst,
  inconclusive: leastSeenFirst,
  improved: bestFirst,
  standing: worstFirst,
  fresh: byName,
  unchanged: byName,
} as const satisfies Record<Group, (a: Row, b: Row) => number>;

/** The rows of a report, grouped and ordered. */
export function arrange({ rows }: Pick<Report, 'rows'>): Arranged {
  const of = (group: Group): Row[] => rows.filter((row) => groupOf(row) === group).sort(orders[group]);
  return {
    changed: of('changed'),
    missing: of('missing'),
    inconclusive: of('inconclusive'),
    improved: of('improved'),
    standing: of('standing'),
    fresh: of('fresh'),
    unchanged: of('unchanged'),
  };
}

/** Expected metrics that neither this run nor the baseline ever saw. */
export function neverSeen({ coverage, rows }: Pick<Report, 'coverage' | 'rows'>): MetricName[] {
  const key = ({ benchmark, measure }: MetricName): string => `${benchmark}\u0000${measure}`;
  const seen = new Set(rows.map(({ metric }) => key(metric)));
  return coverage.missing.filter((metric) => !seen.has(key(metric)));
}
