// Processes and what they cost: CPU time, which other work on the machine disturbs less than the clock.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const preload = fileURLToPath(new URL('cpu.cjs', import.meta.url));

/** Runs `node …args` and gives its CPU time, wall time, memory, exit status and standard output. */
export function runNode(args, { cwd, env = process.env } = {}) {
  const started = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--require', preload, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 28,
  });
  const wallMs = performance.now() - started;
  const [, stdout, stderr, told] = output.map(String);
  if (told === '') throw new Error(`node ${args.join(' ')} ended without a word: ${stderr}`);
  return { ...JSON.parse(told), wallMs, status, stdout, stderr };
}

/** Runs all cases in turn, `rounds` times, so that a busy minute falls on each of them alike. */
export function interleaved(cases, rounds) {
  const runs = cases.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    cases.forEach(({ args, options, status = 0 }, i) => {
      const run = runNode(args, options);
      if (run.status !== status) {
        throw new Error(
          `node ${args.join(' ')} ended with ${run.status}, not ${status}: ${run.stderr}${run.stdout}`,
        );
      }
      runs[i].push(run);
    });
  }
  return runs;
}

export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
