import { UserError } from '../errors.js';
import type { Better, ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  hasKeys,
  isObject,
  list,
  maybeText,
  measured,
  type Node,
  own,
  text,
} from './decode.js';
import type { Format } from './format.js';
import { poolRepeats, toolRecord, toolResults } from './record.js';

const isEntry = (item: unknown): boolean =>
  hasKeys(item, 'timestamp', 'metrics', 'attributes') && Array.isArray(own(item, 'metrics'));

const isNyrkio = (document: unknown): boolean =>
  Array.isArray(document) && document.length > 0 && document.every(isEntry);

const directions = new Map<string, Better>([
  ['lower_is_better', 'lower'],
  ['higher_is_better', 'higher'],
]);

/** The test's name stands in the address the file is sent to: here the metric's name is the benchmark's. */
function recordOf(metric: Node): ToolRecord {
  const direction = maybeText(field(metric, 'direction')) ?? '';
  return toolRecord({
    benchmark: text(field(metric, 'name')),
    measure: 'value',
    unit: maybeText(field(metric, 'unit')) ?? '',
    better: directions.get(direction) ?? null,
    value: measured(field(metric, 'value')),
  });
}

const commitOf = (entry: Node): string => {
  const attributes = field(entry, 'attributes');
  return isObject(attributes.value) ? (maybeText(field(attributes, 'git_commit')) ?? '') : '';
};

/** Nyrkiö's JSON: one entry a run; entries of one commit are repetitions. */
export const nyrkio: Format = {
  title: 'Nyrkiö JSON',
  made: '[{ "timestamp": 1706033544, "metrics": [{ "name": "p50", "unit": "ms", "value": 1.2 }], "attributes": {} }]',
  matches: (source) => source.peek().some(isNyrkio),
  parse(source) {
    const entries = documentsOf(source)
      .filter(({ value }) => isNyrkio(value))
      .flatMap(list);
    const commits = new Set(entries.map(commitOf));
    if (commits.size > 1) {
      throw new UserError(`the file holds the results of ${commits.size} commits`, {
        place: { file: source.path },
        hint: 'Give the entries of the commit that was measured, and no others.',
      });
    }
    return toolResults(poolRepeats(entries.flatMap((entry) => list(field(entry, 'metrics')).map(recordOf))));
  },
};
