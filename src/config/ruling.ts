import type { Metric, MetricName } from '../model.js';
import { metricKey } from '../model.js';
import type { Ruling } from '../statistics/subject.js';
import type { Configuration } from './configuration.js';
import { lastRule, ruleFor } from './rules.js';

/** What a deterministic metric may change by where no rule sets a tolerance (STATISTICS §7). */
const exactTolerance = 0.01;

/** What the configuration asks of one metric when it is compared. */
export function rulingOf(configuration: Configuration, name: MetricName): Ruling {
  const rule = ruleFor(configuration, name);
  const ruled = lastRule(configuration, name, 'tolerance') !== undefined;
  return {
    tolerance: rule.tolerance,
    minChange: rule.minChange?.value ?? null,
    exact: rule.exact,
    ...(ruled ? {} : { exactTolerance }),
  };
}

/** The same, remembered: a replay asks for every metric a thousand times. */
export function rememberedRulings(configuration: Configuration): (metric: Metric) => Ruling {
  const known = new Map<string, Ruling>();
  return (metric) => {
    const key = metricKey(metric);
    const found = known.get(key) ?? rulingOf(configuration, metric);
    known.set(key, found);
    return found;
  };
}
