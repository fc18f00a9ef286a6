import uPlot from 'uplot';
import type { Axis } from './axis.js';
import { type Place, valueAt } from './embedded.js';
import { palette } from './palette.js';
import { sayValue } from './words.js';

/** Where things are on the canvas. */
type Canvas = {
  readonly ctx: CanvasRenderingContext2D;
  readonly x: (position: number) => number;
  readonly y: (value: number) => number;
  readonly box: uPlot.BBox;
  /** One CSS pixel. */
  readonly px: number;
};

function canvasOf(plot: uPlot): Canvas {
  return {
    ctx: plot.ctx,
    x: (position) => plot.valToPos(position, 'x', true),
    y: (value) => plot.valToPos(value, 'y', true),
    box: plot.bbox,
    px: uPlot.pxRatio,
  };
}

/** Draws within the plotting area only and leaves the canvas as it was. */
function clipped(plot: uPlot, draw: (canvas: Canvas) => void): void {
  const canvas = canvasOf(plot);
  const { ctx, box } = canvas;
  ctx.save();
  ctx.beginPath();
  ctx.rect(box.left, box.top, box.width, box.height);
  ctx.clip();
  draw(canvas);
  ctx.restore();
}

/** The accepted levels and the noise about them, under everything else. */
export function drawLevels(plot: uPlot, { metric }: Place, axis: Axis): void {
  clipped(plot, ({ ctx, x, y, px }) => {
    metric.levels.forEach(([start, level, low, high], i) => {
      const left = x(axis.positionOf(start) - 0.5);
      const right = x(axis.positionOf(metric.levels[i + 1]?.[0] ?? metric.values.length) - 0.5);
      ctx.fillStyle = palette().band;
      ctx.fillRect(left, y(high), right - left, Math.max(px, y(low) - y(high)));
      ctx.strokeStyle = palette().level;
      ctx.lineWidth = px;
      ctx.beginPath();
      ctx.moveTo(left, y(level));
      ctx.lineTo(right, y(level));
      ctx.stroke();
    });
  });
}

type Rule = {
  readonly colour: string;
  readonly dash: readonly number[];
  readonly label: string;
  readonly row: number;
};

function label(canvas: Canvas, text: string, at: { x: number; y: number; colour: string }): void {
  const { ctx, px, box } = canvas;
  ctx.font = `${11 * px}px system-ui, sans-serif`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  const width = ctx.measureText(text).width;
  const x = Math.min(Math.max(at.x + 4 * px, box.left + 2 * px), box.left + box.width - width - 2 * px);
  ctx.fillStyle = palette().surface;
  ctx.fillRect(x - 2 * px, at.y - 9 * px, width + 4 * px, 13 * px);
  ctx.fillStyle = at.colour;
  ctx.fillText(text, x, at.y + px);
}

const longestLabel = 24;

function verticalRule(canvas: Canvas, position: number, rule: Rule): void {
  const { ctx, x, box, px } = canvas;
  const at = Math.round(x(position));
  if (at < box.left - 1 || at > box.left + box.width + 1) return;
  ctx.strokeStyle = rule.colour;
  ctx.lineWidth = 1.5 * px;
  ctx.setLineDash(rule.dash.map((length) => length * px));
  ctx.beginPath();
  ctx.moveTo(at, box.top);
  ctx.lineTo(at, box.top + box.height);
  ctx.stroke();
  ctx.setLineDash([]);
  const text = rule.label.length > longestLabel ? `${rule.label.slice(0, longestLabel - 1)}…` : rule.label;
  if (text !== '')
    label(canvas, text, { x: at, y: box.top + (10 + rule.row * 15) * px, colour: rule.colour });
}

