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
  return (measure === null || globMatches(measure, name.measure)) && globMatches(match, name.benchmark);
}

/** The last rule that sets a key for a metric; undefined when none does. */
export function lastRule(
  configuration: Pick<Configuration, 'metrics'>,
  name: MetricName,
  key: keyof ResolvedRule,
): MetricRule | undefined {
  return configuration.metrics.findLast((rule) => rule[key] !== null && selects(rule, name));
}

/** All rules about one metric as one: later rules win, key by key. */
export function ruleFor(
  configuration: Pick<Configuration, 'metrics' | 'tolerance'>,
  name: MetricName,
): ResolvedRule {
  const last = <K extends keyof ResolvedRule>(key: K): MetricRule[K] | null =>
    lastRule(configuration, name, key)?.[key] ?? null;
  return {
    tolerance: last('tolerance') ?? configuration.tolerance,
    minChange: last('minChange'),
    budget: last('budget'),
    better: last('better'),
    exact: last('exact'),
  };
}
