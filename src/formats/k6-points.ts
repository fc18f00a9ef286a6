/** `k6 run --out json`: one line a measurement, read line by line because such files grow to gigabytes. */
import type { Better, ToolRecord } from '../model.js';
import { decodeLine, field, maybeText, measured, own, text } from './decode.js';
import type { Line, Source } from './format.js';
import { directionByName } from './k6-directions.js';
import { toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

type Series = { readonly name: string; type: string; unit: string; values: number[] };
type Stream = { readonly series: Map<string, Series>; first: number; last: number };

const units = new Map([
  ['time', 'ms'],
  ['data', 'B'],
]);

function seriesOf(stream: Stream, name: string): Series {
  const known = stream.series.get(name) ?? { name, type: '', unit: '', values: [] };
  stream.series.set(name, known);
  return known;
}

function readLine(line: Line, file: string, stream: Stream): void {
  const node = decodeLine(line, file);
  const kind = own(node.value, 'type');
  if (kind !== 'Metric' && kind !== 'Point') return;
  const series = seriesOf(stream, text(field(node, 'metric')));
  const said = field(node, 'data');
  if (kind === 'Metric') {
    series.type = text(field(said, 'type'));
    series.unit = units.get(maybeText(field(said, 'contains')) ?? '') ?? '';
    return;
  }
  series.values.push(measured(field(said, 'value')));
  const time = Date.parse(text(field(said, 'time')));
  if (Number.isNaN(time)) return;
  stream.first = Math.min(stream.first, time);
  stream.last = Math.max(stream.last, time);
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Nearest rank: the smallest value that the share of all values does not exceed. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

type Said = Pick<ToolRecord, 'benchmark' | 'count'> & { readonly better: Better | null };

function trendRecords({ values, unit }: Series, said: Said): readonly ToolRecord[] {
  const sorted = values.toSorted((a, b) => a - b);
  const mean = toolRecord({
    ...said,
    measure: 'time',
    unit,
    better: 'lower',
    value: sumOf(values) / values.length,
    samples: values,
  });
  const tails = [0.95, 0.99].map((share) =>
    toolRecord({
      ...said,
      measure: `p${share * 100}`,
      unit,
      better: 'lower',
      value: percentile(sorted, share),
    }),
  );
  return [mean, ...tails];
}

function recordsOf(series: Series, seconds: number): readonly ToolRecord[] {
  const { name, type, unit, values } = series;
  if (values.length === 0) return [];
  const said = { benchmark: name, count: values.length, better: directionByName(name) };
  const sum = sumOf(values);
  if (type === 'trend') return trendRecords(series, said);
  if (type === 'counter')
    return [toolRecord({ ...said, measure: 'rate', unit: `${unit}/s`, value: sum / seconds })];
  if (type === 'rate')
    return [toolRecord({ ...said, measure: 'rate', unit: 'ratio', value: sum / values.length })];
  return [toolRecord({ ...said, measure: 'value', unit, value: values.at(-1) ?? Number.NaN })];
}

function parse(source: Source) {
  const stream: Stream = {
    series: new Map(),
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
  };
  for (const line of source.lines()) if (line.text.startsWith('{')) readLine(line, source.path, stream);
  const seconds = (stream.last - stream.first) / 1000;
  return toolResults([...stream.series.values()].flatMap((series) => recordsOf(series, seconds)));
}

/** A stream of k6's points: trends with their values as samples, counters as rates over the time measured. */
export const k6Points: Shape = {
  matches: ({ head }) =>
    /^\{"/m.test(head) &&
    ['"type":"Metric"', '"type":"Point"', '"metric":"'].every((said) => head.includes(said)),
  parse,
};
