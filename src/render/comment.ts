import type { Report } from '../verdict.js';
import type { Group } from './blocks.js';
import type { RenderContext } from './context.js';
import { headBlocks, joined, leastImportantFirst, makeDocument, resolvedIn, restBlocks } from './document.js';
import { link } from './markdown.js';
import { cutMarks, stateMarker, suiteMarker } from './marker.js';
import { commentBytes, fitRows, type Rows } from './size.js';
import { warningsOf } from './words.js';

/** More rows than these are read in the summary. */
const mostRows: Rows<Group> = {
  changed: 100,
  missing: 50,
  inconclusive: 50,
  improved: 100,
  standing: 50,
  fresh: 50,
  unchanged: 200,
  reasons: 25,
  plans: 20,
  waivers: 30,
  warnings: 30,
};

const elsewhere = ({ runUrl }: RenderContext): string =>
  runUrl === null ? 'in the report file' : `in the ${link('job summary', runUrl)}`;

/** The pull request's comment: at most 60,000 bytes, hidden marker first. */
export function renderComment(report: Report, context: RenderContext): string {
  const document = makeDocument(report, context, elsewhere(context));
  const marks = [
    suiteMarker(report.suite),
    stateMarker(report.suite, {
      verdict: report.verdict,
      commit: context.head,
      resolved: resolvedIn(report, context),
    }),
  ].join('\n');
  const [cutRest, cutTable] = cutMarks;
  const render = (rows: Rows<Group>): string => {
    const [heading = '', alert = '', ...tables] = headBlocks(document, rows);
    return joined([marks, heading, alert, cutTable, ...tables, cutRest, ...restBlocks(document, rows)]);
  };
  return `${fitRows({ render, most: mostRows, leastImportantFirst, bytes: commentBytes })}\n`;
}

const quiet = new Set(['unchanged', 'new']);

/** False when all is well and nothing happened: then no comment need be created. */
export function worthSaying(report: Report): boolean {
  const { coverage, verdict, triggers } = report;
  if (verdict !== 'pass' || warningsOf(report).length > 0 || triggers.some(({ fired }) => fired)) return true;
  if (coverage.missing.length > 0) return true;
  return report.rows.some(
    (row) =>
      !quiet.has(row.judgement) ||
      row.target !== null ||
      row.waiver !== null ||
      row.acceptance !== null ||
      row.budget?.kept === false,
  );
}
