import type { PageData } from '../page-data.js';
import { element, named } from './element.js';
import { levelAt, type Place, runAt, valueAt } from './embedded.js';
import { commitLink, pullRequestLink } from './links.js';
import { sayChange, sayDay, sayRunner } from './words.js';

type Event = { readonly run: number; readonly item: HTMLElement };

const neighbourhood = 20;

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** How far the figures stepped: the median after against the median before, up to the neighbouring steps. */
function stepSize({ metric }: Place, i: number): number | null {
  const run = metric.steps[i] ?? 0;
  const known = (from: number, to: number): number[] =>
    metric.values.flatMap((_, at) => {
      const value = at >= from && at < to ? valueAt(metric, at) : null;
      return value === null ? [] : [value];
    });
  const old = middle(known(Math.max(metric.steps[i - 1] ?? 0, run - neighbourhood), run));
  const next = middle(known(run, Math.min(metric.steps[i + 1] ?? metric.values.length, run + neighbourhood)));
  return old === 0 ? null : (next - old) / Math.abs(old);
}

/** A step that comes with another machine is seldom the commit's doing. */
function otherRunner({ metric, history }: Place, run: number): HTMLElement | null {
  const before = metric.values.findLastIndex((value, index) => index < run && value !== null);
  const [was, is] = [sayRunner({ history, index: before }), sayRunner({ history, index: run })];
  if (before < 0 || was === is) return null;
  return element(
    'span',
    { class: 'quiet' },
    ', the first run on another runner: ',
    named(is),
    ' after ',
    named(was),
  );
}

function changePoint(data: PageData, place: Place, i: number): Event {
  const run = place.metric.steps[i] ?? 0;
  const [commit, date] = runAt({ history: place.history, index: run });
  const size = element('strong', {}, sayChange(stepSize(place, i)));
  return {
    run,
    item: element(
      'li',
      {},
      'Change point: ',
      size,
      ' from ',
      commitLink(data, commit),
      ' on (',
      element('time', {}, sayDay(date)),
      ')',
      otherRunner(place, run),
    ),
  };
}

function acceptance(data: PageData, place: Place, index: number): Event[] {
  const said = place.history.acceptances[index];
  if (!said) return [];
  const [run, by, date, reason, pullRequest] = said;
  const link = pullRequestLink(data, pullRequest);
  const words = [
    'Accepted by ',
    named(by),
    ' on ',
    element('time', {}, sayDay(date)),
    ': ',
    named(reason || 'no reason given'),
  ];
  return [{ run, item: element('li', {}, ...words, link ? ' ' : null, link) }];
}

function anchor(place: Place, run: number, label: string): Event {
  const newest = levelAt(place.metric, place.metric.values.length - 1)?.[1] ?? null;
  const then = levelAt(place.metric, run)?.[1] ?? null;
  const drift = newest === null || then === null || then === 0 ? null : (newest - then) / Math.abs(then);
  const item = element(
    'li',
    {},
    'Anchor ',
    named(label),
    ': the level has moved by ',
    element('strong', {}, sayChange(drift)),
    ' since',
  );
  return { run, item };
}

/** What happened to a metric, newest first, in words: the same that the chart marks with lines. */
export function events(data: PageData, place: Place): HTMLElement | null {
  const { metric, history } = place;
  const all = [
    ...metric.steps.map((_, i) => changePoint(data, place, i)),
    ...metric.acceptances.flatMap((index) => acceptance(data, place, index)),
    ...history.anchors.map(([run, label]) => anchor(place, run, label)),
  ].sort((a, b) => b.run - a.run);
  if (all.length === 0) return null;
  return element(
    'section',
    {},
    element('h2', {}, 'What happened'),
    element('ul', {}, ...all.map(({ item }) => item)),
  );
}
