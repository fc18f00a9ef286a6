import type { History, Metric, RecordedMetric } from '../../model.js';
import { acceptancesOf } from '../../statistics/acceptance-marker.js';
import { columnOf, countsOf, quarantinedOf, spreadsOf } from './columns.js';
import type { DashboardContext } from './context.js';
import { levelsOf } from './levels.js';
import type { MetricState, PageMetric } from './page-data.js';

function recordedState(history: History, column: number): MetricState {
  const newest = history.runs.at(-1)?.points[column] ?? null;
  if (newest === null) return 'missing';
  if (newest.state === 'quarantined') return 'quarantined';
  const measured = history.runs.filter(({ points }) => (points[column] ?? null) !== null).length;
  return measured === 1 && history.runs.length > 1 ? 'new' : 'accepted';
}

/** One metric of a history as the page embeds it. */
export function pageMetric(
  history: History,
  metric: RecordedMetric,
  column: number,
  context: DashboardContext,
): PageMetric {
  const { benchmark, measure, unit, better } = metric;
  const plain: Metric = { benchmark, measure, unit, better };
  const points = history.runs.map((run) => run.points[column] ?? null);
  const acceptances = acceptancesOf(plain, history.acceptances, context.matches);
  return {
    ...plain,
    ...columnOf(points, metric.exact),
    spreads: spreadsOf(points),
    counts: countsOf(points),
    quarantined: quarantinedOf(points),
    ...levelsOf({
      runs: history.runs,
      column,
      metric,
      acceptances,
      tolerance: context.toleranceFor(plain),
    }),
    acceptances: acceptances.map((acceptance) => history.acceptances.indexOf(acceptance)),
    budget: context.budgetFor(plain),
    state: context.judgementFor(history, plain) ?? recordedState(history, column),
  };
}
