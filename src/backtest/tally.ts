import { type Comparison, metricKey } from '../model.js';
import type { Sensitivity } from '../statistics/sensitivity.js';
import { wholeSuite } from '../statistics/whole-suite.js';
import { noiseClasses } from './noise-classes.js';
import type { Observer, Seen } from './observe.js';
import type { JudgedRun } from './replay.js';
import type { Counted, MetricCounted } from './result.js';
import { neededSlowdown, visibleSlowdown } from './visible.js';

type Count = { comparisons: number; alarms: number; injected: number[]; found: number[] };

const emptyCount = (shares: number): Count => ({
  comparisons: 0,
  alarms: 0,
  injected: new Array<number>(shares).fill(0),
  found: new Array<number>(shares).fill(0),
});

type OfMetric = { comparisons: number; alarms: number; exact: number; byNoise: number[]; needed: number[] };

/** Running sums over a replay. */
export type Tally = {
  readonly noisy: Count;
  readonly exact: Count;
  readonly byNoise: readonly Count[];
  readonly repeats: { runs: number; comparisons: number; alarms: number };
  readonly lasting: { comparisons: number; alarms: number };
  judged: number;
  runsWithAlarm: number;
  suiteAlarms: number;
  readonly metrics: OfMetric[];
};

/** Nothing counted yet. */
export function emptyTally(metrics: number, shares: number): Tally {
  return {
    noisy: emptyCount(shares),
    exact: emptyCount(shares),
    byNoise: noiseClasses.map(() => emptyCount(shares)),
    repeats: { runs: 0, comparisons: 0, alarms: 0 },
    lasting: { comparisons: 0, alarms: 0 },
    judged: 0,
    runsWithAlarm: 0,
    suiteAlarms: 0,
    metrics: Array.from({ length: metrics }, () => ({
      ...{ comparisons: 0, alarms: 0, exact: 0, needed: [] },
      byNoise: noiseClasses.map(() => 0),
    })),
  };
}

/** What is asked of the replay that is counted. */
export type TallySettings = {
  readonly inject: readonly number[];
  readonly runs: 1 | 2;
  readonly sensitivity: Sensitivity;
};

const countsOf = (tally: Tally, { exact, noise }: Seen): Count[] =>
  exact ? [tally.exact] : [tally.noisy, ...tally.byNoise.slice(noise, noise + 1)];

type Plain = { comparisons: number; alarms: number };

function count(into: readonly Plain[], flagged: boolean): void {
  for (const sums of into) {
    sums.comparisons += 1;
    sums.alarms += flagged ? 1 : 0;
  }
}

function countPlain(tally: Tally, seen: Seen): void {
  const { flagged, exact, noise } = seen;
  if (seen.lasting) {
    count([tally.lasting], flagged);
    return;
  }
  const metric = tally.metrics[seen.column];
  const repeated = seen.sameCommit && !exact;
  count([...countsOf(tally, seen), ...(repeated ? [tally.repeats] : [])], flagged);
  if (metric === undefined) return;
  count([metric], flagged);
  metric.exact += exact ? 1 : 0;
  metric.byNoise[noise] = (metric.byNoise[noise] ?? 0) + 1;
}

function noteNeeded(tally: Tally, all: readonly Seen[], judged: JudgedRun, settings: TallySettings): void {
  const others = judged.alone.map((rows) => new Map(rows.map((row) => [metricKey(row.metric), row])));
  for (const { column, row, lasting } of all) {
    if (lasting) continue;
    const rows = others.flatMap((known) => known.get(metricKey(row.metric)) ?? []);
    const needed = neededSlowdown(rows.length === 0 ? [row] : rows, settings.runs, settings.sensitivity);
    tally.metrics[column]?.needed.push(needed);
  }
}

function addRecorded(tally: Tally, all: readonly Seen[], judged: JudgedRun, settings: TallySettings): void {
  tally.judged += 1;
  for (const seen of all) countPlain(tally, seen);
  noteNeeded(tally, all, judged, settings);
  const alarm = all.some((seen) => seen.flagged && !seen.lasting && !seen.exact);
  tally.runsWithAlarm += alarm ? 1 : 0;
  tally.repeats.runs += judged.sameCommit ? 1 : 0;
  tally.suiteAlarms += judged.rows.some(isSuiteAlarm) ? 1 : 0;
}

function addInjected(tally: Tally, target: Seen, share: number): void {
  for (const count of countsOf(tally, target)) {
    count.injected[share] = (count.injected[share] ?? 0) + 1;
    count.found[share] = (count.found[share] ?? 0) + (target.flagged ? 1 : 0);
  }
}

/** Adds one judged run to the sums, and returns what was seen in it. */
export function addJudged(
  tally: Tally,
  observer: Observer,
  judged: JudgedRun,
  settings: TallySettings,
): Seen[] {
  const all = observer.see(judged);
  if (judged.target === null) {
    addRecorded(tally, all, judged, settings);
    return all;
  }
  const target = all.find(({ column }) => column === judged.target);
  const share = settings.inject.indexOf(judged.inject);
  if (target && !target.lasting && share >= 0) addInjected(tally, target, share);
  return all;
}

const isSuiteAlarm = (row: Comparison): boolean =>
  row.metric.benchmark === wholeSuite.benchmark && row.finding === 'worse';

/** What was counted of one metric. */
export function metricCounted(tally: Tally, column: number, name: string): MetricCounted {
  const metric = tally.metrics[column];
  const { comparisons = 0, alarms = 0, exact = 0, byNoise = [], needed = [] } = metric ?? {};
  const most = byNoise.indexOf(Math.max(...byNoise));
  return {
    ...{ name, comparisons, alarms },
    exact: exact * 2 > comparisons,
    noise: noiseClasses[most]?.name ?? '',
    visible: visibleSlowdown(needed),
  };
}

/** A copy that nobody counts on. */
export const counted = ({ comparisons, alarms, injected, found }: Counted): Counted => ({
  ...{ comparisons, alarms },
  injected: [...injected],
  found: [...found],
});
