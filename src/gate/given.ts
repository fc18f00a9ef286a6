import type { Configuration } from '../config/configuration.js';
import { ruleFor } from '../config/rules.js';
import { type Metric, metricKey, type Observation, type RecordedMetric, type Run } from '../model.js';
import { unitOf } from '../units.js';

/**
 * A run of an untrusted job as the base repository would have read it: which way is better and what is exact is
 * said by its configuration, its history and the units, and by the run only where none of these knows.
 */
export function underOwnRules(
  run: Run,
  configuration: Configuration,
  recorded: readonly RecordedMetric[],
): Run {
  const known = new Map(recorded.map((metric) => [metricKey(metric), metric]));
  const settle = (observation: Observation): Observation => {
    const { metric } = observation;
    const rule = ruleFor(configuration, metric);
    const own = known.get(metricKey(metric));
    const better = rule.better ?? own?.better ?? unitOf(metric.unit)?.better ?? metric.better;
    const settled: Metric = { ...metric, better };
    return { ...observation, metric: settled, exact: rule.exact ?? own?.exact ?? observation.exact };
  };
  return { ...run, observations: run.observations.map(settle) };
}
