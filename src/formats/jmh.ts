import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  fields,
  hasKeys,
  isAbsent,
  list,
  measured,
  type Node,
  numbers,
  own,
  text,
} from './decode.js';
import { jmhRecord, percentileMeasure, withParameters } from './jmh-record.js';
import { jmhCsv, jmhTable } from './jmh-text.js';
import { type Grouped, qualify } from './qualify.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

const isJmh = (document: unknown): boolean =>
  Array.isArray(document) &&
  document.length > 0 &&
  document.every((item) => hasKeys(item, 'benchmark', 'mode', 'primaryMetric'));

/** One list a fork, one number an iteration. In `sample` mode a histogram stands here instead, under another key. */
function samplesOf(metric: Node): readonly number[] {
  const raw = field(metric, 'rawData');
  return isAbsent(raw) ? [] : list(raw).flatMap(numbers);
}

function nameOf(item: Node): string {
  const params = field(item, 'params');
  const parameters = isAbsent(params)
    ? []
    : fields(params).map(([key, { value }]) => [key, String(value)] as const);
  return withParameters(text(field(item, 'benchmark')), parameters);
}

/** In `sample` mode the times of calls stand in a histogram: pairs of a time and how often it was seen, by fork and iteration. */
function callsOf(metric: Node): number {
  const histogram = field(metric, 'rawDataHistogram');
  if (isAbsent(histogram)) return 1;
  const pairs = list(histogram).flatMap(list).flatMap(list);
  return pairs.reduce((sum, pair) => sum + (numbers(pair)[1] ?? 0), 0);
}

type Identity = { readonly benchmark: string; readonly mode: string };

function recordOf(metric: Node, identity: Identity, part: string | null): ToolRecord {
  const samples = samplesOf(metric);
  return jmhRecord({
    ...identity,
    part,
    unit: text(field(metric, 'scoreUnit')),
    value: measured(field(metric, 'score')),
    samples,
    count: samples.length > 0 ? samples.length : callsOf(metric),
  });
}

const shownPercentiles = new Set(['50.0', '90.0', '95.0', '99.0', '99.9']);

/** In `sample` mode every call is timed, and the percentiles are of calls; in others they are of iterations. */
function percentilesOf(metric: Node, { benchmark, mode }: Identity): readonly ToolRecord[] {
  const percentiles = field(metric, 'scorePercentiles');
  if (mode !== 'sample' || isAbsent(percentiles)) return [];
  const unit = text(field(metric, 'scoreUnit'));
  return fields(percentiles)
    .filter(([name]) => shownPercentiles.has(name))
    .map(([name, node]) => {
      const measure = percentileMeasure(name);
      return toolRecord({ benchmark, measure, unit, better: 'lower', value: measured(node) });
    });
}

/** Profilers that print text say `---` for a unit and NaN for a score. */
function secondaryOf(item: Node, identity: Identity): readonly ToolRecord[] {
  const metrics = field(item, 'secondaryMetrics');
  return isAbsent(metrics)
    ? []
    : fields(metrics)
        .filter(([, { value }]) => own(value, 'scoreUnit') !== '---')
        .map(([name, metric]) => recordOf(metric, identity, name));
}

function readItem(item: Node): readonly Grouped[] {
  const identity = { benchmark: nameOf(item), mode: text(field(item, 'mode')) };
  const primary = field(item, 'primaryMetric');
  const group = `threads=${String(own(item.value, 'threads') ?? 1)}`;
  return [
    recordOf(primary, identity, null),
    ...percentilesOf(primary, identity),
    ...secondaryOf(item, identity),
  ].map((record) => ({ group, record }));
}

const json: Shape = {
  matches: (source) => source.peek().some(isJmh),
  parse: (source) =>
    toolResults(
      qualify(
        documentsOf(source)
          .filter(({ value }) => isJmh(value))
          .flatMap((document) => list(document).flatMap(readItem)),
        (benchmark, threads) => `${benchmark} (${threads})`,
      ),
    ),
};

/** JMH: JSON with every iteration, CSV, or the table it prints. */
export const jmh = ofShapes({ title: 'JMH', made: 'java -jar benchmarks.jar -rf json -rff results.json' }, [
  json,
  jmhCsv,
  jmhTable,
]);
