/** What criterion prints: `name   time:   [low estimate high]`. */
import type { Better, ToolFailure, ToolRecord, ToolResults } from '../model.js';
import { readNumber } from './decode.js';
import type { Line } from './format.js';
import { toolRecord, toolResults } from './record.js';

/** Criterion's own word for what it measures, and what that is here. */
const measures: Readonly<Record<'time' | 'thrpt', { measure: string; better: Better }>> = {
  time: { measure: 'time', better: 'lower' },
  thrpt: { measure: 'throughput', better: 'higher' },
};

type Said = {
  readonly name: string;
  readonly kind: 'time' | 'thrpt';
  readonly value: number;
  readonly unit: string;
};

const labels = ['time:', 'thrpt:'] as const;

/** Six words in brackets, a number and a unit three times; the relative change has three words and is not one. */
function readFigures(line: string): Said | null {
  const open = line.lastIndexOf('[');
  const before = line.slice(0, Math.max(0, open)).trimEnd();
  const label = labels.find((word) => before.endsWith(word));
  const close = line.indexOf(']', open);
  if (label === undefined || close < 0) return null;
  const words = line.slice(open + 1, close).split(' ');
  const value = readNumber(words[2] ?? '');
  if (words.length !== 6 || value === null) return null;
  const name = before.slice(0, -label.length).trim();
  return { name, kind: label === 'time:' ? 'time' : 'thrpt', value, unit: words[3] ?? '' };
}

/** Whether a line holds a time as criterion prints it. */
export const isCriterionTime = (line: string): boolean => readFigures(line)?.kind === 'time';

const panic = /^thread '.*' (?:\(\d+\) )?panicked at /;

/** The panic's place, and its message: on the same line before Rust 1.73, on the next since. */
function panicOf(lines: readonly Line[], at: number): string {
  const first = lines[at]?.text.trim() ?? '';
  const next = lines[at + 1]?.text.trim() ?? '';
  return first.endsWith(':') ? `${first} ${next}` : first;
}

const started = /^Benchmarking (.+?)(?:: (?:Warming up for|Collecting|Analyzing|Setup).*)?$/;

type State = { readonly previous: string; readonly name: string; readonly running: string };

/** A benchmark that panics before its figures is named by its progress lines, where the log has them. */
function failureAt(lines: readonly Line[], at: number, { name, running }: State): readonly ToolFailure[] {
  if (!panic.test(lines[at]?.text ?? '') || (name === '' && running === '')) return [];
  const benchmark = running !== '' && running !== name ? running : `after ${name}`;
  return [{ benchmark, message: panicOf(lines, at) }];
}

function recordAt({ kind, value, unit }: Said, { name }: State): readonly ToolRecord[] {
  return name === '' ? [] : [toolRecord({ benchmark: name, ...measures[kind], unit, value })];
}

/** Every time and throughput in a log; a name longer than its column stands on the line before. */
export function criterionLines(lines: readonly Line[]): ToolResults {
  const records: ToolRecord[] = [];
  const failures: ToolFailure[] = [];
  let state: State = { previous: '', name: '', running: '' };
  for (const [at, { text }] of lines.entries()) {
    const said = readFigures(text);
    const running = started.exec(text)?.[1] ?? state.running;
    const name = said?.kind === 'time' ? said.name || state.previous : state.name;
    state = { previous: state.previous, name, running };
    if (said) records.push(...recordAt(said, state));
    else failures.push(...failureAt(lines, at, state));
    if (text.trim() !== '') state = { ...state, previous: text.trim() };
  }
  return toolResults(records, failures);
}
