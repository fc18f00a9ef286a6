import { markdownTable } from 'markdown-table';
import { clean } from '../render/clean.js';
import { cell, prose } from '../render/markdown.js';
import { displayWidth, pad } from '../render/width.js';
import type { BacktestResult } from './result.js';
import { facts, type Table, tables } from './table.js';

/** Columns side by side: the first to the left, figures to the right. */
function plainTable({ title, heads, rows }: Table): string {
  const lines = [heads, ...rows];
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => displayWidth(line[i] ?? ''))));
  const shown = lines.map((line) =>
    line
      .map((text, i) => pad(text, widths[i] ?? 0, i === 0 ? 'left' : 'right'))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...shown.map((line) => `  ${line}`)].join('\n');
}

function markdownSection({ title, heads, rows }: Table): string {
  const cells = [heads, ...rows].map((line) => line.map((text) => cell(text.trim())));
  return `### ${title}\n\n${markdownTable(cells, { align: heads.map((_, i) => (i === 0 ? 'l' : 'r')) })}`;
}

const cleanName = (name: string): string => clean(name);
const markdownName = (name: string): string => prose(name, 120);

/** A backtest for a terminal. */
export function backtestText(result: BacktestResult): string {
  return `${[facts(result, cleanName).join('\n'), ...tables(result, cleanName).map(plainTable)].join('\n\n')}\n`;
}

/** A backtest as Markdown. */
export function backtestMarkdown(result: BacktestResult): string {
  return `${['## Backtest', ...facts(result, markdownName), ...tables(result, markdownName).map(markdownSection)].join('\n\n')}\n`;
}
