import { type MetricState, metricStates } from '../page-data.js';
import { element } from './element.js';

/** A state in words, with a shape so that colour is never all there is. */
export function badge(state: MetricState): HTMLElement {
  const { title, tone } = metricStates[state];
  return element('span', { class: `badge ${tone}` }, element('i', { 'aria-hidden': 'true' }), title);
}

/** A budget that is not kept. */
export const overBudget = (): HTMLElement =>
  element('span', { class: 'badge bad' }, element('i', { 'aria-hidden': 'true' }), 'Over budget');
