import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  fields,
  hasKeys,
  isAbsent,
  isObject,
  list,
  maybeText,
  measured,
  type Node,
  own,
  text,
} from './decode.js';
import type { Format } from './format.js';
import { directionByName } from './k6-directions.js';
import { k6Points } from './k6-points.js';
import { k6Printed } from './k6-text.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

/** One k6 metric, whichever of the three shapes it came from. */
type Metric = { readonly name: string; readonly contains: string | null; readonly values: Node };

const isMetric = (value: unknown): boolean =>
  isObject(own(value, 'values')) ||
  ['avg', 'rate', 'count', 'value'].some((key) => typeof own(value, key) === 'number');

/** `--summary-export` and `handleSummary`: both carry the tree of groups and checks beside the metrics. */
function isSummary(document: unknown): boolean {
  const metrics = own(document, 'metrics');
  return hasKeys(document, 'root_group') && isObject(metrics) && Object.values(metrics).every(isMetric);
}

/** The machine-readable summary (k6 1.5 and later). */
const isNewSummary = (document: unknown): boolean =>
  hasKeys(own(document, 'metadata'), 'k6Version') && Array.isArray(own(own(document, 'results'), 'metrics'));

const isK6 = (document: unknown): boolean => isSummary(document) || isNewSummary(document);

function metricsOf(document: Node): readonly Metric[] {
  if (isNewSummary(document.value)) {
    return list(field(field(document, 'results'), 'metrics')).map((metric) => ({
      name: text(field(metric, 'name')),
      contains: maybeText(field(metric, 'contains')),
      values: field(metric, 'values'),
    }));
  }
  return fields(field(document, 'metrics')).map(([name, metric]) => {
    const values = field(metric, 'values');
    return {
      name,
      contains: maybeText(field(metric, 'contains')),
      values: isAbsent(values) ? metric : values,
    };
  });
}

/** k6's own metrics that are times or sizes; `--summary-export` does not say so of any. */
const times =
  /^(?:http_req_|grpc_req_duration|iteration_duration|group_duration|ws_(?:connecting|session_duration|ping)|browser_web_vital_|browser_http_req_duration)/;
const dataSizes = /^(?:data_|browser_data_)/;

function unitOf({ name, contains }: Metric): string {
  if (contains === 'time' || (contains === null && times.test(name))) return 'ms';
  return contains === 'data' || (contains === null && dataSizes.test(name)) ? 'B' : '';
}

/** Averages and percentiles; the extremes (min, max) are single requests and no measure of a run. */
const trend = /^(?:avg|med|p\((\d{1,2}(?:\.\d{1,4})?)\))$/;

function trendMeasure(key: string): string {
  if (key === 'avg') return 'mean';
  return key === 'med' ? 'p50' : `p${(trend.exec(key)?.[1] ?? '').replace('.', '-')}`;
}

function trendOf(metric: Metric): readonly ToolRecord[] {
  return fields(metric.values)
    .filter(([key]) => trend.test(key))
    .map(([key, node]) =>
      toolRecord({
        benchmark: metric.name,
        measure: trendMeasure(key),
        unit: unitOf(metric),
        better: 'lower',
        value: measured(node),
      }),
    );
}

/** How often something happened, as a rate: the plain count grows with the test's duration. */
function counterOf(metric: Metric): readonly ToolRecord[] {
  const said = { benchmark: metric.name, measure: 'rate', better: directionByName(metric.name) };
  return [
    toolRecord({ ...said, unit: `${unitOf(metric)}/s`, value: measured(field(metric.values, 'rate')) }),
  ];
}

/** The share of what was true; `--summary-export` calls it `value`. */
function rateOf(metric: Metric): readonly ToolRecord[] {
  const rate = field(metric.values, 'rate');
  const value = measured(isAbsent(rate) ? field(metric.values, 'value') : rate);
  return [
    toolRecord({
      benchmark: metric.name,
      measure: 'rate',
      unit: 'ratio',
      better: directionByName(metric.name),
      value,
    }),
  ];
}

function gaugeOf(metric: Metric): readonly ToolRecord[] {
  const value = measured(field(metric.values, 'value'));
  return [
    toolRecord({
      benchmark: metric.name,
      measure: 'value',
      unit: unitOf(metric),
      better: directionByName(metric.name),
      value,
    }),
  ];
}

/** The four kinds of k6 metrics differ by the values they carry. */
function recordsOf(metric: Metric): readonly ToolRecord[] {
  const { value } = metric.values;
  if (isObject(value) && Object.keys(value).some((key) => trend.test(key))) return trendOf(metric);
  if (hasKeys(value, 'passes') || hasKeys(value, 'matches')) return rateOf(metric);
  return hasKeys(value, 'rate') ? counterOf(metric) : gaugeOf(metric);
}

/** The end-of-test summary in its three shapes; one run of a load test, so every figure stands for one value. */
const summary: Shape = {
  matches: (source) => source.peek().some(isK6),
  parse: (source) =>
    toolResults(
      documentsOf(source)
        .filter(({ value }) => isK6(value))
        .flatMap((document) => metricsOf(document).flatMap(recordsOf)),
    ),
};

/** k6: a summary, as JSON or printed, or the stream of points of `--out json`. */
export const k6: Format = ofShapes({ title: 'k6', made: 'k6 run --summary-export results.json script.js' }, [
  summary,
  k6Points,
  k6Printed,
]);
