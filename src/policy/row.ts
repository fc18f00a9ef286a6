import type { Acceptance, Comparison, Finding, Metric } from '../model.js';
import type { Reason } from '../reasons.js';
import type { BudgetCheck, Judgement, Row, TargetCheck, WaiverUse } from '../verdict.js';
import type { TargetRule, WaiverRule } from './rules.js';

/** What policy knows of one metric besides its comparison. */
export type RowPolicy = {
  /** Absolute limit in the metric's base unit; null without one. */
  readonly budget: number | null;
  readonly waivers: readonly WaiverRule[];
  readonly targets: readonly TargetRule[];
  /** Acceptances given on the pull request that is judged. */
  readonly acceptances: readonly Acceptance[];
  readonly accepts: (acceptance: Acceptance, metric: Metric) => boolean;
  /** The day of the judgement, ISO 8601. */
  readonly today: string;
  /** True where the candidate is only a proposal: what already stands on its base is not its doing. */
  readonly proposal: boolean;
  readonly trend: readonly number[];
};

const judgements = {
  worse: 'regression',
  suspect: 'suspect',
  better: 'improvement',
  same: 'unchanged',
  unclear: 'inconclusive',
  new: 'new',
  missing: 'missing',
} as const satisfies Record<Finding, Judgement>;

/** One comparison with everything policy makes of it. */
export function judgeRow(comparison: Comparison, policy: RowPolicy): Row {
  const inherited = policy.proposal && comparison.standingSince !== null;
  const budget = checkBudget(comparison, policy.budget);
  const waiver = useWaiver(comparison, policy);
  const acceptance = policy.acceptances.findLast((given) => policy.accepts(given, comparison.metric)) ?? null;
  const extra: Reason[] = [];
  if (acceptance !== null) extra.push({ code: 'accepted-by', by: acceptance.by, reason: acceptance.reason });
  if (budget?.kept === false) extra.push({ code: 'over-budget', budget: budget.budget });
  if (waiver?.holds) {
    extra.push({ code: 'waived', until: waiver.until, ceiling: waiver.ceiling, reason: waiver.reason });
  }
  return {
    ...comparison,
    reasons: [...comparison.reasons, ...extra],
    judgement: inherited ? 'unchanged' : judgements[comparison.finding],
    budget,
    target: checkTarget(comparison, policy.targets),
    waiver,
    acceptance,
    trend: policy.trend,
  };
}

function checkBudget(comparison: Comparison, budget: number | null): BudgetCheck | null {
  if (budget === null || comparison.after === null) return null;
  const kept = comparison.metric.better === 'lower' ? comparison.after <= budget : comparison.after >= budget;
  return { budget, kept };
}

const msPerDay = 86_400_000;

/** The last waiver that names the metric; it is dead the day after `until` and above its ceiling. */
function useWaiver(comparison: Comparison, policy: RowPolicy): WaiverUse | null {
  const rule = policy.waivers.findLast((waiver) => waiver.matches(comparison.metric));
  if (rule === undefined) return null;
  const daysLeft = Math.round((Date.parse(rule.until) - Date.parse(policy.today)) / msPerDay);
  return {
    ceiling: rule.ceiling,
    until: rule.until,
    daysLeft,
    reason: rule.reason,
    holds: daysLeft >= 0 && withinCeiling(comparison, rule.ceiling),
  };
}

function withinCeiling(comparison: Comparison, ceiling: number | null): boolean {
  if (ceiling === null || comparison.after === null) return true;
  return comparison.metric.better === 'lower' ? comparison.after <= ceiling : comparison.after >= ceiling;
}

/**
 * A promised improvement is judged like a regression in reverse: confirmed when the evidence shows an
 * improvement of at least the promised size, contradicted when it shows the opposite or rules the size out.
 */
function checkTarget(comparison: Comparison, targets: readonly TargetRule[]): TargetCheck | null {
  const target = targets.findLast((rule) => rule.matches(comparison.metric));
  if (target === undefined) return null;
  return { change: target.change, outcome: targetOutcome(comparison, target.change) };
}

function targetOutcome(comparison: Comparison, wanted: number): TargetCheck['outcome'] {
  const reaches = (change: number): boolean => (wanted < 0 ? change <= wanted : change >= wanted);
  if (comparison.finding === 'worse') return 'contradicted';
  if (comparison.finding === 'better' && comparison.change !== null && reaches(comparison.change)) {
    return 'confirmed';
  }
  const ruledOut = comparison.interval !== null && !comparison.interval.some(reaches);
  return ruledOut ? 'contradicted' : 'not confirmed';
}
