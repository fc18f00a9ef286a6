import type { Acceptance, History, RecordedRun } from '../../model.js';
import { markerOf } from '../../statistics/acceptance-marker.js';
import type { DashboardAnchor, DashboardContext } from './context.js';
import type { PageAcceptance, PageData, PageHistory } from './page-data.js';
import { pageMetric } from './page-metric.js';

/** An https address of a host and path without query, credentials or surprises. */
const webAddress = /^https:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:\/[\w.~-]+)*$/i;

const pageAcceptance = (acceptance: Acceptance, runs: readonly RecordedRun[]): PageAcceptance => [
  markerOf([acceptance], runs).run,
  acceptance.by,
  acceptance.date,
  acceptance.reason,
  acceptance.pullRequest,
];

/** The run an anchor stands at: its own, else the last one before its date. */
function anchored(anchor: DashboardAnchor, runs: readonly RecordedRun[]): [number, string][] {
  const own = runs.findIndex((run) => run.commit === anchor.commit);
  const run = own >= 0 ? own : runs.findLastIndex(({ date }) => date <= anchor.date);
  return run >= 0 ? [[run, anchor.label]] : [];
}

function pageHistory(history: History, context: DashboardContext): PageHistory {
  const runners = new Map(history.runs.map(({ runner }) => [JSON.stringify(runner), runner]));
  const places = new Map([...runners.keys()].map((key, index) => [key, index]));
  return {
    suite: history.suite,
    branch: history.branch,
    runners: [...runners.values()],
    runs: history.runs.map(({ commit, date, id, attempt, runner }) => [
      commit,
      date,
      id,
      attempt,
      places.get(JSON.stringify(runner)) ?? 0,
    ]),
    acceptances: history.acceptances.map((acceptance) => pageAcceptance(acceptance, history.runs)),
    anchors: context.anchors.flatMap((anchor) => anchored(anchor, history.runs)),
    metrics: history.metrics.map((metric, column) => pageMetric(history, metric, column, context)),
  };
}

/** Everything the page shows, as data. */
export function pageData(histories: readonly History[], context: DashboardContext): PageData {
  const repository = context.repository?.replace(/\/$/, '') ?? null;
  return {
    title: context.title,
    repository: repository !== null && webAddress.test(repository) ? repository : null,
    generated: context.generated,
    histories: histories.map((history) => pageHistory(history, context)),
  };
}
