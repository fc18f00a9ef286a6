import type { Columns, SuiteSeen } from './collect.js';
import { rules } from './rules.js';

/** One repository: its suites, replayed with one run or with two. */
export type RepositorySeen = { readonly repository: string; readonly suites: readonly SuiteSeen[] };

/** A suite with the weight of one of its comparisons: repositories alike, then suites, then comparisons. */
type Weighted = { readonly suite: SuiteSeen; readonly weight: number; readonly runWeight: number };

/** Scores of our rule stand after those of the others. */
export const ours = rules.length;

/** Which comparisons are looked at; null: all noise classes. */
export type Choice = { readonly noise: number | null; readonly repeated: boolean };

const everything: Choice = { noise: null, repeated: false };

function distinct(values: readonly number[]): number {
  return new Set(values).size;
}

/** Weights over the suites that hold any comparison. */
export function weigh(repositories: readonly RepositorySeen[]): Weighted[] {
  const filled = repositories
    .map(({ suites }) => suites.filter(({ recorded }) => recorded.run.length > 0))
    .filter((suites) => suites.length > 0);
  return filled.flatMap((suites) =>
    suites.map((suite) => ({
      suite,
      weight: 1 / (filled.length * suites.length * suite.recorded.run.length),
      runWeight: 1 / (filled.length * suites.length * distinct(suite.recorded.run)),
    })),
  );
}

function isChosen(columns: Columns, i: number, { noise, repeated }: Choice): boolean {
  return (noise === null || columns.noise[i] === noise) && (!repeated || columns.repeated[i] === 1);
}

/** How many comparisons of the choice there are, and how many of them score above the threshold. */
function countOf(columns: Columns, rule: number, threshold: number, choice: Choice) {
  let all = 0;
  let above = 0;
  const scores = columns.scores[rule] ?? [];
  for (let i = 0; i < scores.length; i += 1) {
    if (!isChosen(columns, i, choice)) continue;
    all += 1;
    above += (scores[i] ?? 0) > threshold ? 1 : 0;
  }
  return { all, above };
}

/** False alarms as a share of comparisons, and the share of all weight that the choice has. */
export function alarmShare(
  weighted: readonly Weighted[],
  rule: number,
  threshold: number,
  choice = everything,
) {
  let alarms = 0;
  let total = 0;
  let comparisons = 0;
  for (const { suite, weight } of weighted) {
    const { all, above } = countOf(suite.recorded, rule, threshold, choice);
    alarms += weight * above;
    total += weight * all;
    comparisons += all;
  }
  return { share: total === 0 ? Number.NaN : alarms / total, weight: total, comparisons };
}

/** Share of runs with one false alarm or more. */
export function runShare(weighted: readonly Weighted[], rule: number, threshold: number): number {
  let share = 0;
  for (const { suite, runWeight } of weighted) {
    const { run, scores } = suite.recorded;
    const alarmed = new Set(run.filter((_, i) => (scores[rule]?.[i] ?? 0) > threshold));
    share += runWeight * alarmed.size;
  }
  return share;
}

/** Share of injected slowdowns that were found; every suite counts as its comparisons of the choice do. */
export function power(
  weighted: readonly Weighted[],
  rule: number,
  threshold: number,
  slowdown: number,
  choice = everything,
): number {
  let found = 0;
  let total = 0;
  for (const { suite, weight } of weighted) {
    const columns = suite.injected[slowdown];
    const { all, above } = columns ? countOf(columns, rule, threshold, choice) : { all: 0, above: 0 };
    if (all === 0) continue;
    const share = weight * countOf(suite.recorded, rule, threshold, choice).all;
    found += share * (above / all);
    total += share;
  }
  return total === 0 ? Number.NaN : found / total;
}

/** The threshold at which a rule has a given share of false alarms: tuned on the very data, in the rule's favour. */
export function thresholdFor(weighted: readonly Weighted[], rule: number, share: number): number {
  const scored = weighted.flatMap(({ suite, weight }) =>
    (suite.recorded.scores[rule] ?? []).map((score): [number, number] => [score, weight]),
  );
  scored.sort(([a], [b]) => b - a);
  let used = 0;
  for (const [score, weight] of scored) {
    used += weight;
    if (used > share) return score;
  }
  return Number.NEGATIVE_INFINITY;
}
