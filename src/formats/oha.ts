import { documentsOf, field, fields, hasKeys, isAbsent, maybeNumber, type Node, own } from './decode.js';
import { looksLikeReport, parseReport } from './hey-report.js';
import { type LoadRun, latency, loadResults, throughput, usualPercentiles } from './load-test.js';
import { ofShapes, type Shape } from './shapes.js';

const isOha = (document: unknown): boolean =>
  hasKeys(own(document, 'summary'), 'successRate', 'requestsPerSec') &&
  hasKeys(document, 'latencyPercentiles');

/** What oha cut off itself when the time was over is no failure of the server. */
const cutOff = 'aborted due to deadline';

type Counts = readonly (readonly [string, number])[];

const countsOf = (node: Node): Counts =>
  isAbsent(node)
    ? []
    : fields(node).flatMap(([key, count]) =>
        key === cutOff ? [] : [[key, maybeNumber(count) ?? 0] as const],
      );

const sum = (counts: Counts): number => counts.reduce((total, [, count]) => total + count, 0);

function runOf(document: Node): LoadRun {
  const benchmark = 'oha';
  const summary = field(document, 'summary');
  const statuses = countsOf(field(document, 'statusCodeDistribution'));
  const errors = countsOf(field(document, 'errorDistribution'));
  const all = sum(statuses) + sum(errors);
  const percentiles = field(document, 'latencyPercentiles');
  const seconds = (value: Node) => ({ benchmark, unit: 's', value: maybeNumber(value) });
  return {
    benchmark,
    failed: all === 0 ? null : sum(statuses.filter(([code]) => Number(code) >= 400)) + sum(errors),
    all: all === 0 ? null : all,
    error: errors[0]?.[0],
    records: [
      ...latency('mean', { ...seconds(field(summary, 'average')), count: all || 1 }),
      ...usualPercentiles.flatMap((percent) =>
        latency(`p${percent}`, seconds(field(percentiles, `p${percent}`))),
      ),
      ...throughput({ benchmark, unit: 'req/s', value: maybeNumber(field(summary, 'requestsPerSec')) }),
    ],
  };
}

const json: Shape = {
  matches: (source) => source.peek().some(isOha),
  parse: (source) =>
    loadResults(
      documentsOf(source)
        .filter(({ value }) => isOha(value))
        .map(runOf),
    ),
};

const printed: Shape = {
  matches: (source) => looksLikeReport(source, 'oha'),
  parse: (source) => parseReport(source, 'oha'),
};

/** oha: JSON (in older versions `--json`) or its report. */
export const oha = ofShapes(
  { title: 'oha', made: 'oha --no-tui --output-format json http://localhost:8080/ > results.json' },
  [json, printed],
);
