/** Rows of a CSV file, read in batches so that a file of gigabytes is never held as rows. */
import { CsvError, parse } from 'csv-parse/sync';
import { UserError } from '../errors.js';
import type { Source } from './format.js';

export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

const batchLines = 4096;

const quotesIn = (text: string): number => text.split('"').length - 1;

function parseBatch(source: Source, text: string, firstLine: number, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UserError(`this is not valid CSV: ${error.message}`, {
      place: { file: source.path, line: firstLine },
    });
  }
}

/** The rows one after the other; a quoted cell may hold line ends. `line` is where the batch of the row begins. */
export function* csvRows(source: Source, delimiter = ','): Iterable<CsvRow> {
  let batch: string[] = [];
  let firstLine = 1;
  let open = false;
  for (const { number, text } of source.lines()) {
    if (batch.length === 0) firstLine = number;
    batch.push(text);
    if (quotesIn(text) % 2 === 1) open = !open;
    if (batch.length < batchLines || open) continue;
    for (const cells of parseBatch(source, batch.join('\n'), firstLine, delimiter))
      yield { line: firstLine, cells };
    batch = [];
  }
  for (const cells of parseBatch(source, batch.join('\n'), firstLine, delimiter))
    yield { line: firstLine, cells };
}

/** The cells of the first line, for `matches`; no quoting, which no header known here uses beyond plain quotes. */
export function headerOf(source: Source, delimiter = ','): readonly string[] {
  const first = source.head.split('\n').find((line) => line.trim() !== '') ?? '';
  return first.split(delimiter).map((cell) => cell.trim().replaceAll('"', ''));
}
