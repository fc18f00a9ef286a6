/** What Catch2 shows on the console: a title between rules, then three lines a benchmark. */
import type { ToolFailure, ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import type { Line } from './format.js';
import { type Grouped, qualify } from './qualify.js';
import { toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';
import { cutTail } from './tail.js';

const rule = /^-{20,}\s*$/;
/** With `--benchmark-no-analysis` the mean stands on the benchmark's own line. */
const headerLine = /^benchmark name\s+samples\s+iterations\s+(est|mean)/;

const failedMark = 'Benchmark failed (';

/** `name   Benchmark failed (out of luck)`. */
function readFailed(line: string): { readonly name: string; readonly message: string } | null {
  const [at, end] = [line.indexOf(failedMark), line.lastIndexOf(')')];
  if (at < 0 || end < at) return null;
  return { name: line.slice(0, at).trim(), message: line.slice(at + failedMark.length, end) };
}

type Amount = { readonly value: number; readonly unit: string };

function amountOf(value: string | undefined, unit: string | undefined): Amount | null {
  const read = readNumber(value ?? '');
  return read === null || !/^\p{L}{1,12}$/u.test(unit ?? '') ? null : { value: read, unit: unit ?? '' };
}

type Opening = { readonly name: string; readonly samples: number; readonly last: Amount };

/** `name  100  208  7.1968 ms`. */
function readOpening(line: string): Opening | null {
  const tail = cutTail(line, 4);
  const [samples = '', iterations = '', value, unit] = tail?.words ?? [];
  const last = amountOf(value, unit);
  if (!tail || !last || !/^\d{1,15}$/.test(samples) || !/^\d{1,18}$/.test(iterations)) return null;
  return { name: tail.rest.trim(), samples: Number(samples), last };
}

type Triple = { readonly amount: Amount; readonly name: string };

/** `344 ns  341 ns  349 ns`: the mean or the deviation, and its interval; maybe after more of a name that wrapped. */
function readTriple(line: string): Triple | null {
  const tail = cutTail(line, 6);
  const [first, low, high] = [0, 2, 4].map((at) => amountOf(tail?.words[at], tail?.words[at + 1]));
  return tail && first && low && high ? { amount: first, name: tail.rest.trim() } : null;
}

/** The lines of one table, with the title above it. */
type Table = { readonly group: string; readonly analysed: boolean; readonly lines: Line[] };

/** The lines between two rules, before the place in the source: test case and sections. */
function titleAbove(lines: readonly Line[], at: number): string {
  const titles: string[] = [];
  let rules = 0;
  for (let i = at - 1; i >= 0 && at - i < 30 && rules < 2; i--) {
    const text = lines[i]?.text ?? '';
    if (rule.test(text)) rules++;
    else if (rules === 1 && text.trim() !== '') titles.unshift(text.trim());
  }
  return rules === 2 ? titles.join('/') : '';
}

function tablesOf(lines: readonly Line[]): readonly Table[] {
  const tables: Table[] = [];
  let group = '';
  for (const [at, line] of lines.entries()) {
    const header = headerLine.exec(line.text);
    if (header) {
      group = titleAbove(lines, at) || group;
      tables.push({ group, analysed: header[1] === 'est', lines: [] });
    } else tables.at(-1)?.lines.push(line);
  }
  return tables;
}

/** A long name wraps: its first lines hold nothing else. */
function nameAbove(lines: readonly Line[], at: number, last: string): string {
  const parts = [last];
  for (let i = at - 1; i >= 0 && at - i < 50; i--) {
    const text = (lines[i]?.text ?? '').trim();
    const isEnd = text === '' || rule.test(text) || readTriple(text) !== null || readOpening(text) !== null;
    if (isEnd || readFailed(text) !== null || text.startsWith('std dev')) break;
    parts.unshift(text);
  }
  return parts.filter(Boolean).join(' ');
}

type Said = { readonly grouped: Grouped } | { readonly failure: ToolFailure };

function saidAt({ group, analysed, lines }: Table, at: number): Said | null {
  const text = lines[at]?.text ?? '';
  const failed = readFailed(text);
  if (failed)
    return {
      failure: { benchmark: nameAbove(lines, at, failed.name), message: failed.message },
    };
  const opened = readOpening(text);
  if (!opened) return null;
  const mean = analysed ? readTriple(lines[at + 1]?.text ?? '') : { amount: opened.last, name: '' };
  const deviation = analysed && mean ? readTriple(lines[at + 2]?.text ?? '') : null;
  const name = [nameAbove(lines, at, opened.name), mean?.name, deviation?.name].filter(Boolean).join(' ');
  // The header's estimate is no result: a table that ends here was cut off.
  if (!mean) return { failure: { benchmark: name, message: 'the output ends before its mean' } };
  return { grouped: { group, record: recordOf(name, opened.samples, mean.amount, deviation?.amount) } };
}

function recordOf(
  benchmark: string,
  samples: number,
  mean: Amount,
  deviation: Amount | undefined,
): ToolRecord {
  const spread = inUnit(deviation, mean.unit);
  const count = Math.max(1, samples);
  return toolRecord({ benchmark, measure: 'time', better: 'lower', ...mean, spread, count });
}

const nanoseconds = new Map([
  ['ns', 1],
  ['us', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
]);

/** Mean and deviation choose their units apart. */
function inUnit(amount: Amount | undefined, unit: string): number | null {
  const [from, to] = [nanoseconds.get(amount?.unit ?? ''), nanoseconds.get(unit)];
  return amount && from !== undefined && to !== undefined ? (amount.value * from) / to : null;
}

export const catch2Text: Shape = {
  matches: ({ head }) => head.split('\n').some((line) => headerLine.test(line)),
  parse(source) {
    const tables = tablesOf([...source.lines()]);
    const said = tables.flatMap((table) => table.lines.flatMap((_, at) => saidAt(table, at) ?? []));
    return toolResults(
      qualify(
        said.flatMap((item) => ('grouped' in item ? [item.grouped] : [])),
        (benchmark, group) => `${group}/${benchmark}`,
      ),
      said.flatMap((item) => ('failure' in item ? [item.failure] : [])),
    );
  },
};
