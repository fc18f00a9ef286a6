/** Rows of a CSV file, read in batches so that a file of gigabytes is never held as rows. */
import { CsvError, parse } from 'csv-parse/sync';
import { UserError } from '../errors.js';
import type { Source } from './format.js';

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

/** The rows one after the other; a quoted cell may hold line ends. */
export function* csvRows(source: Source, delimiter = ','): Iterable<CsvRow> {
  let lines: string[] = [];
  let firstLine = 1;
  let open = false;
  for (const { number, text } of source.lines()) {
    if (lines.length === 0) firstLine = number;
    lines.push(text);
    if (quotesIn(text) % 2 === 1) open = !open;
    if (lines.length < batchLines || open) continue;
    yield* parseBatch(source, { text: lines.join('\n'), firstLine }, delimiter);
    lines = [];
  }
  yield* parseBatch(source, { text: lines.join('\n'), firstLine }, delimiter);
}

/** The cells of the first line, for `matches`; no quoting, which no header known here uses beyond plain quotes. */
export function headerOf(source: Source, delimiter = ','): readonly string[] {
  const first = source.head.split('\n').find((line) => line.trim() !== '') ?? '';
  return first.split(delimiter).map((cell) => cell.trim().replaceAll('"', ''));
}
