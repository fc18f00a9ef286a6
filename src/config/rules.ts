import type { Better, MetricName } from '../model.js';
import type { Configuration, MetricRule } from './configuration.js';
import { globMatches } from './glob.js';
import type { Quantity } from './quantity.js';

/** What the rules say of one metric. Null: no rule says it. */
export type ResolvedRule = {
  readonly tolerance: number;
  readonly minChange: Quantity | null;
  readonly budget: Quantity | null;
  readonly better: Better | null;
  readonly exact: boolean | null;
};

/** A pattern over benchmarks, and one over measures; null: every measure. */
export type Selector = { readonly match: string; readonly measure: string | null };

/** Whether something is about this metric. */
export function selects({ match, measure }: Selector, name: MetricName): boolean {
  return globMatches(match, name.benchmark) && (measure === null || globMatches(measure, name.measure));
}

/** The last of some rules that sets a key; undefined when none does. */
const lastWith = (rules: readonly MetricRule[], key: keyof ResolvedRule): MetricRule | undefined =>
  rules.findLast((rule) => rule[key] !== null);

type Rules = Pick<Configuration, 'metrics'>;
const rulesAbout = ({ metrics }: Rules, name: MetricName): readonly MetricRule[] =>
  metrics.filter((rule) => selects(rule, name));

/** The last rule that sets a key for a metric; undefined when none does. */
export function lastRule(
  configuration: Rules,
  name: MetricName,
  key: keyof ResolvedRule,
): MetricRule | undefined {
  return lastWith(rulesAbout(configuration, name), key);
}

/** All rules about one metric as one: later rules win, key by key. */
export function ruleFor(
  configuration: Rules & Pick<Configuration, 'tolerance'>,
  name: MetricName,
): ResolvedRule {
  const rules = rulesAbout(configuration, name);
  const last = <K extends keyof ResolvedRule>(key: K): MetricRule[K] | null =>
    lastWith(rules, key)?.[key] ?? null;
  return {
    tolerance: last('tolerance') ?? configuration.tolerance,
    minChange: last('minChange'),
    budget: last('budget'),
    better: last('better'),
    exact: last('exact'),
  };
}
