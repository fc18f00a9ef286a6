/** The report for a terminal: verdict, table, reasons, triggers, coverage. Nothing from data can move the cursor. */
import type { Report, Row } from '../verdict.js';
import { type Arranged, arrange, neverSeen } from './arrange.js';
import { checklist } from './checklist.js';
import { type Colour, colourOf, type Paint, painter, verdictColours } from './colour.js';
import { nowhere, type RenderContext } from './context.js';
import { count, countMetrics } from './figures.js';
import { sayBaseline, sayCoverage, sayRunner } from './footer.js';
import { terminalTable } from './terminal-table.js';
import { verdictSentence } from './verdict-sentence.js';
import { plainVoice } from './voice.js';
import { wrap } from './width.js';
import { sayCountdown, sayMetric, sayReasons, warningsOf } from './words.js';

export type TerminalOptions = {
  readonly width: number;
  readonly colour: boolean;
  /** What the report does not know; the default is a run that nobody publishes. */
  readonly context?: RenderContext;
  /** Unchanged metrics too. */
  readonly all?: boolean;
};

type Terminal = { readonly width: number; readonly paint: Paint; readonly all: boolean };

const narrowest = 40;
const rowsShown = 200;

/** The whole report as lines of at most `width` columns, where words allow. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const terminal: Terminal = {
    width: Math.max(narrowest, options.width),
    paint: painter(options.colour),
    all: options.all ?? false,
  };
  const groups = arrange(report);
  const sentence = verdictSentence(report, options.context ?? nowhere, plainVoice);
  const head = `${report.verdict.toUpperCase()}  ${plainVoice.name(report.suite)}`;
  const blocks = [
    terminal.paint(head, verdictColours[report.verdict]),
    wrap(sentence, terminal.width, ''),
    tableBlock(groups, terminal),
    whyBlock(groups, terminal),
    neverSeenBlock(report, terminal),
    triggersBlock(report, terminal),
    checklistBlock(report, terminal),
    waiversBlock(report, terminal),
    warningsBlock(report, terminal),
    closing(report, groups, terminal),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const shownRows = (groups: Arranged, all: boolean): Row[] => [
  ...groups.changed,
  ...groups.missing,
  ...groups.inconclusive,
  ...groups.improved,
  ...groups.standing,
  ...groups.fresh,
  ...(all ? groups.unchanged : []),
];

function tableBlock(groups: Arranged, { width, paint, all }: Terminal): string {
  const rows = shownRows(groups, all);
  if (rows.length === 0) return '';
  const limit = all ? rows.length : rowsShown;
  const left = rows.length - limit;
  const note = left > 0 ? `\n… and ${count(left, 'more row')}` : '';
  return terminalTable(rows.slice(0, limit), width, paint) + note;
}

const reasonsShown = 25;

/** Reasons of what needs a look; those of the rest are in the JSON report. */
function whyBlock(groups: Arranged, { width, paint }: Terminal): string {
  const rows = [...groups.changed, ...groups.missing, ...groups.inconclusive];
  const lines = rows.slice(0, reasonsShown).map((row) => {
    const name = paint(sayMetric(row.metric, plainVoice), colourOf(row));
    return `${name}\n${wrap(sayReasons(row, plainVoice), width, '  ')}`;
  });
  const left = rows.length - lines.length;
  return [...lines, ...(left > 0 ? [`… and the reasons of ${count(left, 'more row')}`] : [])].join('\n');
}

function neverSeenBlock(report: Report, { width }: Terminal): string {
  const metrics = neverSeen(report);
  if (metrics.length === 0) return '';
  const shown = metrics.slice(0, reasonsShown).map((metric) => sayMetric(metric, plainVoice));
  const left = metrics.length - shown.length;
  return wrap(
    `expected but never seen: ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`,
    width,
    '',
  );
}

function triggersBlock({ triggers }: Report, { width, paint }: Terminal): string {
  const fired = triggers.filter((trigger) => trigger.fired);
  return fired
    .map(({ name, action, message, plan }) => {
      const colour: Colour = action === 'fail' ? 'red' : 'yellow';
      const head = `${paint(`${action === 'fail' ? '✗' : '!'} ${plainVoice.name(name)}`, colour)}: ${plainVoice.quote(message)}`;
      const steps = (plan?.steps ?? []).map((step, i) =>
        wrap(`${i + 1}. ${plainVoice.quote(step)}`, width, '    '),
      );
      return [head, ...steps].join('\n');
    })
    .join('\n');
}

function checklistBlock(report: Report, { width, paint }: Terminal): string {
  return checklist(report, plainVoice)
    .map(({ met, text }) => `${paint(met ? '✓' : '✗', met ? 'green' : 'red')}${wrap(text, width, ' ')}`)
    .join('\n');
}

function waiversBlock({ rows }: Report, { width }: Terminal): string {
  return rows
    .flatMap(({ metric, waiver }) => (waiver === null ? [] : [sayCountdown(metric, waiver, plainVoice)]))
    .slice(0, waiversShown)
    .map((line) => wrap(`waiver: ${line}`, width, ''))
    .join('\n');
}

const waiversShown = 30;
const warningsShown = 30;

function warningsBlock(report: Report, { width, paint }: Terminal): string {
  const warnings = warningsOf(report);
  const left = warnings.length - warningsShown;
  const lines = warnings
    .slice(0, warningsShown)
    .map((warning) => wrap(`warning: ${plainVoice.quote(warning)}`, width, ''));
  return [...lines, ...(left > 0 ? [`… and ${count(left, 'more warning')}`] : [])]
    .map((line) => paint(line, 'yellow'))
    .join('\n');
}

function closing(report: Report, groups: Arranged, { width, paint, all }: Terminal): string {
  const hidden = all ? [] : groups.unchanged;
  const parts = [
    sayCoverage(report),
    ...(hidden.length > 0 ? [`${countMetrics(hidden, 'unchanged metric')} not shown`] : []),
    sayBaseline(report, plainVoice),
    sayRunner(report, plainVoice),
  ];
  return paint(wrap(parts.join(' · '), width, ''), 'dim');
}
