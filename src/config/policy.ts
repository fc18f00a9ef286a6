import { UserError } from '../errors.js';
import type { Metric } from '../model.js';
import type { TargetRule, TriggerRule, WaiverRule } from '../policy/rules.js';
import type { Configuration } from './configuration.js';
import type { Quantity } from './quantity.js';
import { lastRule, selects } from './rules.js';

/** The triggers that look at this event, by GitHub's name of it; null is an event that GitHub does not know. */
export function triggersOn(configuration: Configuration, event: string | null): TriggerRule[] {
  return configuration.triggers
    .filter(({ on }) => on === null || on.some((name) => name === event))
    .map((trigger) => ({ ...trigger, matches: (metric) => selects(trigger, metric) }));
}

/** The waivers that name a metric, their ceilings in its unit. */
export function waiversFor(configuration: Configuration, metric: Metric): WaiverRule[] {
  return configuration.waivers
    .filter((waiver) => selects(waiver, metric))
    .map((waiver) => ({
      matches: () => true,
      ceiling: inUnitOf(metric, 'ceiling', waiver),
      until: waiver.until,
      reason: waiver.reason,
    }));
}

/** The promised improvements. */
export const targetsOf = (configuration: Configuration): TargetRule[] =>
  configuration.targets.map((target) => ({
    change: target.change,
    matches: (metric) => selects(target, metric),
  }));

/** The absolute limit of a metric in its own unit; null without one. */
export const budgetFor = (configuration: Configuration, metric: Metric): number | null =>
  inUnitOf(metric, 'budget', lastRule(configuration, metric, 'budget'));

/** The smallest absolute change of a metric worth acting on, in its own unit; null without one. */
export const minChangeFor = (configuration: Configuration, metric: Metric): number | null =>
  inUnitOf(metric, 'minChange', lastRule(configuration, metric, 'minChange'));

type Placed = Pick<Configuration['metrics'][number], 'place'>;
const spelled = { budget: 'budget', minChange: 'min-change', ceiling: 'ceiling' } as const;

/** An amount without a unit is meant in the metric's base unit; one in another unit cannot be compared. */
function inUnitOf<Key extends keyof typeof spelled>(
  metric: Metric,
  key: Key,
  rule: (Placed & { readonly [K in Key]: Quantity | null }) | undefined,
): number | null {
  const quantity = rule?.[key] ?? null;
  if (quantity === null) return null;
  if (quantity.unit === '' || quantity.unit === metric.unit) return quantity.value;
  throw new UserError(
    `${spelled[key]} is in ${quantity.unit}, but ${metric.benchmark} (${metric.measure}) is measured in ${metric.unit || 'a plain number'}`,
    {
      ...(rule?.place ? { place: rule.place } : {}),
      hint: `Write the ${spelled[key]} in the metric's unit, or narrow the rule with match and measure.`,
    },
  );
}
