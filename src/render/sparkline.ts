import type { Row } from '../verdict.js';

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇'] as const;
const shown = 8;

/**
 * The recent recorded centres and, last, the candidate. The scale covers at least three tolerances, so that a
 * quiet metric is a flat line and noise does not look like news.
 */
export function sparkline(row: Pick<Row, 'trend' | 'after' | 'tolerance'>): string {
  const centres = [...row.trend.slice(1 - shown), ...(row.after === null ? [] : [row.after])].filter(
    Number.isFinite,
  );
  if (centres.length < 3) return '';
  const lowest = Math.min(...centres);
  const highest = Math.max(...centres);
  const middle = (lowest + highest) / 2;
  const reach = Math.max(highest - lowest, 3 * Math.max(row.tolerance, 0.01) * Math.abs(middle));
  return centres.map((value) => barOf(reach === 0 ? 0.5 : (value - middle) / reach + 0.5)).join('');
}

function barOf(share: number): string {
  const index = Math.round(share * (bars.length - 1));
  return bars[Math.min(bars.length - 1, Math.max(0, index))] ?? bars[0];
}
