/** Rows of a CSV file, read in batches so that a file of gigabytes is never held as rows. */
import { CsvError, parse } from 'csv-parse/sync';
import { UserError } from '../errors.js';
import type { Line, Source } from './format.js';

/** `line` is where the row ends. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

const batchLines = 4096;

const quotesIn = (text: string): number => text.split('"').length - 1;

type Batch = { readonly text: string; readonly firstLine: number };
/** What csv-parse gives for a record when `info` is asked for. */
type Parsed = { readonly info: { readonly lines: number }; readonly record: readonly string[] };

function parseBatch(source: Source, { text, firstLine }: Batch, delimiter: string): readonly CsvRow[] {
  const options = { delimiter, relax_column_count: true, skip_empty_lines: true, info: true } as const;
  try {
    const rows = parse(text, options) as unknown as readonly Parsed[];
    return rows.map(({ info, record }) => ({ line: firstLine + info.lines - 1, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UserError(`this is not valid CSV: ${error.message}`, {
      place: { file: source.path, line: firstLine },
    });
  }
}

/** Lines with quotes that wait for csv-parse; `open` while a quoted cell goes on over the end of the line. */
type Quoted = { lines: string[]; firstLine: number; open: boolean };

function hold(quoted: Quoted, { number, text }: Line): void {
  if (quoted.lines.length === 0) quoted.firstLine = number;
  quoted.lines.push(text);
  if (quotesIn(text) % 2 === 1) quoted.open = !quoted.open;
}

function flush(source: Source, quoted: Quoted, delimiter: string): readonly CsvRow[] {
  if (quoted.lines.length === 0) return [];
  const text = quoted.lines.join('\n');
  quoted.lines = [];
  return parseBatch(source, { text, firstLine: quoted.firstLine }, delimiter);
}

/**
 * The rows one after the other. A line without a quote is split as it is, which RFC 4180 allows and is ten times as
 * fast; lines with quotes, whose cells may hold delimiters and line ends, are left to csv-parse.
 */
export function* csvRows(source: Source, delimiter = ','): Iterable<CsvRow> {
  const quoted: Quoted = { lines: [], firstLine: 1, open: false };
  for (const line of source.lines()) {
    if (!quoted.open && !line.text.includes('"')) {
      yield* flush(source, quoted, delimiter);
      if (line.text !== '') yield { line: line.number, cells: line.text.split(delimiter) };
    } else {
      if (!quoted.open && quoted.lines.length >= batchLines) yield* flush(source, quoted, delimiter);
      hold(quoted, line);
    }
  }
  yield* flush(source, quoted, delimiter);
}

/** The cells of the first line, for `matches`; no quoting, which no header known here uses beyond plain quotes. */
export function headerOf(source: Source, delimiter = ','): readonly string[] {
  const first = source.head.split('\n').find((line) => line.trim() !== '') ?? '';
  return first.split(delimiter).map((cell) => cell.trim().replaceAll('"', ''));
}
