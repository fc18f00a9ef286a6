import type { MetricName } from '../model.js';
import type { Plan, TriggerAction } from '../verdict.js';
import type { TriggerKind } from './triggers.js';

/** Says whether a rule is about this metric; made from the configuration's patterns. */
export type Matches = (metric: MetricName) => boolean;

/** What drift is measured against: the newest release tag, a day or a commit. */
export type Anchor =
  | { readonly kind: 'release' }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'commit'; readonly commit: string };

/** A rollback trigger as configured. Shares are ratios: 3% is 0.03. */
export type TriggerRule = {
  readonly name: string;
  readonly when: TriggerKind;
  readonly action: TriggerAction;
  readonly matches: Matches;
  readonly worseBy: number | null;
  readonly atLeast: number | null;
  readonly since: Anchor | null;
  /** Consecutive recorded runs, this one included, that must agree. */
  readonly confirm: number;
  readonly plan: Plan | null;
};

/** A recorded permission to exceed a limit. `ceiling` in the metric's base unit; `until` is a day, ISO 8601. */
export type WaiverRule = {
  readonly matches: Matches;
  readonly ceiling: number | null;
  readonly until: string;
  readonly reason: string;
};

/** An improvement that a change promises: `change` is after / before − 1. */
export type TargetRule = { readonly matches: Matches; readonly change: number };
