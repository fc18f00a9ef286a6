import { UserError } from '../errors.js';
import type { ToolRecord } from '../model.js';
import { csvRows, headerOf } from './csv-rows.js';
import { readNumber } from './decode.js';
import type { Source } from './format.js';
import { type LoadRun, latency, loadResults, throughput, usualPercentiles } from './load-test.js';
import type { Shape } from './shapes.js';

const lower = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.toLowerCase());

/** What Locust writes beside its statistics: a time series (its last rates are of the last seconds), lists of errors. */
const besides = [
  { columns: ['Timestamp', 'User Count', 'Requests/s'], what: "Locust's history of a run" },
  { columns: ['Method', 'Name', 'Error', 'Occurrences'], what: "Locust's list of failures" },
  { columns: ['Count', 'Message', 'Traceback', 'Nodes'], what: "Locust's list of exceptions" },
] as const;

function besideOf(source: Source) {
  const header = headerOf(source);
  return besides.find(({ columns }) => columns.every((column) => header.includes(column)));
}

/** Recognised in order to be refused in plain words. */
export const locustBesides: Shape = {
  matches: (source) => besideOf(source) !== undefined,
  parse(source) {
    throw new UserError(`this is ${besideOf(source)?.what}, not its result`, {
      place: { file: source.path },
      hint: 'Use only the file that ends in _stats.csv.',
    });
  },
};

/** Cells by column, whatever version wrote them: before 1.0 the columns had other names. */
type Cells = (...columns: readonly string[]) => string | null;

const cellsOf =
  (header: readonly string[], cells: readonly string[]): Cells =>
  (...columns) => {
    const at = header.findIndex((column) => columns.includes(column));
    return at < 0 ? null : (cells[at] ?? '').trim();
  };

const numberOf = (cell: string | null): number | null => (cell === null ? null : readNumber(cell));

function percentileRecords(benchmark: string, cell: Cells): readonly ToolRecord[] {
  return usualPercentiles.flatMap((percent) =>
    latency(`p${percent}`, { benchmark, unit: 'ms', value: numberOf(cell(`${percent}%`)) }),
  );
}

/** `GET /`; the last row has no type and is called Aggregated. */
const nameOf = (cell: Cells): string => `${cell('type', 'method') ?? ''} ${cell('name') ?? ''}`.trim();

function runOf(cell: Cells): LoadRun {
  const benchmark = nameOf(cell);
  const all = numberOf(cell('request count', '# requests'));
  const average = numberOf(cell('average response time'));
  return {
    benchmark,
    failed: numberOf(cell('failure count', '# failures')),
    all,
    records: [
      ...latency('mean', { benchmark, unit: 'ms', count: all || 1, value: average }),
      ...percentileRecords(benchmark, cell),
      ...throughput({ benchmark, unit: 'req/s', value: numberOf(cell('requests/s')) }),
    ],
  };
}

/** `_stats.csv`, and the two files of versions before 1.0 (`_requests.csv`, `_distribution.csv`). */
export const locustCsv: Shape = {
  matches(source) {
    const header = lower(headerOf(source));
    const counted = header.includes('request count') || header.includes('# requests');
    return (
      header.includes('name') &&
      counted &&
      (header.includes('average response time') || header.includes('95%'))
    );
  },
  parse(source) {
    let header: readonly string[] = [];
    const runs: LoadRun[] = [];
    for (const { cells } of csvRows(source)) {
      if (header.length === 0) header = lower(cells.map((cell) => cell.trim()));
      else runs.push(runOf(cellsOf(header, cells)));
    }
    return loadResults(runs);
  },
};
