// node bench/baseline-branch.mjs [RECORDS]: how large histories are, how fast they are read and written, and how much
// a branch grows with each record, in a real git repository: loose objects, packed as a server does, and squashed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'perf-gate-bench-'));
const compiled = join(folder, 'compiled');
execFileSync(process.execPath, [
  resolve(fileURLToPath(import.meta.url), '../../scripts/transpile.mjs'),
  compiled,
]);
const load = (file) => import(pathToFileURL(join(compiled, 'src', file)).href);
const { appendRun } = await load('baseline/append.js');
const { decodeHistory, emptyHistory, encodeHistory } = await load('baseline/codec.js');
const { historyPath } = await load('baseline/history-path.js');
const { gitStore } = await load('io/git-store.js');
const { squashBranch } = await load('io/git-squash.js');

const path = historyPath('default', 'main');

// Minimal standard generator (Park & Miller 1988): the same figures every time.
let seed = 7;
const random = () => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
const noise = () => 1 + 0.05 * (random() + random() + random() - 1.5);

function runOf(n, metrics) {
  const observations = Array.from({ length: metrics }, (_, i) => {
    const centre = 10 ** (-6 + (i % 60) / 10) * noise();
    const metric = {
      benchmark: `module/part_${i}/case-${i % 7}`,
      measure: 'time',
      unit: 's',
      better: 'lower',
    };
    return {
      metric,
      centre,
      spread: centre * 0.02 * random(),
      count: 10,
      quantum: 0,
      exact: false,
      samples: [],
    };
  });
  const hex = (length) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  return {
    suite: 'default',
    commit: hex(40),
    branch: 'main',
    date: new Date(Date.UTC(2026, 0, 1) + n * 3_600_000).toISOString(),
    id: `${10_000_000 + n}/benchmark`,
    attempt: 1,
    runner: { os: 'linux', arch: 'x64', cpu: 'AMD EPYC 7763 64-Core Processor', cores: 4, image: 'ubuntu24' },
    observations,
    failures: [],
  };
}

const append = (history, run) => appendRun(history, { run, stateOf: () => 'accepted', window: 200 });
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

function timed(work) {
  // Processor time: the same whatever else the machine does.
  const times = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return median(times).toFixed(0);
}

function sizes(metrics, runs) {
  let history = emptyHistory('default', 'main');
  for (let n = 0; n < runs; n += 1) history = append(history, runOf(n, metrics));
  const text = encodeHistory(history);
  const decode = timed(() => decodeHistory(text, path));
  const encode = timed(() => encodeHistory(history));
  console.log(
    `${metrics} metrics x ${runs} runs: ${(text.length / 1e6).toFixed(2)} MB, read in ${decode} ms, written in ${encode} ms`,
  );
}

async function growth(metrics, records) {
  const repository = mkdtempSync(join(folder, 'repository-'));
  const git = (...args) => execFileSync('git', ['-C', repository, ...args]).toString();
  git('init', '--quiet', '--bare');
  const place = { repository, remote: null, branch: 'perf-baseline', token: null };
  const store = gitStore(place);
  const kilobytes = () => {
    const found = new Map(
      git('count-objects', '-v')
        .split('\n')
        .map((line) => line.split(': ')),
    );
    return Number(found.get('size')) + Number(found.get('size-pack'));
  };
  const start = performance.now();
  for (let n = 0; n < records; n += 1) {
    const run = runOf(n, metrics);
    await store.write(
      ({ files }) => {
        const text = files.get(path);
        const history = text === undefined ? emptyHistory('default', 'main') : decodeHistory(text, path);
        return new Map([[path, encodeHistory(append(history, run))]]);
      },
      [path],
      `Record ${n}`,
    );
  }
  const each = ((performance.now() - start) / records).toFixed(0);
  const loose = kilobytes();
  git('gc', '--quiet', '--prune=now');
  const packed = kilobytes();
  await squashBranch(place, 'Squash');
  git('reflog', 'expire', '--expire=now', '--all');
  git('gc', '--quiet', '--prune=now');
  const per = (size) => `${size} KB (${(size / records).toFixed(1)} KB a record)`;
  console.log(
    `${metrics} metrics, ${records} records, ${each} ms each: loose ${per(loose)}, packed ${per(packed)}, squashed ${kilobytes()} KB`,
  );
}

const records = Number(process.argv[2] ?? 500);
sizes(100, 200);
sizes(1000, 200);
await growth(10, records);
await growth(100, records);
