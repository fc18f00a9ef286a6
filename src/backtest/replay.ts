import { type CompareInput, compareGroups } from '../compare.js';
import type { Baseline, Better, Comparison, History, Observation, RecordedRun, Run } from '../model.js';
import { randomFrom, sample } from './random.js';

/** How the past is judged again. */
export type ReplaySettings = {
  readonly ruleFor: CompareInput['ruleFor'];
  readonly evidence: CompareInput['evidence'];
  readonly matches: CompareInput['matches'];
  /** Runs that decide: with 2 the next recorded run stands for the second one. */
  readonly runs: 1 | 2;
  /** Slowdowns to inject, as ratios. */
  readonly inject: readonly number[];
  /** Metrics that get each slowdown in turn, drawn for every run. */
  readonly targets: number;
  readonly seed: number;
  /** Slowdowns are injected into every so many-th run; without it, into every one. */
  readonly injectEvery?: number;
  /** Judged runs are these; without it, all that have enough runs before them. */
  readonly only?: (run: number) => boolean;
};

/** One judgement of one run. */
export type JudgedRun = {
  readonly run: number;
  /** The run before measured the same commit: every alarm is false. */
  readonly sameCommit: boolean;
  readonly inject: number;
  /** Column of the metric that was slowed down; null without an injection. */
  readonly target: number | null;
  readonly rows: readonly Comparison[];
  /** With two runs: each of them alone, for their limits; else nothing. */
  readonly alone: readonly (readonly Comparison[])[];
};

/** Runs looked back over: more than any window needs. */
const lookBack = 260;

type Injection = { readonly column: number; readonly share: number };

/** A value made worse by a share: for higher-is-better, divided (STATISTICS §3.1). */
export function worsened(value: number, share: number, better: Better): number {
  if (value <= 0) return value + (better === 'lower' ? share : -share) * Math.abs(value);
  return better === 'lower' ? value * (1 + share) : value / (1 + share);
}

function runOf(history: History, recorded: RecordedRun, injection: Injection | null): Run {
  const { commit, date, id, attempt, runner } = recorded;
  const observations = history.metrics.flatMap((metric, column): Observation[] => {
    const point = recorded.points[column];
    if (!point) return [];
    const { quantum, exact } = metric;
    const share = injection?.column === column ? injection.share : 0;
    const centre = share === 0 ? point.centre : worsened(point.centre, share, metric.better);
    return [{ metric, centre, spread: point.spread, count: point.count, quantum, exact, samples: [] }];
  });
  return {
    suite: history.suite,
    branch: history.branch,
    commit,
    date,
    id,
    attempt,
    runner,
    observations,
    failures: [],
  };
}

/** What was recorded before a run: the accepted levels of that day. */
function baselineBefore(history: History, run: number): Baseline {
  const date = history.runs[run]?.date ?? '';
  return {
    source: 'branch',
    branch: history.branch,
    metrics: history.metrics,
    runs: history.runs.slice(Math.max(0, run - lookBack), run),
    acceptances: history.acceptances.filter((acceptance) => acceptance.date <= date),
    commit: history.runs[run - 1]?.commit ?? null,
    distance: 0,
    warnings: [],
  };
}

/** Metrics of a run that have values before it and can be made slower. */
function injectable(history: History, run: number, seen: Uint16Array, need: number): number[] {
  const points = history.runs[run]?.points ?? [];
  return history.metrics.flatMap((_, column) => {
    const centre = points[column]?.centre ?? 0;
    return centre !== 0 && (seen[column] ?? 0) >= need ? [column] : [];
  });
}

type Plan = { readonly injections: readonly Injection[]; readonly groups: readonly (readonly Run[])[] };

function planOf(history: History, run: number, chosen: readonly number[], settings: ReplaySettings): Plan {
  const recorded = history.runs.slice(run, run + settings.runs);
  const injections = chosen.flatMap((column) => settings.inject.map((share) => ({ column, share })));
  const together = [null, ...injections].map((injection) =>
    recorded.map((one) => runOf(history, one, injection)),
  );
  const alone = settings.runs === 1 ? [] : (together[0] ?? []).map((one) => [one]);
  return { injections, groups: [...together, ...alone] };
}

function judgeRun(
  history: History,
  run: number,
  chosen: readonly number[],
  settings: ReplaySettings,
): JudgedRun[] {
  const { injections, groups } = planOf(history, run, chosen, settings);
  const { ruleFor, evidence, matches } = settings;
  const rows = compareGroups(
    {
      ...{ ruleFor, evidence, matches, baseRun: null, interleaved: false, secondRunPossible: false },
      baseline: baselineBefore(history, run),
    },
    groups,
  );
  const sameCommit = history.runs[run]?.commit === history.runs[run - 1]?.commit;
  const alone = rows.slice(1 + injections.length);
  return [null, ...injections].map((injection, i) => ({
    run,
    sameCommit,
    inject: injection?.share ?? 0,
    target: injection?.column ?? null,
    rows: rows[i] ?? [],
    alone: injection === null ? alone : [],
  }));
}

function count(seen: Uint16Array, run: RecordedRun): void {
  run.points.forEach((point, column) => {
    if (point) seen[column] = (seen[column] ?? 0) + 1;
  });
}

/** How many runs a replay of this history judges. */
export function judgedRuns(history: History, settings: Pick<ReplaySettings, 'evidence' | 'runs'>): number {
  return Math.max(0, history.runs.length - settings.evidence.minHistory - settings.runs + 1);
}

/** Judges every run of a history against those before it: as recorded, then with each injection. */
export function* replay(history: History, settings: ReplaySettings): Generator<JudgedRun> {
  const seen = new Uint16Array(history.metrics.length);
  const need = settings.evidence.minHistory;
  const end = history.runs.length - settings.runs + 1;
  for (let run = 0; run < end; run += 1) {
    if (run >= need && (settings.only?.(run) ?? true)) {
      const random = randomFrom(Math.imul(settings.seed + 1, 0x9e3779b1) ^ run);
      const slowed = run % (settings.injectEvery ?? 1) === 0 ? injectable(history, run, seen, need) : [];
      const chosen = sample(slowed, settings.targets, random);
      yield* judgeRun(history, run, chosen, settings);
    }
    const recorded = history.runs[run];
    if (recorded) count(seen, recorded);
  }
}
