import type { PageData, PageHistory } from '../page-data.js';
import { type Filter, historyKey, rememberList } from './address.js';
import { button } from './controls.js';
import { element, named } from './element.js';
import { type RunAt, runAt } from './embedded.js';
import { commitLink, runLink } from './links.js';
import { historyChoice } from './metrics-page.js';
import { type Head, row, table } from './table.js';
import { sayCount, sayDate, sayHistory, sayRunner } from './words.js';

const heads: readonly Head[] = [
  { title: 'Run' },
  { title: 'Commit' },
  { title: 'Metrics', kind: 'figure' },
  { title: 'Quarantined', kind: 'figure' },
  { title: 'Runner' },
];

const firstRows = 50;

/** How many metrics a run measured, and how many of them wait for a person. */
export function countsIn({ history, index }: RunAt): { measured: number; quarantined: number } {
  return {
    measured: history.metrics.filter(({ values }) => (values[index] ?? null) !== null).length,
    quarantined: history.metrics.filter(({ quarantined }) => quarantined.includes(index)).length,
  };
}

function runRow(data: PageData, place: RunAt): HTMLTableRowElement {
  const [commit, date] = runAt(place);
  const { measured, quarantined } = countsIn(place);
  return row(heads, [
    runLink(place, sayDate(date)),
    commitLink(data, commit),
    String(measured),
    element('span', { class: quarantined > 0 ? 'worse' : null }, String(quarantined)),
    named(sayRunner(place)),
  ]);
}

function runsOf(data: PageData, history: PageHistory): HTMLElement {
  const section = element('section', { 'aria-label': sayHistory(history) });
  const show = (limit: number): void => {
    const all = history.runs.map((_, index) => ({ history, index })).reverse();
    section.replaceChildren(
      element('h2', {}, named(sayHistory(history)), ` – ${sayCount(all.length, 'run')}`),
      table(
        'Runs, newest first',
        heads,
        all.slice(0, limit).map((place) => runRow(data, place)),
      ),
      all.length > limit ? button(`Show all ${sayCount(all.length, 'run')}`, () => show(all.length)) : '',
    );
  };
  show(firstRows);
  return section;
}

/** Every recorded run, newest first. */
export function runsPage(data: PageData, start: Filter): HTMLElement {
  const lists = element('div', {});
  const show = (filter: Filter): void => {
    rememberList('runs', filter);
    const chosen = data.histories.filter(
      (history) => filter.history === '' || historyKey(history) === filter.history,
    );
    lists.replaceChildren(...chosen.map((history) => runsOf(data, history)));
  };
  show(start);
  const suite = historyChoice(data, start, (history) => show({ ...start, history }));
  return element('div', {}, suite ? element('div', { class: 'controls' }, suite) : null, lists);
}
