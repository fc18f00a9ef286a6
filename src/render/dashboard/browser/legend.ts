import { element } from './element.js';
import type { Place } from './embedded.js';

const legendEntries = [
  ['dot', 'accepted run'],
  ['diamond', 'quarantined run'],
  ['band', 'noise band about the accepted level'],
  ['step', 'change point'],
  ['acceptance', 'acceptance'],
  ['anchor', 'anchor'],
  ['budget', 'budget'],
] as const;

type Mark = (typeof legendEntries)[number][0];

/** What the marks of the chart mean: those that occur. */
export function legend({ metric, history }: Place): HTMLElement {
  const present: Record<Mark, boolean> = {
    dot: true,
    diamond: metric.quarantined.length > 0,
    band: metric.levels.length > 0,
    step: metric.steps.length > 0,
    acceptance: metric.acceptances.length > 0,
    anchor: history.anchors.length > 0,
    budget: metric.budget !== null,
  };
  const entries = legendEntries
    .filter(([mark]) => present[mark])
    .map(([mark, title]) => element('li', {}, element('i', { class: `mark ${mark}` }), title));
  return element('ul', { class: 'legend', 'aria-hidden': 'true' }, ...entries);
}
