// npm run bench [-- --rounds N] [--quick] [--no-peers] [--json FILE]
// What the gate costs, beside what a user would pick instead. Figures are medians of CPU time (user and system) of
// processes that are run in turn; --json writes them as perf-gate results, so that the gate can judge itself.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { candidateOf, dumpJson, goText, historyOf, resultsJson } from './material.mjs';
import { installPeer, perfLines } from './peers.mjs';
import { interleaved, median, runNode } from './processes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '11' },
    quick: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: true },
    json: { type: 'string' },
  },
  allowNegative: true,
});
const rounds = options.quick ? 3 : Number(options.rounds);
const folder = mkdtempSync(join(tmpdir(), 'perf-gate-bench-'));
const engine = join(folder, 'engine');
const file = (name) => join(folder, name);

/** What was measured: a line of the table and a metric of the results. */
const measured = [];
const say = (text) => process.stdout.write(`${text}\n`);

function section(title) {
  say(`\n${title}`);
}

function row(name, figures) {
  say(`  ${name.padEnd(58)}${figures}`);
}

const digits = (value) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const ms = (value) => `${digits(value)} ms`;

function timed(benchmark, samples, note = '') {
  measured.push({ benchmark, measure: 'cpu', unit: 'ms', samples });
  row(benchmark, `${ms(median(samples)).padStart(9)} CPU${note}`);
}

const cpuOf = (runs) => runs.map(({ cpuMs }) => cpuMs);
const wallOf = (runs) => median(runs.map(({ wallMs }) => wallMs));

function bundles() {
  section('Size of what is loaded, not minified');
  for (const name of ['action', 'cli']) {
    const files = readdirSync(join(root, 'dist', name)).filter((entry) => entry.endsWith('.js'));
    const sizeOf = (entry) => statSync(join(root, 'dist', name, entry)).size;
    const bytes = files.reduce((sum, entry) => sum + sizeOf(entry), 0);
    measured.push({ benchmark: `dist/${name}`, measure: 'bytes', unit: 'B', exact: bytes });
    measured.push({
      benchmark: `dist/${name}/index.js`,
      measure: 'bytes',
      unit: 'B',
      exact: sizeOf('index.js'),
    });
    row(
      `dist/${name}`,
      `${(bytes / 1024).toFixed(0)} KiB in ${files.length} files, index.js ${(sizeOf('index.js') / 1024).toFixed(0)} KiB`,
    );
  }
}

const cli = join(root, 'dist/cli/index.js');
const action = join(root, 'dist/action/index.js');
/** What a runner sets is not there: the Action stops at its first look around. */
const bare = { PATH: process.env.PATH ?? '', HOME: folder };

function coldStart() {
  section('Cold start: whole processes, beside Node.js itself');
  const gate = [cli, 'gate', '--results', file('run-10.json'), '--history', file('history-10.json')];
  const cases = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'perf-gate --help', args: [cli, '--help'] },
    { name: 'perf-gate gate, 10 metrics, 30 runs of history', args: gate },
    { name: 'perf-gate gate, 10 metrics, no history', args: gate.slice(0, 4) },
    { name: 'Action, failing early', args: [action], options: { env: bare }, status: 1 },
  ].map((one) => ({ ...one, options: { cwd: folder, ...one.options } }));
  const runs = interleaved(cases, rounds);
  const floor = median(cpuOf(runs[0]));
  cases.forEach(({ name }, i) => {
    const more = i === 0 ? '' : `, ${digits(median(cpuOf(runs[i])) / floor)} × bare`;
    timed(`cold start/${name}`, cpuOf(runs[i]), `, ${ms(wallOf(runs[i]))} wall${more}`);
  });
}

const sizes = [10, 100, 1000];

function gateCost(peer) {
  section('Cost per metric: perf-gate judges against 30 runs, the others compare with one run');
  const gate = (n) => [
    cli,
    'gate',
    '--results',
    file(`run-${n}.json`),
    '--history',
    file(`history-${n}.json`),
  ];
  const rivals = [
    { name: 'perf-gate gate', argsFor: gate },
    {
      name: 'a script of 12 lines, mean against mean',
      argsFor: (n) => [here('simplest.mjs'), file(`before-${n}.json`), file(`run-${n}.json`)],
    },
    ...(peer
      ? [
          {
            name: peer.name,
            argsFor: (n) => [here('peer.mjs'), peer.folder, file(`before-${n}.perf`), file(`run-${n}.perf`)],
          },
        ]
      : []),
  ];
  const cases = rivals.flatMap(({ name, argsFor }) =>
    sizes.map((n) => ({ name, n, args: argsFor(n), options: { cwd: folder }, status: null })),
  );
  const runs = interleavedAnyStatus(cases);
  rivals.forEach(({ name }, i) => {
    const costs = sizes.map((_, k) => runs[i * sizes.length + k]);
    sizes.forEach((n, k) => {
      timed(`gate/${name}/${n} metrics`, cpuOf(costs[k]), `, ${ms(wallOf(costs[k]))} wall`);
    });
    const [least, , most] = costs.map((own) => median(cpuOf(own)));
    row(
      `  ${name}: each further metric`,
      `${(((most - least) / (sizes[2] - sizes[0])) * 1000).toFixed(0)} µs`.padStart(9),
    );
  });
}

