/** RECORD: judged runs → the history on the baseline branch. */
import { landAcceptances } from '../baseline/accept.js';
import { appendRun } from '../baseline/append.js';
import { branchReadme, readmePath } from '../baseline/branch-readme.js';
import { decodeHistory, emptyHistory, encodeHistory } from '../baseline/codec.js';
import { historyFolder, historyPath, safeName } from '../baseline/history-path.js';
import { pointState } from '../baseline/point-state.js';
import type { BaselineStore } from '../io/baseline-store.js';
import { type History, type Metric, metricKey, type PointState, type Run } from '../model.js';
import { badgeJson, badgeSvg } from '../render/badge.js';
import type { Report } from '../verdict.js';

export type RecordRequest = {
  readonly store: BaselineStore;
  readonly runs: readonly Run[];
  readonly report: Report;
  readonly baseBranch: string;
  /** Pull requests whose acceptances take effect with the recorded commit. */
  readonly landed: readonly number[];
  /** Makes the page that is kept beside the histories; null: none is kept. */
  readonly dashboard: ((histories: readonly History[]) => string) | null;
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
  const shown =
    request.dashboard === null ? [] : (await store.list()).filter((other) => other.startsWith(historyFolder));
  const { commit } = await store.write(
    ({ commit: present, files }) => {
      const text = files.get(path);
      const history = text === undefined ? emptyHistory(run.suite, baseBranch) : decodeHistory(text, path);
      const settled = landed.reduce((grown, pull) => landAcceptances(grown, pull, run.commit), history);
      const grown = withRuns(settled, runs, report);
      return new Map([
        ...(present === null ? [[readmePath, branchReadme()] as const] : []),
        ...badges(run.suite, baseBranch, report),
        ...page(request, grown, others(files, path)),
        [path, encodeHistory(grown)],
      ]);
    },
    [path, ...shown],
    `Record ${run.suite} of ${run.commit.slice(0, 10)}`,
  );
  return commit;
}

/** One page for all suites and branches, as GitHub Pages serves it. */
const pagePath = 'index.html';

const page = ({ dashboard }: RecordRequest, own: History, rest: readonly History[]): [string, string][] =>
  dashboard === null ? [] : [[pagePath, dashboard([own, ...rest])]];

const others = (files: ReadonlyMap<string, string>, path: string): History[] =>
  [...files]
    .filter(([other]) => other !== path && other.startsWith(historyFolder))
    .map(([other, text]) => decodeHistory(text, other));

/** For a README: the last verdict of a suite, as a picture and as what shields.io reads. */
function badges(suite: string, branch: string, report: Report): [string, string][] {
  const stem = `badges/${safeName(branch)}/${safeName(suite)}`;
  return [
    [`${stem}.svg`, badgeSvg(report)],
    [`${stem}.json`, `${JSON.stringify(badgeJson(report))}\n`],
  ];
}

function withRuns(history: History, runs: readonly Run[], report: Report): History {
  const rows = new Map(report.rows.map((row) => [metricKey(row.metric), row]));
  const columns = new Map(history.metrics.map((metric, i) => [metricKey(metric), i]));
  return runs.reduce((grown, run) => {
    // A job that is repeated, or whose answer was lost, must not meet its own points.
    const earlier = history.runs.filter(({ id }) => id !== run.id);
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
        points: column === undefined ? [] : earlier.flatMap((recorded) => recorded.points[column] ?? []),
      });
    };
    return appendRun(grown, { run, stateOf, window: keptRuns });
  }, history);
}
