import type { ToolRecord } from '../model.js';
import type { Warning } from '../warnings.js';
import { decodeLine, field, hasKeys, maybeText, text as textOf } from './decode.js';
import type { Format, Line, Source } from './format.js';
import { decimalOf, readLocal } from './locale.js';
import { perfEvent } from './perf-event.js';
import { poolRepeats, toolResults } from './record.js';
import { sectionsOf } from './sections.js';
import { ofShapes, type Shape } from './shapes.js';

/** One counter as printed; `deviation` is that of the mean over `runs`, in percent. */
type Counter = {
  readonly benchmark: string;
  readonly event: string;
  readonly unit: string;
  readonly spelled: string;
  readonly deviation: number | null;
  readonly runs: number;
};

const isMissing = (spelled: string): boolean => spelled.startsWith('<not ');

/** The deviation of the mean times the root of n is that of the runs. */
function recordOf(counter: Counter, decimal: '.' | ','): ToolRecord | null {
  const value = readLocal(counter.spelled, decimal);
  if (value === null) return null;
  const { benchmark, deviation, runs } = counter;
  const spread = deviation === null ? null : ((value * deviation) / 100) * Math.sqrt(runs);
  return perfEvent(benchmark, counter.event, counter.unit, { value, spread, count: runs });
}

function resultsOf(counters: readonly Counter[]) {
  const there = counters.filter(({ spelled }) => !isMissing(spelled));
  const decimal = decimalOf(there.map(({ spelled }) => spelled));
  const warnings = counters
    .filter(({ spelled }) => isMissing(spelled))
    .map(({ benchmark, event, spelled }): Warning => {
      return { code: 'not-a-number', details: { benchmark, measure: event, found: spelled } };
    });
  return toolResults(poolRepeats(there.flatMap((counter) => recordOf(counter, decimal) ?? [])), [], warnings);
}

const title = /^\s?Performance counter stats for (?:'(.*)'|(.+?))(?: \((\d+) runs\))?:$/;
const figure = String.raw`<not (?:supported|counted)>|\d[\d.,\u00a0\u202f' ]*`;
const row = new RegExp(
  String.raw`^\s+(${figure})\s{1,9}(?:(msec|ns|Joules|Watts|[KMG]i?B)\s+)?([A-Za-z][\w./:,=-]{1,200})(?:\s|$)`,
);
const seconds = new RegExp(String.raw`^\s+(${figure})(?:\s\+-\s+\S+)?\s+seconds (time elapsed|user|sys)`);
const deviation = /\( ?\+- +([\d.,]+)% ?\)/;
const longestLine = 2000;

/** `( +-  1.25% )`. */
function percentIn(line: string): number | null {
  const spelled = deviation.exec(line)?.[1];
  return spelled === undefined ? null : readLocal(spelled, spelled.includes('.') ? '.' : ',');
}

function counterOf(line: string, benchmark: string, runs: number): readonly Counter[] {
  if (line.length > longestLine) return [];
  const timed = seconds.exec(line);
  const [, figureSaid, unit = '', event] = timed
    ? [timed[0], timed[1], 's', timed[2]]
    : (row.exec(line) ?? []);
  if (figureSaid === undefined || event === undefined) return [];
  const counter = { benchmark, event, spelled: figureSaid.trim(), deviation: percentIn(line), runs };
  return [{ ...counter, unit: timed ? 's' : unit }];
}

const printed: Shape = {
  matches: ({ head }) => head.split('\n').some((line) => title.test(line)),
  parse: (source) =>
    resultsOf(
      sectionsOf(source, (line) => title.test(line)).flatMap(({ name, lines }) => {
        const said = title.exec(lines[0]?.text ?? '');
        const benchmark = name ?? said?.[1] ?? said?.[2] ?? '';
        const runs = Number(said?.[3] ?? 1);
        return lines.slice(1).flatMap(({ text }) => counterOf(text, benchmark, runs));
      }),
    ),
};

/** Events that `perf stat` counts by default: one of them tells its CSV from any other. */
const usual = new Set(
  'task-clock cpu-clock context-switches cpu-migrations page-faults cycles instructions branches branch-misses cache-misses cache-references duration_time'.split(
    ' ',
  ),
);
const separators = [',', ';', '\t', '|'];

/** Value, unit, event, then how long the counter ran. */
function readCells(line: string): { cells: readonly string[] } | null {
  if (line.length > longestLine) return null;
  for (const separator of separators) {
    const cells = line.split(separator);
    if (
      cells.length >= 5 &&
      /^(?:<not \w+>|[\d.,]+)$/.test(cells[0] ?? '') &&
      /^[a-zA-Z][\w./:=-]*$/.test(cells[2] ?? '')
    )
      return { cells };
  }
  return null;
}

const isCsv = (line: string): boolean => usual.has((readCells(line)?.cells[2] ?? '').replace(/:\w+$/, ''));

const csv: Shape = {
  matches: ({ head }) => head.split('\n').some(isCsv),
  parse: (source) =>
    resultsOf(
      sectionsIn(source).flatMap(({ name, lines }) => lines.flatMap((line) => csvCounter(name, line))),
    ),
};

/** CSV does not say the command: a heading in the log does, or nothing. */
function sectionsIn(source: Source): readonly { readonly name: string; readonly lines: readonly Line[] }[] {
  const sections: { name: string; lines: Line[] }[] = [{ name: 'command', lines: [] }];
  for (const line of source.lines()) {
    const heading = /^={2,3} (\S.*) ={2,3}$/.exec(line.text.trim())?.[1];
    if (heading !== undefined) sections.push({ name: heading, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function csvCounter(benchmark: string, { text }: Line): readonly Counter[] {
  const cells = readCells(text)?.cells;
  if (!cells) return [];
  const [spelled = '', unit = '', event = ''] = cells;
  // With `-r` a deviation of the mean stands here too, but not of how many runs.
  return [{ benchmark, event, unit, spelled, deviation: null, runs: 1 }];
}

/** `perf stat -j`: one object a counter. */
const jsonLine = /^\{"(?:interval|cpu|counter-value)"/;

const json: Shape = {
  matches: (source) => source.peek().some((document) => hasKeys(document, 'counter-value', 'event')),
  parse: (source) =>
    resultsOf(
      sectionsIn(source).flatMap(({ name, lines }) =>
        lines
          .filter(({ text }) => jsonLine.test(text))
          .map((line): Counter => {
            const node = decodeLine(line, source.path);
            const spelled = textOf(field(node, 'counter-value'));
            const unit = maybeText(field(node, 'unit')) ?? '';
            return {
              benchmark: name,
              event: textOf(field(node, 'event')),
              unit,
              spelled,
              deviation: null,
              runs: 1,
            };
          }),
      ),
    ),
};

/** perf stat: what it prints, its CSV, or its JSON. */
export const perfStat: Format = {
  ...ofShapes({ title: 'perf stat', made: 'perf stat -r 5 ./command 2> results.txt' }, [printed, json, csv]),
  wraps: true,
};
