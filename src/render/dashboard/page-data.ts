/** What the page embeds: columns, in base units after `10 ** exponent`. The browser reads exactly this. */
import type { Metric, Runner } from '../../model.js';

/** Commit, date, id, attempt and the runner's index. */
export type PageRun = readonly [commit: string, date: string, id: string, attempt: number, runner: number];

/** A stretch of runs on one accepted level, with the band in which unchanged code falls. */
export type PageLevel = readonly [run: number, level: number, low: number, high: number];

/** One decision of a person: the run from which it holds, who, when, why and in which pull request. */
export type PageAcceptance = readonly [
  run: number,
  by: string,
  date: string,
  reason: string,
  pullRequest: number | null,
];

export type PageMetric = Metric & {
  readonly exponent: number;
  /** One a run; null: not measured. */
  readonly values: readonly (number | null)[];
  /** Thousandths of the value; null: unknown for all runs. */
  readonly spreads: readonly (number | null)[] | null;
  /** Values behind each figure; one number when it is always the same. */
  readonly counts: number | readonly number[];
  /** Runs whose point is quarantined. */
  readonly quarantined: readonly number[];
  readonly levels: readonly PageLevel[];
  /** Runs at which the figures step to another level, quarantined ones included. */
  readonly steps: readonly number[];
  /** Indexes of the history's acceptances that concern this metric. */
  readonly acceptances: readonly number[];
  /** The accepted level before the newest run; null without one. */
  readonly before: number | null;
  readonly budget: number | null;
  readonly state: MetricState;
};

/** What the overview filters by: the judgement where it is known, else how the newest run was recorded. */
export type MetricState = keyof typeof metricStates;

/** Every state: its title, its tone, and its place when the worst come first. */
export const metricStates = {
  regression: { title: 'Regression', tone: 'bad' },
  quarantined: { title: 'Quarantined', tone: 'bad' },
  suspect: { title: 'Suspect', tone: 'warn' },
  missing: { title: 'Missing', tone: 'warn' },
  inconclusive: { title: 'Inconclusive', tone: 'warn' },
  improvement: { title: 'Improvement', tone: 'good' },
  new: { title: 'New', tone: 'calm' },
  unchanged: { title: 'Unchanged', tone: 'calm' },
  accepted: { title: 'Accepted', tone: 'calm' },
} as const satisfies Record<string, { title: string; tone: 'bad' | 'warn' | 'good' | 'calm' }>;

export type PageHistory = {
  readonly suite: string;
  readonly branch: string;
  readonly runners: readonly Runner[];
  readonly runs: readonly PageRun[];
  readonly acceptances: readonly PageAcceptance[];
  /** Releases, dates or commits that drift is measured against. */
  readonly anchors: readonly (readonly [run: number, label: string])[];
  readonly metrics: readonly PageMetric[];
};

export type PageData = {
  readonly title: string;
  /** `https://…/owner/name`; null: nothing is linked. */
  readonly repository: string | null;
  readonly generated: string;
  readonly histories: readonly PageHistory[];
};
