import { type MetricName, nameOf } from '../model.js';
import type { Coverage, Row } from '../verdict.js';
import type { TriggerRule } from './rules.js';

/** What a trigger looks at: the judged rows and what is known of the run as a whole. */
export type TriggerFacts = {
  readonly rows: readonly Row[];
  readonly coverage: Coverage;
  /** False on the very first run of a suite, when there is nothing to compare with. */
  readonly hasBaseline: boolean;
  /** How many recorded runs in a row, before this one, already showed the row's regression. */
  readonly runsBefore: (row: Row) => number;
  /** How much worse the row is than at the anchor of the trigger; null when the anchor was not measured. */
  readonly driftOf: (row: Row, rule: TriggerRule) => number | null;
};

export type Firing = { readonly metrics: readonly MetricName[]; readonly message: string };

type TriggerType = {
  readonly title: string;
  /** The option of the rule that this kind cannot do without. */
  readonly needs: 'worse-by' | 'at-least' | null;
  /** Null when it does not fire. */
  readonly fires: (facts: TriggerFacts, rule: TriggerRule) => Firing | null;
};

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const percent = (ratio: number): string => `${Number((ratio * 100).toFixed(1))}%`;

/** A waiver that holds takes its metric out of every trigger; the row still says what happened. */
const matched = (facts: TriggerFacts, rule: TriggerRule): Row[] =>
  facts.rows.filter(
    (row) => rule.matches(nameOf(row.metric)) && row.waiver?.holds !== true && row.acceptance === null,
  );

const regressed = (facts: TriggerFacts, rule: TriggerRule): Row[] =>
  matched(facts, rule).filter(
    (row) => row.judgement === 'regression' && facts.runsBefore(row) + 1 >= rule.confirm,
  );

const firing = (rows: readonly Row[], message: string): Firing | null =>
  rows.length === 0 ? null : { metrics: rows.map(({ metric }) => nameOf(metric)), message };

/** Ratios after/before in the bad direction of the rows that have both, as logarithms. */
function worseLogs(rows: readonly Row[]): number[] {
  return rows
    .filter((row) => (row.before ?? 0) > 0 && (row.after ?? 0) > 0)
    .map((row) => {
      const log = Math.log((row.after ?? 1) / (row.before ?? 1));
      return row.metric.better === 'lower' ? log : -log;
    });
}

/** The kinds of rollback triggers. A new kind is one entry here. */
export const triggers = {
  regression: {
    title: 'a metric regressed',
    needs: null,
    fires: (facts, rule) => {
      const rows = regressed(facts, rule);
      const times = rule.confirm > 1 ? ` in ${rule.confirm} consecutive recorded runs` : '';
      return firing(rows, `${count(rows.length, 'metric')} regressed${times}`);
    },
  },
  budget: {
    title: 'a metric exceeds its budget',
    needs: null,
    fires: (facts, rule) => {
      const rows = matched(facts, rule).filter((row) => row.budget?.kept === false);
      return firing(rows, `${count(rows.length, 'metric')} outside the budget`);
    },
  },
  missing: {
    title: 'an expected benchmark is missing or failed',
    needs: null,
    fires: (facts, rule) => {
      const metrics = facts.coverage.missing.filter(rule.matches);
      return metrics.length === 0
        ? null
        : { metrics, message: `${count(metrics.length, 'expected metric')} not measured` };
    },
  },
  'nothing-judged': {
    title: 'nothing could be compared',
    needs: null,
    fires: (facts, rule) => {
      const rows = facts.rows.filter((row) => rule.matches(nameOf(row.metric)));
      const measured = rows.filter((row) => row.after !== null);
      if (measured.length === 0) return { metrics: [], message: 'nothing was measured' };
      const compared = measured.some((row) => row.before !== null || row.budget !== null);
      if (compared || !facts.hasBaseline) return null;
      return {
        metrics: measured.map(({ metric }) => nameOf(metric)),
        message: 'no metric of this run is in the baseline',
      };
    },
  },
  count: {
    title: 'many metrics regressed together',
    needs: 'at-least',
    fires: (facts, rule) => {
      const rows = regressed(facts, rule);
      return rows.length >= (rule.atLeast ?? 1)
        ? firing(rows, `${count(rows.length, 'metric')} regressed, ${rule.atLeast ?? 1} are too many`)
        : null;
    },
  },
  geomean: {
    title: 'the geometric mean over the matched metrics is worse',
    needs: 'worse-by',
    fires: (facts, rule) => {
      const rows = matched(facts, rule).filter((row) => (row.before ?? 0) > 0 && (row.after ?? 0) > 0);
      const logs = worseLogs(rows);
      const worse = Math.expm1(logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length));
      return worse > (rule.worseBy ?? 0)
        ? firing(
            rows,
            `geometric mean of ${count(rows.length, 'metric')} is ${percent(worse)} worse, more than ${percent(rule.worseBy ?? 0)}`,
          )
        : null;
    },
  },
  drift: {
    title: 'a metric drifted away from an anchor',
    needs: 'worse-by',
    fires: (facts, rule) => {
      const rows = matched(facts, rule).filter(
        (row) => (facts.driftOf(row, rule) ?? 0) > (rule.worseBy ?? 0),
      );
      return firing(
        rows,
        `${count(rows.length, 'metric')} drifted by more than ${percent(rule.worseBy ?? 0)} since the anchor`,
      );
    },
  },
} as const satisfies Record<string, TriggerType>;

export type TriggerKind = keyof typeof triggers;
