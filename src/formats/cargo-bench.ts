import type { Better, ToolFailure, ToolRecord } from '../model.js';
import { criterionLines, isCriterionTime } from './criterion-text.js';
import { readNumber } from './decode.js';
import type { Format, Line } from './format.js';
import { type Grouped, qualify } from './qualify.js';
import { toolRecord, toolResults } from './record.js';

const figures = /bench:\s+([\d,.]+)\s+(\S+)\s+\(\+\/-\s+[\d,.]+\)(?:\s+=\s+([\d,.]+)\s+([KMG]?B\/s))?\s*$/;
const opening = /^test (\S.*?) {1,999}\.\.\. ?(.*)$/;

/** Which way is better where the unit's table does not say; libtest itself knows times only. */
const betterOf = (unit: string): Better | null => {
  if (unit.endsWith('/iter')) return 'lower';
  return unit.endsWith('/s') ? 'higher' : null;
};

/** The value is the median; `+/-` is the range of the samples (libtest) or a deviation (criterion): which, nobody says. */
function recordsOf(benchmark: string, said: RegExpExecArray): readonly ToolRecord[] {
  const [, spelled = '', unit = '', rate, rateUnit = ''] = said;
  const value = readNumber(spelled);
  const throughput = rate === undefined ? null : readNumber(rate);
  if (value === null) return [];
  const measure = unit.endsWith('/s') ? 'throughput' : unit.startsWith('cycles') ? 'cycles' : 'time';
  const headline = toolRecord({ benchmark, measure, unit, better: betterOf(unit), value });
  return throughput === null
    ? [headline]
    : [
        headline,
        toolRecord({
          benchmark,
          measure: 'throughput',
          unit: rateUnit,
          better: 'higher',
          value: throughput,
        }),
      ];
}

/** The lines after `---- name stdout ----` up to the first empty line, without notes. */
function outputAt(lines: readonly Line[], from: number): string {
  const said: string[] = [];
  for (const { text } of lines.slice(from, from + 20)) {
    if ((text.trim() === '' && said.length > 0) || text.startsWith('stack backtrace:')) break;
    if (text.trim() !== '' && !text.startsWith('note: ')) said.push(text.trim());
  }
  return said.join(' ');
}

/** What each failed benchmark printed. */
function outputsOf(lines: readonly Line[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap(({ text }, at) => {
      const name = /^---- (\S.*) stdout ----$/.exec(text.trim())?.[1];
      return name === undefined ? [] : [[name, outputAt(lines, at + 1)] as const];
    }),
  );
}

/** `     Running benches/name.rs (target/release/deps/name-1a2b)`: the hash changes, the source file does not. */
const targetOf = (text: string): string | null =>
  /^\s{0,20}Running (?:unittests )?(\S+\.rs) \(/.exec(text)?.[1] ?? null;

type State = { readonly target: string; readonly pending: string | null };
type Outcome = { readonly grouped: readonly Grouped[]; readonly failed: string | null };

const nothing: Outcome = { grouped: [], failed: null };

/** What a line says of the benchmark that is open: its figures, its failure, or nothing yet. */
function outcomeOf(text: string, { target, pending }: State): Outcome | null {
  if (pending === null) return null;
  const said = figures.exec(text);
  if (said)
    return { grouped: recordsOf(pending, said).map((record) => ({ group: target, record })), failed: null };
  const rest = opening.exec(text)?.[2] ?? text;
  if (rest.trim() === 'FAILED') return { grouped: [], failed: pending };
  return rest.startsWith('ignored') ? nothing : null;
}

/** What a benchmark prints itself comes between its name and its figures, maybe on lines of its own. */
function readLines(lines: readonly Line[]) {
  const outcomes: Outcome[] = [];
  let state: State = { target: '', pending: null };
  for (const { text } of lines) {
    const target = targetOf(text) ?? state.target;
    state = { target, pending: opening.exec(text)?.[1]?.trim() ?? state.pending };
    const outcome = outcomeOf(text, state);
    if (outcome === null) continue;
    outcomes.push(outcome);
    state = { target, pending: null };
  }
  return {
    records: qualify(
      outcomes.flatMap(({ grouped }) => grouped),
      (benchmark, target) => `${benchmark} (${target})`,
    ),
    failed: outcomes.flatMap(({ failed }) => failed ?? []),
  };
}

const isFigure = (line: string): boolean => figures.test(line);
const isFailure = (line: string): boolean => /^test \S.* \.\.\. FAILED$/.test(line.trimEnd());

/** `cargo bench` as libtest prints it, and criterion's lines where a workspace has both kinds of targets. */
export const cargoBench: Format = {
  title: 'cargo bench (libtest)',
  made: 'cargo bench | tee results.txt',
  matches: ({ head }) => {
    const lines = head.split('\n');
    return lines.some(isFigure) || (lines.some(isFailure) && !lines.some(isCriterionTime));
  },
  parse: (source) => {
    const lines = [...source.lines()];
    const { records, failed } = readLines(lines);
    const outputs = outputsOf(lines);
    const failures = failed.map(
      (benchmark): ToolFailure => ({ benchmark, message: outputs.get(benchmark) || 'FAILED' }),
    );
    return toolResults([...records, ...criterionLines(lines).records], failures);
  },
};
