import type { CompareInput } from '../compare.js';
import type { History } from '../model.js';
import { median } from '../statistics/median.js';
import { type Detail, detailOf } from './details.js';
import { namesOf } from './names.js';
import { noiseClasses } from './noise-classes.js';
import { type Observer, observer } from './observe.js';
import { judgedRuns, type ReplaySettings, replay } from './replay.js';
import type { BacktestResult, Tried } from './result.js';
import { bestOf, trials } from './suggest.js';
import { addJudged, counted, emptyTally, metricCounted, type Tally } from './tally.js';

/** What a backtest is asked. */
export type BacktestSettings = Pick<ReplaySettings, 'matches' | 'runs' | 'inject' | 'seed'> & {
  /** The present configuration; `rulesAt`: the same with another general tolerance. */
  readonly ruleFor: CompareInput['ruleFor'];
  readonly rulesAt: (tolerance: number) => CompareInput['ruleFor'];
  readonly evidence: CompareInput['evidence'];
  readonly tolerance: number;
  readonly onDetail: (detail: Detail) => void;
  readonly onProgress: (done: number, total: number) => void;
};

/** Metric comparisons that injections may cost in all, so that large suites take seconds and not minutes. */
const budget = 200_000;

/** The same for each trial of another sensitivity or tolerance. */
const trialBudget = 8_000;

type Sampling = { readonly targets: number; readonly injectEvery: number };

/** All metrics of every run in a small suite, fewer of a larger one, and of a huge one a single metric of some runs. */
function samplingOf(history: History, judged: number, shares: number): Sampling {
  const metrics = history.metrics.length;
  const each = Math.max(1, judged * metrics * Math.max(1, shares));
  return {
    targets: shares === 0 ? 0 : Math.min(metrics, Math.max(1, Math.floor(budget / each))),
    injectEvery: Math.max(1, Math.ceil(each / budget)),
  };
}

function replaySettings(history: History, settings: BacktestSettings): ReplaySettings & Sampling {
  const judged = judgedRuns(history, settings);
  const { ruleFor, evidence, matches, runs, inject, seed } = settings;
  const sampling = samplingOf(history, judged, inject.length);
  return { ruleFor, evidence, matches, runs, inject, seed, ...sampling };
}

/** Replays once without injections and says what was seen. */
function tryOne(history: History, watch: Observer, settings: ReplaySettings, tolerance: number): Tried {
  const { sensitivity } = settings.evidence;
  const tally = emptyTally(history.metrics.length, 0);
  for (const judged of replay(history, settings))
    addJudged(tally, watch, judged, { inject: [], runs: settings.runs, sensitivity });
  const visible = median(
    history.metrics
      .map((_, column) => metricCounted(tally, column, ''))
      .filter(({ comparisons, exact }) => comparisons > 0 && !exact)
      .map((metric) => metric.visible ?? Number.MAX_VALUE),
  );
  return {
    ...{ sensitivity, tolerance, comparisons: tally.noisy.comparisons, alarms: tally.noisy.alarms },
    visible: visible < 100 ? visible : null,
  };
}

function tryAll(history: History, watch: Observer, settings: BacktestSettings): Tried[] {
  const plain = { ...replaySettings(history, settings), inject: [], targets: 0 };
  const each = Math.max(1, judgedRuns(history, settings) * history.metrics.length);
  const every = Math.max(1, Math.ceil(each / trialBudget));
  return trials(settings).map(({ sensitivity, tolerance }) =>
    tryOne(
      history,
      watch,
      {
        ...plain,
        ruleFor: settings.rulesAt(tolerance),
        evidence: { ...settings.evidence, sensitivity },
        only: (run) => run % every === 0,
      },
      tolerance,
    ),
  );
}

function resultOf(
  history: History,
  tally: Tally,
  settings: BacktestSettings,
  { targets, injectEvery }: Sampling,
): BacktestResult {
  const names = namesOf(history);
  return {
    ...{ suite: history.suite, branch: history.branch, recorded: history.runs.length },
    ...{ judged: tally.judged, metrics: history.metrics.length, targets, injectEvery },
    ...{ runs: settings.runs, inject: settings.inject, seed: settings.seed },
    sensitivity: settings.evidence.sensitivity,
    noisy: counted(tally.noisy),
    exact: counted(tally.exact),
    repeats: { ...tally.repeats },
    runsWithAlarm: tally.runsWithAlarm,
    lasting: { ...tally.lasting },
    suiteAlarms: tally.suiteAlarms,
    byNoise: tally.byNoise.map((count, i) => ({ ...counted(count), noise: noiseClasses[i]?.name ?? '' })),
    byMetric: names.map((name, column) => metricCounted(tally, column, name)),
    tried: [],
    suggested: null,
  };
}

/** Judges a recorded past again under the present configuration, and counts (DESIGN §10). */
export function backtest(history: History, settings: BacktestSettings): BacktestResult {
  const watch = observer(history);
  const plan = replaySettings(history, settings);
  const names = namesOf(history);
  const tally = emptyTally(history.metrics.length, settings.inject.length);
  const total = judgedRuns(history, settings);
  const { sensitivity } = settings.evidence;
  for (const judged of replay(history, plan)) {
    const seen = addJudged(tally, watch, judged, {
      inject: settings.inject,
      runs: settings.runs,
      sensitivity,
    });
    settings.onDetail(detailOf(history, judged, seen, names));
    if (judged.target === null) settings.onProgress(tally.judged, total);
  }
  const tried = total === 0 ? [] : tryAll(history, watch, settings);
  const result = resultOf(history, tally, settings, plan);
  return { ...result, tried, suggested: bestOf(tried, settings.runs) };
}
