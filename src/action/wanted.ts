import type { Inputs } from '../config/inputs.js';
import { defaultLabel } from '../config/trigger-schema.js';
import type { MetricName } from '../model.js';
import type { Plan, Report, TriggerResult } from '../verdict.js';

type Named = Inputs['on-rollback'][number];

/** What the fired triggers and the input ask for together. */
export type Wanted = {
  readonly issue: boolean;
  readonly revert: boolean;
  readonly draft: boolean;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Metrics of the triggers that want an issue, and of those that want a revert. */
  readonly issueMetrics: readonly MetricName[];
  readonly revertMetrics: readonly MetricName[];
};

/** The input speaks for every fired trigger that fails, a plan for its own trigger alone. */
export function wantedOf({ triggers }: Report, onRollback: readonly Named[]): Wanted {
  const fired = triggers.filter((trigger) => trigger.fired);
  const asking = (named: Named, planned: (plan: Plan) => boolean): TriggerResult[] =>
    fired.filter(
      ({ action, plan }) =>
        (action === 'fail' && onRollback.includes(named)) || (plan !== null && planned(plan)),
    );
  const issue = asking('issue', (plan) => plan.issue);
  const revert = asking('revert-pull-request', (plan) => plan.revertPullRequest);
  return {
    issue: issue.length > 0,
    revert: revert.length > 0,
    draft: asking('draft', ({ draft }) => draft).length > 0,
    labels: unique(
      asking('label', ({ label }) => label !== null).map(({ plan }) => plan?.label ?? defaultLabel),
    ),
    assignees: unique([...issue, ...revert].flatMap(({ plan }) => plan?.assignees ?? [])),
    issueMetrics: issue.flatMap(({ metrics }) => metrics),
    revertMetrics: revert.flatMap(({ metrics }) => metrics),
  };
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** What could have been opened or set by an earlier run, and is taken back when all is well again. */
export function everWanted(
  onRollback: readonly Named[],
  plans: readonly (Plan | null)[],
): { readonly opened: boolean; readonly labels: readonly string[] } {
  const opened =
    onRollback.some((named) => named === 'issue' || named === 'revert-pull-request') ||
    plans.some((plan) => plan?.issue === true || plan?.revertPullRequest === true);
  const labels = plans.flatMap((plan) => plan?.label ?? []);
  return { opened, labels: unique(onRollback.includes('label') ? [...labels, defaultLabel] : labels) };
}
