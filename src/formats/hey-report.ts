/** The console report that hey introduced and oha took over. */
import type { ToolRecord, ToolResults } from '../model.js';
import { readNumber } from './decode.js';
import { type Figure, readFigure } from './figure.js';
import type { Line, Source } from './format.js';
import { behind } from './labelled.js';
import { type LoadRun, latency, loadResults, throughput, usualPercentiles } from './load-test.js';
import { type Section, sectionsOf } from './sections.js';

export const beginsReport = (line: string): boolean => line.trim() === 'Summary:';

/** `10% in 0.0001 secs`, in newer hey `10%% in`, in oha `10.00% in 1.2 ms`. */
const share = /^\s*(\d{1,3}(?:\.\d+)?)%{1,2} in (\S+ \S+)\s*$/;
/** `[200]\t99466 responses`. */
const status = /^\s*\[(\d{3})\]\s+(\d+) responses/;
/** `[20]\tGet "http://…": connection refused`, below `Error distribution:`. */
const errorLine = /^\s*\[(\d+)\]\s+(.*)$/;

function timeOf(benchmark: string, measure: string, said: string | null): readonly ToolRecord[] {
  const figure: Figure | null = said === null ? null : readFigure(said.trim());
  return figure === null ? [] : latency(measure, { benchmark, value: figure.value, unit: figure.unit });
}

function percentileRecords(benchmark: string, lines: readonly Line[]): readonly ToolRecord[] {
  return lines.flatMap(({ text }) => {
    const said = text.length > 80 ? null : share.exec(text);
    const percent = Number(said?.[1]);
    return usualPercentiles.includes(percent) ? timeOf(benchmark, `p${percent}`, said?.[2] ?? '') : [];
  });
}

type Count = { readonly count: number; readonly bad: boolean; readonly words: string };

/** Answers by status and errors by message; statuses from 400 on are failures. */
function countsOf(lines: readonly Line[]): readonly Count[] {
  let inErrors = false;
  return lines.flatMap(({ text }): readonly Count[] => {
    inErrors ||= text.trim() === 'Error distribution:';
    const answered = inErrors ? null : status.exec(text);
    if (answered) {
      return [
        { count: Number(answered[2]), bad: Number(answered[1]) >= 400, words: `status ${answered[1]}` },
      ];
    }
    const failed = inErrors && text.length < 10_000 ? errorLine.exec(text) : null;
    // What oha cut off itself when the time was over is no failure of the server.
    return failed && failed[2] !== 'aborted due to deadline'
      ? [{ count: Number(failed[1]), bad: true, words: failed[2] ?? '' }]
      : [];
  });
}

function runOf({ name, lines }: Section, tool: string): LoadRun {
  const benchmark = name ?? tool;
  const counts = countsOf(lines);
  const sum = (some: readonly Count[]) => some.reduce((total, { count }) => total + count, 0);
  const bad = counts.filter((count) => count.bad);
  const all = counts.length === 0 ? null : sum(counts);
  return {
    benchmark,
    failed: all === null ? null : sum(bad),
    all,
    error: bad[0]?.words,
    records: [
      ...timeOf(benchmark, 'mean', behind(lines, 'Average:')).map((record) => ({
        ...record,
        count: all ?? 1,
      })),
      ...percentileRecords(benchmark, lines),
      ...throughput({
        benchmark,
        unit: 'req/s',
        value: readNumber(behind(lines, 'Requests/sec:') ?? ''),
      }),
    ],
  };
}

/** The runs of a log; neither tool prints the address, so a heading `=== name ===` or the tool's name is the name. */
export const parseReport = (source: Source, tool: string): ToolResults =>
  loadResults(sectionsOf(source, beginsReport).map((section) => runOf(section, tool)));

/** A report of either tool: oha's begins with the success rate. */
export function looksLikeReport(source: Source, of: 'hey' | 'oha'): boolean {
  const lines = source.head.split('\n');
  const has = (label: string) => lines.some((line) => line.trimStart().startsWith(label));
  return lines.some(beginsReport) && has('Requests/sec:') && has('Success rate:') === (of === 'oha');
}
