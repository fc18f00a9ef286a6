import type { PageData } from '../page-data.js';
import { type Filter, historyKey, rememberList } from './address.js';
import { badge, overBudget } from './badge.js';
import { button, choice, searchField } from './controls.js';
import { element } from './element.js';
import { valueAt, worseOf } from './embedded.js';
import { metricLink } from './links.js';
import {
  type Listed,
  listedMetrics,
  ordered,
  orderOf,
  orders,
  searched,
  stateCounts,
} from './metric-list.js';
import { sparkline } from './sparkline.js';
import { type Head, row, table } from './table.js';
import { absent, sayChange, sayCount, sayHistory, sayValueAt } from './words.js';

const heads: readonly Head[] = [
  { title: 'Metric' },
  { title: 'State', kind: 'state' },
  { title: 'Latest', kind: 'figure' },
  { title: 'Change', kind: 'figure' },
  { title: 'Recent runs', kind: 'wide' },
];

/** Rows are cheap, yet ten thousand of them are not: the rest comes on demand. */
const firstRows = 1000;

function changeCell(item: Listed): HTMLElement {
  const worse = item.change === null ? 0 : worseOf(item.place.metric, item.change);
  const calm = ['accepted', 'unchanged', 'new'].includes(item.place.metric.state);
  const tone = calm || worse === 0 ? null : worse > 0 ? 'worse' : 'better';
  return element('span', { class: tone }, sayChange(item.change));
}

function metricRow(item: Listed, several: boolean): HTMLTableRowElement {
  const { history, metric } = item.place;
  const name = element(
    'div',
    {},
    metricLink(item.place),
    several ? element('div', { class: 'quiet' }, sayHistory(history)) : null,
  );
  const state = element(
    'div',
    { class: 'badges' },
    badge(metric.state),
    item.overBudget ? overBudget() : null,
  );
  const value = item.newest < 0 ? absent : sayValueAt(metric, item.newest, valueAt(metric, item.newest));
  return row(heads, [name, state, value, changeCell(item), sparkline(metric)]);
}

/** The parts of the overview that change with the filter. */
type Parts = { readonly states: HTMLElement; readonly count: HTMLElement; readonly results: HTMLElement };

type Shown = { readonly filter: Filter; readonly limit: number };

/** Puts buttons in place of others and keeps the keyboard's focus where it was. */
function replaceButtons(group: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  const focused = [...group.children].indexOf(document.activeElement ?? group);
  group.replaceChildren(...buttons);
  buttons[focused]?.focus();
}

function stateButtons(
  found: readonly Listed[],
  filter: Filter,
  show: (shown: Shown) => void,
): HTMLButtonElement[] {
  const choose = (state: string) => () => show({ filter: { ...filter, state }, limit: firstRows });
  return [
    button(`All ${found.length}`, choose(''), filter.state === ''),
    ...stateCounts(found).map(([state, title, n]) =>
      button(`${title} ${n}`, choose(state), filter.state === state),
    ),
  ];
}

/** Fills the overview's parts anew for every filter. */
function filling(data: PageData, parts: Parts, remember: (filter: Filter) => void): (shown: Shown) => void {
  const items = listedMetrics(data);
  const rows = new Map<Listed, HTMLTableRowElement>();
  const rowOf = (item: Listed): HTMLTableRowElement => {
    const made = rows.get(item) ?? metricRow(item, data.histories.length > 1);
    rows.set(item, made);
    return made;
  };
  const show = ({ filter, limit }: Shown): void => {
    remember(filter);
    const found = searched(items, filter);
    const shown = ordered(found, filter);
    replaceButtons(parts.states, stateButtons(found, filter, show));
    parts.count.textContent = `${shown.length.toLocaleString('en-US')} of ${sayCount(items.length, 'metric')}. Change: the newest run against the accepted level before it.`;
    const rest = `Show all ${shown.length.toLocaleString('en-US')}`;
    parts.results.replaceChildren(
      shown.length > 0
        ? table('Metrics with their newest value', heads, shown.slice(0, limit).map(rowOf))
        : element(
            'p',
            { class: 'empty' },
            items.length > 0 ? 'No metric matches.' : 'Nothing has been recorded yet.',
          ),
      shown.length > limit ? button(rest, () => show({ filter, limit: shown.length })) : '',
    );
  };
  return show;
}

/** The overview: every metric in one table, with what narrows it. */
export function metricsPage(data: PageData, start: Filter): HTMLElement {
  const parts: Parts = {
    states: element('div', { class: 'chips', role: 'group', 'aria-label': 'State' }),
    count: element('p', { class: 'quiet', role: 'status' }),
    results: element('div', { class: 'results' }),
  };
  let current = start;
  const fill = filling(data, parts, (filter) => {
    current = filter;
    rememberList('metrics', filter);
  });
  const narrow = (part: Partial<Filter>): void => fill({ filter: { ...current, ...part }, limit: firstRows });
  const controls = element(
    'form',
    { class: 'controls', role: 'search', 'aria-label': 'Metrics' },
    searchField(start.search, (search) => narrow({ search })),
    historyChoice(data, start, (history) => narrow({ history })),
    choice('Sort', orderChoices, orderOf(start), (sort) => narrow({ sort })),
  );
  controls.addEventListener('submit', (event) => event.preventDefault());
  fill({ filter: start, limit: firstRows });
  return element('section', { 'aria-label': 'Metrics' }, controls, parts.states, parts.count, parts.results);
}

const orderChoices = Object.entries(orders).map(([value, { title }]) => [value, title] as const);

/** Which suite on which branch; null when there is only one. */
export function historyChoice(
  data: PageData,
  filter: Filter,
  onChange: (history: string) => void,
): HTMLElement | null {
  if (data.histories.length < 2) return null;
  const choices = data.histories.map((history) => [historyKey(history), sayHistory(history)] as const);
  return choice('Suite', [['', 'All suites'], ...choices], filter.history, onChange);
}
