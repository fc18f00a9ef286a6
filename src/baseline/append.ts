import { UserError } from '../errors.js';
import {
  type History,
  type Metric,
  metricKey,
  type Observation,
  type Point,
  type PointState,
  type RecordedMetric,
  type RecordedRun,
  type Run,
} from '../model.js';

export type Recording = {
  readonly run: Run;
  /** Whether a metric's new point may be judged against from now on. */
  readonly stateOf: (metric: Metric) => PointState;
  /** Runs kept per operating system and architecture. */
  readonly window: number;
};

/**
 * The history with one more run. A run that is recorded again (same id) replaces itself, so that neither a
 * re-run job nor a reply lost on the way counts twice; an older attempt never replaces a newer one.
 */
export function appendRun(history: History, recording: Recording): History {
  const { run } = recording;
  assertCommit(run);
  const known = history.runs.findIndex(({ id }) => id === run.id);
  if ((history.runs[known]?.attempt ?? 0) > run.attempt) return history;
  const metrics = withMetrics(history.metrics, run.observations);
  const recorded = record(metrics, recording);
  const runs = known < 0 ? [...history.runs, recorded] : history.runs.with(known, recorded);
  return pruned({ ...history, metrics, runs }, recording.window);
}

/** A history names commits of a repository; anything else could never be found among ancestors. */
function assertCommit({ commit }: Run): void {
  if (/^[0-9a-f]{7,64}$/.test(commit)) return;
  throw new UserError(`${JSON.stringify(commit)} is not a commit id, so the run cannot be recorded`, {
    hint: 'Run inside a git repository, or name the commit.',
  });
}

function withMetrics(
  metrics: readonly RecordedMetric[],
  observations: readonly Observation[],
): RecordedMetric[] {
  const byKey = new Map(metrics.map((metric) => [metricKey(metric), metric]));
  for (const { metric, quantum, exact } of observations) {
    const key = metricKey(metric);
    byKey.set(key, { ...metric, exact, quantum: Math.min(quantum, byKey.get(key)?.quantum ?? quantum) });
  }
  return [...byKey.values()];
}

function record(metrics: readonly RecordedMetric[], { run, stateOf }: Recording): RecordedRun {
  const observed = new Map(
    run.observations.map((observation) => [metricKey(observation.metric), observation]),
  );
  const points = metrics.map((metric): Point | null => {
    const observation = observed.get(metricKey(metric));
    if (observation === undefined || !Number.isFinite(observation.centre)) return null;
    const { centre, spread, count } = observation;
    return { centre, spread, count, state: stateOf(metric) };
  });
  const { commit, date, id, attempt, runner } = run;
  return { commit, date, id, attempt, runner, points };
}

/** Keeps the last runs of each environment family, and the metrics that any of them measured. */
function pruned(history: History, window: number): History {
  const left = new Map<string, number>();
  const runs = history.runs
    .toReversed()
    .filter(({ runner }) => {
      const family = `${runner.os}/${runner.arch}`;
      const seen = (left.get(family) ?? 0) + 1;
      left.set(family, seen);
      return seen <= window;
    })
    .reverse();
  const kept = history.metrics.map((_, i) => runs.some((run) => (run.points[i] ?? null) !== null));
  if (kept.every((keep) => keep)) return { ...history, runs };
  const only = <Value>(values: readonly Value[]): Value[] => values.filter((_, i) => kept[i]);
  return {
    ...history,
    metrics: only(history.metrics),
    runs: runs.map((run) => ({ ...run, points: only(run.points) })),
  };
}
