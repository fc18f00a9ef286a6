/** The parts of a comment or summary: each is a piece of finished Markdown, or empty when it has nothing to say. */
import type { Row } from '../verdict.js';
import type { Arranged } from './arrange.js';
import {
  adjustedChange,
  familyColumns,
  freshColumns,
  fullColumns,
  openColumns,
  quietColumns,
} from './columns.js';
import { type Family, families } from './family.js';
import { absent, count, countMetrics, sayChange } from './figures.js';
import { type Column, table } from './table.js';
import type { Voice } from './voice.js';
import { sayMetric, sayReasons } from './words.js';

/** Where rows that were dropped for size can be found. */
export type Elsewhere = string;

/** Folded away; the summary is our own words, since GitHub reads no Markdown in it. */
export const folded = (summary: string, body: string): string =>
  body === '' ? '' : `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;

const more = (left: number, elsewhere: Elsewhere): string =>
  left > 0 ? `\n\n… and ${count(left, 'more row')}, ${elsewhere}` : '';

/** Columns that are left out where no row has anything to say in them. */
const spare = new Set(['95%\u00a0interval', 'Limit', 'Trend']);
const says = ({ show }: Column<Row>, row: Row): boolean => ![absent, ''].includes(show(row));

/** The first rows of a table and how many are left out. */
function firstRows(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  most: number,
  elsewhere: Elsewhere,
): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, most);
  if (shown.length === 0) return `${count(rows.length, 'row')}, ${elsewhere}`;
  const filled = columns.filter(
    (column) => !spare.has(column.head) || shown.some((row) => says(column, row)),
  );
  const bracketed =
    columns.some(({ head }) => head === 'Judgement') && shown.some((row) => adjustedChange(row) !== null);
  const note = bracketed ? '\n\nIn brackets: without this runner’s own speed.' : '';
  return table(filled, shown) + note + more(rows.length - shown.length, elsewhere);
}

type Part = {
  readonly rows: readonly Row[];
  readonly most: number;
  readonly voice: Voice;
  readonly elsewhere: Elsewhere;
};

const familiesShown = 20;
const openRows = 15;

/** What changed, worst first. Of many rows only the head stays open: families where there are, else the worst. */
export function changedBlock(part: Part): string {
  const { rows, most, voice, elsewhere } = part;
  const columns = fullColumns(voice);
  const grouped = families(rows);
  if (grouped !== null) return familiesBlock(grouped, part);
  const open = rows.slice(0, Math.min(openRows, most));
  if (open.length === rows.length || most < openRows) return firstRows(columns, rows, most, elsewhere);
  const rest = rows.slice(openRows);
  const folds = folded(
    `${count(rest.length, 'more row')}, worst first`,
    firstRows(columns, rest, most - openRows, elsewhere),
  );
  return `${firstRows(columns, open, openRows, elsewhere)}\n\n${folds}`;
}

function familiesBlock(grouped: readonly Family[], { rows, most, voice, elsewhere }: Part): string {
  const shown = grouped.slice(0, familiesShown);
  const left = grouped.length - shown.length;
  const heads =
    table(familyColumns(voice), shown) + (left > 0 ? `\n\n… and ${count(left, 'more group')}` : '');
  const all = firstRows(fullColumns(voice), rows, most, elsewhere);
  return `${heads}\n\n${folded(`All ${count(rows.length, 'row')}, worst first`, all)}`;
}

const openReasons = 3;

/** Why each row of the first table says what it says. */
export function whyBlock({ rows, most, voice }: Part): string {
  const lines = rows
    .slice(0, most)
    .map((row) => `- ${sayMetric(row.metric, voice)}: ${sayReasons(row, voice)}`);
  const list = lines.join('\n');
  return rows.length <= openReasons ? list : folded('Why, metric by metric', list);
}

const openMissing = 8;

/** Rows without a measurement, with the tool's own words. */
export function missingBlock({ rows, most, voice, elsewhere }: Part): string {
  if (rows.length === 0) return '';
  const lines = rows
    .slice(0, most)
    .map((row) => `- 🚫 ${sayMetric(row.metric, voice)}: ${sayReasons(row, voice)}`);
  const left = more(rows.length - lines.length, elsewhere);
  const head = rows.length > openMissing ? `**${count(rows.length, 'metric')} missing**` : '**Missing**';
  const open = lines.length > openMissing ? lines.slice(0, openMissing) : lines;
  const rest = lines.slice(open.length).join('\n');
  const folds =
    rest === '' ? left : `\n\n${folded(count(lines.length - open.length, 'more row'), rest + left)}`;
  return `${head}\n\n${open.join('\n')}${folds}`;
}

export function standingBlock({ rows, most, voice, elsewhere }: Part): string {
  const head = `${count(rows.length, 'metric')} still worse than the accepted level since before this change`;
  const columns = [...quietColumns(voice).slice(0, 4), ...openColumns(voice).slice(-1)];
  return folded(head, firstRows(columns, rows, most, elsewhere));
}

export function improvedBlock({ rows, most, voice, elsewhere }: Part): string {
  const best = rows[0];
  if (best === undefined) return '';
  const head = `${count(rows.length, 'improvement')}, best ${sayChange(best.change)}`;
  return folded(head, firstRows(fullColumns(voice), rows, most, elsewhere));
}

export const inconclusiveBlock = ({ rows, most, voice, elsewhere }: Part): string =>
  folded(
    `${count(rows.length, 'metric')} inconclusive`,
    firstRows(openColumns(voice), rows, most, elsewhere),
  );

export const freshBlock = ({ rows, most, voice, elsewhere }: Part): string =>
  folded(`${count(rows.length, 'new metric')}`, firstRows(freshColumns(voice), rows, most, elsewhere));

export const unchangedBlock = ({ rows, most, voice, elsewhere }: Part): string =>
  folded(`${countMetrics(rows, 'metric')} unchanged`, firstRows(quietColumns(voice), rows, most, elsewhere));

export type Group = keyof Arranged | 'reasons' | 'plans' | 'waivers' | 'warnings';