/** Change points, acceptances and anchors as upright lines; the list beside the chart tells them in words. */
export function drawEvents(plot: uPlot, { metric, history }: Place, axis: Axis): void {
  const colours = palette();
  clipped(plot, (canvas) => {
    for (const run of metric.steps) {
      verticalRule(canvas, axis.positionOf(run) - 0.5, {
        colour: colours.line,
        dash: [2, 3],
        label: '',
        row: 0,
      });
    }
    for (const [run, text] of history.anchors) {
      verticalRule(canvas, axis.positionOf(run + 1) - 1, {
        colour: colours.anchor,
        dash: [6, 4],
        label: text,
        row: 0,
      });
    }
    for (const index of metric.acceptances) {
      const acceptance = history.acceptances[index];
      if (!acceptance) continue;
      const [run, by] = acceptance;
      verticalRule(canvas, axis.positionOf(run) - 0.5, {
        colour: colours.good,
        dash: [],
        label: `accepted by ${by}`,
        row: 1,
      });
    }
  });
}

/** The absolute limit, when it lies within the chart. */
export function drawBudget(plot: uPlot, { metric }: Place): void {
  const { budget } = metric;
  if (budget === null) return;
  clipped(plot, (canvas) => {
    const { ctx, y, box, px } = canvas;
    const at = Math.round(y(budget));
    const words = `budget ${sayValue(metric, budget)}`;
    const colour = palette().budget;
    if (at < box.top || at > box.top + box.height) {
      const edge = at < box.top ? box.top + 10 * px : box.top + box.height - 6 * px;
      label(canvas, `${words}, ${at < box.top ? 'above' : 'below'} this chart`, {
        x: box.left,
        y: edge,
        colour,
      });
      return;
    }
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1.5 * px;
    ctx.setLineDash([8 * px, 4 * px]);
    ctx.beginPath();
    ctx.moveTo(box.left, at);
    ctx.lineTo(box.left + box.width, at);
    ctx.stroke();
    ctx.setLineDash([]);
    label(canvas, words, { x: box.left, y: at - 5 * px, colour });
  });
}

function dot({ ctx, px }: Canvas, x: number, y: number): void {
  ctx.beginPath();
  ctx.arc(x, y, 2.6 * px, 0, 2 * Math.PI);
  ctx.fill();
}

function diamond({ ctx, px }: Canvas, x: number, y: number, inside: string): void {
  const r = 5 * px;
  ctx.beginPath();
  ctx.moveTo(x, y - r);
  ctx.lineTo(x + r, y);
  ctx.lineTo(x, y + r);
  ctx.lineTo(x - r, y);
  ctx.closePath();
  const outside = ctx.fillStyle;
  ctx.fillStyle = inside;
  ctx.fill();
  ctx.fillStyle = outside;
  ctx.stroke();
}

/** Dots closer than this, in CSS pixels, would make one blot: then the line alone shows accepted runs. */
const closest = 3;

type Marked = { readonly axis: Axis; readonly chosen: number };

function ring({ ctx, px }: Canvas, x: number, y: number): void {
  ctx.beginPath();
  ctx.arc(x, y, 8 * px, 0, 2 * Math.PI);
  ctx.stroke();
}

/** Accepted points as dots, quarantined ones as hollow diamonds, and a ring around the chosen run. */
export function drawPoints(plot: uPlot, { metric }: Place, { axis, chosen }: Marked): void {
  const colours = palette();
  const quarantined = new Set(metric.quarantined);
  const canvas = canvasOf(plot);
  const { ctx, x, y, px, box } = canvas;
  const dense = x(1) - x(0) < closest * px;
  ctx.save();
  ctx.fillStyle = colours.line;
  ctx.lineWidth = 2 * px;
  axis.runs.forEach((run, position) => {
    const at = x(position);
    // A mark at the edge is drawn whole, one beyond it not at all.
    if (at < box.left - 1 || at > box.left + box.width + 1) return;
    const height = y(valueAt(metric, run) ?? 0);
    ctx.strokeStyle = colours.bad;
    if (quarantined.has(run)) diamond(canvas, at, height, colours.surface);
    else if (!dense) dot(canvas, at, height);
    ctx.strokeStyle = colours.accent;
    if (position === chosen) ring(canvas, at, height);
  });
  ctx.restore();
}
