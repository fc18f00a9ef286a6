/** What stands beside the job: at most ten errors and ten warnings a step are shown, 4,096 characters each. */
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

const mostPerLevel = 10;
const longestMessage = 4000;
const longestTitle = 200;

const annotation = (level: Annotation['level'], title: string, message: string): Annotation => ({
  level,
  title: clean(title, longestTitle),
  message: clean(message, longestMessage),
});

/** The verdict first, then the rows that need a look, then what was missing, then warnings. */
export function renderAnnotations(report: Report, context: RenderContext): Annotation[] {
  const fails = failing(report, context);
  const { changed, missing } = arrange(report);
  const open = [...changed.filter((row) => !isWaived(row)), ...missing];
  const rows = open.map((row) => rowAnnotation(row, fails.has(keyOf(row.metric)) ? 'error' : 'warning'));
  const title = `Performance of ${plainVoice.name(report.suite)}`;
  const warnings = warningsOf(report).map((words) => annotation('warning', title, plainVoice.quote(words)));
  const all = [verdictAnnotation(report, context), ...rows, ...warnings];
  return [...capped(all, 'error'), ...capped(all, 'warning'), ...capped(all, 'notice')];
}

const keyOf = ({ benchmark, measure }: { benchmark: string; measure: string }): string =>
  `${benchmark}\u0000${measure}`;

/** The metrics of triggers that fail the job. */
function failing({ triggers }: Report, { informational }: RenderContext): Set<string> {
  const fired = informational ? [] : triggers.filter((trigger) => trigger.fired && trigger.action === 'fail');
  return new Set(fired.flatMap(({ metrics }) => metrics.map(keyOf)));
}

function verdictAnnotation(report: Report, context: RenderContext): Annotation {
  const levels = {
    pass: 'notice',
    warn: 'warning',
    rollback: context.informational ? 'warning' : 'error',
  } as const;
  const title = `Performance of ${plainVoice.name(report.suite)}: ${report.verdict}`;
  return annotation(levels[report.verdict], title, verdictSentence(report, context, plainVoice));
}

function rowAnnotation(row: Row, level: Annotation['level']): Annotation {
  const title = `${sayMetric(row.metric, plainVoice)}: ${sayJudgement(row, plainVoice)}`;
  const figures =
    row.after === null ? '' : `${sayBefore(row)} → ${sayAfter(row)} (${sayChange(row.change)}): `;
  return annotation(level, title, `${figures}${sayReasons(row, plainVoice)}`);
}

function capped(all: readonly Annotation[], level: Annotation['level']): Annotation[] {
  const own = all.filter((each) => each.level === level);
  if (own.length <= mostPerLevel) return own;
  const shown = own.slice(0, mostPerLevel - 1);
  const left = own.length - shown.length;
  return [
    ...shown,
    annotation(level, `${count(left, 'more finding')}`, 'All of them are in the job summary.'),
  ];
}
