import { readNumber } from './decode.js';
import { type LoadRun, latency, loadResults, throughput } from './load-test.js';
import type { Shape } from './shapes.js';

/** `summary =   1000 in 00:00:01 = 1034.1/s Avg:     0 Min:     0 Max:    36 Err:     0 (0.00%)`. */
function readLine(line: string): LoadRun | null {
  const tokens = line.trim().split(/\s+/);
  const at = tokens.indexOf('Avg:');
  // `+` is of the last seconds only, `=` of the whole run so far.
  if (at < 6 || tokens[at - 6] !== '=' || tokens[at - 4] !== 'in') return null;
  const summariser = tokens.findIndex((token) => token.endsWith('Summariser:'));
  const benchmark = tokens.slice(summariser + 1, at - 6).join(' ');
  const all = readNumber(tokens[at - 5] ?? '');
  const rate = tokens[at - 1] ?? '';
  const failed = readNumber(tokens[tokens.indexOf('Err:') + 1] ?? '');
  if (benchmark === '' || all === null || !rate.endsWith('/s')) return null;
  return {
    ...{ benchmark, failed, all },
    records: [
      ...latency('mean', { benchmark, unit: 'ms', count: all || 1, value: readNumber(tokens[at + 1] ?? '') }),
      ...throughput({ benchmark, unit: 'req/s', value: readNumber(rate.slice(0, -'/s'.length)) }),
    ],
  };
}

/** The lines of the summariser: the last one of the whole run counts. Whole milliseconds. */
export const jmeterSummariser: Shape = {
  matches: (source) => source.head.split('\n').some((line) => readLine(line) !== null),
  parse(source) {
    const last = new Map<string, LoadRun>();
    for (const { text } of source.lines()) {
      const run = text.includes(' Avg:') ? readLine(text) : null;
      if (run) last.set(run.benchmark, run);
    }
    return loadResults([...last.values()]);
  },
};
