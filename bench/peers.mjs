// What a user would pick instead, where npm has it. github-action-benchmark and benchstat, the usual choices, are
// not npm packages (a GitHub Action and a Go program): @callstack/reassure-compare is the nearest that is.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const wanted = '@callstack/reassure-compare@1.6.0';

/** Installs the peer below `folder`; null, and a word about it, when it cannot be had. */
export function installPeer(folder, say) {
  const target = join(folder, 'peer');
  mkdirSync(target);
  writeFileSync(join(target, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', wanted];
  try {
    execFileSync('npm', args, {
      cwd: target,
      stdio: 'ignore',
      timeout: 120_000,
      shell: process.platform === 'win32',
    });
    return { name: wanted, folder: target };
  } catch {
    say(`\n(${wanted} could not be installed: compared with the simplest script only)`);
    return null;
  }
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function deviation(values) {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

/** A candidate as reassure keeps it: one JSON line a scenario, milliseconds. */
export const perfLines = (candidate) =>
  candidate
    .map(({ benchmark, samples }) => {
      const durations = samples.map((seconds) => seconds * 1000);
      return JSON.stringify({
        name: benchmark,
        type: 'function',
        runs: durations.length,
        meanDuration: mean(durations),
        stdevDuration: deviation(durations),
        durations,
        meanCount: 1,
        stdevCount: 0,
        counts: durations.map(() => 1),
      });
    })
    .join('\n');
