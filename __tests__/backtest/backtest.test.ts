import { describe, expect, test } from '@jest/globals';
import { type BacktestSettings, backtest } from '../../src/backtest/backtest.js';
import type { Detail } from '../../src/backtest/details.js';
import { lastingSteps } from '../../src/backtest/lasting-step.js';
import { namesOf } from '../../src/backtest/names.js';
import { noiseClassOf } from '../../src/backtest/noise-classes.js';
import { observer } from '../../src/backtest/observe.js';
import { randomFrom, sample } from '../../src/backtest/random.js';
import { type JudgedRun, replay, worsened } from '../../src/backtest/replay.js';
import { bestOf } from '../../src/backtest/suggest.js';
import { backtestMarkdown, backtestText } from '../../src/backtest/text.js';
import { neededSlowdown, visibleSlowdown } from '../../src/backtest/visible.js';
import type { History, RecordedMetric } from '../../src/model.js';
import { generator, metricOf, normal, recordedOf } from '../statistics/build.js';

const metricNamed = (i: number): RecordedMetric => ({ ...metricOf(i), quantum: 0, exact: false });

/** A history with `spreads.length` metrics of 100 each; `change` is the factor of a value. */
function historyOf(
  runs: number,
  spreads: readonly number[],
  change: (run: number, metric: number) => number = () => 1,
  commitOf: (run: number) => number = (run) => run,
): History {
  const random = generator(7);
  return {
    suite: 'suite',
    branch: 'main',
    metrics: spreads.map((_, i) => metricNamed(i)),
    runs: Array.from({ length: runs }, (_, run) => ({
      ...recordedOf(
        run,
        spreads.map((sd, m) => 100 * Math.exp(sd * normal(random)) * change(run, m)),
      ),
      commit: commitOf(run).toString(16).padStart(40, '0'),
    })),
    acceptances: [],
  };
}

const ruleFor = () => ({ tolerance: 0.05, minChange: null, exact: null });

const settings: BacktestSettings = {
  ruleFor,
  rulesAt: (tolerance) => () => ({ tolerance, minChange: null, exact: null }),
  evidence: { sensitivity: 'default', window: 30, minHistory: 5 },
  tolerance: 0.05,
  matches: () => false,
  runs: 1,
  inject: [0.05, 0.5],
  seed: 1,
  onDetail: () => undefined,
  onProgress: () => undefined,
};

function detailsOf(history: History, more: Partial<BacktestSettings> = {}) {
  const details: Detail[] = [];
  const result = backtest(history, { ...settings, ...more, onDetail: (detail) => details.push(detail) });
  return { details, result };
}

describe('replay', () => {
  const history = historyOf(20, [0.01, 0.01, 0.01]);
  const plan = { ...settings, targets: 2 };

  test('judges each run against those before it only', () => {
    const judged = [...replay(history, plan)];
    expect([...new Set(judged.map(({ run }) => run))]).toEqual(Array.from({ length: 15 }, (_, i) => i + 5));
    const cut = { ...history, runs: history.runs.slice(0, 12) };
    expect([...replay(cut, plan)]).toEqual(judged.filter(({ run }) => run < 12));
  });

  test('one slowdown at a time, in the metrics that the seed draws', () => {
    const plainly = ({ run, inject, target }: JudgedRun) => [run, inject, target];
    const first = [...replay(history, plan)].filter(({ run }) => run === 5);
    expect(first.map(({ inject }) => inject)).toEqual([0, 0.05, 0.5, 0.05, 0.5]);
    expect(new Set(first.map(({ target }) => target)).size).toBe(3);
    const again = [...replay(history, plan)].map(plainly);
    expect(again).toEqual([...replay(history, plan)].map(plainly));
    expect(again).not.toEqual([...replay(history, { ...plan, seed: 2 })].map(plainly));
  });

  test('with two runs the last recorded one has no second', () => {
    const judged = [...replay(history, { ...plan, runs: 2 })];
    expect(judged.at(-1)?.run).toBe(18);
    expect(judged[0]?.alone).toHaveLength(2);
  });

  test('a slowdown divides what is better when higher', () => {
    expect(worsened(100, 0.25, 'lower')).toBe(125);
    expect(worsened(100, 0.25, 'higher')).toBe(80);
    expect(worsened(-100, 0.25, 'lower')).toBe(-75);
    expect(worsened(-100, 0.25, 'higher')).toBe(-125);
  });
});

