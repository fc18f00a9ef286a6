import type { History, Point, RecordedMetric, RecordedRun, Runner } from '../model.js';
import { decodeHeader, decodeRunRow, type Header, parseHistory, type RunRow } from './decode-history.js';
import { exponentFor, fromScale, powerOf, spreadFromShare, spreadToShare, toScale } from './scale.js';

/** The version this code writes; older ones are read, newer ones refused. */
export const schemaVersion = 1;

/** A history that was just begun. */
export const emptyHistory = (suite: string, branch: string): History => ({
  suite,
  branch,
  metrics: [],
  runs: [],
  acceptances: [],
});

/**
 * The text of a history: metrics once, then one line a run with a column a metric. Centres are printed in the
 * metric's own power of ten with seven digits, spreads as ten-thousandths of the centre.
 */
export function encodeHistory(history: History): string {
  const exponents = history.metrics.map((_, i) => exponentOf(history, i));
  const runners = distinct(history.runs.map((run) => JSON.stringify(run.runner)));
  const columns = { metrics: history.metrics, exponents, runners };
  const lines = [
    `"schema": ${schemaVersion}`,
    `"suite": ${JSON.stringify(history.suite)}`,
    `"branch": ${JSON.stringify(history.branch)}`,
    `"acceptances": ${rows(history.acceptances.map((acceptance) => JSON.stringify(acceptance)))}`,
    `"runners": ${rows(runners)}`,
    `"metrics": ${rows(history.metrics.map((metric, i) => JSON.stringify(metricRow(metric, exponents[i] ?? 0))))}`,
    `"runs": ${rows(history.runs.map((run) => JSON.stringify(runRow(run, columns))))}`,
  ];
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Reads a history; whatever is damaged, truncated, in conflict or from the future is an error that says how to restore it. */
export function decodeHistory(text: string, path: string): History {
  const document = parseHistory(text, path);
  const header = decodeHeader(document, path);
  // Once a column, not once a value: there are hundreds of thousands of them.
  const powers = header.exponents.map(powerOf);
  const runs = header.runs.map((row, i) =>
    decodeRun(decodeRunRow(row, { path, row: i, header }), header, powers),
  );
  const { suite, branch, acceptances } = header;
  return { suite, branch, metrics: header.metrics, runs, acceptances };
}

const rows = (lines: readonly string[]): string => (lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`);

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

const exponentOf = (history: History, column: number): number =>
  history.metrics[column]?.exact === true
    ? 0
    : exponentFor(history.runs.flatMap((run) => run.points[column]?.centre ?? []));

/** Exact values are compared digit by digit, so they keep every one. */
const centreCell = (point: Point | null, metric: RecordedMetric, exponent: number): number | null => {
  if (point === null) return null;
  return metric.exact ? point.centre : toScale(point.centre, exponent);
};

const metricRow = (metric: RecordedMetric, exponent: number): unknown[] => [
  metric.benchmark,
  metric.measure,
  metric.unit,
  metric.better,
  exponent,
  metric.quantum,
  metric.exact ? 1 : 0,
];

type Columns = {
  readonly metrics: readonly RecordedMetric[];
  readonly exponents: readonly number[];
  readonly runners: readonly string[];
};

function runRow(run: RecordedRun, { metrics, exponents, runners }: Columns): RunRow {
  const points = metrics.map((_, i) => run.points[i] ?? null);
  const quarantined = points.flatMap((point, i) => (point?.state === 'quarantined' ? [i] : []));
  return {
    commit: run.commit,
    date: run.date,
    id: run.id,
    attempt: run.attempt,
    runner: runners.indexOf(JSON.stringify(run.runner)),
    ...(quarantined.length > 0 ? { quarantined } : {}),
    count: folded(points.map((point) => point?.count ?? 0)),
    centre: metrics.map((metric, i) => centreCell(points[i] ?? null, metric, exponents[i] ?? 0)),
    spread: folded(
      points.map((point) => (point === null ? null : spreadToShare(point.spread, point.centre))),
    ),
  };
}

/** A column that is the same in all metrics is written once. */
function folded<Value extends number | null>(values: readonly Value[]): Value | readonly Value[] {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : values;
}

function decodeRun(row: RunRow, header: Header, powers: readonly number[]): RecordedRun {
  const quarantined = new Set(row.quarantined ?? []);
  const { centre: centres, spread, count } = row;
  const points = header.metrics.map((_, i): Point | null => {
    const stored = centres[i] ?? null;
    if (stored === null) return null;
    const centre = fromScale(stored, powers[i] ?? 1);
    return {
      centre,
      spread: spreadFromShare(unfolded(spread, i), centre),
      count: unfolded(count, i) ?? 1,
      state: quarantined.has(i) ? 'quarantined' : 'accepted',
    };
  });
  const { commit, date, id, attempt } = row;
  return { commit, date, id, attempt, runner: header.runners[row.runner] as Runner, points };
}

/** The cell of a column that may have been folded. */
const unfolded = <Value extends number | null>(column: Value | readonly Value[], i: number): Value | null =>
  typeof column === 'object' && column !== null ? (column[i] ?? null) : column;
