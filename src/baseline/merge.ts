import { type History, metricKey, type Point, type RecordedMetric, type RecordedRun } from '../model.js';

/**
 * Two histories of one suite and branch as one: every run of either, each once (the later attempt of a run that
 * both hold), every metric, every acceptance. `ours` gives the order, what only `theirs` holds follows by date.
 */
export function mergeHistories(ours: History, theirs: History): History {
  const metrics = mergeMetrics(ours.metrics, theirs.metrics);
  const left = ours.runs.map(realigned(ours.metrics, metrics));
  const right = theirs.runs.map(realigned(theirs.metrics, metrics));
  const rivals = new Map(right.map((run) => [run.id, run]));
  const known = new Set(left.map(({ id }) => id));
  const kept = left.map((run) => laterAttempt(run, rivals.get(run.id)));
  const added = right.filter(({ id }) => !known.has(id));
  return {
    suite: ours.suite,
    branch: ours.branch,
    metrics,
    runs: inserted(kept, added),
    acceptances: distinct([...ours.acceptances, ...theirs.acceptances]),
  };
}

function mergeMetrics(ours: readonly RecordedMetric[], theirs: readonly RecordedMetric[]): RecordedMetric[] {
  const known = new Set(ours.map(metricKey));
  return [...ours, ...theirs.filter((metric) => !known.has(metricKey(metric)))];
}

/** A run's points in the columns of other metrics. */
function realigned(
  from: readonly RecordedMetric[],
  to: readonly RecordedMetric[],
): (run: RecordedRun) => RecordedRun {
  const columns = new Map(from.map((metric, i) => [metricKey(metric), i]));
  const sources = to.map((metric) => columns.get(metricKey(metric)));
  return (run) => ({
    ...run,
    points: sources.map((source): Point | null =>
      source === undefined ? null : (run.points[source] ?? null),
    ),
  });
}

const laterAttempt = (run: RecordedRun, rival: RecordedRun | undefined): RecordedRun =>
  rival !== undefined && rival.attempt > run.attempt ? rival : run;

/** Each added run goes before the first kept one that is younger, so that the kept ones stay in their order. */
function inserted(kept: readonly RecordedRun[], added: readonly RecordedRun[]): RecordedRun[] {
  const merged = [...kept];
  for (const run of [...added].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))) {
    const place = merged.findIndex(({ date }) => date > run.date);
    merged.splice(place < 0 ? merged.length : place, 0, run);
  }
  return merged;
}

const distinct = <Value>(values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
