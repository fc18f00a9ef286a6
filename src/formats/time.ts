import type { ToolFailure, ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import type { Format, Line, Source } from './format.js';
import { poolRepeats, toolRecord, toolResults } from './record.js';

/** One command that was timed: its name where the log says it, and what was measured. */
type Timed = { readonly name: string; readonly figures: Map<string, number>; failure: string | null };

/** What is read of it: the rest (page faults, context switches) says how it ran, not how well. */
const measures = new Map([
  ['time', 's'],
  ['user-time', 's'],
  ['system-time', 's'],
  // GNU time says kbytes and means 1024 of them.
  ['memory', 'KiB'],
]);

/** `1:02:03`, `0:02.15`, `0m2.153s`, `2,153s`: in seconds. */
function seconds(spelled: string): number | null {
  const parts = spelled.replace(/s$/, '').replace(',', '.').split(/[:mh]/);
  const numbers = parts.map((part) => readNumber(part));
  return numbers.length > 3 || numbers.includes(null)
    ? null
    : numbers.reduce<number>((sum, part) => sum * 60 + (part ?? 0), 0);
}

type Pattern = { readonly pattern: RegExp; readonly measure: string };

/** `/usr/bin/time -v`, one line a figure. */
const verbose: readonly Pattern[] = [
  { pattern: /^\s*User time \(seconds\): (\S+)$/, measure: 'user-time' },
  { pattern: /^\s*System time \(seconds\): (\S+)$/, measure: 'system-time' },
  { pattern: /^\s*Elapsed \(wall clock\) time \(h:mm:ss or m:ss\): (\S+)$/, measure: 'time' },
  { pattern: /^\s*Maximum resident set size \(kbytes\): (\d+)$/, measure: 'memory' },
];

/** `time` of bash, ksh and POSIX (`-p`): three lines, with or without minutes; a locale may write a comma. */
const shell: readonly Pattern[] = [
  { pattern: /^real\s+((?:\d+m ?)?\d+[.,]\d+s?)$/, measure: 'time' },
  { pattern: /^user\s+((?:\d+m ?)?\d+[.,]\d+s?)$/, measure: 'user-time' },
  { pattern: /^sys\s+((?:\d+m ?)?\d+[.,]\d+s?)$/, measure: 'system-time' },
];

const patterns = [...verbose, ...shell];

/** GNU time without options, and zsh: one line for all. */
const oneLine = [
  /^(?<user>[\d.]+)user (?<system>[\d.]+)system (?<time>[\d:.]+)elapsed\b/,
  /^(?<name>.{0,500}?)\s{0,99}(?<user>[\d.]{1,30})s user (?<system>[\d.]{1,30})s system \d{1,9}% cpu (?<time>[\d:.]{1,30}) total$/,
] as const;

const heading = /^={2,3} (\S.*\S|\S) ={2,3}$/;
const command = /^\s*Command being timed: "(.*)"$/;
const ended = /^Command (exited with non-zero status \d+|terminated by signal \d+)/;
const exit = /^\s*Exit status: ([1-9]\d{0,4})$/;
const longestLine = 4000;

type State = { readonly all: Timed[]; name: string; notice: string | null };

/** The command the next figure belongs to: a new one where the open one has that figure already. */
function openFor(state: State, measure: string): Timed {
  const last = state.all.at(-1);
  if (last && !last.figures.has(measure) && (last.name === state.name || state.name === '')) return last;
  return begin(state, state.name);
}

function begin(state: State, name: string): Timed {
  const timed: Timed = { name, figures: new Map(), failure: state.notice };
  state.notice = null;
  state.all.push(timed);
  return timed;
}

const readSpelled = (measure: string, spelled: string): number | null =>
  measure === 'memory' ? readNumber(spelled) : seconds(spelled);

function put(state: State, measure: string, spelled: string): void {
  const value = readSpelled(measure, spelled);
  if (value !== null) openFor(state, measure).figures.set(measure, value);
}

function readOneLine(state: State, text: string): void {
  const said = oneLine.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!said) return;
  const timed = begin(state, state.name || (said['name'] ?? '').trim());
  const memory = /avgdata (\d+)maxresident/.exec(text)?.[1];
  const figures = { time: said['time'], 'user-time': said['user'], 'system-time': said['system'], memory };
  for (const [measure, spelled] of Object.entries(figures)) {
    const value = spelled === undefined ? null : readSpelled(measure, spelled);
    if (value !== null) timed.figures.set(measure, value);
  }
}

function readNames(state: State, text: string): void {
  const title = heading.exec(text.trim())?.[1];
  if (title !== undefined) state.name = title.startsWith('end ') ? '' : title;
  state.notice = ended.exec(text)?.[1] ?? state.notice;
  const timed = command.exec(text)?.[1];
  if (timed !== undefined) begin(state, state.name || timed);
  const status = exit.exec(text)?.[1];
  const last = state.all.at(-1);
  if (status !== undefined && last) last.failure ??= `exit status ${status}`;
}

function readLine(state: State, { text }: Line): void {
  if (text.length > longestLine) return;
  readNames(state, text);
  const found = patterns.find(({ pattern }) => pattern.test(text));
  if (found) put(state, found.measure, found.pattern.exec(text)?.[1] ?? '');
  else readOneLine(state, text);
}

const recordsOf = ({ name, figures }: Timed): readonly ToolRecord[] =>
  [...measures].flatMap(([measure, unit]) => {
    const value = figures.get(measure);
    const benchmark = name || 'command';
    return value === undefined ? [] : [toolRecord({ benchmark, measure, unit, better: 'lower', value })];
  });

function readAll(source: Source) {
  const state: State = { all: [], name: '', notice: null };
  for (const line of source.lines()) readLine(state, line);
  return state.all.filter(({ figures }) => figures.has('time'));
}

const marks = [...verbose.slice(2, 3), ...shell.slice(0, 1)];
const isTimed = (line: string): boolean =>
  marks.some(({ pattern }) => pattern.test(line)) || oneLine.some((pattern) => pattern.test(line));

/** `/usr/bin/time`, best with `-v`, and the `time` of shells. A command timed again was run again. */
export const time: Format = {
  title: 'time (GNU time, shells)',
  made: '/usr/bin/time -v ./command 2> results.txt',
  wraps: true,
  matches: ({ head }) => head.split('\n').some((line) => line.length <= longestLine && isTimed(line)),
  parse(source) {
    const all = readAll(source);
    const ran = all.filter(({ failure }) => failure === null);
    const named = ran.filter(({ name }) => name !== '');
    const unnamed = ran.filter(({ name }) => name === '');
    const failures = all.flatMap(({ name, failure }): ToolFailure[] =>
      failure === null ? [] : [{ benchmark: name || 'command', message: failure }],
    );
    return toolResults([...poolRepeats(named.flatMap(recordsOf)), ...unnamed.flatMap(recordsOf)], failures);
  },
};
