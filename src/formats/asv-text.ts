/** What `asv run` prints: a line a benchmark, and a table for those with parameters. */
import type { ToolFailure, ToolRecord, ToolResults } from '../model.js';
import { asvKind } from './asv-record.js';
import { readNumber } from './decode.js';
import type { Line } from './format.js';
import { toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';
import { cutTail } from './tail.js';

const progress = /^\[ ?\s?\d{1,3}\.\d\d%\] ·+ ?/;
const amount = /^([\d.]+(?:e[+-]?\d+)?)(?:±([\d.]+(?:e[+-]?\d+)?))?(\D{0,20})$/i;

/** `11.1±0.01μs`, `2.42k`; `k` and `M` before bytes are powers of 1000. */
function recordOf(benchmark: string, cell: string): ToolRecord | null {
  const said = amount.exec(cell);
  const value = readNumber(said?.[1] ?? '');
  if (value === null) return null;
  const kind = asvKind(benchmark);
  const spelled = (said?.[3] ?? '').trim();
  const unit = kind.unit === 'B' && /^[kMG]?$/.test(spelled) ? `${spelled}B` : spelled;
  return toolRecord({ benchmark, ...kind, unit: unit || kind.unit, value });
}

type Said = { readonly record: ToolRecord } | { readonly failure: ToolFailure } | null;

/** `n/a` is a combination the author left out. */
function saidOf(benchmark: string, cell: string): Said {
  const record = recordOf(benchmark, cell);
  if (record) return { record };
  return /^(?:failed|timed out)/.test(cell) ? { failure: { benchmark, message: cell } } : null;
}

/** Columns as the rule `===== =====` draws them. */
const spansOf = (rule: string): readonly (readonly [number, number])[] =>
  [...rule.matchAll(/=+/g)].map((match) => [match.index, match.index + match[0].length] as const);

function cellsOf(text: string, spans: readonly (readonly [number, number])[]): readonly string[] {
  return spans.map(([from, to], i) => text.slice(from, i === spans.length - 1 ? undefined : to).trim());
}

const isRule = (text: string): boolean => /^ *=+(?: =+)* *$/.test(text) && text.includes('==');
const isDashes = (text: string): boolean => /^ *-+(?: -+)* *$/.test(text) && text.includes('--');

type Parts = { readonly header: readonly string[]; readonly rows: readonly string[] };

/** One parameter: a rule of dashes under the heads. More: heads over heads, and a full rule under them. */
function partsOf(lines: readonly string[]): Parts {
  const inner = lines.slice(1, -1);
  const full = inner.findIndex(isRule);
  const end = full >= 0 ? full : inner.findLastIndex(isDashes);
  const header = inner.slice(0, Math.max(0, end)).filter((line) => !isDashes(line));
  return { header, rows: inner.slice(end + 1) };
}

/** The first columns are parameters; with more than one column of values, the last parameter heads them. */
function readTable(benchmark: string, lines: readonly string[]): readonly Said[] {
  const spans = spansOf(lines[0] ?? '');
  const { header, rows } = partsOf(lines);
  const heads = cellsOf(header.at(-1) ?? '', spans);
  const isGrid = header.length > 1;
  const labels = heads.findLastIndex((_, i) => isLabel(header, spans, i)) + 1;
  const first = isGrid ? Math.max(1, labels) : spans.length - 1;
  return rows.flatMap((line) => {
    const cells = cellsOf(line, spans);
    return cells.slice(first).map((cell, i) => {
      const values = isGrid ? [...cells.slice(0, first), heads[first + i] ?? ''] : cells.slice(0, first);
      return saidOf(`${benchmark}(${values.join(', ')})`, cell);
    });
  });
}

/** Above the columns of row parameters the first header line says `--`. */
function isLabel(
  header: readonly string[],
  spans: readonly (readonly [number, number])[],
  at: number,
): boolean {
  return (cellsOf(header[0] ?? '', spans)[at] ?? '') === '--';
}

const clean = (text: string): string => {
  const prefix = progress.exec(text)?.[0] ?? '';
  return ' '.repeat(prefix.length) + text.slice(prefix.length);
};

/** The lines of the table that begins within a few lines, rules included; empty when none does. */
function tableAfter(lines: readonly Line[], at: number): readonly string[] {
  const near = lines.slice(at + 1, at + 4).findIndex(({ text }) => isRule(clean(text)));
  if (near < 0) return [];
  const from = at + 1 + near;
  const rest = lines.slice(from + 1, from + 10_000);
  const end = rest.findIndex(({ text }) => text.trim() === '' || progress.test(text));
  const table = [lines[from], ...rest.slice(0, end < 0 ? rest.length : end)].map((line) =>
    clean(line?.text ?? ''),
  );
  return table.slice(0, table.findLastIndex(isRule) + 1);
}

function readLine(lines: readonly Line[], at: number): readonly Said[] {
  const text = lines[at]?.text ?? '';
  if (!progress.test(text)) return [];
  const tail = cutTail(text.replace(progress, '').replace(/^Running (?!\()/, ''), 1);
  const name = tail?.rest.trim() ?? '';
  const cell = tail?.words[0] ?? '';
  const plain = name.split(' ')[0] ?? '';
  if (!/^[\w.]+\.\w+$/.test(plain)) return [];
  const table = cell === 'ok' || cell === 'failed' ? tableAfter(lines, at) : [];
  return table.length > 0 ? readTable(plain, table) : [saidOf(plain, name === plain ? cell : '')];
}

function readAll(lines: readonly Line[]): ToolResults {
  const said = lines.flatMap((_, at) => readLine(lines, at));
  return toolResults(
    said.flatMap((item) => (item && 'record' in item ? [item.record] : [])),
    said.flatMap((item) => (item && 'failure' in item ? [item.failure] : [])),
  );
}

export const asvText: Shape = {
  matches: ({ head }) =>
    head.split('\n').some((line) => progress.test(line)) && head.includes('Benchmarking '),
  parse: (source) => readAll([...source.lines()]),
};
