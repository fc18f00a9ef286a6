/** The verdict in one sentence, made of the same rows as the table, so that the two cannot disagree. */
import type { Report, Row } from '../verdict.js';
import { arrange, isCompared, isOverBudget, isWaived } from './arrange.js';
import type { RenderContext } from './context.js';
import { count, sayAfter, sayBefore, sayBudget, sayChange, sayWhole } from './figures.js';
import type { Voice } from './voice.js';
import { reasonsOf, sayMetric } from './words.js';

type Mood = Pick<RenderContext, 'secondRun' | 'informational'>;

/** `Rollback: 2 metrics regressed; worst api/login p95 182 ms → 208 ms (+14.3%).` */
export function verdictSentence(report: Report, mood: Mood, voice: Voice): string {
  const said = { rollback: sayRollback, warn: sayWarn, pass: sayPass }[report.verdict](report, mood, voice);
  const aside =
    report.verdict === 'rollback' && mood.informational ? ' Informational: the job does not fail.' : '';
  return `${said}.${aside}`;
}

const fired = (report: Report, action: 'fail' | 'warn'): string[] => [
  ...new Set(
    report.triggers
      .filter((trigger) => trigger.fired && trigger.action === action)
      .map(({ message }) => message),
  ),
];

/** Regressions in the table that no fired trigger counts, or counts only in part. */
function unsaidRegressions({ rows, triggers }: Report): string[] {
  const open = rows.filter((row) => row.judgement === 'regression' && !isWaived(row)).length;
  const words = `${count(open, 'metric')} regressed`;
  const counting = triggers.filter(({ fired: did, when }) => did && when === 'regression');
  if (open === 0 || counting.some(({ message }) => message === words)) return [];
  return [counting.length === 0 ? words : `${words} in all`];
}

function sayRollback(report: Report, _mood: Mood, voice: Voice): string {
  const causes = fired(report, 'fail').map(voice.quote);
  const rest = [...fired(report, 'warn').map(voice.quote), ...unsaidRegressions(report)];
  const also = rest.length === 0 ? '' : `; also ${rest.join('; ')}`;
  const worst = sayWorst(report, [...causes, ...rest], voice);
  return `Rollback: ${causes.join('; ') || 'a rollback trigger fired'}${also}${worst}`;
}

function sayWarn(report: Report, mood: Mood, voice: Voice): string {
  const causes = [...fired(report, 'warn').map(voice.quote), ...unsaidRegressions(report)];
  const suspects = report.rows.filter(({ judgement }) => judgement === 'suspect').length;
  if (suspects > 0) {
    const how = mood.secondRun ? 'a second run decides' : 'one run is not enough to decide';
    causes.push(`${count(suspects, 'metric')} may have regressed (${how})`);
  }
  return `${causes.join('; ') || 'A rollback trigger warns'}${sayWorst(report, causes, voice)}`;
}

const isOpen = (row: Row): boolean =>
  !isWaived(row) && (row.judgement === 'regression' || row.judgement === 'suspect' || isOverBudget(row));

/** The first row of the table, when it is one that the verdict is about; nothing is the worst of one. */
function sayWorst(report: Report, causes: readonly string[], voice: Voice): string {
  const { changed } = arrange(report);
  const worst = changed[0];
  if (worst === undefined || !isOpen(worst)) return '';
  const alone =
    causes.length === 1 && causes[0]?.startsWith('1 metric ') && changed.filter(isOpen).length === 1;
  return `${alone ? ':' : '; worst'} ${sayRow(worst, voice)}`;
}

const sayRow = (row: Row, voice: Voice): string => `${sayMetric(row.metric, voice)} ${figuresOf(row, voice)}`;

/** `182 ms → 208 ms (+14.3%)`; without a baseline the figure and its budget. */
function figuresOf(row: Row, voice: Voice): string {
  const after = voice.figure(sayAfter(row));
  const course = row.before === null ? after : `${voice.figure(sayBefore(row))} → ${after}`;
  const budget = isOverBudget(row) && row.judgement !== 'regression';
  return `${course} (${budget ? `budget ${voice.figure(sayBudget(row))}` : sayChange(row.change)})`;
}

function sayPass(report: Report, _mood: Mood, voice: Voice): string {
  return [openFacts(report, voice), standing(report), improvements(report)]
    .filter((part) => part !== '')
    .join('; ');
}

function openFacts(report: Report, voice: Voice): string {
  const { changed } = arrange(report);
  const regressed = changed.filter(({ judgement }) => judgement === 'regression');
  const overBudget = changed.filter(isOverBudget);
  if (regressed.length + overBudget.length > 0) return sayTolerated(regressed, overBudget, voice);
  if (report.rows.every(({ after }) => after === null)) return 'Nothing was measured';
  return report.rows.some(isCompared) ? sayClear(report) : sayUnjudged(report, voice);
}

function sayClear({ coverage: { judged, expected, missing } }: Report): string {
  if (judged < expected || missing.length > 0) {
    return `No regression among the ${sayWhole(judged)} of ${count(expected, 'metric')} that could be judged`;
  }
  return `No regression: ${judged === 1 ? 'the one metric' : `all ${count(judged, 'metric')}`} judged`;
}

function sayTolerated(regressed: readonly Row[], overBudget: readonly Row[], voice: Voice): string {
  const parts = [
    regressed.length > 0 ? `${count(regressed.length, 'metric')} regressed` : '',
    overBudget.length > 0 ? `${count(overBudget.length, 'metric')} outside the budget` : '',
  ].filter((part) => part !== '');
  const rows = [...new Set([...regressed, ...overBudget])];
  const [only] = rows;
  const named = rows.length === 1 && only !== undefined ? `: ${sayRow(only, voice)}` : '';
  return `${parts.join(' and ')}, ${rows.every(isWaived) ? sayWaived(rows) : 'no rollback trigger fired'}${named}`;
}

function sayWaived(rows: readonly Row[]): string {
  const waived = rows.filter((row) => row.waiver?.holds === true).length;
  const how = waived === 0 ? 'accepted' : waived === rows.length ? 'waived' : 'waived or accepted';
  return rows.length === 1 ? how : `all ${how}`;
}

function sayUnjudged(report: Report, voice: Voice): string {
  const measured = report.rows.filter(({ after }) => after !== null);
  const metrics = count(measured.length, 'metric');
  const budgets = measured.filter(({ budget }) => budget !== null).length;
  const within = budgets === 0 ? '' : `; ${count(budgets, 'budget')} kept`;
  if (report.baseline.source === 'none') {
    return `First run: ${metrics} measured, no baseline to judge against yet${within}`;
  }
  const reasons = new Set(measured.map((row) => reasonsOf(row, voice)[0] ?? ''));
  const [reason = ''] = reasons.size === 1 ? reasons : [];
  return `No change could be judged: ${reason === '' ? `${metrics} measured, none decided` : reason}${within}`;
}

function standing(report: Report): string {
  const rows = arrange(report).standing.length;
  return rows === 0
    ? ''
    : `${count(rows, 'metric')} still worse than the accepted level since before this change`;
}

function improvements(report: Report): string {
  const improved = report.rows.filter(({ judgement }) => judgement === 'improvement').length;
  return improved === 0 ? '' : `${count(improved, 'metric')} improved`;
}
