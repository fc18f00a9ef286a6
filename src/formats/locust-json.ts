import { documentsOf, field, fields, hasKeys, list, maybeText, type Node, number, text } from './decode.js';
import { type LoadRun, latency, loadResults, throughput, usualPercentiles } from './load-test.js';
import type { Shape } from './shapes.js';

const isLocust = (document: unknown): boolean =>
  Array.isArray(document) &&
  document.length > 0 &&
  document.every((entry) => hasKeys(entry, 'num_requests', 'num_failures', 'response_times'));

/** Rounded times and how often each was taken, in milliseconds, sorted. */
function histogramOf(entry: Node): readonly (readonly [number, number])[] {
  return fields(field(entry, 'response_times'))
    .map(([time, count]) => [Number(time), number(count)] as const)
    .filter(([time]) => Number.isFinite(time))
    .sort(([a], [b]) => a - b);
}

/** Nearest rank over the histogram. */
function percentileOf(histogram: readonly (readonly [number, number])[], percent: number): number | null {
  const all = histogram.reduce((sum, [, count]) => sum + count, 0);
  let seen = 0;
  for (const [time, count] of histogram) {
    seen += count;
    if (seen >= (percent / 100) * all) return time;
  }
  return null;
}

function runOf(entry: Node): LoadRun {
  const benchmark = `${maybeText(field(entry, 'method')) ?? ''} ${text(field(entry, 'name'))}`.trim();
  const all = number(field(entry, 'num_requests'));
  const histogram = histogramOf(entry);
  const seconds = number(field(entry, 'last_request_timestamp')) - number(field(entry, 'start_time'));
  const total = number(field(entry, 'total_response_time'));
  return {
    benchmark,
    failed: number(field(entry, 'num_failures')),
    all,
    records: [
      ...latency('mean', { benchmark, unit: 'ms', count: all || 1, value: all === 0 ? null : total / all }),
      ...usualPercentiles.flatMap((percent) =>
        latency(`p${percent}`, { benchmark, unit: 'ms', value: percentileOf(histogram, percent) }),
      ),
      ...throughput({ benchmark, unit: 'req/s', value: seconds > 0 ? all / seconds : null }),
    ],
  };
}

/** `locust --json`: histograms instead of percentiles. */
export const locustJson: Shape = {
  matches: (source) => source.peek().some(isLocust),
  parse: (source) =>
    loadResults(
      documentsOf(source)
        .filter(({ value }) => isLocust(value))
        .flatMap((document) => list(document).map(runOf)),
    ),
};
