/** A fired trigger with its evidence and its plan, and the texts of the issue and the revert it asks for. */
import type { Plan, Report, TriggerResult } from '../verdict.js';
import { clean } from './clean.js';
import type { RenderContext } from './context.js';
import { count } from './figures.js';
import { commitLink, link } from './markdown.js';
import { planMarker } from './marker.js';
import { verdictSentence } from './verdict-sentence.js';
import { markdownVoice, plainVoice, type Voice } from './voice.js';
import { sayMetric } from './words.js';

const stepsShown = 12;
const metricsShown = 5;

/** `**regression** (fail): 2 metrics regressed`, the metrics, the steps. */
export function triggerText(trigger: TriggerResult, voice: Voice): string {
  const { name, action, message, metrics, plan } = trigger;
  const left = metrics.length - metricsShown;
  const named = metrics.slice(0, metricsShown).map((metric) => sayMetric(metric, voice));
  const evidence = named.length === 0 ? '' : ` (${named.join(', ')}${left > 0 ? ` and ${left} more` : ''})`;
  const actions = plan === null ? [] : actionsOf(plan, voice);
  const follows = actions.length === 0 ? '' : `; plan: ${actions.join(', ')}`;
  const steps = plan?.steps ?? [];
  const lines = steps.slice(0, stepsShown).map((step, i) => `   ${i + 1}. ${voice.quote(step)}`);
  const cut =
    steps.length > stepsShown ? [`   ${stepsShown + 1}. and ${steps.length - stepsShown} more`] : [];
  return [
    `- ${action === 'fail' ? '❌' : '⚠️'} ${voice.name(name)}: ${voice.quote(message)}${evidence}${follows}`,
    ...lines,
    ...cut,
  ].join('\n');
}

/** What the gate itself does when the trigger fires. Names are not mentions: nobody is called from here. */
function actionsOf({ issue, assignees, revertPullRequest, draft, label }: Plan, voice: Voice): string[] {
  const to =
    assignees.length === 0 ? '' : ` for ${assignees.slice(0, metricsShown).map(voice.name).join(', ')}`;
  return [
    issue ? `an issue${to}` : '',
    revertPullRequest ? 'a draft pull request that reverts it' : '',
    draft ? 'this pull request becomes a draft' : '',
    label === null ? '' : `label ${voice.name(label)}`,
  ].filter((part) => part !== '');
}

/** Every fired trigger, those that fail first. */
export function plansBlock({ triggers }: Report, most: number, voice: Voice): string {
  const fired = triggers
    .filter((trigger) => trigger.fired)
    .sort((a, b) => Number(b.action === 'fail') - Number(a.action === 'fail'));
  if (fired.length === 0) return '';
  const left = fired.length - most;
  const lines = fired.slice(0, most).map((trigger) => triggerText(trigger, voice));
  const rest = left > 0 ? [`- and ${count(left, 'more trigger')}`] : [];
  return ['**Rollback triggers**', '', ...lines, ...rest].join('\n');
}

export type Text = { readonly title: string; readonly body: string };

const mostPlans = 20;

const titled = (text: string): string => clean(text, 200);

/** The issue that a trigger's plan opens; the marker finds it again. */
export function issueText(report: Report, context: RenderContext): Text {
  const voice = markdownVoice(context);
  const run = context.runUrl === null ? '' : ` · ${link('run', context.runUrl)}`;
  return {
    title: titled(`Performance regression in ${report.suite} on ${report.candidate.branch}`),
    body: [
      planMarker('issue', report.suite, report.candidate.branch),
      `**${verdictSentence(report, context, voice)}**`,
      `Found in ${commitLink(context.head, context)} on ${voice.name(report.candidate.branch)}${run}.`,
      plansBlock(report, mostPlans, voice),
      'This issue is closed when the metrics are back within tolerance or their level is accepted.',
    ]
      .filter((block) => block !== '')
      .join('\n\n'),
  };
}

/** The draft pull request that reverts the commit that was found slower. */
export function revertText(report: Report, context: RenderContext): Text {
  const voice = markdownVoice(context);
  return {
    title: titled(`Revert ${plainVoice.commit(context.head)}: performance regression in ${report.suite}`),
    body: [
      planMarker('revert', report.suite, report.candidate.branch),
      `Reverts ${commitLink(context.head, context)} on ${voice.name(report.candidate.branch)}.`,
      `**${verdictSentence(report, context, voice)}**`,
      plansBlock(report, mostPlans, voice),
      'A draft: a person decides whether to revert, to mend or to accept the new level.',
    ].join('\n\n'),
  };
}

/** Said under the issue or the revert when the metrics are well again. */
export function recoveredText(report: Report, context: RenderContext): string {
  return `Back within tolerance in ${commitLink(context.head, context)}: ${verdictSentence(report, context, markdownVoice(context))}`;
}