describe('backtest', () => {
  test('golden details: one line per judged run and injection', () => {
    const { details } = detailsOf(
      historyOf(
        7,
        [0, 0.001],
        () => 1,
        (run) => Math.min(run, 5),
      ),
      { inject: [0.5] },
    );
    expect(details.map((detail) => JSON.stringify(detail))).toEqual([
      '{"suite":"suite","run":5,"commit":"0000000000000000000000000000000000000005","sameCommit":false,"inject":0,"target":null,"judged":2,"blind":0,"flagged":[]}',
      '{"suite":"suite","run":5,"commit":"0000000000000000000000000000000000000005","sameCommit":false,"inject":0.5,"target":"bench/0","judged":2,"blind":0,"flagged":["bench/0"]}',
      '{"suite":"suite","run":5,"commit":"0000000000000000000000000000000000000005","sameCommit":false,"inject":0.5,"target":"bench/1","judged":2,"blind":0,"flagged":["bench/1"]}',
      '{"suite":"suite","run":6,"commit":"0000000000000000000000000000000000000005","sameCommit":true,"inject":0,"target":null,"judged":2,"blind":0,"flagged":[]}',
      '{"suite":"suite","run":6,"commit":"0000000000000000000000000000000000000005","sameCommit":true,"inject":0.5,"target":"bench/0","judged":2,"blind":0,"flagged":["bench/0"]}',
      '{"suite":"suite","run":6,"commit":"0000000000000000000000000000000000000005","sameCommit":true,"inject":0.5,"target":"bench/1","judged":2,"blind":0,"flagged":["bench/1"]}',
    ]);
  });

  test('the figures can be recounted from the details', () => {
    const { details, result } = detailsOf(
      historyOf(60, [0.01, 0.05, 0.15], (run, m) => (run % 17 === 9 && m === 0 ? 1.6 : 1)),
    );
    const plain = details.filter(({ inject }) => inject === 0);
    expect(plain).toHaveLength(result.judged);
    expect(plain.reduce((sum, one) => sum + one.judged + one.blind, 0)).toBe(
      result.noisy.comparisons + result.exact.comparisons + result.lasting.comparisons,
    );
    expect(plain.reduce((sum, one) => sum + one.flagged.length, 0)).toBe(
      result.noisy.alarms + result.exact.alarms + result.lasting.alarms,
    );
    expect(result.noisy.alarms).toBeGreaterThan(0);
    expect(plain.filter(({ flagged }) => flagged.length > 0)).toHaveLength(result.runsWithAlarm);
    const half = details.filter(({ inject }) => inject === 0.5);
    // Where a lasting step begins nothing is counted.
    const apart = half.length - (result.noisy.injected[1] ?? 0);
    expect(apart).toBe(result.lasting.comparisons);
    const found = half.filter((one) => one.flagged.includes(one.target ?? '')).length;
    expect(found - (result.noisy.found[1] ?? 0)).toBeLessThanOrEqual(apart);
  });

  test('quiet metrics show small slowdowns, noisy ones only large ones', () => {
    const { result } = detailsOf(historyOf(50, [0.005, 0.12]), { runs: 2 });
    const [quiet, noisy] = result.byMetric;
    expect(quiet?.visible).toBeLessThan(0.1);
    expect(noisy?.visible).toBeGreaterThan(0.15);
    expect(quiet?.noise).toBe('≤ 1%');
    expect(noisy?.noise).toBe('8–16%');
    expect(result.noisy.found[1]).toBeGreaterThan(result.noisy.found[0] ?? 0);
  });

  test('two runs give fewer false alarms than one', () => {
    const spiky = historyOf(70, [0.02, 0.02, 0.02, 0.02], (run, m) => (run % 37 === 5 * m ? 1.5 : 1));
    const [one, two] = [detailsOf(spiky, { inject: [] }), detailsOf(spiky, { inject: [], runs: 2 })];
    expect(one.result.noisy.alarms).toBeGreaterThan(0);
    expect(two.result.noisy.alarms).toBe(0);
  });

  test('a lasting step is no false alarm', () => {
    const { result } = detailsOf(
      historyOf(60, [0.01], (run) => (run < 30 ? 1 : 1.4)),
      { inject: [] },
    );
    expect(result.lasting).toEqual({ comparisons: 1, alarms: 1 });
    expect(result.noisy.alarms).toBe(0);
  });

  test('repeats of a commit are counted', () => {
    const { result } = detailsOf(
      historyOf(
        40,
        [0.01],
        () => 1,
        (run) => run >> 1,
      ),
      { inject: [] },
    );
    expect(result.repeats).toEqual({ runs: 18, comparisons: 18, alarms: 0 });
  });

  test('deterministic metrics stand apart', () => {
    const { result } = detailsOf(historyOf(40, [0, 0.02]), { inject: [0.1] });
    expect(result.exact).toMatchObject({ comparisons: 35, alarms: 0, injected: [35], found: [35] });
    expect(result.byMetric[0]?.visible).toBeCloseTo(0.05, 6);
  });

  test('the same seed gives the same result, and progress ends at the total', () => {
    const steps: string[] = [];
    const history = historyOf(30, [0.01, 0.03]);
    const run = () =>
      backtest(history, { ...settings, onProgress: (done, total) => steps.push(`${done}/${total}`) });
    expect(run()).toEqual(run());
    expect(steps.at(-1)).toBe('25/25');
  });

  test('too short a history judges nothing and still reports', () => {
    const { result, details } = detailsOf(historyOf(4, [0.01]));
    expect([result.judged, details.length, result.suggested]).toEqual([0, 0, null]);
    expect(backtestText(result)).toContain('0 runs judged');
  });

  test('text and Markdown say what was counted; names stay inert', () => {
    const hostile = { ...historyOf(30, [0.01]), suite: '<img src=x> @team' };
    const { result } = detailsOf(hostile);
    expect(backtestText(result)).toMatch(/ {2}noisy +25 +0 +0\.00 +\d+% +100%/);
    expect(backtestMarkdown(result)).toContain('`<img src=x> @team`');
    expect(backtestMarkdown(result)).toMatch(/\| noisy +\| +25 \|/);
  });
});

