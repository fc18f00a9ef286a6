/** JMH's table and its CSV. */
import type { ToolRecord } from '../model.js';
import { csvRows, headerOf } from './csv-rows.js';
import type { Source } from './format.js';
import { isMode, jmhRecord, withParameters } from './jmh-record.js';
import { decimalOf, readLocal } from './locale.js';
import { qualify } from './qualify.js';
import { toolResults } from './record.js';
import type { Shape } from './shapes.js';

type Header = { readonly parameters: readonly string[]; readonly hasCount: boolean };

/** `Benchmark  (size)  Mode  Cnt  Score  Error  Units`; older versions say `Samples` for `Cnt`. */
function readHeader(line: string): Header | null {
  const words = line.trim().split(/\s+/);
  const mode = words.indexOf('Mode');
  if (words[0] !== 'Benchmark' || mode < 1 || !words.includes('Score') || words.at(-1) !== 'Units')
    return null;
  const parameters = words.slice(1, mode).map((word) => word.replace(/^\(|\)$/g, ''));
  return { parameters, hasCount: words.includes('Cnt') || words.includes('Samples') };
}

type Row = {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly mode: string;
  readonly count: number;
  readonly score: string;
  readonly unit: string;
};

/** From the mode on: maybe a count, the score (maybe `≈ 10⁻⁴`), maybe `± error`, the unit. */
function readFigures(words: readonly string[]): Pick<Row, 'count' | 'score' | 'unit'> | null {
  const unit = words.at(-1) ?? '';
  const [first = '', second = ''] = words;
  const counted = /^\d{1,9}$/.test(first) && /^[\d≈-]/.test(second) && words.length > 2;
  const score = counted ? second : first;
  if (words.length < 2 || !/^[\d≈N-]/.test(score)) return null;
  return { count: counted ? Number(first) : 1, score, unit };
}

function readRow(line: string): Row | null {
  const words = line.trim().split(/\s+/);
  const at = words.findIndex((word, i) => i > 0 && isMode(word) && readFigures(words.slice(i + 1)) !== null);
  const figures = at < 0 ? null : readFigures(words.slice(at + 1));
  if (!figures) return null;
  return { name: words[0] ?? '', parameters: words.slice(1, at), mode: words[at] ?? '', ...figures };
}

/** `Class.method:·gc.alloc.rate` is a part of `Class.method`. */
function splitName(name: string): { name: string; part: string | null } {
  const at = name.indexOf(':');
  return at < 0 ? { name, part: null } : { name: name.slice(0, at), part: name.slice(at + 1) };
}

/** A value with blanks in it cannot be told from two: then all stand together. */
function pairs(keys: readonly string[], values: readonly string[]): readonly (readonly [string, string])[] {
  if (keys.length === values.length) return keys.map((key, i) => [key, values[i] ?? ''] as const);
  return values.length === 0 ? [] : [[keys.join(' '), values.join(' ')] as const];
}

function tableRecord(row: Row, header: Header, decimal: '.' | ','): ToolRecord {
  const { name, part } = splitName(row.name);
  const benchmark = withParameters(name, pairs(header.parameters, row.parameters));
  // `≈ 10⁻⁴` is an order of magnitude, nothing to compare with.
  const value = readLocal(row.score, decimal) ?? Number.NaN;
  const { mode, unit, count } = row;
  return jmhRecord({ benchmark, mode, part, unit, value, count });
}

function readTable(source: Source): readonly ToolRecord[] {
  const rows: { row: Row; header: Header }[] = [];
  let header: Header | null = null;
  for (const { text } of source.lines()) {
    header = readHeader(text) ?? header;
    const row = header === null ? null : readRow(text);
    if (row && header) rows.push({ row, header });
  }
  const decimal = decimalOf(rows.map(({ row }) => row.score));
  return rows.map(({ row, header: own }) => tableRecord(row, own, decimal));
}

const failedLine = /^# Benchmark: (.+)$/;

/** A benchmark that threw prints `<failure>` and its stack, and has no row. */
function failuresOf(source: Source) {
  const failures: { benchmark: string; message: string }[] = [];
  let benchmark = '';
  let awaiting = false;
  for (const { text } of source.lines()) {
    benchmark = failedLine.exec(text)?.[1] ?? benchmark;
    if (awaiting && text.trim() !== '') {
      failures.push({ benchmark, message: text.trim() });
      awaiting = false;
    }
    if (text.includes('<failure>') && benchmark !== '') awaiting = true;
  }
  return failures;
}

/** The table at the end of a run. */
export const jmhTable: Shape = {
  matches: (source) =>
    source.head.split('\n').some((line) => readHeader(line) !== null) ||
    /^# JMH version: /m.test(source.head),
  parse: (source) => toolResults(readTable(source), failuresOf(source)),
};

const delimiterOf = (source: Source): string =>
  headerOf(source, ';').includes('Score') ? ';' : headerOf(source, '\t').includes('Score') ? '\t' : ',';

/** `-rf csv` and `-rf scsv`: parameters in columns `Param: name`, threads in a column of their own. */
export const jmhCsv: Shape = {
  matches: (source) => {
    const header = headerOf(source, delimiterOf(source));
    return ['Benchmark', 'Mode', 'Score', 'Unit'].every((name) => header.includes(name));
  },
  parse(source) {
    const [header = [], ...all] = [...csvRows(source, delimiterOf(source))].map(({ cells }) => cells);
    // A row without a mode is a line of the log that follows.
    const rows = all.filter((row) => (row[header.indexOf('Mode')] ?? '') !== '');
    const at = (name: string) => header.indexOf(name);
    const cell = (row: readonly string[], name: string) => row[at(name)] ?? '';
    const decimal = decimalOf(rows.map((row) => cell(row, 'Score')));
    const names = header.filter((name) => name.startsWith('Param: '));
    const figures = rows.map((row) => {
      const { name, part } = splitName(cell(row, 'Benchmark'));
      const parameters = names.map((key) => [key.slice('Param: '.length), cell(row, key)] as const);
      const benchmark = withParameters(name, parameters);
      const value = readLocal(cell(row, 'Score'), decimal) ?? Number.NaN;
      const count = Math.max(1, Math.trunc(Number(cell(row, 'Samples'))) || 1);
      const figure = { benchmark, mode: cell(row, 'Mode'), part, unit: cell(row, 'Unit'), value, count };
      return { group: `threads=${cell(row, 'Threads')}`, record: jmhRecord(figure) };
    });
    return toolResults(qualify(figures, (benchmark, threads) => `${benchmark} (${threads})`));
  },
};
