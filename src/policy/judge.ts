import { type MetricName, nameOf } from '../model.js';
import type { Coverage, Judgement, Row, TriggerResult, Verdict } from '../verdict.js';
import type { TriggerRule } from './rules.js';
import { type TriggerFacts, triggers } from './triggers.js';

export type JudgeInput = Pick<TriggerFacts, 'rows' | 'hasBaseline' | 'runsBefore' | 'driftOf'> & {
  readonly triggers: readonly TriggerRule[];
  /** Expected benchmarks that no row speaks of: nothing was seen of them, now or in the baseline. */
  readonly absent: readonly MetricName[];
  /** False for rows that are no measured metric, such as the whole suite's. */
  readonly isCounted: (row: Row) => boolean;
};

export type Judged = {
  readonly verdict: Verdict;
  readonly coverage: Coverage;
  readonly triggers: readonly TriggerResult[];
};

/** Rows and triggers → verdict. A trigger that fires with action `fail` makes it a rollback. */
export function judge(input: JudgeInput): Judged {
  const coverage = coverageOf(input);
  const results = input.triggers.map((rule) => evaluate(rule, { ...input, coverage }));
  return { verdict: verdictOf(results, input.rows), coverage, triggers: results };
}

function evaluate(rule: TriggerRule, facts: TriggerFacts): TriggerResult {
  const kind = triggers[rule.when];
  const firing = kind.fires(facts, rule);
  return {
    name: rule.name,
    when: rule.when,
    action: rule.action,
    fired: firing !== null,
    message: firing?.message ?? `not fired: ${kind.title}`,
    metrics: firing?.metrics ?? [],
    plan: rule.plan,
  };
}

function verdictOf(results: readonly TriggerResult[], rows: readonly Row[]): Verdict {
  const fired = results.filter((result) => result.fired);
  if (fired.some((result) => result.action === 'fail')) return 'rollback';
  return fired.length > 0 || rows.some((row) => row.judgement === 'suspect') ? 'warn' : 'pass';
}

const decided: readonly Judgement[] = ['regression', 'suspect', 'improvement', 'unchanged'];

function coverageOf(input: JudgeInput): Coverage {
  const rows = input.rows.filter(input.isCounted);
  const named = (judgement: Judgement): MetricName[] =>
    rows.filter((row) => row.judgement === judgement).map(({ metric }) => nameOf(metric));
  const gone = rows.filter((row) => row.judgement === 'missing' && row.acceptance === null);
  const missing = [...gone.map(({ metric }) => nameOf(metric)), ...input.absent];
  const present = rows.filter((row) => row.judgement !== 'missing');
  const judged = present.filter((row) => decided.includes(row.judgement) || row.budget !== null);
  return {
    judged: judged.length,
    expected: present.length + missing.length,
    missing,
    new: named('new'),
    inconclusive: named('inconclusive'),
  };
}
