import type { BacktestResult, Counted, MetricCounted, Tried } from './result.js';

/** One table of the report: a title, heads and rows of text. */
export type Table = {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** How names out of data are shown: as they are in a terminal, defused in Markdown. */
export type ShowName = (name: string) => string;

/** Metrics listed in the text; JSON has them all. */
const listed = 20;

const percent = (share: number, digits = 0): string => `${(100 * share).toFixed(digits)}%`;

const shareOf = (part: number, whole: number, digits = 0): string =>
  whole === 0 ? '–' : percent(part / whole, digits);

const per1000 = ({ alarms, comparisons }: Pick<Counted, 'alarms' | 'comparisons'>): string =>
  comparisons === 0 ? '–' : ((1000 * alarms) / comparisons).toFixed(2);

const powers = ({ injected, found }: Counted): string[] =>
  injected.map((tried, i) => shareOf(found[i] ?? 0, tried));

function rates(result: BacktestResult): Table {
  const row = (name: string, count: Counted): string[] => [
    ...[name, String(count.comparisons), String(count.alarms), per1000(count)],
    ...powers(count),
  ];
  return {
    title: `False alarms, and injected slowdowns found (${result.runs === 2 ? 'two runs must agree' : 'one run decides'})`,
    heads: [
      'metrics',
      'comparisons',
      'alarms',
      'per 1,000',
      ...result.inject.map((share) => `+${percent(share)}`),
    ],
    rows: [
      row('noisy', result.noisy),
      ...result.byNoise
        .filter(({ comparisons }) => comparisons > 0)
        .map((one) => row(`  sd ${one.noise}`, one)),
      ...(result.exact.comparisons > 0 ? [row('deterministic', result.exact)] : []),
    ],
  };
}

const slowdown = (visible: number | null): string =>
  visible === null ? 'none' : `+${percent(visible, visible < 0.1 ? 1 : 0)}`;

const metricRow = ({ noise, comparisons, alarms, visible, exact }: MetricCounted, name: string): string[] => [
  ...[name, exact ? 'deterministic' : noise, String(comparisons), String(alarms), slowdown(visible)],
];

/** The metrics that see least come first: they are what to mend. */
function metrics({ byMetric }: BacktestResult, show: ShowName): Table {
  const judged = byMetric.filter(({ comparisons }) => comparisons > 0);
  const blindFirst = judged.sort((a, b) => (b.visible ?? Infinity) - (a.visible ?? Infinity) || 0);
  const more = judged.length - listed;
  return {
    title: `Smallest slowdown seen in 80% of the runs, per metric${more > 0 ? ` (the ${listed} that see least of ${judged.length})` : ''}`,
    heads: ['metric', 'noise', 'comparisons', 'alarms', 'sees'],
    rows: blindFirst.slice(0, listed).map((metric) => metricRow(metric, show(metric.name))),
  };
}

const triedRow = (one: Tried, suggested: Tried | null): string[] => [
  ...[one.sensitivity, percent(one.tolerance), String(one.comparisons), String(one.alarms), per1000(one)],
  ...[slowdown(one.visible), one === suggested ? 'suggested' : ''],
];

function trials({ tried, suggested }: BacktestResult): Table {
  return {
    title: 'Other settings on the same past (the first is the present one)',
    heads: ['sensitivity', 'tolerance', 'comparisons', 'alarms', 'per 1,000', 'half of the metrics see', ''],
    rows: tried.map((one) => triedRow(one, suggested)),
  };
}

/** What was replayed and how it was counted, one sentence a line. */
export function facts(result: BacktestResult, show: ShowName): string[] {
  const { noisy, repeats, lasting, runsWithAlarm, judged } = result;
  const many = result.targets < result.metrics;
  return [
    `${show(result.suite)} on ${show(result.branch)}: ${result.recorded} recorded runs of ${result.metrics} metrics; ${judged} runs judged against those before them (sensitivity ${result.sensitivity}).`,
    `Runs with a false alarm: ${runsWithAlarm} of ${judged} (${shareOf(runsWithAlarm, judged, 1)}); ${per1000(noisy)} false alarms per 1,000 comparisons of noisy metrics.`,
    `Repeats of the same commit, where every alarm is false: ${repeats.alarms} alarms in ${repeats.comparisons} comparisons (${per1000(repeats)} per 1,000).`,
    `Counted apart: ${lasting.comparisons} places where a slowdown begins that lasts (${lasting.alarms} flagged), ${result.suiteAlarms} alarms of the whole suite.`,
    ...(result.inject.length === 0
      ? []
      : [
          `Slowdowns were injected into ${many ? `${result.targets} of ${result.metrics} metrics` : 'every metric'} of ${result.injectEvery > 1 ? `every ${result.injectEvery}th run` : 'every run'}, one at a time${many ? `, drawn with seed ${result.seed}` : ''}.`,
        ]),
  ];
}

/** The tables of a report, widest view first. */
export function tables(result: BacktestResult, show: ShowName): Table[] {
  return [rates(result), metrics(result, show), trials(result)].filter(({ rows }) => rows.length > 0);
}
