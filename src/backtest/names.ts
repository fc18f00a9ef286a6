import type { History, Metric } from '../model.js';

/** What a metric is called in lists: its benchmark, with measure and unit where others bear the same name. */
export function namesOf({ metrics }: Pick<History, 'metrics'>): string[] {
  const forms: readonly ((metric: Metric) => string)[] = [
    ({ benchmark }) => benchmark,
    ({ benchmark, measure }) => `${benchmark} ${measure}`,
    ({ benchmark, measure, unit }) => `${benchmark} ${measure} ${unit}`,
  ];
  const counts = forms.map((form) => {
    const count = new Map<string, number>();
    for (const metric of metrics) count.set(form(metric), (count.get(form(metric)) ?? 0) + 1);
    return count;
  });
  return metrics.map((metric) => {
    const unique = forms.findIndex((form, i) => counts[i]?.get(form(metric)) === 1);
    return (forms[unique] ?? forms[2])?.(metric) ?? metric.benchmark;
  });
}
