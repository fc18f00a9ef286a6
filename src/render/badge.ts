/** A badge of the last verdict, as SVG and as the JSON that shields.io draws from. */
import type { Report, Verdict } from '../verdict.js';
import { isOverBudget, isWaived } from './arrange.js';
import { clean } from './clean.js';
import { count, sayWhole } from './figures.js';
import { displayWidth } from './width.js';

const colours = { pass: '#1a7f37', warn: '#9a6700', rollback: '#cf222e' } as const satisfies Record<
  Verdict,
  string
>;

const unknown = '#57606a';

type Badge = { readonly label: string; readonly message: string; readonly colour: string };

function badgeOf(report: Report): Badge {
  const { judged, expected } = report.coverage;
  const label = report.suite === 'default' ? 'performance' : `performance ${clean(report.suite, 30)}`;
  if (judged === 0 && report.verdict === 'pass') return { label, message: 'not judged', colour: unknown };
  return { label, message: message(report, judged, expected), colour: colours[report.verdict] };
}

const words = { pass: 'pass', warn: 'warning', rollback: 'rollback' } as const satisfies Record<
  Verdict,
  string
>;

/** The verdict and the gravest thing behind it; without one, how much was judged. */
function message(report: Report, judged: number, expected: number): string {
  const { rows, coverage } = report;
  const open = rows.filter((row) => !isWaived(row));
  const regressed = open.filter(({ judgement }) => judgement === 'regression').length;
  const outside = open.filter(isOverBudget).length;
  const suspects = open.filter(({ judgement }) => judgement === 'suspect').length;
  const missing = coverage.missing.length;
  const said = [
    regressed > 0 ? count(regressed, 'regression') : '',
    outside > 0 ? `${sayWhole(outside)} over budget` : '',
    missing > 0 ? `${sayWhole(missing)} missing` : '',
    suspects > 0 ? `${sayWhole(suspects)} undecided` : '',
    `${sayWhole(judged)} of ${sayWhole(expected)} judged`,
  ].find((part) => part !== '');
  return `${words[report.verdict]}, ${said}`;
}

/** The endpoint schema of shields.io (https://shields.io/badges/endpoint-badge). */
export function badgeJson(report: Report) {
  const { label, message: said, colour } = badgeOf(report);
  return { schemaVersion: 1, label, message: said, color: colour.slice(1) };
}

const xml = (text: string): string =>
  text.replace(/[^\p{L}\p{N} ,.]/gu, (character) => `&#${character.codePointAt(0)};`);

/** Verdana 11 is about this wide per column. */
const columnWidth = 7;
const height = 20;

/** White on each colour has a contrast of at least 4.5 (WCAG 2.2 AA). */
export function badgeSvg(report: Report): string {
  const { label, message: said, colour } = badgeOf(report);
  const left = displayWidth(label) * columnWidth + 10;
  const right = displayWidth(said) * columnWidth + 10;
  const text = (middle: number, words: string): string =>
    `<text x="${middle}" y="14" text-anchor="middle">${xml(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${height}" role="img" aria-label="${xml(`${label}: ${said}`)}">`,
    `<title>${xml(`${label}: ${said}`)}</title>`,
    `<clipPath id="r"><rect width="${left + right}" height="${height}" rx="3"/></clipPath>`,
    `<g clip-path="url(#r)"><rect width="${left}" height="${height}" fill="#444c56"/><rect x="${left}" width="${right}" height="${height}" fill="${colour}"/></g>`,
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(left / 2, label)}${text(left + right / 2, said)}</g>`,
    '</svg>',
    '',
  ].join('\n');
}
