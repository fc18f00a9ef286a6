import {
  documentsOf,
  field,
  fields,
  hasKeys,
  isObject,
  maybeNumber,
  maybeText,
  type Node,
} from './decode.js';
import { type LoadRun, latency, loadResults, throughput } from './load-test.js';
import type { Shape } from './shapes.js';

const isStatistics = (document: unknown): boolean =>
  isObject(document) &&
  Object.keys(document).length > 0 &&
  Object.values(document).every((row) => hasKeys(row, 'transaction', 'sampleCount', 'meanResTime'));

/** Milliseconds; pct1 to pct3 are 90, 95 and 99 unless JMeter was configured otherwise. */
const columns = [
  ['p50', 'medianResTime'],
  ['p90', 'pct1ResTime'],
  ['p95', 'pct2ResTime'],
  ['p99', 'pct3ResTime'],
] as const;

function runOf(label: string, row: Node): LoadRun {
  const benchmark = maybeText(field(row, 'transaction')) ?? label;
  const all = maybeNumber(field(row, 'sampleCount'));
  return {
    ...{ benchmark, failed: maybeNumber(field(row, 'errorCount')), all },
    records: [
      ...latency('mean', {
        ...{ benchmark, unit: 'ms', count: all || 1 },
        value: maybeNumber(field(row, 'meanResTime')),
      }),
      ...columns.flatMap(([measure, key]) =>
        latency(measure, { benchmark, unit: 'ms', value: maybeNumber(field(row, key)) }),
      ),
      ...throughput({ benchmark, unit: 'req/s', value: maybeNumber(field(row, 'throughput')) }),
    ],
  };
}

/** `statistics.json` of the dashboard report; `Total` is the aggregate. */
export const jmeterStatistics: Shape = {
  matches: (source) => source.peek().some(isStatistics),
  parse: (source) =>
    loadResults(
      documentsOf(source)
        .filter(({ value }) => isStatistics(value))
        .flatMap((document) => fields(document).map(([label, row]) => runOf(label, row))),
    ),
};
