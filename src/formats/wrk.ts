import type { ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import { inUnit, readDuration } from './figure.js';
import type { Format } from './format.js';
import { behind } from './labelled.js';
import { type LoadRun, latency, loadResults, throughput, usualPercentiles } from './load-test.js';
import { type Section, sectionsOf } from './sections.js';

const threads = /^\s{1,20}\d{1,6} threads and \d{1,9} connections/m;
const begins = (line: string): boolean => /^\s{0,20}Running \S{1,40} test @ \S/.test(line);

/** `363.63us`: as spelled; wrk's `m` is minutes. */
function timeRecord(benchmark: string, measure: string, said: string, more = {}): readonly ToolRecord[] {
  const time = readDuration(said);
  return time === null ? [] : latency(measure, { benchmark, ...time, ...more });
}

/** `Latency   363.63us  122.95us   5.65ms   97.34%`: mean and standard deviation, each with its own unit. */
function meanRecords(benchmark: string, section: Section, count: number): readonly ToolRecord[] {
  const [average = '', deviation = ''] = (behind(section.lines, 'Latency  ') ?? '').split(/\s+/);
  const [time, spread] = [readDuration(average), readDuration(deviation)];
  return timeRecord(benchmark, 'mean', average, {
    count,
    spread: time && spread ? inUnit(spread, time.unit) : null,
  });
}

/** wrk: `     50%  349.00us`, wrk2: ` 50.000%    0.88ms`. */
const share = /^\s*(\d{1,3}(?:\.\d+)?)%\s+([\d.]+[a-z]+)\s*$/;

function percentileRecords(benchmark: string, section: Section): readonly ToolRecord[] {
  return section.lines.flatMap(({ text }) => {
    const said = text.length > 80 ? null : share.exec(text);
    const percent = Number(said?.[1]);
    return usualPercentiles.includes(percent) ? timeRecord(benchmark, `p${percent}`, said?.[2] ?? '') : [];
  });
}

/** `Socket errors: connect 0, read 5, write 0, timeout 3` and the line on other statuses stand only when above 0. */
function failedOf(section: Section): number {
  const socket = behind(section.lines, 'Socket errors:') ?? '';
  const counts = [...socket.matchAll(/[a-z]{1,99} (\d+)/g)].map(([, count]) => Number(count));
  const statuses = readNumber(behind(section.lines, 'Non-2xx or 3xx responses:') ?? '') ?? 0;
  return counts.reduce((sum, count) => sum + count, statuses);
}

function runOf(section: Section): LoadRun {
  const first = section.lines[0]?.text ?? '';
  const benchmark = section.name ?? first.slice(first.indexOf('@') + 1).trim();
  const requests = section.lines.map(({ text }) => / requests in \d/.exec(text) && text.trim().split(' ')[0]);
  const all = readNumber(requests.find((count) => typeof count === 'string') ?? '');
  return {
    benchmark,
    failed: failedOf(section),
    all,
    error: behind(section.lines, 'Socket errors:') ?? undefined,
    records: [
      ...meanRecords(benchmark, section, all ?? 1),
      ...percentileRecords(benchmark, section),
      ...throughput({
        benchmark,
        unit: 'req/s',
        value: readNumber(behind(section.lines, 'Requests/sec:') ?? ''),
      }),
    ],
  };
}

/** wrk and wrk2; several runs in one log, each by its address or by a heading `=== name ===` before it. */
export const wrk: Format = {
  title: 'wrk, wrk2',
  made: 'wrk --latency http://localhost:8080/ > results.txt',
  // autocannon begins with the same line, but has no threads.
  matches: ({ head }) => head.split('\n').some(begins) && threads.test(head),
  parse: (source) => loadResults(sectionsOf(source, begins).map(runOf)),
};
