// node bench/accepted-step.mjs FOLDER: in recorded histories a metric is made 20% slower from some run on, that run is
// recorded and accepted, and the very next run is judged: how often is it flagged although its level was accepted?
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const compiled = mkdtempSync(join(tmpdir(), 'perf-gate-accepted-'));
execFileSync(process.execPath, [
  resolve(fileURLToPath(import.meta.url), '../../scripts/transpile.mjs'),
  compiled,
]);
const load = (file) => import(pathToFileURL(join(compiled, 'src', file)).href);
const { compare } = await load('compare.js');
const { readHistories } = await load('evaluate/histories.js');
const { worsened } = await load('backtest/replay.js');
const { allSeries, isDeterministic } = await load('backtest/series.js');

const folder = process.argv[2] ?? '.';
const step = 0.2;
const placesEach = 60;
const need = 10;
const settings = {
  ...{ baseRun: null, interleaved: false, secondRunPossible: false },
  ruleFor: () => ({ tolerance: 0.05, minChange: null, exact: null }),
  evidence: { sensitivity: 'default', window: 30, minHistory: 5 },
};

// Minimal standard generator (Park & Miller 1988): the same places every time.
let seed = 11;
const random = () => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};

/** A run with one metric slowed, as it was recorded. */
function slowed(run, column, better) {
  const points = run.points.map((point, i) =>
    i === column && point ? { ...point, centre: worsened(point.centre, step, better) } : point,
  );
  return { ...run, points };
}

function candidateOf(history, run) {
  const observations = history.metrics.flatMap((metric, i) => {
    const point = run.points[i];
    return point ? [{ ...point, metric, quantum: metric.quantum, exact: metric.exact, samples: [] }] : [];
  });
  return { ...run, suite: history.suite, branch: history.branch, observations, failures: [] };
}

/** What is said of the run after the accepted one. */
function judge(history, column, place) {
  const metric = history.metrics[column];
  const at = history.runs[place];
  const acceptance = {
    ...{ match: metric.benchmark, measure: metric.measure, commit: at.commit, date: at.date },
    ...{ by: 'someone', reason: 'meant', pullRequest: null },
  };
  const [row] = compare({
    ...settings,
    baseline: {
      ...{ source: 'branch', branch: 'main', metrics: history.metrics, commit: at.commit, distance: 0 },
      runs: [...history.runs.slice(Math.max(0, place - 60), place), slowed(at, column, metric.better)],
      ...{ acceptances: [acceptance], warnings: [] },
    },
    candidates: [candidateOf(history, slowed(history.runs[place + 1], column, metric.better))],
    matches: (pattern, name) => pattern === name,
  }).filter(({ metric: own }) => own.benchmark === metric.benchmark && own.measure === metric.measure);
  return row?.finding ?? 'new';
}

const shares = [];
let judged = 0;
let flagged = 0;
for (const file of readdirSync(folder).filter((name) => /\.(?:js|json)$/.test(name))) {
  const counts = { judged: 0, flagged: 0 };
  for (const history of readHistories(resolve(folder, file))) {
    const series = allSeries(history);
    for (let i = 0; i < placesEach; i += 1) {
      const column = Math.floor(random() * history.metrics.length);
      const own = series[column];
      const index = need + Math.floor(random() * (own.runs.length - need));
      const place = own.runs[index];
      if (place === undefined || own.runs[index + 1] !== place + 1 || isDeterministic(own)) continue;
      const finding = judge(history, column, place);
      if (!['worse', 'same', 'better'].includes(finding)) continue;
      counts.judged += 1;
      counts.flagged += finding === 'worse' ? 1 : 0;
    }
  }
  if (counts.judged === 0) continue;
  shares.push(counts.flagged / counts.judged);
  judged += counts.judged;
  flagged += counts.flagged;
}
const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
console.log(
  `${judged} next runs in ${shares.length} repositories: ${flagged} flagged, ${(100 * mean).toFixed(2)}% with repositories weighing alike`,
);
rmSync(compiled, { recursive: true, force: true });
