/** What hyperfine prints, and its CSV: no single times, the mean with its spread. */
import type { ToolFailure, ToolRecord } from '../model.js';
import { csvRows, headerOf } from './csv-rows.js';
import { readNumber } from './decode.js';
import { readFigure } from './figure.js';
import type { Source } from './format.js';
import { toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

type Said = Pick<ToolRecord, 'benchmark' | 'value' | 'unit'> & Partial<Pick<ToolRecord, 'spread' | 'count'>>;

const timeOf = (said: Said): ToolRecord => toolRecord({ ...said, measure: 'time', better: 'lower' });

const columns = ['command', 'mean', 'stddev', 'median'];

function csvRecords(source: Source): readonly ToolRecord[] {
  const header: string[] = [];
  const records: ToolRecord[] = [];
  for (const { cells } of csvRows(source)) {
    if (header.length === 0) {
      header.push(...cells);
      continue;
    }
    const cell = (name: string) => cells[header.indexOf(name)] ?? '';
    const parameters = header.flatMap((name, i) =>
      name.startsWith('parameter_') && !cell('command').includes(cells[i] ?? '')
        ? [`${name.slice('parameter_'.length)}=${cells[i]}`]
        : [],
    );
    const benchmark =
      parameters.length === 0 ? cell('command') : `${cell('command')} (${parameters.join(', ')})`;
    const spread = readNumber(cell('stddev'));
    records.push(timeOf({ benchmark, unit: 's', value: readNumber(cell('mean')) ?? Number.NaN, spread }));
  }
  return records;
}

/** `hyperfine --export-csv`: seconds. */
export const hyperfineCsv: Shape = {
  matches: (source) => columns.every((name, i) => headerOf(source)[i] === name),
  parse: (source) => toolResults(csvRecords(source)),
};

const title = /^Benchmark (?:#?\d+): (.+)$/;
const timeLine =
  /^\s{0,20}Time \((?:mean ± σ|abs ≡)\):\s{1,40}([\d.]+ \S+)(?:\s{1,40}±\s{1,40}([\d.]+ \S+))?/;
const runsLine = /^\s{0,20}Range .{0,200}?(\d+) runs/;

const inUnitOf = (spread: string | undefined, unit: string): number | null => {
  const figure = spread === undefined ? null : readFigure(spread);
  return figure && figure.unit === unit ? figure.value : null;
};

/** One benchmark is its title, its time and, below, the number of runs. */
function printedRecords(source: Source): readonly ToolRecord[] {
  const records: ToolRecord[] = [];
  let benchmark = '';
  for (const { text } of source.lines()) {
    benchmark = title.exec(text)?.[1]?.trim() ?? benchmark;
    const time = timeLine.exec(text);
    const figure = readFigure(time?.[1] ?? '');
    if (time && figure)
      records.push(timeOf({ benchmark, ...figure, spread: inUnitOf(time[2], figure.unit) }));
    const runs = runsLine.exec(text)?.[1];
    const last = records.pop();
    if (last) records.push(runs === undefined ? last : { ...last, count: Number(runs) });
  }
  return records;
}

/** The command that failed is the last that was begun: hyperfine stops there. */
function failuresOf(source: Source): readonly ToolFailure[] {
  let benchmark = 'hyperfine';
  for (const { text } of source.lines()) {
    benchmark = title.exec(text)?.[1]?.trim() ?? benchmark;
    if (text.startsWith('Error: ')) return [{ benchmark, message: text.slice('Error: '.length).trim() }];
  }
  return [];
}

/** What hyperfine prints on the terminal; each line has its own unit. */
export const hyperfinePrinted: Shape = {
  matches: ({ head }) =>
    /^Benchmark (?:#?\d+): /m.test(head) && /^(?:\s{0,20}Time \((?:mean|abs)|Error: )/m.test(head),
  parse: (source) => toolResults(printedRecords(source), failuresOf(source)),
};

/** Markdown and Org tables share their rows; the unit stands in the header, cells are `mean ± deviation`. */
const tableHeader = /^\|\s?Command\s{0,9}\|\s{0,9}Mean \[(\S{1,3})\]/;

function tableRecords(source: Source): readonly ToolRecord[] {
  const records: ToolRecord[] = [];
  let unit: string | null = null;
  for (const { text } of source.lines()) {
    unit = tableHeader.exec(text)?.[1] ?? (text.startsWith('|') ? unit : null);
    const [, command = '', mean = '', spread] =
      /^\|\s?[`=](.+)[`=]\s{0,20}\|\s{0,20}([\d.]{1,20})(?: ± ([\d.]{1,20}))?\s{0,20}\|/.exec(text) ?? [];
    if (unit === null || command === '') continue;
    const benchmark = command.replaceAll('\\|', '|');
    records.push(
      timeOf({ benchmark, value: Number(mean), unit, spread: spread === undefined ? null : Number(spread) }),
    );
  }
  return records;
}

/** `--export-markdown` and `--export-orgmode`: no samples, and figures rounded to a tenth. */
export const hyperfineTable: Shape = {
  matches: ({ head }) => head.split('\n').some((line) => tableHeader.test(line)),
  parse: (source) => toolResults(tableRecords(source)),
};
