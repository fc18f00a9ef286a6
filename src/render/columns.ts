/** The columns of the tables in comments and summaries. */
import type { Row } from '../verdict.js';
import type { Family } from './family.js';
import { absent, sayAfter, sayBefore, sayChange, sayInterval, sayLimit, sayWhole } from './figures.js';
import { code } from './markdown.js';
import { sparkline } from './sparkline.js';
import type { Column } from './table.js';
import type { Voice } from './voice.js';
import { iconOf, icons, sayJudgement, sayMetric, sayReasons } from './words.js';

type RowColumn = Column<Row>;

const metric = (voice: Voice): RowColumn => ({
  head: 'Metric',
  align: 'left',
  show: (row) => sayMetric(row.metric, voice),
});
const before = (voice: Voice): RowColumn => ({
  head: 'Before',
  align: 'right',
  show: (row) => voice.figure(sayBefore(row)),
});
const after = (voice: Voice): RowColumn => ({
  head: 'After',
  align: 'right',
  show: (row) => voice.figure(sayAfter(row)),
});
const change: RowColumn = { head: 'Change', align: 'right', show: (row) => changeWithRunner(row) };
const interval: RowColumn = {
  head: '95%\u00a0interval',
  align: 'right',
  show: (row) => sayInterval(row.interval),
};
const limit: RowColumn = { head: 'Limit', align: 'right', show: (row) => sayLimit(row.limit) };
const judgement = (voice: Voice): RowColumn => ({
  head: 'Judgement',
  align: 'left',
  show: (row) => `${iconOf(row)}\u00a0${sayJudgement(row, voice)}`,
});
const trend: RowColumn = { head: 'Trend', align: 'left', show: sparkline };
const why = (voice: Voice): RowColumn => ({
  head: 'Why',
  align: 'left',
  show: (row) => sayReasons(row, voice),
});

/** The runner's own speed is worth showing from one percent on (STATISTICS §10). */
export const visibleCorrection = 0.01;

/** The change with the runner's own speed taken out, where that makes a difference one can see. */
export function adjustedChange({ worse, adjusted, metric: { better } }: Row): number | null {
  if (worse === null || adjusted === null || Math.abs(adjusted - worse) < visibleCorrection) return null;
  return better === 'lower' ? adjusted : 1 / (1 + adjusted) - 1;
}

function changeWithRunner(row: Row): string {
  const adjusted = adjustedChange(row);
  const measured = `**${sayChange(row.change)}**`;
  return adjusted === null ? measured : `${measured}<br>(${sayChange(adjusted)})`;
}

/** What changed, with everything a decision needs. */
export const fullColumns = (voice: Voice): RowColumn[] => [
  metric(voice),
  before(voice),
  after(voice),
  change,
  interval,
  limit,
  judgement(voice),
  trend,
];

/** What did not change: where it stands and what would have been seen. */
export const quietColumns = (voice: Voice): RowColumn[] => [
  metric(voice),
  before(voice),
  after(voice),
  { ...change, show: (row) => sayChange(row.change) },
  limit,
  trend,
];

/** What could not be decided, and why. */
export const openColumns = (voice: Voice): RowColumn[] => [
  metric(voice),
  before(voice),
  after(voice),
  { ...change, show: (row) => sayChange(row.change) },
  limit,
  why(voice),
];

export const freshColumns = (voice: Voice): RowColumn[] => [metric(voice), after(voice), why(voice)];

const span = (family: Family): string => {
  const changes = family.rows.map((row) => row.change).filter((each) => each !== null);
  const shown = changes.length === 0 ? absent : sayChange(Math.min(...changes));
  return changes.length < 2 ? shown : `${shown} … ${sayChange(Math.max(...changes))}`;
};

/** One line a family of benchmarks. */
export const familyColumns = (voice: Voice): Column<Family>[] => [
  { head: 'Benchmarks', align: 'left', show: ({ name }) => code(name) },
  { head: 'Metrics', align: 'right', show: ({ rows }) => sayWhole(rows.length) },
  { head: 'Change', align: 'right', show: (family) => `**${span(family)}**` },
  {
    head: 'Worst',
    align: 'left',
    show: ({ rows: [worst] }) =>
      worst === undefined ? absent : `${sayMetric(worst.metric, voice)} ${sayChange(worst.change)}`,
  },
  { head: 'Judgement', align: 'left', show: ({ judgement: said }) => `${icons[said]}\u00a0${said}` },
];
