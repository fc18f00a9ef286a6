import { markdownTable } from 'markdown-table';
import { noiseClasses } from '../backtest/noise-classes.js';
import { alarmShare, ours, power, type RepositorySeen, runShare, thresholdFor, weigh } from './rates.js';
import { rules } from './rules.js';

type Weighted = ReturnType<typeof weigh>;

const per1000 = (share: number): string => (Number.isNaN(share) ? '–' : (1000 * share).toFixed(2));
const percent = (share: number, digits = 0): string =>
  Number.isNaN(share) ? '–' : `${(100 * share).toFixed(digits)}%`;

const align = (heads: readonly string[]): string[] => heads.map((_, i) => (i === 0 ? 'l' : 'r'));

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable([heads, ...rows], { align: align(heads) });

/** The score of our own rule is 1 for an alarm. */
const flagged = 0.5;

function ruleRow(
  name: string,
  weighted: Weighted,
  rule: number,
  threshold: number,
  inject: readonly number[],
): string[] {
  return [
    name,
    per1000(alarmShare(weighted, rule, threshold).share),
    percent(runShare(weighted, rule, threshold), 1),
    ...inject.map((_, i) => percent(power(weighted, rule, threshold, i))),
  ];
}

function rulesTable(weighted: Weighted, inject: readonly number[]): string {
  const own = alarmShare(weighted, ours, flagged).share;
  const rows = rules.flatMap((rule, r) => [
    ...rule.thresholds.map(({ name, value }) => ruleRow(`${rule.name}: ${name}`, weighted, r, value, inject)),
    ruleRow(`… at our rate of false alarms`, weighted, r, thresholdFor(weighted, r, own), inject),
  ]);
  const heads = [
    'rule',
    'false alarms / 1,000',
    'runs with one',
    ...inject.map((share) => `+${percent(share)}`),
  ];
  return tableOf(heads, [ruleRow('**this gate**', weighted, ours, flagged, inject), ...rows]);
}

function noiseTable(weighted: Weighted, inject: readonly number[]): string {
  const rows = noiseClasses.map(({ name }, noise) => {
    const choice = { noise, repeated: false };
    const { share, weight, comparisons } = alarmShare(weighted, ours, flagged, choice);
    return [
      ...[name, percent(weight), String(comparisons), per1000(share)],
      ...inject.map((_, i) => percent(power(weighted, ours, flagged, i, choice))),
    ];
  });
  const heads = [
    'sd',
    'weight',
    'comparisons',
    'false alarms / 1,000',
    ...inject.map((share) => `+${percent(share)}`),
  ];
  return tableOf(heads, rows);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Counts that stand beside the rates, one sentence a line. */
function countsOf(repositories: readonly RepositorySeen[], weighted: Weighted): string[] {
  const suites = repositories.flatMap((repository) => repository.suites);
  const exact = suites.map((suite) => suite.exact);
  const lasting = suites.map((suite) => suite.lasting);
  const repeats = alarmShare(weighted, ours, flagged, { noise: null, repeated: true });
  const known = sum(exact.map(({ comparisons }) => comparisons));
  return [
    `${repositories.length} repositories, ${weighted.length} suites with noisy metrics, ${alarmShare(weighted, ours, flagged).comparisons} comparisons.`,
    `Same commit as the value before: ${repeats.comparisons} comparisons, ${per1000(repeats.share)} false alarms per 1,000.`,
    `Deterministic metrics: ${known} comparisons, ${per1000(sum(exact.map(({ alarms }) => alarms)) / known)} alarms per 1,000, ${per1000(sum(exact.map(({ transient }) => transient)) / known)} of them over with the next value; after ${per1000(sum(exact.map(({ back }) => back)) / known)} the very same value was back, after the others a third one came.`,
    `Lasting slowdowns, left out of both rates: ${sum(lasting.map(({ comparisons }) => comparisons))}, flagged ${sum(lasting.map(({ alarms }) => alarms))}.`,
  ];
}

/** The tables for one number of runs. */
export function sectionOf(
  title: string,
  repositories: readonly RepositorySeen[],
  inject: readonly number[],
): string {
  const weighted = weigh(repositories);
  return [
    `### ${title}`,
    countsOf(repositories, weighted).join('\n'),
    rulesTable(weighted, inject),
    noiseTable(weighted, inject),
  ].join('\n\n');
}

/** One line a repository, to see where false alarms come from. */
export function repositoriesTable(
  one: readonly RepositorySeen[],
  two: readonly RepositorySeen[],
  inject: readonly number[],
): string {
  const cells = (found: RepositorySeen | undefined): string[] => {
    const weighted = found ? weigh([found]) : [];
    return [
      String(alarmShare(weighted, ours, flagged).comparisons),
      per1000(alarmShare(weighted, ours, flagged).share),
      ...inject.map((_, i) => percent(power(weighted, ours, flagged, i))),
    ];
  };
  const heads = ['comparisons', 'FA', ...inject.map((share) => `+${percent(share)}`)];
  const rows = one.map((found) => {
    const second = two.find(({ repository }) => repository === found.repository);
    return [found.repository, ...cells(found), ...cells(second)];
  });
  return tableOf(
    ['repository', ...heads.map((head) => `${head}, one run`), ...heads.map((head) => `${head}, two`)],
    rows,
  );
}
