import type { Configuration } from '../config/configuration.js';
import { globMatches } from '../config/glob.js';
import { ruleFor } from '../config/rules.js';
import { type Metric, metricKey } from '../model.js';
import type { DashboardAnchor, DashboardContext } from '../render/dashboard/context.js';
import type { Judgement, Report } from '../verdict.js';

export type DashboardFacts = {
  readonly title: string;
  /** Web address of the repository; null: no links. */
  readonly repository: string | null;
  readonly generated: string;
  readonly anchors: readonly DashboardAnchor[];
  readonly configuration: Configuration;
  /** The report of the newest run, when there is one. */
  readonly report: Report | null;
};

/** What the dashboard shows beside the histories: tolerances and budgets of the configuration, the newest judgements. */
export function dashboardContext({ configuration, report, ...facts }: DashboardFacts): DashboardContext {
  const judgements = new Map<string, Judgement>(
    (report?.rows ?? []).map((row) => [metricKey(row.metric), row.judgement]),
  );
  return {
    ...facts,
    toleranceFor: (metric: Metric) => ruleFor(configuration, metric).tolerance,
    budgetFor: (metric: Metric) => ruleFor(configuration, metric).budget?.value ?? null,
    judgementFor: (history, metric) =>
      history.suite === report?.suite && history.branch === report.baseline.branch
        ? (judgements.get(metricKey(metric)) ?? null)
        : null,
    matches: globMatches,
  };
}
