import type { PageData } from '../page-data.js';
import { badge } from './badge.js';
import { type Child, element, named } from './element.js';
import { changeAt, type Place, type RunAt, referenceAt, runAt, valueAt, worseOf } from './embedded.js';
import { commitLink, compareLink, metricLink, runLink, workflowLink } from './links.js';
import { countsIn } from './runs-page.js';
import { type Head, row, table } from './table.js';
import {
  absent,
  sayChange,
  sayDate,
  sayHistory,
  sayRunner,
  sayValue,
  sayValueAt,
  shortCommit,
} from './words.js';

const heads: readonly Head[] = [
  { title: 'Metric' },
  { title: 'State', kind: 'state' },
  { title: 'Level', kind: 'figure' },
  { title: 'Value', kind: 'figure' },
  { title: 'Change', kind: 'figure' },
];

/** A list of facts: term and description. */
export function facts(pairs: readonly (readonly [string, Child])[]): HTMLElement {
  return element(
    'dl',
    { class: 'facts' },
    ...pairs.map(([term, fact]) => element('div', {}, element('dt', {}, term), element('dd', {}, fact))),
  );
}

type Measured = Place & { readonly change: number | null; readonly quarantined: boolean };

function measuredIn({ history, index }: RunAt): Measured[] {
  const worse = ({ metric, change }: Measured): number => (change === null ? -1e9 : worseOf(metric, change));
  return history.metrics
    .filter((metric) => valueAt(metric, index) !== null)
    .map((metric) => ({
      history,
      metric,
      change: changeAt(metric, index),
      quarantined: metric.quarantined.includes(index),
    }))
    .sort((a, b) => Number(b.quarantined) - Number(a.quarantined) || worse(b) - worse(a));
}

function measuredRow(item: Measured, index: number): HTMLTableRowElement {
  const level = referenceAt(item.metric, index);
  return row(heads, [
    metricLink(item),
    badge(item.quarantined ? 'quarantined' : 'accepted'),
    sayValue(item.metric, level),
    sayValueAt(item.metric, index, valueAt(item.metric, index)),
    element('span', { class: item.quarantined ? 'worse' : null }, sayChange(item.change)),
  ]);
}

function neighbours({ history, index }: RunAt): HTMLElement {
  const before = index > 0 ? runLink({ history, index: index - 1 }, 'Previous run') : null;
  const after = index + 1 < history.runs.length ? runLink({ history, index: index + 1 }, 'Next run') : null;
  return element('nav', { class: 'neighbours', 'aria-label': 'Runs' }, before, after);
}

/** One run: where and on what it was measured, and every metric beside its level. */
export function runPage(data: PageData, place: RunAt): HTMLElement {
  const [commit, date, id, attempt] = runAt(place);
  const previous = place.index > 0 ? runAt({ ...place, index: place.index - 1 })[0] : commit;
  const { measured, quarantined } = countsIn(place);
  const changes = compareLink(data, previous, commit);
  return element(
    'article',
    {},
    element('h1', { tabindex: '-1' }, `Run of ${sayDate(date)}, commit ${shortCommit(commit)}`),
    facts([
      ['Commit', element('span', {}, commitLink(data, commit), changes ? ' · ' : null, changes)],
      ['Suite', named(sayHistory(place.history))],
      [
        'Workflow run',
        element('span', {}, workflowLink(data, id), attempt > 1 ? `, attempt ${attempt}` : null),
      ],
      ['Runner', named(sayRunner(place))],
      ['Metrics', `${measured} measured, ${quarantined === 0 ? 'none' : quarantined} quarantined`],
      ['Place', `${place.index + 1} of ${place.history.runs.length} recorded runs`],
    ]),
    neighbours(place),
    measured === 0
      ? element('p', {}, absent)
      : table(
          'Metrics of this run',
          heads,
          measuredIn(place).map((item) => measuredRow(item, place.index)),
        ),
  );
}
