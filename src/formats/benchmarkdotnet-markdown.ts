import { type Report, reportOf } from './benchmarkdotnet-csv.js';
import type { Source } from './format.js';
import { toolResults } from './record.js';
import type { Shape } from './shapes.js';

const escapes: readonly (readonly [RegExp, string])[] = [
  [/&#39;/g, "'"],
  [/&quot;/g, '"'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
  [/\*\*/g, ''],
];

const unescaped = (cell: string): string =>
  escapes.reduce((text, [spelled, meant]) => text.replace(spelled, meant), cell.trim());

/** The cells of a row; before 0.14 a row had no bar at its beginning. Bars in names are escaped. */
function cellsOf(line: string): readonly string[] {
  const cells = line.trim().replaceAll('\\|', '\u0001').split('|');
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => unescaped(cell.replaceAll('\u0001', '|')));
}

const isHeader = (cells: readonly string[]): boolean =>
  cells.includes('Method') &&
  (cells.includes('Mean') || cells.includes('Median')) &&
  cells.some((cell) => /^(?:Error|StdDev|StdErr|Ratio|Allocated)$/.test(cell));

/** Dashes, colons for the alignment. */
const isRule = (line = ''): boolean => line.includes('---') && /^[\s|:-]+$/.test(line);

const mayBeHeader = (line: string): boolean => line.includes('|') && line.includes('Method');

type Table = { readonly header: readonly string[]; readonly rows: (readonly string[])[] };

/** Each class of benchmarks has a table; a row without a method only parts groups. */
function tablesIn(source: Source): readonly Table[] {
  const tables: Table[] = [];
  let [open, announced]: [Table | null, string] = [null, ''];
  for (const { text } of source.lines()) {
    if (isRule(text) && mayBeHeader(announced) && isHeader(cellsOf(announced))) {
      open = { header: cellsOf(announced), rows: [] };
      tables.push(open);
    } else if (!text.includes('|')) open = null;
    else if (open && cellsOf(text)[open.header.indexOf('Method')]) open.rows.push(cellsOf(text));
    announced = text;
  }
  return tables;
}

/** The table on the console and of the Markdown reports (`*-report-github.md`): figures as the CSV report has them, rounded. */
export const benchmarkDotNetMarkdown: Shape = {
  matches: ({ head }) => {
    const lines = head.split('\n');
    return lines.some((line, i) => mayBeHeader(line) && isRule(lines[i + 1]) && isHeader(cellsOf(line)));
  },
  parse(source) {
    const reports: readonly Report[] = tablesIn(source).map(({ header, rows }) => reportOf(header, rows));
    return toolResults(
      reports.flatMap(({ records }) => records),
      reports.flatMap(({ failures }) => failures),
    );
  },
};
