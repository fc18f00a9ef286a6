import type { ToolFailure, ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import type { Source } from './format.js';
import { toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

/** Deno 2 has bars between its columns, Deno 1 has none. */
const header = /^\|? ?benchmark {1,99}\|? {1,99}time(?:\/iter)? \(avg\) {1,99}\|? {1,99}iter\/s /;
const rule = /^\|? ?---[ |-]*$/;
const figure = /^([\d.,]+) ?(ns|µs|ms|s)(?:\/iter)?$/;
const withoutBars = /^(\S.{0,400}?) {1,99}([\d.,]{1,30} ?(?:ns|µs|ms|s))\/iter {1,99}[\d.,]{1,30} {1,99}\(/;
/** After the name: average, iterations a second, extremes, three percentiles. */
const columnsAfterName = 6;

type Row = { readonly name: string; readonly time: string };

/** Names may hold bars: the columns are counted from the end. */
function rowOf(text: string): Row | null {
  if (!text.startsWith('|')) {
    const [, name = '', time = ''] = withoutBars.exec(text) ?? [];
    return name === '' ? null : { name: name.trim(), time };
  }
  const cells = text.trim().slice(1, -1).split('|');
  if (cells.length <= columnsAfterName) return null;
  const name = cells.slice(0, -columnsAfterName).join('|').trim();
  return { name, time: (cells.at(-columnsAfterName) ?? '').trim() };
}

function recordOf(benchmark: string, time: string): ToolRecord | null {
  const [, spelled = '', unit = ''] = figure.exec(time) ?? [];
  const value = readNumber(spelled);
  return value === null ? null : toolRecord({ benchmark, measure: 'time', unit, better: 'lower', value });
}

type State = { file: string; group: string; inTable: boolean };

/** Which file, group and table a line begins or ends; true when it did. */
function moves(text: string, state: State): boolean {
  const file = /^file:\/\/.*?([^/\\]+)$/.exec(text)?.[1];
  if (file !== undefined) Object.assign(state, { file, group: '', inTable: false });
  const group = state.inTable ? /^group (.+)$/.exec(text)?.[1] : undefined;
  if (group !== undefined) state.group = group.trim();
  if (header.test(text)) state.inTable = true;
  if (text === 'summary') state.group = '';
  return file !== undefined || group !== undefined || header.test(text) || rule.test(text);
}

/** The name ends where the error begins; what is indented below is its stack. */
function failureOf(text: string): { readonly name: string; readonly message: string } | null {
  const [, name = '', message = ''] = /^(\S.{0,400}?) {1,99}error: (.+)$/.exec(text) ?? [];
  return name === '' ? null : { name, message };
}

/** The table on the terminal; names as in the JSON. */
export const denoTable: Shape = {
  matches: ({ head }) => head.split('\n').some((line) => header.test(line)),
  parse(source: Source) {
    const [records, failures]: [ToolRecord[], ToolFailure[]] = [[], []];
    const state: State = { file: '', group: '', inTable: false };
    const full = (name: string) => [state.file, state.group, name].filter(Boolean).join(' > ');
    for (const { text } of source.lines()) {
      if (moves(text, state) || !state.inTable) continue;
      const row = rowOf(text);
      const failure = row ? null : failureOf(text);
      const record = row ? recordOf(full(row.name), row.time) : null;
      if (record) records.push(record);
      if (failure) failures.push({ benchmark: full(failure.name), message: failure.message });
    }
    return toolResults(records, failures);
  },
};
