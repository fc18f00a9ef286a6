import { type Comparison, type History, metricKey } from '../model.js';
import { at } from '../statistics/at.js';
import { lastingSteps } from './lasting-step.js';
import { noiseClassOf } from './noise-classes.js';
import type { JudgedRun } from './replay.js';
import { allSeries, isDeterministic, noiseBefore, placeOf, type Series } from './series.js';

/** One metric of one judged run, with what is known of it beforehand. */
export type Seen = {
  readonly column: number;
  readonly row: Comparison;
  /** Values before this one. */
  readonly place: number;
  readonly decided: boolean;
  readonly flagged: boolean;
  /** A lasting upward step begins here: neither a false alarm nor a chance to find an injection. */
  readonly lasting: boolean;
  /** Deterministic: compared exactly, counted apart. */
  readonly exact: boolean;
  /** The value before this one was measured on the same commit. */
  readonly sameCommit: boolean;
  /** Index into the noise classes. */
  readonly noise: number;
};

/** Looks at judged runs with the whole series in sight. */
export type Observer = {
  readonly series: readonly Series[];
  readonly columns: ReadonlyMap<string, number>;
  readonly see: (judged: JudgedRun) => Seen[];
};

const decided: ReadonlySet<Comparison['finding']> = new Set(['worse', 'better', 'same', 'suspect']);

/** Whether a row holds a decision: by history, exactly, or by pairs, with enough runs. */
const isDecided = (row: Comparison): boolean => decided.has(row.finding);

/** Enough runs, but so noisy that nothing below a doubling shows: a comparison that finds nothing. */
const isBlind = ({ finding, reasons }: Comparison): boolean =>
  finding === 'unclear' && reasons.some(({ code }) => code === 'too-noisy');

/** An observer of one history. */
export function observer(history: History): Observer {
  const series = allSeries(history);
  const steps = series.map(({ oriented }) => lastingSteps(oriented));
  const deterministic = series.map(isDeterministic);
  const columns = new Map(history.metrics.map((metric, column) => [metricKey(metric), column]));
  const seenIn = (run: number, row: Comparison): Seen | null => {
    const column = columns.get(metricKey(row.metric)) ?? -1;
    const own = series[column];
    const place = own ? placeOf(own, run) : -1;
    if (own === undefined || place < 0) return null;
    const before = place > 0 ? at(own.runs, place - 1) : -1;
    return {
      column,
      row,
      place,
      decided: isDecided(row),
      flagged: row.finding === 'worse',
      lasting: steps[column]?.[place] === 1,
      exact: row.evidence === 'exact' || (deterministic[column] ?? false),
      sameCommit: before >= 0 && history.runs[before]?.commit === history.runs[run]?.commit,
      noise: noiseClassOf(noiseBefore(own, place)),
    };
  };
  return {
    series,
    columns,
    see: ({ run, rows }) =>
      rows.filter((row) => isDecided(row) || isBlind(row)).flatMap((row) => seenIn(run, row) ?? []),
  };
}
