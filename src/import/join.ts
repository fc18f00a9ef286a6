import { type History, metricKey, type RecordedMetric, type RecordedRun } from '../model.js';

/** A run's points in the order of other metrics. */
function moved(
  run: RecordedRun,
  from: readonly RecordedMetric[],
  to: readonly RecordedMetric[],
): RecordedRun {
  const columns = new Map(from.map((metric, i) => [metricKey(metric), i]));
  return { ...run, points: to.map((metric) => run.points[columns.get(metricKey(metric)) ?? -1] ?? null) };
}

/** What was imported before a history's own runs; the history's own word stands where both know something. */
export function joinHistories(imported: History, own: History): History {
  const known = new Map([...imported.metrics, ...own.metrics].map((metric) => [metricKey(metric), metric]));
  const metrics = [...known.values()];
  const ids = new Set(own.runs.map(({ id }) => id));
  const runs = [
    ...imported.runs.filter(({ id }) => !ids.has(id)).map((run) => moved(run, imported.metrics, metrics)),
    ...own.runs.map((run) => moved(run, own.metrics, metrics)),
  ];
  const inOrder = runs.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { ...own, metrics, runs: inOrder };
}
