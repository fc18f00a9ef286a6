/** The console output of iai, iai-callgrind and gungraun: a name, then indented counts. */
import type { ToolRecord } from '../model.js';
import { callgrindRecord } from './callgrind.js';
import { readNumber } from './decode.js';
import type { Source } from './format.js';
import { toolResults } from './record.js';
import type { Shape } from './shapes.js';

/** `  Instructions:   1734|1650  (+5.09%)`; iai has no bar. What stands after the first figure is the comparison. */
const count = /^\s{2,8}([A-Z][\p{L}\p{N} +-]{0,40}):\s+([\d.]+)\s*(\||\(|$)/u;
const toolRule = /^\s+={3,} (\w+) =+\s*$/;
const comparison = /^\s+Comparison with /;

export type Read = { readonly records: readonly ToolRecord[]; readonly barred: boolean };

type State = { readonly name: string; readonly tool: string; readonly compared: boolean };

/** A gungraun name is a path; ids may hold line ends, whose later lines are not part of the name. */
const named = (text: string, last: string): string =>
  /^\S*\w::\w/.test(text) || !last.includes('::') ? text.trim() : last;

function next(text: string, state: State): State {
  const tool = toolRule.exec(text)?.[1];
  if (tool !== undefined) return { ...state, tool };
  if (comparison.test(text)) return { ...state, compared: true };
  if (/^\S/.test(text)) return { name: named(text, state.name), tool: '', compared: false };
  return state;
}

function recordIn(text: string, { name, tool, compared }: State): readonly ToolRecord[] {
  const said = compared || name === '' ? null : count.exec(text);
  const value = said ? readNumber(said[2] ?? '') : null;
  return said && value !== null ? [callgrindRecord(name, tool, said[1] ?? '', value)] : [];
}

/** Every count in a log. */
export function countsIn(source: Source): readonly ToolRecord[] {
  const records: ToolRecord[] = [];
  let state: State = { name: '', tool: '', compared: false };
  for (const { text } of source.lines()) {
    state = next(text, state);
    records.push(...recordIn(text, state));
  }
  return records;
}

const hasCount = (head: string, barred: boolean): boolean =>
  head.split('\n').some((line) => {
    const said = count.exec(line);
    return said !== null && (said[3] === '|') === barred;
  });

export const gungraunText: Shape = {
  matches: ({ head }) => hasCount(head, true),
  parse: (source) => toolResults(countsIn(source)),
};

/** Without bars, and with what all versions of iai count. */
export const iaiText: Shape = {
  matches: ({ head }) =>
    !hasCount(head, true) &&
    hasCount(head, false) &&
    /^[ \t]{1,99}(?:Instructions|Estimated Cycles):\s/m.test(head),
  parse: (source) => toolResults(countsIn(source)),
};
