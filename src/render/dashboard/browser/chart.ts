import uPlot from 'uplot';
import type { Axis } from './axis.js';
import { drawBudget, drawEvents, drawLevels, drawPoints } from './chart-layers.js';
import { element } from './element.js';
import { type Place, valueAt } from './embedded.js';
import { palette } from './palette.js';
import { sayDay, sayValue } from './words.js';

export type Chart = {
  readonly root: HTMLElement;
  /** Rings the run at a position of the axis. */
  choose(position: number): void;
  /** Shows the newest runs; all of them when there are no more. */
  showNewest(runs: number): void;
  /** Draws again in the colours of now. */
  repaint(): void;
};

type ChartOptions = {
  readonly onHover: (position: number) => void;
  readonly onPick: (position: number) => void;
  readonly onZoom: (from: number, to: number) => void;
  readonly leave: AbortSignal;
};

const margin = 0.08;

/** A budget is shown when it does not press the values together to less than a third of the height. */
const farthestBudget = 2;

/** What the y axis spans: the values in view, the newest band, and the budget when it is near. */
function span({ metric }: Place, min: number, max: number): [number, number] {
  const size = max - min || Math.abs(max) * 0.1 || 1;
  const budget = metric.budget ?? min;
  const band = metric.levels.flatMap(([, , bottom, top]) => [bottom, top]);
  const edges = [...band.filter((value) => value > min - size / 2 && value < max + size / 2), min, max];
  const near = budget > min - farthestBudget * size && budget < max + farthestBudget * size;
  const low = Math.min(...edges, near ? budget : min);
  const high = Math.max(...edges, near ? budget : max);
  const pad = (high - low || size) * margin;
  // Room above for the labels of anchors and acceptances.
  return [low - pad, high + pad * 2.2];
}

/** CSS pixels. */
const axisWidth = 76;

/** Room beside the outermost runs, so that their marks are whole. */
const edge = (min: number, max: number): number => Math.max(0.5, (max - min) * 0.012);

const height = (width: number): number => (width < 520 ? 260 : 360);

function axes(place: Place, axis: Axis): uPlot.Axis[] {
  const look = {
    stroke: () => palette().text,
    grid: { stroke: () => palette().grid, width: 1 },
    ticks: { stroke: () => palette().grid, width: 1, size: 4 },
    font: '12px system-ui, sans-serif',
  };
  const dayOf = (position: number): string =>
    sayDay(place.history.runs[axis.runs[position] ?? -1]?.[1] ?? '');
  return [
    {
      ...look,
      size: 34,
      space: 84,
      incrs: [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000],
      values: (_, positions) => positions.map(dayOf),
    },
    {
      ...look,
      size: axisWidth,
      values: (_, values) => values.map((value) => sayValue(place.metric, value, values.at(-1))),
    },
  ];
}

type Drawn = { readonly place: Place; readonly axis: Axis; readonly chosen: () => number };

function optionsFor(drawn: Drawn, options: ChartOptions): uPlot.Options {
  const { place, axis } = drawn;
  return {
    width: 600,
    height: height(600),
    legend: { show: false },
    cursor: { y: false, drag: { x: true, y: false, dist: 6 }, points: { show: false } },
    scales: {
      x: { time: false, range: (_, min, max) => [min - edge(min, max), max + edge(min, max)] },
      y: { range: (_, min, max) => span(place, min, max) },
    },
    axes: axes(place, axis),
    series: [{}, { stroke: () => palette().line, width: 1, spanGaps: true, points: { show: false } }],
    hooks: {
      drawAxes: [(plot) => drawLevels(plot, place, axis)],
      draw: [
        (plot) => drawBudget(plot, place),
        (plot) => drawEvents(plot, place, axis),
        (plot) => drawPoints(plot, place, { axis, chosen: drawn.chosen() }),
      ],
      setCursor: [({ cursor }) => (typeof cursor.idx === 'number' ? options.onHover(cursor.idx) : undefined)],
      setScale: [
        (plot, scale) =>
          scale === 'x' ? options.onZoom(plot.scales['x']?.min ?? 0, plot.scales['x']?.max ?? 0) : undefined,
      ],
    },
  };
}

/** A press and a release at one place: not the end of a drag. */
function onPress(area: HTMLElement, press: () => void): void {
  let from = Number.NaN;
  area.addEventListener('mousedown', ({ clientX }) => {
    from = clientX;
  });
  area.addEventListener('click', ({ clientX }) => {
    if (Math.abs(clientX - from) < 4) press();
  });
}

/** Whether uPlot could start in this browser; the runs stand in a table in any case. */
export const canDraw = (): boolean => typeof uPlot === 'function';

/** The history of one metric: drag to zoom, double click for all of it, click to hold a run. */
export function chart(place: Place, axis: Axis, options: ChartOptions): Chart {
  const root = element('div', { class: 'chart' });
  const last = axis.runs.length - 1;
  let chosen = -1;
  const plot = new uPlot(
    optionsFor({ place, axis, chosen: () => chosen }, options),
    [axis.runs.map((_, position) => position), axis.runs.map((run) => valueAt(place.metric, run))],
    root,
  );
  plot.root.setAttribute('aria-hidden', 'true');
  onPress(plot.over, () => options.onPick(plot.cursor.idx ?? chosen));
  const fit = new ResizeObserver(() => {
    const width = Math.max(240, Math.floor(root.clientWidth));
    if (width !== plot.width) plot.setSize({ width, height: height(width) });
  });
  fit.observe(root);
  options.leave.addEventListener('abort', () => {
    fit.disconnect();
    plot.destroy();
  });
  return {
    root,
    choose: (position) => {
      chosen = position;
      plot.redraw(false, false);
    },
    showNewest: (runs) => plot.setScale('x', { min: Math.max(0, last - runs + 1), max: last }),
    repaint: () => plot.redraw(true, true),
  };
}
