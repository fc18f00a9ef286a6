import type { PageData } from '../page-data.js';
import { axisOf } from './axis.js';
import { type Chart, chart } from './chart.js';
import { button } from './controls.js';
import { element } from './element.js';
import type { Place } from './embedded.js';
import { legend } from './legend.js';
import { readout, sayRun } from './readout.js';

/** What a metric's page is told beside its metric. */
export type PageOptions = { readonly data: PageData; readonly leave: AbortSignal };

const zooms = [20, 50, 100] as const;

function zoomButtons(drawn: Chart, runs: number): HTMLElement {
  const buttons = zooms
    .filter((count) => count < runs)
    .map((count) => button(`Last ${count}`, () => drawn.showNewest(count)));
  return element(
    'div',
    { class: 'chips', role: 'group', 'aria-label': 'Zoom' },
    ...buttons,
    button(`All ${runs} runs`, () => drawn.showNewest(runs)),
    element('span', { class: 'quiet wide' }, 'Drag to zoom, double click for all, click to hold a run.'),
  );
}

function redrawOnChange(drawn: Chart, leave: AbortSignal): void {
  const repaint = (): void => drawn.repaint();
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal: leave });
  for (const event of ['beforeprint', 'afterprint'])
    window.addEventListener(event, repaint, { signal: leave });
}

/** The chart with all that belongs to it: zoom, the slider that keyboards and screen readers use, the chosen run. */
export function explorer({ data, leave }: PageOptions, place: Place): HTMLElement {
  const axis = axisOf(place.metric);
  const runs = axis.runs.length;
  const slider = element('input', { type: 'range', min: 0, max: runs - 1, step: 1, 'aria-label': 'Run' });
  const chosen = element('div', { class: 'readout' });
  const range = element('p', { class: 'unseen', role: 'status' });
  let held = false;
  const choose = (position: number): void => {
    const run = axis.runs[position] ?? 0;
    slider.value = String(position);
    slider.setAttribute('aria-valuetext', `run ${position + 1} of ${runs}, ${sayRun(place, run)}`);
    chosen.replaceChildren(...readout(data, place, run));
    drawn.choose(position);
  };
  const drawn = chart(place, axis, {
    leave,
    onHover: (position) => (held ? undefined : choose(position)),
    onPick: (position) => {
      held = !held;
      chosen.classList.toggle('held', held);
      choose(position);
    },
    onZoom: (from, to) => {
      const [first, last] = [Math.max(0, Math.ceil(from)), Math.min(runs - 1, Math.floor(to))];
      slider.min = String(first);
      slider.max = String(last);
      range.textContent = `Runs ${first + 1} to ${last + 1} of ${runs} are shown`;
    },
  });
  slider.addEventListener('input', () => choose(Number(slider.value)));
  redrawOnChange(drawn, leave);
  choose(runs - 1);
  return element(
    'section',
    { 'aria-label': 'History' },
    zoomButtons(drawn, runs),
    drawn.root,
    slider,
    legend(place),
    range,
    chosen,
  );
}
