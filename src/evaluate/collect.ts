import { observer, type Seen } from '../backtest/observe.js';
import { type JudgedRun, judgedRuns, type ReplaySettings, replay, worsened } from '../backtest/replay.js';
import type { Series } from '../backtest/series.js';
import type { History } from '../model.js';
import { at } from '../statistics/at.js';
import { logScale, orient } from '../statistics/scale.js';
import { rules } from './rules.js';

/** Comparisons of one kind, a column a fact: scores of rule `r` are `scores[r]`, ours (1 or 0) is the last. */
export type Columns = {
  readonly noise: number[];
  readonly run: number[];
  readonly repeated: number[];
  readonly scores: number[][];
};

/** Everything counted of one suite under one number of runs. */
export type SuiteSeen = {
  readonly suite: string;
  readonly judged: number;
  readonly recorded: Columns;
  /** One a slowdown. */
  readonly injected: readonly Columns[];
  /** Of the alarms, how many are over with the next value; and of these, after how many the very same value is back. */
  readonly exact: { comparisons: number; alarms: number; transient: number; back: number };
  readonly lasting: { comparisons: number; alarms: number };
};

/** What to collect. */
export type CollectSettings = Pick<
  ReplaySettings,
  'ruleFor' | 'evidence' | 'seed' | 'inject' | 'targets' | 'runs'
> & {
  /** Comparisons a suite may cost; a longer one is sampled evenly. */
  readonly budget: number;
  /** Values needed before one (STATISTICS §9: 10). */
  readonly need: number;
};

const emptyColumns = (): Columns => ({
  noise: [],
  run: [],
  repeated: [],
  scores: [...rules, null].map(() => []),
});

type Value = { readonly plain: number; readonly log: number };

/** A value as rules see it: larger is worse. */
function asSeen({ metric }: Series, value: number): Value {
  const sign = metric.better === 'lower' ? 1 : -1;
  return { plain: sign * value, log: orient(logScale(metric.better), value) };
}

/** The weakest score over the runs that decide: all must alarm. */
function scoresOf(series: Series, place: number, injected: number, runs: readonly number[]): number[] {
  const sign = series.metric.better === 'lower' ? 1 : -1;
  const past = {
    plain: series.values.subarray(0, place).map((value) => sign * value),
    logs: series.oriented.subarray(0, place),
  };
  const deciding = runs.map((value) => asSeen(series, worsened(value, injected, series.metric.better)));
  return rules.map((rule) => Math.min(...deciding.map(({ plain, log }) => rule.score(past, plain, log))));
}

/** Values of the metric in the runs that decide; without a second one, the first decides alone. */
function decidingValues(series: Series, place: number, run: number, runs: 1 | 2): number[] {
  const own = at(series.values, place);
  const next = runs === 2 && series.runs[place + 1] === run + 1 ? series.values[place + 1] : undefined;
  return next === undefined ? [own] : [own, next];
}

function add(columns: Columns, seen: Seen, series: Series, judged: JudgedRun, runs: 1 | 2): void {
  const deciding = decidingValues(series, seen.place, judged.run, runs);
  const scores = [...scoresOf(series, seen.place, judged.inject, deciding), seen.flagged ? 1 : 0];
  columns.noise.push(seen.noise);
  columns.run.push(judged.run);
  columns.repeated.push(seen.sameCommit ? 1 : 0);
  scores.forEach((score, r) => {
    columns.scores[r]?.push(score);
  });
}

type After = { readonly over: boolean; readonly back: boolean };

/** Whether an exact alarm was over with the next value, and whether that is the very value from before it. */
function afterAlarm(series: Series, place: number): After {
  const before = series.values[place - 1];
  const next = series.values[place + 1];
  if (before === undefined || next === undefined) return { over: false, back: false };
  const over = series.metric.better === 'lower' ? next <= before * 1.01 : next >= before / 1.01;
  return { over, back: next === before };
}

function addExact(counts: SuiteSeen['exact'], seen: Seen, series: Series): void {
  counts.comparisons += 1;
  if (!seen.flagged) return;
  const { over, back } = afterAlarm(series, seen.place);
  counts.alarms += 1;
  counts.transient += over ? 1 : 0;
  counts.back += back ? 1 : 0;
}

/** Whether all rules have something to say of this value: enough before it, all positive. */
function isComparable(series: Series, place: number, need: number): boolean {
  return place >= need && !series.oriented.subarray(Math.max(0, place - 100), place + 1).some(Number.isNaN);
}

/** Replays one suite and keeps what every rule said of every comparison. */
export function collect(history: History, settings: CollectSettings): SuiteSeen {
  const { runs, inject, budget, need } = settings;
  const watch = observer(history);
  const result: SuiteSeen = {
    ...{ suite: history.suite, recorded: emptyColumns(), injected: inject.map(emptyColumns) },
    judged: judgedRuns(history, settings),
    exact: { comparisons: 0, alarms: 0, transient: 0, back: 0 },
    lasting: { comparisons: 0, alarms: 0 },
  };
  const every = Math.max(1, Math.ceil((result.judged * history.metrics.length) / budget));
  const plan = { ...settings, matches: () => false, only: (run: number) => run % every === 0 };
  for (const judged of replay(history, plan)) {
    const columns = judged.target === null ? result.recorded : result.injected[inject.indexOf(judged.inject)];
    for (const seen of watch.see(judged)) {
      const series = watch.series[seen.column];
      if (columns && series && (judged.target === null || judged.target === seen.column))
        place(result, columns, seen, series, judged, { runs, need });
    }
  }
  return result;
}

function place(
  result: SuiteSeen,
  columns: Columns,
  seen: Seen,
  series: Series,
  judged: JudgedRun,
  { runs, need }: { readonly runs: 1 | 2; readonly need: number },
): void {
  const recorded = judged.target === null;
  if (seen.exact) {
    if (recorded) addExact(result.exact, seen, series);
    return;
  }
  if (!isComparable(series, seen.place, need)) return;
  if (!seen.lasting) {
    add(columns, seen, series, judged, runs);
    return;
  }
  if (!recorded) return;
  result.lasting.comparisons += 1;
  result.lasting.alarms += seen.flagged ? 1 : 0;
}
