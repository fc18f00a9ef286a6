import type { History, Metric } from '../../model.js';
import type { Judgement } from '../../verdict.js';

/** A point in time that drift is measured against: a release tag, a date or a commit. */
export type DashboardAnchor = {
  readonly label: string;
  /** Full commit id; null when only a date was given. */
  readonly commit: string | null;
  /** ISO 8601: where the anchor stands when its commit was not recorded. */
  readonly date: string;
};

/** What the dashboard shows beside the histories. */
export type DashboardContext = {
  readonly title: string;
  /** Web address of the repository (`https://github.com/owner/name`); null, or anything but https: no links. */
  readonly repository: string | null;
  /** ISO 8601, UTC: when the page was made. */
  readonly generated: string;
  readonly anchors: readonly DashboardAnchor[];
  readonly toleranceFor: (metric: Metric) => number;
  /** In base units; null: none. */
  readonly budgetFor: (metric: Metric) => number | null;
  /** Of the newest run; null when it is not known. */
  readonly judgementFor: (history: History, metric: Metric) => Judgement | null;
  /** The glob of the configuration: which benchmarks an acceptance concerns. */
  readonly matches: (pattern: string, benchmark: string) => boolean;
};
