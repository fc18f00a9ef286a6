/** What policy makes of comparisons, and the report that everything people see is rendered from. */
import type { Acceptance, Comparison, MetricName, Runner } from './model.js';
import type { Warning } from './warnings.js';

export type Judgement =
  | 'regression'
  | 'suspect'
  | 'improvement'
  | 'unchanged'
  | 'inconclusive'
  | 'new'
  | 'missing';

export type BudgetCheck = { readonly budget: number; readonly kept: boolean };
export type TargetCheck = {
  readonly change: number;
  readonly outcome: 'confirmed' | 'not confirmed' | 'contradicted';
};
export type WaiverUse = {
  readonly ceiling: number | null;
  readonly until: string;
  readonly daysLeft: number;
  readonly reason: string;
  /** False once it has expired or the ceiling is passed. */
  readonly holds: boolean;
};

/** A comparison with what policy makes of it: one row of every report. */
export type Row = Comparison & {
  readonly judgement: Judgement;
  readonly budget: BudgetCheck | null;
  readonly target: TargetCheck | null;
  readonly waiver: WaiverUse | null;
  /** A person's decision on this very change; what it covers fires no trigger. */
  readonly acceptance: Acceptance | null;
  /** Recent recorded centres, oldest first, for sparklines; the candidate is not among them. */
  readonly trend: readonly number[];
};

export type TriggerAction = 'fail' | 'warn';

export type Plan = {
  readonly issue: boolean;
  readonly revertPullRequest: boolean;
  /** Turn the pull request into a draft. */
  readonly draft: boolean;
  /** Label put on the pull request; null: none. */
  readonly label: string | null;
  readonly assignees: readonly string[];
  readonly steps: readonly string[];
};

export type TriggerResult = {
  readonly name: string;
  readonly when: string;
  readonly action: TriggerAction;
  readonly fired: boolean;
  readonly message: string;
  readonly metrics: readonly MetricName[];
  readonly plan: Plan | null;
};

export type Verdict = 'pass' | 'warn' | 'rollback';

/** Which of the expected metrics were judged. `judged` counts metrics with a baseline or a budget and a decision. */
export type Coverage = {
  readonly judged: number;
  readonly expected: number;
  readonly missing: readonly MetricName[];
  readonly new: readonly MetricName[];
  readonly inconclusive: readonly MetricName[];
};

export type ReportCandidate = {
  readonly commit: string;
  readonly branch: string;
  readonly runner: Runner;
  /** Runs of this head on different runners that were judged together. */
  readonly runs: number;
};

export type ReportBaseline = {
  readonly source: 'branch' | 'results' | 'both' | 'none';
  readonly branch: string;
  readonly runs: number;
  readonly commit: string | null;
  readonly distance: number | null;
};

/** One judged run. Everything people see is rendered from this value alone. */
export type Report = {
  readonly suite: string;
  readonly verdict: Verdict;
  readonly candidate: ReportCandidate;
  readonly baseline: ReportBaseline;
  readonly rows: readonly Row[];
  readonly triggers: readonly TriggerResult[];
  readonly coverage: Coverage;
  readonly warnings: readonly Warning[];
};
