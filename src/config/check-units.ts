import { type Place, sayPlace } from '../errors.js';
import type { Metric } from '../model.js';
import type { Configuration } from './configuration.js';
import { errorOf, type Mistake } from './mistakes.js';
import type { Quantity } from './quantity.js';
import { lastRule, selects } from './rules.js';

type Amount = { readonly key: string; readonly quantity: Quantity | null; readonly place: Place | null };

/** Every amount of the configuration that one metric is compared with. */
function amountsFor(configuration: Configuration, metric: Metric): Amount[] {
  const budget = lastRule(configuration, metric, 'budget');
  const minChange = lastRule(configuration, metric, 'minChange');
  const waivers = configuration.waivers.filter((waiver) => selects(waiver, metric));
  return [
    { key: 'budget', quantity: budget?.budget ?? null, place: budget?.place ?? null },
    { key: 'min-change', quantity: minChange?.minChange ?? null, place: minChange?.place ?? null },
    ...waivers.map(({ ceiling, place }) => ({ key: 'ceiling', quantity: ceiling, place })),
  ];
}

/**
 * An amount without a unit is meant in the metric's base unit; one in another unit cannot be compared. Times
 * want their unit: nobody who writes 200 for a latency means seconds.
 */
function misfit(metric: Metric, { key, quantity, place }: Amount): Mistake | null {
  if (quantity === null) return null;
  const bare = quantity.unit === '';
  if (bare ? metric.unit !== 's' || quantity.value === 0 : quantity.unit === metric.unit) return null;
  const found = bare ? 'has no unit' : `is in ${quantity.unit}`;
  const unit = metric.unit === '' ? 'a plain number' : metric.unit;
  return {
    place: place ?? { file: 'configuration' },
    message: `${key} ${found}, but ${metric.benchmark} (${metric.measure}) is measured in ${unit}`,
    hint: bare
      ? `Write it with its unit: ${quantity.value}ms or ${quantity.value}s.`
      : `Write the ${key} in the metric's unit, or narrow the rule with match and measure.`,
  };
}

/** Makes sure that every amount fits the metrics it is about; those that do not are told in one `UserError`. */
export function checkUnits(configuration: Configuration, metrics: readonly Metric[]): void {
  // One metric stands for all that a rule does not fit.
  const mistakes = new Map<string, Mistake>();
  for (const metric of metrics) {
    for (const amount of amountsFor(configuration, metric)) {
      const mistake = misfit(metric, amount);
      const where = mistake === null ? '' : `${sayPlace(mistake.place)} ${amount.key}`;
      if (mistake !== null && !mistakes.has(where)) mistakes.set(where, mistake);
    }
  }
  const error = errorOf([...mistakes.values()], 'the configuration');
  if (error) throw error;
}
