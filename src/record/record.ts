/** RECORD: judged runs → the history on the baseline branch. */
import { landAcceptances } from '../baseline/accept.js';
import { appendRun } from '../baseline/append.js';
import { branchReadme, readmePath } from '../baseline/branch-readme.js';
import { decodeHistory, emptyHistory, encodeHistory } from '../baseline/codec.js';
import { historyPath } from '../baseline/history-path.js';
import { pointState } from '../baseline/point-state.js';
import type { BaselineStore } from '../io/baseline-store.js';
import { type History, type Metric, metricKey, type PointState, type Run } from '../model.js';
import type { Report } from '../verdict.js';

export type RecordRequest = {
  readonly store: BaselineStore;
  readonly runs: readonly Run[];
  readonly report: Report;
  readonly baseBranch: string;
  /** Pull requests whose acceptances take effect with the recorded commit. */
  readonly landed: readonly number[];
};

/** Runs kept per suite, base branch, operating system and architecture. */
const keptRuns = 200;

/**
 * Adds the runs to the newest state of the branch, whoever wrote it meanwhile, and returns the commit that
 * holds them. Every run is recorded, whatever the verdict; what regressed is quarantined.
 */
export async function record(request: RecordRequest): Promise<string> {
  const { store, runs, report, baseBranch, landed } = request;
  const [run] = runs;
  if (run === undefined) throw new Error('no run to record');
  const path = historyPath(run.suite, baseBranch);
  const { commit } = await store.write(
    ({ files }) => {
      const text = files.get(path);
      const history = text === undefined ? emptyHistory(run.suite, baseBranch) : decodeHistory(text, path);
      const settled = landed.reduce((grown, pull) => landAcceptances(grown, pull, run.commit), history);
      return new Map([
        ...(files.has(readmePath) ? [] : [[readmePath, branchReadme()] as const]),
        [path, encodeHistory(withRuns(settled, runs, report))],
      ]);
    },
    [path, readmePath],
    `Record ${run.suite} of ${run.commit.slice(0, 10)}`,
  );
  return commit;
}

function withRuns(history: History, runs: readonly Run[], report: Report): History {
  const rows = new Map(report.rows.map((row) => [metricKey(row.metric), row]));
  const columns = new Map(history.metrics.map((metric, i) => [metricKey(metric), i]));
  return runs.reduce((grown, run) => {
    const centres = new Map(run.observations.map(({ metric, centre }) => [metricKey(metric), centre]));
    const stateOf = (metric: Metric): PointState => {
      const key = metricKey(metric);
      const row = rows.get(key);
      const column = columns.get(key);
      return pointState({
        regressed: row?.judgement === 'regression',
        better: metric.better,
        centre: centres.get(key) ?? 0,
        level: row?.before ?? null,
        points: column === undefined ? [] : history.runs.flatMap((recorded) => recorded.points[column] ?? []),
      });
    };
    return appendRun(grown, { run, stateOf, window: keptRuns });
  }, history);
}
