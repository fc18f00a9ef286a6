/** `node lib/evaluate.js FOLDER`: backtest over every history of a folder, beside the rules people use today. */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { readConfiguration } from './config/configuration.js';
import { rememberedRulings } from './config/ruling.js';
import { collect } from './evaluate/collect.js';
import { readHistories } from './evaluate/histories.js';
import type { RepositorySeen } from './evaluate/rates.js';
import { repositoriesTable, sectionOf } from './evaluate/report.js';
import { readSamplePairs } from './evaluate/sample-files.js';
import { judgePair } from './evaluate/samples.js';
import { samplesReport } from './evaluate/samples-report.js';

/** One file's work, and what came of it. */
type Task = { readonly folder: string; readonly files: readonly string[]; readonly settings: Settings };
type Done = { readonly one: RepositorySeen; readonly two: RepositorySeen };

type Settings = {
  readonly seed: number;
  readonly inject: readonly number[];
  readonly targets: number;
  readonly budget: number;
  readonly sensitivity: 'strict' | 'default' | 'sensitive';
};

/** The slowdowns of the tables. */
const inject = [0.1, 0.2, 0.5] as const;

function evaluateFile(folder: string, file: string, settings: Settings): Done {
  const configuration = readConfiguration({ file: null, metrics: '', rollbackTriggers: '' });
  const evidence = { ...configuration.evidence, sensitivity: settings.sensitivity };
  const histories = readHistories(resolve(folder, file));
  const seen = (runs: 1 | 2): RepositorySeen => ({
    repository: basename(file).replace(/\.(?:data\.js|json|js)$/, ''),
    suites: histories.map((history) =>
      collect(history, { ...settings, runs, evidence, need: 10, ruleFor: rememberedRulings(configuration) }),
    ),
  });
  return { one: seen(1), two: seen(2) };
}

function work({ folder, files, settings }: Task): void {
  for (const file of files) parentPort?.postMessage(evaluateFile(folder, file, settings));
}

/** Files in turn to each worker, so that both have large and small ones. */
function share(files: readonly string[], workers: number): string[][] {
  return Array.from({ length: workers }, (_, w) => files.filter((__, i) => i % workers === w));
}

function runWorker(task: Task, onDone: (done: Done) => void): Promise<void> {
  return new Promise((finish, fail) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.on('message', onDone);
    worker.on('error', fail);
    worker.on('exit', () => finish());
  });
}

const options = {
  seed: { type: 'string', default: '1' },
  targets: { type: 'string', default: '12' },
  budget: { type: 'string', default: '6000' },
  workers: { type: 'string', default: '2' },
  sensitivity: { type: 'string', default: 'default' },
  half: { type: 'string' },
  samples: { type: 'boolean', default: false },
  markdown: { type: 'string' },
} as const;

/** A stable half of the repositories by their names, to try on one and check on the other. */
function inHalf(file: string, half: string | undefined): boolean {
  const hash = [...file].reduce(
    (sum, character) => (Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)) >>> 0,
    7,
  );
  return half === undefined || String((hash >>> 4) % 2) === half;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined)
    throw new Error('Usage: node lib/evaluate.js FOLDER [--samples] [--half 0|1] [--markdown FILE]');
  if (values.samples) {
    process.stdout.write(`${samplesReport(readSamplePairs(folder).map(judgePair))}\n`);
    return;
  }
  const { sensitivity } = values;
  const settings: Settings = {
    ...{ seed: Number(values.seed), inject, targets: Number(values.targets), budget: Number(values.budget) },
    sensitivity: sensitivity === 'strict' || sensitivity === 'sensitive' ? sensitivity : 'default',
  };
  const files = readdirSync(folder)
    .filter((name) => /\.(?:js|json)$/.test(name) && inHalf(name, values.half))
    .sort();
  const done: Done[] = [];
  const note = (found: Done): void => {
    done.push(found);
    process.stderr.write(`${done.length}/${files.length} ${found.one.repository}\n`);
  };
  await Promise.all(
    share(files, Number(values.workers)).map((own) => runWorker({ folder, files: own, settings }, note)),
  );
  done.sort((a, b) => (a.one.repository < b.one.repository ? -1 : 1));
  const [one, two] = [done.map((found) => found.one), done.map((found) => found.two)];
  const text = [
    sectionOf('One run decides', one, inject),
    sectionOf('Two runs must agree', two, inject),
    `### By repository\n\n${repositoriesTable(one, two, inject)}`,
  ].join('\n\n');
  process.stdout.write(`${text}\n`);
  if (values.markdown !== undefined) writeFileSync(values.markdown, `${text}\n`);
}

if (isMainThread) await main();
else work(workerData as Task);