/** A verdict may be red: only the cost counts here. */
function interleavedAnyStatus(cases) {
  const known = cases.map(({ args, options }) => runNode(args, options).status);
  return interleaved(
    cases.map((one, i) => ({ ...one, status: known[i] })),
    Math.max(3, Math.ceil(rounds / 2)),
  );
}

function inEngine(task, path, turns) {
  const run = runNode([here('engine.mjs'), engine, task, path, String(turns)]);
  if (run.status !== 0) throw new Error(run.stderr);
  return { cpuMs: JSON.parse(run.stdout), memoryMiB: run.memoryMiB };
}

function reading({ encodeHistory }) {
  section('Reading: in a process of its own, the first time and then warm');
  const text = encodeHistory(historyOf(1000, 200));
  writeFileSync(file('large.json'), text);
  measured.push({
    benchmark: 'history of 1,000 × 200',
    measure: 'bytes',
    unit: 'B',
    exact: Buffer.byteLength(text),
  });
  row('history of 1,000 metrics × 200 runs', `${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB`.padStart(9));
  const decoded = Array.from({ length: 3 }, () => inEngine('decode', file('large.json'), 5).cpuMs);
  timed(
    'decode 1,000 × 200/first',
    decoded.map(([first]) => first),
  );
  timed(
    'decode 1,000 × 200/warm',
    decoded.flatMap(([, ...rest]) => rest),
  );
  for (const megabytes of options.quick ? [10] : [10, 100]) {
    writeFileSync(file('go.txt'), goText(megabytes * 1e6));
    const { cpuMs, memoryMiB } = inEngine('parse', file('go.txt'), megabytes > 10 ? 1 : 3);
    timed(
      `go test text of ${megabytes} MB/recognise and read`,
      cpuMs,
      `, ${memoryMiB.toFixed(0)} MiB at most`,
    );
    timed(`go test text of ${megabytes} MB/recognise`, inEngine('detect', file('go.txt'), 3).cpuMs);
  }
  writeFileSync(file('rows.json'), dumpJson(options.quick ? 100_000 : 1_000_000));
  const rows = inEngine('detect', file('rows.json'), 1);
  timed(
    `JSON list of ${options.quick ? '100,000' : '1,000,000'} rows/recognise`,
    rows.cpuMs,
    `, ${rows.memoryMiB.toFixed(0)} MiB at most`,
  );
}

function writeMaterial({ encodeHistory }, runner) {
  for (const n of sizes) {
    const [before, after] = [candidateOf(n, 4), candidateOf(n)];
    writeFileSync(file(`history-${n}.json`), encodeHistory(historyOf(n, 30, runner)));
    writeFileSync(file(`before-${n}.json`), resultsJson(before));
    writeFileSync(file(`run-${n}.json`), resultsJson(after));
    writeFileSync(file(`before-${n}.perf`), perfLines(before));
    writeFileSync(file(`run-${n}.perf`), perfLines(after));
  }
}

async function main() {
  execFileSync(process.execPath, [join(root, 'scripts/transpile.mjs'), engine], { cwd: root });
  const load = (path) => import(pathToFileURL(join(engine, 'src', path)).href);
  const codec = await load('baseline/codec.js');
  writeMaterial(codec, (await load('io/machine.js')).thisRunner(process.env));
  say(
    `Node.js ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown CPU'}, ${availableParallelism()} cores; medians of ${rounds} rounds`,
  );
  bundles();
  coldStart();
  gateCost(options.peers ? installPeer(folder, say) : null);
  reading(codec);
  if (options.json)
    writeFileSync(
      resolve(options.json),
      `${JSON.stringify({ 'perf-gate': 1, results: measured }, null, 2)}\n`,
    );
}

try {
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