describe('what the counting is made of', () => {
  test('lasting steps are found where they begin, spikes are none', () => {
    const flat = (length: number, level: number) => Array.from({ length }, (_, i) => level + 0.001 * (i % 3));
    expect([...lastingSteps(Float64Array.from([...flat(10, 0), ...flat(10, 0.3)]))].indexOf(1)).toBe(10);
    expect([...lastingSteps(Float64Array.from([...flat(10, 0), 0.5, ...flat(10, 0)]))]).not.toContain(1);
    expect([...lastingSteps(Float64Array.from([...flat(10, 0.3), ...flat(10, 0)]))]).not.toContain(1);
  });

  test('noise classes', () => {
    expect([0, 0.01, 0.011, 0.16, 2, Number.NaN].map(noiseClassOf)).toEqual([0, 0, 1, 4, 5, 5]);
  });

  test('names tell metrics apart by measure and unit only where needed', () => {
    const metrics = [
      { ...metricNamed(1), benchmark: 'a' },
      { ...metricNamed(1), benchmark: 'b' },
      { ...metricNamed(1), benchmark: 'b', measure: 'memory', unit: 'B' },
      { ...metricNamed(1), benchmark: 'b', measure: 'memory', unit: 'count' },
    ];
    expect(namesOf({ metrics })).toEqual(['a', 'b time', 'b memory B', 'b memory count']);
  });

  test('sampling draws without repeating, and no more than there is', () => {
    const drawn = sample([1, 2, 3, 4, 5], 3, randomFrom(1));
    expect(new Set(drawn).size).toBe(3);
    expect(sample([1, 2], 9, randomFrom(1)).sort()).toEqual([1, 2]);
  });

  test('the slowdown a run would have needed is what its limit leaves', () => {
    const history = historyOf(30, [0.03]);
    const watch = observer(history);
    for (const judged of replay(history, { ...settings, inject: [], targets: 0 })) {
      const [seen] = watch.see(judged);
      if (seen === undefined) continue;
      const needed = neededSlowdown([seen.row], 1, 'default');
      const found = (share: number): boolean =>
        [
          ...replay(history, { ...settings, inject: [share], targets: 1, only: (run) => run === judged.run }),
        ].some((one) => one.target !== null && one.rows[0]?.finding === 'worse');
      expect([found(needed * 1.02 + 0.001), found(needed * 0.98 - 0.001)]).toEqual([true, false]);
    }
  });

  test('four runs in five', () => {
    expect(visibleSlowdown([0.1, 0.1, 0.1, 0.1, Number.POSITIVE_INFINITY])).toBeCloseTo(0.1);
    expect(visibleSlowdown([0.1, Number.POSITIVE_INFINITY])).toBeNull();
    expect(visibleSlowdown([])).toBeNull();
  });

  test('a suggestion keeps the goal, and changes nothing for little', () => {
    const tried = (alarms: number, visible: number) => ({
      ...{ sensitivity: 'default', tolerance: 0.05, comparisons: 1000, alarms, visible },
    });
    const present = tried(1, 0.2);
    expect(bestOf([present, tried(2, 0.19)], 1)).toBe(present);
    const better = tried(2, 0.1);
    expect(bestOf([present, better, tried(9, 0.01)], 1)).toBe(better);
    const calm = tried(4, 0.3);
    expect(bestOf([tried(9, 0.1), calm], 1)).toBe(calm);
    expect(bestOf([], 1)).toBeNull();
  });
});
