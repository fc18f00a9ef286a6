/** What stands beside the job, and in the check run. The runner shows 4,096 characters of each. */
import type { Report, Row } from '../verdict.js';
import { arrange, isWaived } from './arrange.js';
import { clean } from './clean.js';
import type { RenderContext } from './context.js';
import { count, sayAfter, sayBefore, sayChange } from './figures.js';
import { verdictSentence } from './verdict-sentence.js';
import { plainVoice } from './voice.js';
import { sayJudgement, sayMetric, sayReasons, warningsOf } from './words.js';

export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
};

/** The runner shows ten of each level a step; check runs take fifty in one request. */
export const mostAnnotations = { job: 10, check: 50 } as const;
const longestMessage = 4000;
const longestTitle = 200;

const annotation = (level: Annotation['level'], title: string, message: string): Annotation => ({
  level,
  title: clean(title, longestTitle),
  message: clean(message, longestMessage),
});

/** The verdict first, then the rows that need a look, then what was missing, then warnings. */
export function renderAnnotations(report: Report, context: RenderContext, most: number): Annotation[] {
  const fails = failing(report, context);
  const { changed, missing } = arrange(report);
  const open = [...changed.filter((row) => !isWaived(row)), ...missing];
  const rows = open.map((row) => rowAnnotation(row, fails.has(keyOf(row.metric)) ? 'error' : 'warning'));
  const title = `Performance of ${plainVoice.name(report.suite)}`;
  const warnings = warningsOf(report).map((words) => annotation('warning', title, plainVoice.quote(words)));
  const all = [verdictAnnotation(report, context), ...rows, ...warnings];
  return levels.flatMap((level) => capped(all, level, most));
}

const keyOf = ({ benchmark, measure }: { benchmark: string; measure: string }): string =>
  `${benchmark}\u0000${measure}`;

/** The metrics of triggers that fail the job. */
function failing({ triggers }: Report, { informational }: RenderContext): Set<string> {
  const fired = informational ? [] : triggers.filter((trigger) => trigger.fired && trigger.action === 'fail');
  return new Set(fired.flatMap(({ metrics }) => metrics.map(keyOf)));
}

function verdictAnnotation(report: Report, context: RenderContext): Annotation {
  const level = {
    pass: 'notice',
    warn: 'warning',
    rollback: context.informational ? 'warning' : 'error',
  } as const;
  const title = `Performance of ${plainVoice.name(report.suite)}: ${report.verdict}`;
  return annotation(level[report.verdict], title, verdictSentence(report, context, plainVoice));
}

function rowAnnotation(row: Row, level: Annotation['level']): Annotation {
  const title = `${sayMetric(row.metric, plainVoice)}: ${sayJudgement(row, plainVoice)}`;
  const figures =
    row.after === null ? '' : `${sayBefore(row)} → ${sayAfter(row)} (${sayChange(row.change)}): `;
  return annotation(level, title, `${figures}${sayReasons(row, plainVoice)}`);
}

const levels = ['error', 'warning', 'notice'] as const;

function capped(all: readonly Annotation[], level: Annotation['level'], most: number): Annotation[] {
  const own = all.filter((each) => each.level === level);
  if (own.length <= most) return own;
  const shown = own.slice(0, most - 1);
  const left = own.length - shown.length;
  return [
    ...shown,
    annotation(level, `${count(left, 'more finding')}`, 'All of them are in the job summary.'),
  ];
}
