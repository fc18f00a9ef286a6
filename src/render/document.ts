/** A report as Markdown, in the order in which a reviewer asks. Comment, summary and check differ in size only. */
import type { MetricName } from '../model.js';
import type { Report, Row } from '../verdict.js';
import { type Arranged, arrange, isWaived, neverSeen } from './arrange.js';
import {
  changedBlock,
  folded,
  freshBlock,
  type Group,
  improvedBlock,
  inconclusiveBlock,
  missingBlock,
  standingBlock,
  unchangedBlock,
  whyBlock,
} from './blocks.js';
import { checklist } from './checklist.js';
import { visibleCorrection } from './columns.js';
import type { RenderContext } from './context.js';
import { count } from './figures.js';
import { footer } from './footer.js';
import { code, commitLink } from './markdown.js';
import { plansBlock } from './plan.js';
import type { Rows } from './size.js';
import { verdictSentence } from './verdict-sentence.js';
import { markdownVoice, type Voice } from './voice.js';
import { reasonsOf, sayCountdown, sayMetric, verdictIcons, warningsOf } from './words.js';

/** The first to be dropped when there is too much to say. */
export const leastImportantFirst = [
  'unchanged',
  'fresh',
  'standing',
  'warnings',
  'improved',
  'waivers',
  'inconclusive',
  'reasons',
  'missing',
  'plans',
  'changed',
] as const satisfies readonly Group[];

export type Document = {
  readonly report: Report;
  readonly context: RenderContext;
  readonly groups: Arranged;
  readonly neverSeen: readonly MetricName[];
  readonly warnings: readonly string[];
  /** Where the rows stand that are left out. */
  readonly elsewhere: string;
};

/** A report with its rows in order, ready to be rendered at any size. */
export const makeDocument = (report: Report, context: RenderContext, elsewhere: string): Document => ({
  report,
  context,
  groups: arrange(report),
  neverSeen: neverSeen(report),
  warnings: warningsOf(report),
  elsewhere,
});

/** Heading, alert and what changed: enough to decide. */
export function headBlocks(
  { report, context, groups, neverSeen, elsewhere }: Document,
  rows: Rows<Group>,
): string[] {
  const voice = markdownVoice(context);
  const part = partOf(groups, rows, voice, elsewhere);
  return [
    `### ${headIcon(report)} Performance of ${code(report.suite)}`,
    alertBlock(report, context, voice),
    runLine(report, voice),
    changedBlock(part('changed')),
    whyBlock({ ...part('changed'), most: rows.reasons }),
    missingBlock(part('missing')),
    neverSeenBlock(neverSeen, rows.missing, voice),
  ];
}

const partOf =
  (groups: Arranged, rows: Rows<Group>, voice: Voice, elsewhere: string) => (group: keyof Arranged) => ({
    rows: groups[group],
    most: rows[group],
    voice,
    elsewhere,
  });

/** Everything else, for those who ask on. */
export function restBlocks(
  { report, context, groups, warnings, elsewhere }: Document,
  rows: Rows<Group>,
): string[] {
  const voice = markdownVoice(context);
  const part = partOf(groups, rows, voice, elsewhere);
  return [
    plansBlock(report, rows.plans, voice),
    acceptBlock(report, context),
    checklistBlock(report, voice),
    waiversBlock(report, rows.waivers, voice),
    improvedBlock(part('improved')),
    inconclusiveBlock(part('inconclusive')),
    standingBlock(part('standing')),
    freshBlock(part('fresh')),
    unchangedBlock(part('unchanged')),
    warningsBlock(warnings, rows.warnings, voice),
    footer(report, context, voice),
  ];
}

export const joined = (blocks: readonly string[]): string =>
  blocks.filter((block) => block !== '').join('\n\n');

const alerts = { pass: 'TIP', warn: 'WARNING', rollback: 'CAUTION' } as const;

