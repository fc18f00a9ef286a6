import { csvRows, headerOf } from './csv-rows.js';
import { readNumber } from './decode.js';
import { looksLikeReport, parseReport } from './hey-report.js';
import { latency, loadResults, throughput } from './load-test.js';
import { mean, percentile } from './percentile.js';
import { ofShapes, type Shape } from './shapes.js';

const printed: Shape = {
  matches: (source) => looksLikeReport(source, 'hey'),
  parse: (source) => parseReport(source, 'hey'),
};

/** `hey -o csv`: one row a request, in seconds. Times of refused requests are not response times. */
const csv: Shape = {
  matches(source) {
    const header = headerOf(source);
    return ['response-time', 'DNS+dialup', 'status-code', 'offset'].every((column) =>
      header.includes(column),
    );
  },
  parse(source) {
    const times: number[] = [];
    let header: readonly string[] = [];
    let [all, end] = [0, 0];
    for (const { cells } of csvRows(source)) {
      if (header.length === 0) {
        header = cells;
        continue;
      }
      const cell = (column: string) => readNumber(cells[header.indexOf(column)] ?? '') ?? Number.NaN;
      const time = cell('response-time');
      if (Number.isNaN(time)) continue;
      all += 1;
      end = Math.max(end, cell('offset') + time);
      if (cell('status-code') < 400) times.push(time);
    }
    return loadResults([
      { benchmark: 'hey', failed: all - times.length, all, records: recordsOf(times, all / end) },
    ]);
  },
};

function recordsOf(times: readonly number[], rate: number) {
  const sorted = Float64Array.from(times).sort();
  const said = { benchmark: 'hey', unit: 's' };
  return [
    ...latency('time', { ...said, value: mean(times), samples: times }),
    ...latency('p95', { ...said, value: percentile(sorted, 95) }),
    ...latency('p99', { ...said, value: percentile(sorted, 99) }),
    ...throughput({ benchmark: 'hey', unit: 'req/s', value: Number.isFinite(rate) ? rate : null }),
  ];
}

/** hey: its report, or one row a request. */
export const hey = ofShapes(
  { title: 'hey', made: 'hey -o csv http://localhost:8080/ > results.csv (the report rounds to 0.1 ms)' },
  [csv, printed],
);
