/** One data point of an OpenTelemetry metric. */
import type { ToolRecord } from '../model.js';
import { field, isAbsent, list, measured, type Node } from './decode.js';
import { toolRecord } from './record.js';

export type PointKind = 'gauge' | 'sum' | 'histogram' | 'exponentialHistogram' | 'summary';
type Said = Pick<ToolRecord, 'benchmark' | 'unit'>;

const figure = (node: Node, key: string): number | null =>
  isAbsent(field(node, key)) ? null : measured(field(node, key));

/** 64-bit integers are texts in JSON (protobuf's JSON mapping); `measured` reads them. */
function numberRecords(measure: string, point: Node, said: Said): readonly ToolRecord[] {
  const value = figure(point, 'asDouble') ?? figure(point, 'asInt');
  return value === null ? [] : [toolRecord({ ...said, measure, value })];
}

/** The mean: buckets are too coarse for percentiles. */
function meanRecords(point: Node, said: Said): readonly ToolRecord[] {
  const [sum, count] = [figure(point, 'sum'), figure(point, 'count')];
  if (sum === null || count === null || !(count > 0)) return [];
  return [toolRecord({ ...said, measure: 'mean', value: sum / count, count })];
}

/** Quantiles from 0 to 1; the extremes are single values and no measure of a run. */
function quantileRecords(point: Node, said: Said): readonly ToolRecord[] {
  const values = field(point, 'quantileValues');
  return (isAbsent(values) ? [] : list(values)).flatMap((item) => {
    const quantile = figure(item, 'quantile') ?? 0;
    const value = figure(item, 'value');
    if (value === null || quantile <= 0 || quantile >= 1) return [];
    const measure = `p${Number((quantile * 100).toFixed(4))}`.replace('.', '-');
    return [toolRecord({ ...said, measure, value })];
  });
}

/** What a point of each kind says. */
export function pointRecords(kind: PointKind, point: Node, said: Said): readonly ToolRecord[] {
  if (kind === 'gauge') return numberRecords('value', point, said);
  if (kind === 'sum') return numberRecords('total', point, said);
  return [...meanRecords(point, said), ...(kind === 'summary' ? quantileRecords(point, said) : [])];
}
