import type { PageData } from '../page-data.js';
import { badge, overBudget } from './badge.js';
import { element, named } from './element.js';
import { changeAt, keepsBudget, type Place, runAt, valueAt } from './embedded.js';
import { commitLink, compareLink, runLink } from './links.js';
import { absent, sayChange, sayDate, sayRunner, sayValueAt, shortCommit } from './words.js';

/** `± 1.2% over 10 values`; empty when the tool gave a single figure. */
function sayWithin({ metric }: Place, run: number): string {
  const spread = metric.spreads?.[run] ?? null;
  const count = typeof metric.counts === 'number' ? metric.counts : (metric.counts[run] ?? 0);
  const about = spread === null ? '' : `± ${(spread / 10).toFixed(1)}%`;
  const over = count > 1 ? `over ${count} values` : '';
  const words = [about, over].filter((part) => part !== '').join(' ');
  return words === '' ? '' : `· ${words} within the run`;
}

/** One run of a metric in words: what a screen reader says at each step of the slider. */
export function sayRun({ history, metric }: Place, run: number): string {
  const [commit, date] = runAt({ history, index: run });
  const value = sayValueAt(metric, run, valueAt(metric, run));
  const state = metric.quarantined.includes(run) ? ', quarantined' : '';
  const change = sayChange(changeAt(metric, run));
  return `${sayDate(date)}, commit ${shortCommit(commit)}: ${value}, ${change} against its level${state}`;
}

function figures(place: Place, run: number): HTMLElement {
  const { metric } = place;
  const value = valueAt(metric, run);
  const quarantined = metric.quarantined.includes(run);
  const change = changeAt(metric, run);
  return element(
    'p',
    { class: 'figures' },
    element('strong', {}, value === null ? 'not measured' : sayValueAt(metric, run, value)),
    ' ',
    element(
      'span',
      { class: quarantined ? 'worse' : 'quiet' },
      change === null ? absent : `${sayChange(change)} against its level`,
    ),
    ' ',
    element('span', { class: 'quiet' }, sayWithin(place, run)),
    ' ',
    quarantined ? badge('quarantined') : null,
    keepsBudget(metric, value) ? null : overBudget(),
  );
}

/** Commit, figures, runner and links of one run. */
export function readout(data: PageData, place: Place, run: number): readonly HTMLElement[] {
  const at = { history: place.history, index: run };
  const [commit, date] = runAt(at);
  const previous = run > 0 ? runAt({ ...at, index: run - 1 })[0] : commit;
  const changes = compareLink(data, previous, commit);
  return [
    figures(place, run),
    element(
      'p',
      {},
      commitLink(data, commit),
      changes ? ' (' : null,
      changes,
      changes ? ')' : null,
      ' · ',
      element('time', {}, sayDate(date)),
      ' · ',
      runLink(at, 'all metrics of this run'),
    ),
    element('p', { class: 'quiet' }, named(sayRunner(at))),
  ];
}
