import { UserError } from '../errors.js';
import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  fields,
  hasKeys,
  list,
  maybeText,
  measured,
  type Node,
  own,
  text,
} from './decode.js';
import type { Format } from './format.js';
import { toolRecord, toolResults } from './record.js';

const isAnswer = (document: unknown): boolean =>
  (own(document, 'status') === 'success' && hasKeys(own(document, 'data'), 'resultType', 'result')) ||
  (own(document, 'status') === 'error' && hasKeys(document, 'errorType', 'error'));

/** The units that Prometheus asks names to end in (its naming practices); what else is counted has none. */
const suffixes = [
  ['_seconds', 's'],
  ['_milliseconds', 'ms'],
  ['_bytes', 'B'],
  ['_ratio', 'ratio'],
  ['_percent', '%'],
] as const;

const unitOf = (name: string): string => suffixes.find(([suffix]) => name.endsWith(suffix))?.[1] ?? '';

/** `name{label="value"}`, the labels sorted so that the name is the same in every answer. */
function nameOf(labels: Node): string {
  const name = maybeText(field(labels, '__name__')) ?? '';
  const others = fields(labels)
    .filter(([label]) => label !== '__name__')
    .map(([label, value]) => `${label}="${text(value)}"`)
    .sort();
  return others.length === 0 ? name || 'query' : `${name}{${others.join(', ')}}`;
}

/** `[time, "value"]`: the value is a text. */
const figureOf = (pair: Node): number => measured(list(pair)[1] ?? pair);

function seriesRecord(series: Node): ToolRecord {
  const labels = field(series, 'metric');
  const unit = unitOf(maybeText(field(labels, '__name__')) ?? '');
  return toolRecord({
    benchmark: nameOf(labels),
    measure: 'value',
    unit,
    value: figureOf(field(series, 'value')),
  });
}

function recordsOf(answer: Node): readonly ToolRecord[] {
  const data = field(answer, 'data');
  const type = text(field(data, 'resultType'));
  const result = field(data, 'result');
  if (type === 'vector') return list(result).map(seriesRecord);
  if (type === 'scalar')
    return [toolRecord({ benchmark: 'query', measure: 'value', unit: '', value: figureOf(result) })];
  throw new UserError(`this is a Prometheus answer of type ${type}, wanted an instant vector or a scalar`, {
    place: { file: answer.file, path: result.path },
    hint: 'Ask /api/v1/query with one time, and aggregate over the run in the query.',
  });
}

function refuseErrors(answer: Node): void {
  if (own(answer.value, 'status') !== 'error') return;
  throw new UserError(
    `Prometheus answered with an error: ${String(own(answer.value, 'error')).slice(0, 300)}`,
    {
      place: { file: answer.file },
    },
  );
}

/** The answer of Prometheus to an instant query. Directions are the unit's or the user's. */
export const prometheus: Format = {
  title: 'Prometheus instant query',
  made: "curl --data-urlencode 'query=…' http://localhost:9090/api/v1/query > results.json",
  matches: (source) => source.peek().some(isAnswer),
  parse(source) {
    const answers = documentsOf(source).filter(({ value }) => isAnswer(value));
    for (const answer of answers) refuseErrors(answer);
    return toolResults(answers.flatMap(recordsOf));
  },
};