/** Green is for runs that judged something; a first run is only noted. */
const unearned = ({ verdict, coverage: { judged } }: Report): boolean => verdict === 'pass' && judged === 0;
const alertKind = (report: Report): string => (unearned(report) ? 'NOTE' : alerts[report.verdict]);
const headIcon = (report: Report): string => (unearned(report) ? 'ℹ️' : verdictIcons[report.verdict]);

/** What holds for the run as a whole, when it is worth knowing: everything slower, everything noisier. */
function runLine({ rows }: Report, voice: Voice): string {
  const whole = rows.find(({ reasons }) => reasons.some(({ code: said }) => said === 'suite-wide'));
  if (whole === undefined) return '';
  const reasons = whole.reasons.filter(
    (reason) =>
      (reason.code === 'suite-wide' && Math.abs(reason.factor) >= visibleCorrection) ||
      reason.code === 'noisy-run',
  );
  return reasonsOf({ ...whole, reasons }, voice).join('; ');
}

function alertBlock(report: Report, context: RenderContext, voice: Voice): string {
  const lines = [`**${verdictSentence(report, context, voice)}**`, resolvedLine(report, context)].filter(
    (line) => line !== '',
  );
  return [`> [!${alertKind(report)}]`, ...lines.map((line) => `> ${line}`)].join('\n');
}

/** The commit in which an earlier verdict of this comment was mended, if it was. */
export function resolvedIn(report: Report, { previous, head }: RenderContext): string | null {
  if (previous === null || report.verdict !== 'pass' || report.coverage.judged === 0) return null;
  return previous.verdict === 'pass' ? previous.resolved : head;
}

function resolvedLine(report: Report, context: RenderContext): string {
  const commit = resolvedIn(report, context);
  return commit === null ? '' : `<br>Resolved: back within tolerance in ${commitLink(commit, context)}.`;
}

function neverSeenBlock(metrics: readonly MetricName[], most: number, voice: Voice): string {
  if (metrics.length === 0) return '';
  const shown = metrics.slice(0, most).map((metric) => sayMetric(metric, voice));
  const left = metrics.length - shown.length;
  return `**Expected but never seen:** ${shown.join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
}

/** How a person can say that a slowdown is meant; only where comments are read. */
function acceptBlock({ verdict, rows }: Report, { pullRequest }: RenderContext): string {
  const open = rows.filter((row) => row.judgement === 'regression' && !isWaived(row));
  if (verdict !== 'rollback' || open.length === 0 || pullRequest === null) return '';
  const command = code(`/perf accept ${acceptPattern(open)} REASON`);
  return `Intended? Anyone with write access can accept the new level by commenting ${command}.`;
}

/** The pattern to copy, where all that regressed is one benchmark whose name reads as itself. */
function acceptPattern(open: readonly Row[]): string {
  const [name = '', ...others] = new Set(open.map(({ metric }) => metric.benchmark));
  return others.length === 0 && /^[\w./:-]{1,100}$/.test(name) ? name : 'PATTERN';
}

function checklistBlock(report: Report, voice: Voice): string {
  const lines = checklist(report, voice).map(({ met, text }) => `- [${met ? 'x' : ' '}] ${text}`);
  return ['**Acceptance criteria**', '', ...lines].join('\n');
}

/** Waivers are counted down, so that none is forgotten. */
function waiversBlock({ rows }: Report, most: number, voice: Voice): string {
  const waived = rows.filter((row) => row.waiver !== null);
  if (waived.length === 0) return '';
  const left = waived.length - most;
  const lines = waived.slice(0, most).map((row) => waiverLine(row, voice));
  return ['**Waivers**', '', ...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}

const waiverLine = ({ metric, waiver }: Row, voice: Voice): string =>
  waiver === null ? '' : `- 🤝 ${sayCountdown(metric, waiver, voice)}`;

function warningsBlock(warnings: readonly string[], most: number, voice: Voice): string {
  const left = warnings.length - most;
  const lines = warnings.slice(0, most).map((warning) => `- ${voice.quote(warning)}`);
  const list = [...lines, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
  return folded(count(warnings.length, 'warning'), list);
}
