import type { Row } from '../verdict.js';
import { type Colour, colourOf, type Paint } from './colour.js';
import { sayAfter, sayBefore, sayChange, sayInterval, sayLimit } from './figures.js';
import { sparkline } from './sparkline.js';
import { plainVoice } from './voice.js';
import { cutTo, displayWidth, pad } from './width.js';
import { sayJudgement, sayMetric } from './words.js';

type Column = {
  readonly head: string;
  readonly align: 'left' | 'right';
  readonly show: (row: Row) => string;
  /** Columns with a lower number give way first when the terminal is narrow. */
  readonly keep: number;
};

const columns: readonly Column[] = [
  { head: 'Metric', align: 'left', show: (row) => sayMetric(row.metric, plainVoice), keep: 9 },
  { head: 'Before', align: 'right', show: (row) => plainVoice.figure(sayBefore(row)), keep: 4 },
  { head: 'After', align: 'right', show: (row) => plainVoice.figure(sayAfter(row)), keep: 5 },
  { head: 'Change', align: 'right', show: (row) => sayChange(row.change), keep: 8 },
  {
    head: '95% interval',
    align: 'right',
    show: (row) => plainVoice.figure(sayInterval(row.interval)),
    keep: 2,
  },
  { head: 'Limit', align: 'right', show: (row) => sayLimit(row.limit), keep: 3 },
  { head: 'Judgement', align: 'left', show: (row) => sayJudgement(row, plainVoice), keep: 7 },
  { head: 'Trend', align: 'left', show: sparkline, keep: 1 },
];

const gap = '  ';
/** Names are what a reader looks for: other columns give way before they lose more than this. */
const narrowestName = (width: number): number => Math.max(16, Math.floor(0.3 * width));
const widestJudgement = 44;

type Cells = readonly string[];

/** A table no wider than the terminal: columns give way in the order of `keep`, then names are cut. */
export function terminalTable(rows: readonly Row[], width: number, paint: Paint): string {
  const texts: Cells[] = rows.map((row) =>
    columns.map((column) =>
      column.head === 'Judgement' ? cutTo(column.show(row), widestJudgement) : column.show(row),
    ),
  );
  const widths = columns.map((column, i) =>
    Math.max(displayWidth(column.head), ...texts.map((cells) => displayWidth(cells[i] ?? ''))),
  );
  const kept = keptColumns(widths, width);
  const [first, ...others] = kept;
  const rest = others.reduce((sum, i) => sum + (widths[i] ?? 0) + gap.length, 0);
  const name = Math.min(widths[first ?? 0] ?? 0, Math.max(narrowestName(width), width - rest));
  const line = (cells: Cells, colour: Colour | null): string =>
    kept
      .map((i) => {
        const room = i === first ? name : (widths[i] ?? 0);
        const text = pad(cutTo(cells[i] ?? '', room), room, columns[i]?.align ?? 'left');
        return colour !== null && columns[i]?.head === 'Judgement' ? paint(text, colour) : text;
      })
      .join(gap)
      .trimEnd();
  const head = line(
    columns.map((column) => column.head),
    null,
  );
  return [paint(head, 'bold'), ...rows.map((row, r) => line(texts[r] ?? [], colourOf(row)))].join('\n');
}

/** Indexes of the columns that fit beside a name of at least its narrowest width. */
function keptColumns(widths: readonly number[], width: number): number[] {
  const kept = columns.map((_, i) => i);
  const needed = (): number =>
    kept.reduce(
      (sum, i) =>
        sum + (i === 0 ? Math.min(widths[0] ?? 0, narrowestName(width)) : (widths[i] ?? 0) + gap.length),
      0,
    );
  while (kept.length > 2 && needed() > width) {
    const weakest = kept.reduce((a, b) => ((columns[b]?.keep ?? 0) < (columns[a]?.keep ?? 0) ? b : a));
    kept.splice(kept.indexOf(weakest), 1);
  }
  return kept;
}
