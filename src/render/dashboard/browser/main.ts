import type { PageData } from '../page-data.js';
import { type Address, listAddress, readAddress } from './address.js';
import { element, named } from './element.js';
import { embeddedData } from './embedded.js';
import { metricPage } from './metric-page.js';
import { metricsPage } from './metrics-page.js';
import { runPage } from './run-page.js';
import { runsPage } from './runs-page.js';
import { sayDate } from './words.js';

function pageOf(data: PageData, address: Address, leave: AbortSignal): HTMLElement {
  switch (address.page) {
    case 'metrics':
      return metricsPage(data, address.filter);
    case 'runs':
      return runsPage(data, address.filter);
    case 'metric':
      return metricPage({ data, leave }, address.place);
    case 'run':
      return runPage(data, address.place);
    case 'unknown':
      return element(
        'p',
        { class: 'empty' },
        'This metric or run is not in this report. It may have left the window of recorded runs.',
      );
  }
}

/** The overview as it was last narrowed; what leads back to it keeps the search. */
let overview = listAddress('metrics');

function tabs(address: Address): HTMLElement {
  const tab = (page: 'metrics' | 'runs', title: string, here: boolean) =>
    element(
      'a',
      { href: page === 'metrics' ? overview : listAddress(page), 'aria-current': here ? 'page' : null },
      title,
    );
  return element(
    'nav',
    { 'aria-label': 'Views' },
    tab('metrics', 'Metrics', address.page === 'metrics'),
    tab('runs', 'Runs', address.page === 'runs'),
  );
}

function titleOf(data: PageData, address: Address): string {
  if (address.page !== 'metric') return data.title;
  const { benchmark, measure } = address.place.metric;
  return `${benchmark} ${measure} – ${data.title}`;
}

/** Shows what the address names, from the top, with the keyboard's focus on its heading. */
function show(data: PageData, frame: { top: HTMLElement; main: HTMLElement }, leave: AbortSignal): void {
  const address = readAddress(window.location.hash, data);
  document.title = titleOf(data, address);
  const list = address.page === 'metrics' || address.page === 'runs';
  const title = element(
    list ? 'h1' : 'p',
    { class: 'title', tabindex: list ? '-1' : null },
    named(data.title),
  );
  frame.top.replaceChildren(title, tabs(address));
  frame.main.replaceChildren(pageOf(data, address, leave));
}

function focusSearch(): void {
  const field = document.getElementById('search');
  field?.focus();
  if (field) return;
  window.location.hash = overview;
  window.addEventListener('hashchange', () => document.getElementById('search')?.focus(), { once: true });
}

function onKey(event: KeyboardEvent): void {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/' && !typing) {
    event.preventDefault();
    focusSearch();
  }
  if (event.key === 'Escape' && !document.getElementById('search')) window.location.hash = overview;
}

function start(): void {
  const data = embeddedData();
  const top = element('header', { class: 'top' });
  const main = element('main', {});
  const keys = element('span', { class: 'wide' }, ' Keys: / searches, Esc leads back to all metrics.');
  const made = element(
    'footer',
    { class: 'quiet' },
    `Made ${sayDate(data.generated)} UTC by perf-gate.`,
    keys,
  );
  document.body.append(top, main, made);
  let leaving = new AbortController();
  const go = (): void => {
    leaving.abort();
    leaving = new AbortController();
    show(data, { top, main }, leaving.signal);
  };
  window.addEventListener('hashchange', ({ oldURL }) => {
    const left = new URL(oldURL).hash;
    if (readAddress(left, data).page === 'metrics') overview = left || overview;
    go();
    window.scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  });
  // Paper is white whatever the screen is.
  window.addEventListener('beforeprint', () => document.documentElement.classList.add('paper'));
  window.addEventListener('afterprint', () => document.documentElement.classList.remove('paper'));
  document.addEventListener('keydown', onKey);
  go();
}

start();
