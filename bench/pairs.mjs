// node bench/pairs.mjs [EXPERIMENTS]: real work measured in turns (A B, B A, ...), 20 pairs an experiment, judged as the
// gate judges `baseline-results`. Slowdowns are real too: the same work, done for longer. Nothing is simulated.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'perf-gate-pairs-'));
execFileSync(process.execPath, [
  resolve(fileURLToPath(import.meta.url), '../../scripts/transpile.mjs'),
  folder,
]);
const { compare } = await import(pathToFileURL(join(folder, 'src/compare.js')).href);

const text = JSON.stringify(
  Array.from({ length: 40 }, (_, i) => ({ id: i, name: `item ${i}`, tags: ['a', 'b'] })),
);
const block = Buffer.alloc(4096, 7);
const works = {
  'parse JSON': () => JSON.parse(text).length,
  'hash 4 KiB': () => createHash('sha256').update(block).digest()[0],
  'sort 500 numbers': () => Float64Array.from({ length: 500 }, (_, i) => (i * 7919) % 503).sort()[0],
};
const pairs = 20;
const slowdowns = [0, 0.05, 0.1];
const experiments = Number(process.argv[2] ?? 300);

let sink = 0;
function timed(work, repeats) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < repeats; i += 1) sink += work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Repeats that take about two milliseconds, a multiple of 100 so that shares of them are whole. */
function calibrate(work) {
  timed(work, 20_000);
  const one = timed(work, 2000) / 2000;
  return Math.max(100, Math.round(0.002 / one / 100) * 100);
}

function measure(work, repeats, slowdown) {
  const slowed = Math.round(repeats * (1 + slowdown));
  const base = [];
  const head = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (pair % 2 === 0) base.push(timed(work, repeats));
    head.push(timed(work, slowed));
    if (pair % 2 === 1) base.push(timed(work, repeats));
  }
  return { base, head };
}

const metric = { benchmark: 'b', measure: 'time', unit: 's', better: 'lower' };
const runOf = (samples) => ({
  ...{
    suite: 's',
    branch: 'main',
    commit: '0'.repeat(40),
    date: '2026-01-01T00:00:00Z',
    id: 'i',
    attempt: 1,
  },
  runner: { os: '', arch: '', cpu: '', cores: 0, image: '' },
  observations: [
    { metric, centre: samples[0], spread: null, count: pairs, quantum: 0, exact: false, samples },
  ],
  failures: [],
});
const baseline = {
  ...{ source: 'results', branch: 'main', metrics: [], runs: [], acceptances: [] },
  ...{ commit: null, distance: null, warnings: [] },
};

function finding({ base, head }) {
  const [row] = compare({
    ...{
      baseline,
      candidates: [runOf(head)],
      baseRun: runOf(base),
      interleaved: true,
      secondRunPossible: false,
    },
    ruleFor: () => ({ tolerance: 0.05, pairedTolerance: 0.03, minChange: null, exact: null }),
    evidence: { sensitivity: 'default', window: 30, minHistory: 5 },
    matches: () => false,
  });
  return row.finding;
}

for (const [name, work] of Object.entries(works)) {
  const repeats = calibrate(work);
  for (const slowdown of slowdowns) {
    const found = { worse: 0, better: 0 };
    for (let i = 0; i < experiments; i += 1) {
      const said = finding(measure(work, repeats, slowdown));
      if (said in found) found[said] += 1;
    }
    const share = (count) => `${count} of ${experiments} (${((100 * count) / experiments).toFixed(1)}%)`;
    const label = slowdown === 0 ? 'nothing changed' : `+${100 * slowdown}%`;
    console.log(`${name}, ${label}: regression ${share(found.worse)}, improvement ${share(found.better)}`);
  }
}
if (!Number.isFinite(sink)) throw new Error('the work was left out');
rmSync(folder, { recursive: true, force: true });
