import type { ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import type { Line, Source } from './format.js';
import { allBehind, behind } from './labelled.js';
import { type LoadRun, latency, loadResults, throughput, usualPercentiles } from './load-test.js';
import { toolResults } from './record.js';
import { type Section, sectionsOf } from './sections.js';
import { ofShapes, type Shape } from './shapes.js';

const begins = (line: string): boolean => line.startsWith('This is ApacheBench');

/** The number that a value such as `5834.77 [#/sec] (mean)` begins with. */
const leading = (value: string | null | undefined): number | null =>
  readNumber((value ?? '').trim().split(' ')[0] ?? '');

/** ab prints the parts of the address, not the address. */
function addressOf(lines: readonly Line[]): string {
  const scheme = behind(lines, 'SSL/TLS Protocol:') === null ? 'http' : 'https';
  const [host, port, path] = ['Server Hostname:', 'Server Port:', 'Document Path:'].map(
    (label) => behind(lines, label) ?? '',
  );
  if (host !== '') return `${scheme}://${host}:${port}${path}`;
  return (behind(lines, 'Benchmarking ') ?? 'ab').split(' (be patient)')[0] ?? 'ab';
}

const percentileLine = /^\s*(\d{1,3})%\s+(\d+)\s*(?:\(longest request\))?$/;

function percentileRecords(benchmark: string, lines: readonly Line[]): readonly ToolRecord[] {
  return lines.flatMap(({ text }) => {
    const said = text.length > 80 ? null : percentileLine.exec(text);
    const percent = Number(said?.[1]);
    return usualPercentiles.includes(percent)
      ? latency(`p${percent}`, { benchmark, unit: 'ms', value: Number(said?.[2]) })
      : [];
  });
}

/** `apr_socket_recv: Connection refused (111)`, on a line of its own or behind the dots of the progress. */
const complaint = /(?:apr_\w{1,40}|SSL \w{1,40}|ab): .{1,300}/;

function runOf({ name, lines }: Section): LoadRun {
  const benchmark = name ?? addressOf(lines);
  const all = leading(behind(lines, 'Complete requests:'));
  const failed = leading(behind(lines, 'Failed requests:')) ?? 0;
  const statuses = leading(behind(lines, 'Non-2xx responses:')) ?? 0;
  const error = lines.map(({ text }) => complaint.exec(text)?.[0]).find((words) => words !== undefined);
  return {
    benchmark,
    failed: failed + statuses,
    all: all ?? 0,
    error,
    records: [
      // The first of two lines: the second one is divided by the concurrency.
      ...latency('mean', {
        ...{ benchmark, unit: 'ms', count: all ?? 1 },
        value: leading(allBehind(lines, 'Time per request:')[0]),
      }),
      ...percentileRecords(benchmark, lines),
      ...throughput({ benchmark, unit: 'req/s', value: leading(behind(lines, 'Requests per second:')) }),
    ],
  };
}

const printed: Shape = {
  matches: (source) => source.head.split('\n').some(begins),
  parse: (source) => loadResults(sectionsOf(source, begins).map(runOf)),
};

const csvHeader = 'Percentage served,Time in ms';

/** `ab -e`: the time within which each percent of the requests was served. */
const csv: Shape = {
  matches: (source) => source.head.startsWith(csvHeader),
  parse(source: Source) {
    const records: ToolRecord[] = [];
    for (const { text } of source.lines()) {
      const [percent, time] = text.split(',').map(readNumber);
      if (typeof percent !== 'number' || typeof time !== 'number' || !usualPercentiles.includes(percent))
        continue;
      records.push(...latency(`p${percent}`, { benchmark: 'ab', unit: 'ms', value: time }));
    }
    return toolResults(records);
  },
};

/** ApacheBench: its report, or the percentiles of `-e`. */
export const ab = ofShapes(
  { title: 'ab (ApacheBench)', made: 'ab -n 1000 -c 10 http://localhost:8080/ > results.txt' },
  [printed, csv],
);
