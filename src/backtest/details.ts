import type { History } from '../model.js';
import type { Seen } from './observe.js';
import type { JudgedRun } from './replay.js';

/** One judged run or injection, for recounting (DESIGN §10). */
export type Detail = {
  readonly suite: string;
  readonly run: number;
  readonly commit: string;
  readonly sameCommit: boolean;
  readonly inject: number;
  readonly target: string | null;
  readonly judged: number;
  /** Metrics so noisy that not even a doubling would show: comparisons that found nothing, judged or not. */
  readonly blind: number;
  readonly flagged: readonly string[];
};

/** The line of one judgement. */
export function detailOf(
  history: History,
  { run, sameCommit, inject, target }: JudgedRun,
  seen: readonly Seen[],
  names: readonly string[],
): Detail {
  return {
    ...{ suite: history.suite, run, commit: history.runs[run]?.commit ?? '', sameCommit, inject },
    target: target === null ? null : (names[target] ?? null),
    judged: seen.filter(({ decided }) => decided).length,
    blind: seen.filter(({ decided }) => !decided).length,
    flagged: seen.filter(({ flagged }) => flagged).map(({ column }) => names[column] ?? ''),
  };
}
