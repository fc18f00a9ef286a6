import { type MetricState, metricStates, type PageData } from '../page-data.js';
import { type Filter, historyKey } from './address.js';
import { changeAt, keepsBudget, newestOf, type Place, valueAt, worseOf } from './embedded.js';

/** One metric with what the overview filters and sorts by. */
export type Listed = {
  readonly place: Place;
  readonly newest: number;
  readonly change: number | null;
  readonly worse: number;
  readonly overBudget: boolean;
  readonly words: string;
};

function listed(place: Place): Listed {
  const { metric, history } = place;
  const newest = newestOf(metric);
  // An old figure says nothing about now.
  const change = newest === metric.values.length - 1 ? changeAt(metric, newest) : null;
  return {
    place,
    newest,
    change,
    worse: change === null ? Number.NEGATIVE_INFINITY : worseOf(metric, change),
    overBudget: !keepsBudget(metric, valueAt(metric, newest)),
    words: `${metric.benchmark} ${metric.measure} ${history.suite}`.toLowerCase(),
  };
}

/** Every metric of every history. */
export const listedMetrics = (data: PageData): Listed[] =>
  data.histories.flatMap((history) => history.metrics.map((metric) => listed({ history, metric })));

const states = Object.keys(metricStates) as readonly MetricState[];
const severity = (item: Listed): number => (item.overBudget ? -1 : states.indexOf(item.place.metric.state));
const size = (item: Listed): number => (item.change === null ? -1 : Math.abs(item.change));

const byName = (a: Listed, b: Listed): number => (a.words < b.words ? -1 : Number(a.words > b.words));

// Two metrics without a change are equally far: minus infinity has no difference to itself.
const descending = (a: number, b: number): number => (a === b ? 0 : b - a);

/** The orders on offer; the first is the default. */
export const orders = {
  state: {
    title: 'Worst state first',
    compare: (a: Listed, b: Listed) => severity(a) - severity(b) || descending(a.worse, b.worse),
  },
  change: { title: 'Most worsened first', compare: (a: Listed, b: Listed) => descending(a.worse, b.worse) },
  improved: {
    title: 'Most improved first',
    compare: (a: Listed, b: Listed) => descending(-a.worse, -b.worse),
  },
  largest: { title: 'Largest change first', compare: (a: Listed, b: Listed) => descending(size(a), size(b)) },
  name: { title: 'By name', compare: byName },
} as const satisfies Record<string, { title: string; compare: (a: Listed, b: Listed) => number }>;

export type Order = keyof typeof orders;

/** The order an address asks for. */
export const orderOf = (filter: Filter): Order =>
  Object.hasOwn(orders, filter.sort) ? (filter.sort as Order) : 'state';

/** What stands for metrics beyond their budget among the states. */
export const budgetState = 'over-budget';

function hasState(item: Listed, state: string): boolean {
  return state === '' || (state === budgetState ? item.overBudget : item.place.metric.state === state);
}

/** The metrics of a suite that the search finds, whatever their state. */
export function searched(items: readonly Listed[], filter: Filter): Listed[] {
  const words = filter.search.toLowerCase().split(/\s+/);
  return items.filter(
    (item) =>
      (filter.history === '' || historyKey(item.place.history) === filter.history) &&
      words.every((word) => item.words.includes(word)),
  );
}

/** Those in the wanted state, in the wanted order; equal ones by name. */
export function ordered(items: readonly Listed[], filter: Filter): Listed[] {
  const { compare } = orders[orderOf(filter)];
  return items.filter((item) => hasState(item, filter.state)).sort((a, b) => compare(a, b) || byName(a, b));
}

/** How many metrics are in each state that occurs, worst first. */
export function stateCounts(items: readonly Listed[]): [state: string, title: string, count: number][] {
  const over = items.filter((item) => item.overBudget).length;
  const counts = states.map((state): [string, string, number] => [
    state,
    metricStates[state].title,
    items.filter((item) => item.place.metric.state === state).length,
  ]);
  return [[budgetState, 'Over budget', over] as [string, string, number], ...counts].filter(
    ([, , count]) => count > 0,
  );
}
