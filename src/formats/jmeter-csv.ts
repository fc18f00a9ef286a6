import { UserError } from '../errors.js';
import { csvRows, headerOf } from './csv-rows.js';
import { readNumber } from './decode.js';
import type { Source } from './format.js';
import { addSample, samplesResults } from './jmeter-samples.js';
import type { RequestLog } from './requests.js';
import type { Shape } from './shapes.js';

const delimiters = [',', ';', '\t', '|'] as const;

/** Which columns there are is configured; a header is recognised by the two that no result lacks and a third. */
const isHeader = (cells: readonly string[]): boolean =>
  cells.includes('elapsed') &&
  cells.includes('label') &&
  ['timeStamp', 'responseCode', 'success', 'threadName'].some((column) => cells.includes(column));

/** Without a header the default columns stand: time, elapsed, label, response code and further on the success. */
function assumedHeader(cells: readonly string[]): readonly string[] | null {
  const success = cells.findIndex((cell, i) => i > 3 && /^(?:true|false)$/.test(cell));
  const plausible = cells.length >= 8 && /^\d{13}$/.test(cells[0] ?? '') && /^\d{1,9}$/.test(cells[1] ?? '');
  if (!plausible || success < 0) return null;
  const names = ['timeStamp', 'elapsed', 'label', 'responseCode', 'responseMessage', 'threadName'];
  return cells.map((_, i) => (i === success ? 'success' : (names[i] ?? `column ${i + 1}`)));
}

/** A label may hold the delimiter: where the columns are shows when quoted cells are left out. */
function firstCells({ head }: Source, delimiter: string): readonly string[] {
  const first = head.split('\n').find((line) => line.trim() !== '') ?? '';
  const plain = first.replace(/"(?:[^"]|"")*"/g, '');
  return plain.split(delimiter).map((cell) => cell.trim());
}

type Layout = { readonly delimiter: string; readonly header: readonly string[]; readonly assumed: boolean };

function layoutOf(source: Source): Layout | null {
  for (const delimiter of delimiters) {
    const cells = headerOf(source, delimiter);
    if (isHeader(cells)) return { delimiter, header: cells, assumed: false };
    const header = assumedHeader(firstCells(source, delimiter));
    if (header) return { delimiter, header, assumed: true };
  }
  return null;
}

/** PerfMon writes CPU and memory of servers under the same header; such rows have neither code nor thread. */
function refusePerfMon(source: Source): never {
  throw new UserError('these are metrics of the PerfMon plugin, not response times', {
    place: { file: source.path },
    hint: 'Use the JTL of the test itself (jmeter -l results.jtl).',
  });
}

type Tally = { rows: number; blank: number };

function addRow(log: RequestLog, tally: Tally, elapsed: number, cell: (column: string) => string): void {
  tally.rows += 1;
  if (cell('responseCode') === '' && cell('threadName') === '') tally.blank += 1;
  addSample(log, {
    ...{ label: cell('label'), start: cell('timeStamp'), elapsed, success: cell('success') },
    message: cell('failureMessage') || cell('responseMessage'),
  });
}

function parseRows(source: Source, { delimiter, header, assumed }: Layout) {
  const log: RequestLog = new Map();
  const tally = { rows: 0, blank: 0 };
  let skip = !assumed;
  for (const { line, cells } of csvRows(source, delimiter)) {
    const cell = (column: string) => cells[header.indexOf(column)] ?? '';
    const elapsed = skip ? null : readNumber(cell('elapsed'));
    if (elapsed !== null && Number.isFinite(elapsed)) addRow(log, tally, elapsed, cell);
    else if (!skip) refuseRow(source, line, cell('elapsed'));
    skip = false;
  }
  const known = header.includes('responseCode') && header.includes('threadName');
  if (known && tally.rows > 0 && tally.blank === tally.rows) refusePerfMon(source);
  return samplesResults(log);
}

function refuseRow(source: Source, line: number, found: string): never {
  throw new UserError(`wanted an elapsed time in milliseconds, found ${JSON.stringify(found.slice(0, 60))}`, {
    place: { file: source.path, line },
  });
}

/** A JTL in CSV, read row by row. */
export const jmeterCsv: Shape = {
  matches: (source) => layoutOf(source) !== null,
  parse(source) {
    const layout = layoutOf(source);
    return layout ? parseRows(source, layout) : samplesResults(new Map());
  },
};
