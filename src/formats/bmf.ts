import type { Better, ToolRecord } from '../model.js';
import { documentsOf, field, fields, isObject, measured, type Node, own } from './decode.js';
import type { Format } from './format.js';
import { kebab } from './kebab.js';
import { toolRecord, toolResults } from './record.js';

const metricKeys = new Set(['value', 'lower_value', 'upper_value']);

function isMetric(metric: unknown): boolean {
  return (
    isObject(metric) &&
    typeof own(metric, 'value') === 'number' &&
    Object.keys(metric).every((key) => metricKeys.has(key))
  );
}

const isAll = (value: unknown, test: (item: unknown) => boolean): boolean =>
  isObject(value) &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => test(own(value, key)));

const isBmf = (document: unknown): boolean => isAll(document, (measures) => isAll(measures, isMetric));

type Kind = { readonly named: RegExp; readonly unit: string; readonly better: Better };

/** The format has no units: these are the measures that Bencher makes by itself, with its units for them. */
const kinds: readonly Kind[] = [
  { named: /^latency$/, unit: 'ns', better: 'lower' },
  { named: /^throughput$/, unit: 'ops/s', better: 'higher' },
  { named: /^build-time$/, unit: 's', better: 'lower' },
  { named: /^file-size$/, unit: 'B', better: 'lower' },
  { named: /-?bytes$/, unit: 'B', better: 'lower' },
  { named: /-?blocks$/, unit: 'count', better: 'lower' },
  {
    named:
      /^(?:instructions|estimated-cycles|total-accesses|l[123]-(?:accesses|hits)|ram-(?:accesses|hits))$/,
    unit: 'count',
    better: 'lower',
  },
];

function recordOf(benchmark: string, name: string, metric: Node): ToolRecord {
  const measure = kebab(name) || name;
  const kind = kinds.find(({ named }) => named.test(measure));
  const value = measured(field(metric, 'value'));
  return toolRecord({ benchmark, measure, unit: kind?.unit ?? '', better: kind?.better ?? null, value });
}

/** Bencher Metric Format: benchmarks, their measures, a value each. Its bounds are of no stated kind and not read. */
export const bmf: Format = {
  title: 'Bencher Metric Format',
  made: '{ "benchmark": { "latency": { "value": 88.0 } } }',
  matches: (source) => source.peek().some(isBmf),
  parse: (source) =>
    toolResults(
      documentsOf(source)
        .filter(({ value }) => isBmf(value))
        .flatMap((document) =>
          fields(document).flatMap(([benchmark, measures]) =>
            fields(measures).map(([name, metric]) => recordOf(benchmark, name, metric)),
          ),
        ),
    ),
};
