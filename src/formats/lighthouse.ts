import type { ToolFailure, ToolRecord } from '../model.js';
import { documentsOf, field, isAbsent, isObject, maybeNumber, maybeText, type Node, own } from './decode.js';
import { lhciAssertions, lhciManifest } from './lighthouse-ci.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

const isReport = (document: unknown): boolean =>
  typeof own(document, 'lighthouseVersion') === 'string' && isObject(own(document, 'audits'));

/** The audits that are metrics; which of them a report holds differs by version. */
const metrics = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'first-meaningful-paint',
  'speed-index',
  'total-blocking-time',
  'max-potential-fid',
  'cumulative-layout-shift',
  'interactive',
  'interaction-to-next-paint',
] as const;

/** Version 5 names no unit: all of them were milliseconds. */
const units = new Map([
  ['millisecond', 'ms'],
  ['unitless', ''],
]);

function auditRecords(benchmark: string, audit: Node, measure: string): readonly ToolRecord[] {
  if (isAbsent(audit)) return [];
  const value = maybeNumber(field(audit, 'numericValue'));
  if (value === null) return [];
  const unit = units.get(maybeText(field(audit, 'numericUnit')) ?? 'millisecond') ?? '';
  return [toolRecord({ benchmark, measure, unit, better: 'lower', value })];
}

function scoreRecords(benchmark: string, report: Node): readonly ToolRecord[] {
  const performance = own(own(report.value, 'categories'), 'performance');
  const value = own(performance, 'score');
  if (typeof value !== 'number') return [];
  return [toolRecord({ benchmark, measure: 'performance', unit: 'ratio', better: 'higher', value })];
}

const pageOf = (report: Node): string =>
  maybeText(field(report, 'requestedUrl')) ?? maybeText(field(report, 'finalUrl')) ?? 'page';

/** A page that could not be loaded, in Lighthouse's words. */
function failureOf(report: Node): readonly ToolFailure[] {
  const error = own(report.value, 'runtimeError');
  const code = own(error, 'code');
  if (code === undefined || code === 'NO_ERROR') return [];
  return [{ benchmark: pageOf(report), message: String(own(error, 'message') ?? code) }];
}

function recordsOf(report: Node): readonly ToolRecord[] {
  if (failureOf(report).length > 0) return [];
  const page = pageOf(report);
  const audits = field(report, 'audits');
  return [
    ...scoreRecords(page, report),
    ...metrics.flatMap((metric) => auditRecords(page, field(audits, metric), metric)),
  ];
}

const report: Shape = {
  matches: (source) => source.peek().some(isReport),
  parse(source) {
    const reports = documentsOf(source).filter(({ value }) => isReport(value));
    return toolResults(reports.flatMap(recordsOf), reports.flatMap(failureOf));
  },
};

/** Lighthouse: a report, or Lighthouse CI's list of runs or of assertions. */
export const lighthouse = ofShapes(
  {
    title: 'Lighthouse, Lighthouse CI',
    made: 'lighthouse --output json --output-path results.json https://…',
  },
  [report, lhciManifest, lhciAssertions],
);
