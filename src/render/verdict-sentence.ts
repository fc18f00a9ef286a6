/** The verdict in one sentence, made of the same rows as the table, so that the two cannot disagree. */
import type { Report, Row } from '../verdict.js';
import { arrange, isOverBudget, isWaived } from './arrange.js';
import type { RenderContext } from './context.js';
import { count, sayAfter, sayBefore, sayBudget, sayChange } from './figures.js';
import type { Voice } from './voice.js';
import { sayMetric } from './words.js';

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

function sayRollback(report: Report, _mood: Mood, voice: Voice): string {
  const causes = fired(report, 'fail').map(voice.quote);
  return `Rollback: ${causes.join('; ') || 'a rollback trigger fired'}${sayWorst(report, voice)}`;
}

function sayWarn(report: Report, mood: Mood, voice: Voice): string {
  const causes = fired(report, 'warn').map(voice.quote);
  const suspects = report.rows.filter(({ judgement }) => judgement === 'suspect').length;
  if (suspects > 0) {
    const how = mood.secondRun ? 'a second run decides' : 'one run is not enough to decide';
    causes.push(`${count(suspects, 'metric')} may have regressed and ${how}`);
  }
  return `${causes.join('; ') || 'A rollback trigger warns'}${sayWorst(report, voice)}`;
}

/** The first row of the table, when it is one that the verdict is about. */
function sayWorst(report: Report, voice: Voice): string {
  const worst = arrange(report).changed[0];
  if (worst === undefined || isWaived(worst)) return '';
  if (worst.judgement !== 'regression' && worst.judgement !== 'suspect' && !isOverBudget(worst)) return '';
  return `; worst ${sayMetric(worst.metric, voice)} ${voice.figure(sayBefore(worst))} → ${voice.figure(sayAfter(worst))} (${changeOf(worst, voice)})`;
}

const changeOf = (row: Row, voice: Voice): string =>
  isOverBudget(row) && row.judgement !== 'regression'
    ? `budget ${voice.figure(sayBudget(row))}`
    : sayChange(row.change);

function sayPass(report: Report): string {
  const parts = [openFacts(report), improvements(report)].filter((part) => part !== '');
  return parts.join('; ');
}

function openFacts(report: Report): string {
  const { changed, missing } = arrange(report);
  const regressed = changed.filter(({ judgement }) => judgement === 'regression');
  const overBudget = changed.filter(isOverBudget);
  if (regressed.length + overBudget.length > 0) return sayTolerated(regressed, overBudget);
  const { judged, expected } = report.coverage;
  if (report.rows.every(({ after }) => after === null)) return 'Nothing was measured';
  if (judged === 0) return sayUnjudged(report);
  const whole = judged === expected && missing.length === 0;
  return whole
    ? `No regression: ${judged === 1 ? 'the one metric' : `all ${count(judged, 'metric')}`} judged`
    : `No regression among the ${judged.toLocaleString('en-US')} of ${count(expected, 'metric')} that could be judged`;
}

function sayTolerated(regressed: readonly Row[], overBudget: readonly Row[]): string {
  const parts = [
    regressed.length > 0 ? `${count(regressed.length, 'metric')} regressed` : '',
    overBudget.length > 0 ? `${count(overBudget.length, 'metric')} outside the budget` : '',
  ].filter((part) => part !== '');
  const waived = [...regressed, ...overBudget].every(isWaived);
  return `${parts.join(' and ')}, ${waived ? 'all waived' : 'no rollback trigger fired'}`;
}

function sayUnjudged(report: Report): string {
  const metrics = count(report.rows.filter(({ after }) => after !== null).length, 'metric');
  return report.baseline.source === 'none'
    ? `First run: ${metrics} measured, no baseline to judge against yet`
    : `Nothing could be judged: ${metrics} measured, none decided`;
}

function improvements(report: Report): string {
  const improved = report.rows.filter(({ judgement }) => judgement === 'improvement').length;
  return improved === 0 ? '' : `${count(improved, 'metric')} improved`;
}
