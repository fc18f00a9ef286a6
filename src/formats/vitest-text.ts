/** What `vitest bench` prints: one table a group; hz is the figure it leads with, the others are milliseconds. */
import type { ToolFailure, ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import type { Source } from './format.js';
import { spreadFromMargin } from './margin.js';
import { toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

const header = /^\s{1,20}name {1,400}hz {1,40}min {1,40}max {1,40}mean /;
const row = /^\s{1,20}· (\S.{0,4000})$/;

const columns = ['hz', 'min', 'max', 'mean', 'p75', 'p99', 'p995', 'p999', 'rme', 'samples'] as const;

const tick = '✓ ';

/** `✓ file > group 123ms`; null for other lines. */
function groupOf(text: string): string | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith(tick)) return null;
  const last = trimmed.slice(trimmed.lastIndexOf(' ') + 1);
  const name = trimmed.slice(tick.length);
  return (/^\d[\d.]*m?s$/.test(last) ? name.slice(0, -last.length) : name).trim();
}

/** The name may hold blanks; the figures are the ten words up to the verdict (`fastest`, `slowest`). */
function recordOf(text: string, suite: string): ToolRecord | null {
  const words = text
    .replace(/ {1,4}(?:fastest|slowest)\s{0,20}$/, '')
    .trim()
    .split(/ +/);
  const figures = words.slice(-columns.length);
  const name = words.slice(0, -columns.length).join(' ');
  const cell = (column: (typeof columns)[number]) => figures[columns.indexOf(column)] ?? '';
  const value = readNumber(cell('hz'));
  if (name === '' || value === null) return null;
  const count = readNumber(cell('samples')) ?? 1;
  const margin = readNumber(cell('rme').replace(/[±%]/g, ''));
  const spread = margin === null ? null : spreadFromMargin((value * margin) / 100, count);
  const benchmark = suite === '' ? name : `${suite} > ${name}`;
  return toolRecord({
    benchmark,
    measure: 'throughput',
    unit: 'ops/s',
    better: 'higher',
    value,
    count,
    spread,
  });
}

/** The table of tests outside of any group is printed twice: the same figures again are no other benchmark. */
const keyOf = ({ benchmark, value, count }: ToolRecord): string => `${value} ${count} ${benchmark}`;

function recordsOf(source: Source): readonly ToolRecord[] {
  const records = new Map<string, ToolRecord>();
  let suite = '';
  for (const { text } of source.lines()) {
    suite = groupOf(text) ?? suite;
    const said = row.exec(text)?.[1];
    const record = said === undefined ? null : recordOf(said, suite);
    if (record) records.set(keyOf(record), record);
  }
  return [...records.values()];
}

/** A group whose benchmark threw has no table, only a summary: `name - file > group`, then `NaNx faster than …`. */
function failuresOf(source: Source): readonly ToolFailure[] {
  const failures: ToolFailure[] = [];
  let before = '';
  for (const { text } of source.lines()) {
    const at = before.lastIndexOf(' - ');
    if (text.trimStart().startsWith('NaNx faster than') && at > 0) {
      const benchmark = `${before.slice(at + 3)} > ${before.slice(0, at)}`;
      failures.push({ benchmark, message: 'vitest has no figures for it: it failed' });
    }
    before = text.trim();
  }
  return failures;
}

/** The default reporter on the terminal. */
export const vitestPrinted: Shape = {
  matches: ({ head }) => head.split('\n').some((line) => header.test(line)),
  parse: (source) => toolResults(recordsOf(source), failuresOf(source)),
};
