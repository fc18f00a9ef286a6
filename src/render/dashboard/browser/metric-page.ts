import { metricAddress } from './address.js';
import { badge, overBudget } from './badge.js';
import { canDraw } from './chart.js';
import { element, named } from './element.js';
import { changeAt, keepsBudget, levelAt, newestOf, type Place, referenceAt, valueAt } from './embedded.js';
import { events } from './events.js';
import { explorer, type PageOptions } from './explorer.js';
import { runDetails } from './run-details.js';
import { facts } from './run-page.js';
import { sayBetter, sayBudget, sayChange, sayHistory, sayValue, sayValueAt } from './words.js';

function heading({ metric, history }: Place): HTMLElement {
  const newest = newestOf(metric);
  return element(
    'header',
    {},
    element(
      'h1',
      { tabindex: '-1' },
      named(metric.benchmark || '(no name)'),
      ' ',
      named(metric.measure, { class: 'measure' }),
    ),
    element(
      'p',
      { class: 'badges' },
      badge(metric.state),
      keepsBudget(metric, valueAt(metric, newest)) ? null : overBudget(),
      element('span', { class: 'quiet' }, named(sayHistory(history)), `, ${sayBetter(metric)}`),
    ),
  );
}

function summary({ metric }: Place): HTMLElement {
  const newest = newestOf(metric);
  const value = valueAt(metric, newest);
  const level = levelAt(metric, metric.values.length - 1);
  const band = level
    ? `${sayValue(metric, level[2], level[1])} to ${sayValue(metric, level[3], level[1])}`
    : '–';
  return facts([
    ['Latest', sayValueAt(metric, newest, value)],
    ['Change', newest === metric.values.length - 1 ? sayChangeFrom(metric, newest) : '–'],
    ['Accepted level', sayValue(metric, level?.[1] ?? null)],
    ['Noise band', band],
    ['Budget', sayBudget(metric, value)],
    [
      'Quarantined',
      `${metric.quarantined.length} of ${metric.values.filter((each) => each !== null).length} runs`,
    ],
  ]);
}

/** With the level it is measured from: the accepted level beside it may already hold the newest run. */
function sayChangeFrom(metric: Place['metric'], run: number): string {
  const change = changeAt(metric, run);
  return change === null
    ? sayChange(change)
    : `${sayChange(change)} from ${sayValue(metric, referenceAt(metric, run))}`;
}

function neighbours({ metric, history }: Place): HTMLElement {
  const at = history.metrics.indexOf(metric);
  const link = (index: number, title: string) => {
    const other = history.metrics[index];
    return other ? element('a', { href: metricAddress({ history, metric: other }) }, title) : null;
  };
  return element(
    'nav',
    { class: 'neighbours', 'aria-label': 'Metrics' },
    link(at - 1, 'Previous metric'),
    link(at + 1, 'Next metric'),
  );
}

/** One metric: its figures, its history as a chart, what happened to it, and every run. */
export function metricPage(options: PageOptions, place: Place): HTMLElement {
  return element(
    'article',
    {},
    heading(place),
    summary(place),
    newestOf(place.metric) >= 0 && canDraw() ? explorer(options, place) : null,
    events(options.data, place),
    runDetails(options.data, place),
    neighbours(place),
  );
}
