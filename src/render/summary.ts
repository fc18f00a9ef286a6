import type { Report } from '../verdict.js';
import type { Group } from './blocks.js';
import type { RenderContext } from './context.js';
import { headBlocks, joined, leastImportantFirst, makeDocument, restBlocks } from './document.js';
import { fitRows, type Rows } from './size.js';
import { trendChart } from './trend-chart.js';

/** GitHub drops a step's whole summary beyond 1 MiB; the rest is left to other text of the same step. */
const summaryBytes = 900 * 1024;

const mostRows: Rows<Group> = {
  changed: 2000,
  missing: 1000,
  inconclusive: 1000,
  improved: 1000,
  standing: 1000,
  fresh: 1000,
  unchanged: 2000,
  reasons: 200,
  plans: 50,
  waivers: 200,
  warnings: 200,
};

const charts = 3;

/** The job summary: the whole report, with the course of the worst metrics drawn. */
export function renderSummary(report: Report, context: RenderContext): string {
  const document = makeDocument(report, context, 'in the report file');
  const drawn = document.groups.changed.slice(0, charts).map(trendChart);
  const render = (rows: Rows<Group>): string =>
    joined([...headBlocks(document, rows), ...drawn, ...restBlocks(document, rows)]);
  return `${fitRows({ render, most: mostRows, leastImportantFirst, bytes: summaryBytes })}\n`;
}
