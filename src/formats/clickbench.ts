import type { ToolFailure, ToolRecord } from '../model.js';
import { documentsOf, field, hasKeys, isAbsent, list, maybeNumber, type Node, own } from './decode.js';
import type { Format } from './format.js';
import { percentile } from './percentile.js';
import { toolRecord, toolResults } from './record.js';

const isClickBench = (document: unknown): boolean =>
  hasKeys(document, 'system', 'result') &&
  Array.isArray(own(document, 'result')) &&
  (own(document, 'result') as unknown[]).every(Array.isArray);

type Query = { readonly records: readonly ToolRecord[]; readonly failures: readonly ToolFailure[] };

/** Seconds of three tries. The first one finds cold caches, so it is a measure of its own. */
function queryOf(tries: Node, index: number): Query {
  const benchmark = `Q${index}`;
  const times = list(tries).map(maybeNumber);
  if (times.length === 0 || times.some((time) => time === null)) {
    return { records: [], failures: [{ benchmark, message: 'the query failed: its time is null' }] };
  }
  const [cold = Number.NaN, ...hot] = times.flatMap((time) => (time === null ? [] : [time]));
  const said = { benchmark, unit: 's', better: 'lower' } as const;
  const sorted = [...hot].sort((a, b) => a - b);
  const again = toolRecord({ ...said, measure: 'hot', value: percentile(sorted, 50), samples: hot });
  return {
    failures: [],
    records: [toolRecord({ ...said, measure: 'cold', value: cold }), ...(hot.length === 0 ? [] : [again])],
  };
}

function loadRecords(document: Node): readonly ToolRecord[] {
  const [time, size] = [field(document, 'load_time'), field(document, 'data_size')];
  const said = { benchmark: 'load', better: 'lower' } as const;
  const seconds = isAbsent(time) ? null : maybeNumber(time);
  const bytes = isAbsent(size) ? null : maybeNumber(size);
  return [
    ...(seconds === null ? [] : [toolRecord({ ...said, measure: 'time', unit: 's', value: seconds })]),
    ...(bytes === null
      ? []
      : [toolRecord({ ...said, measure: 'size', unit: 'B', value: bytes, exact: true })]),
  ];
}

/** ClickBench: queries are numbered from 0 as on its page. */
export const clickbench: Format = {
  title: 'ClickBench',
  made: 'the results of a ClickBench run: results/….json',
  matches: (source) => source.peek().some(isClickBench),
  parse(source) {
    const documents = documentsOf(source).filter(({ value }) => isClickBench(value));
    const queries = documents.flatMap((document) => list(field(document, 'result')).map(queryOf));
    return toolResults(
      [...documents.flatMap(loadRecords), ...queries.flatMap(({ records }) => records)],
      queries.flatMap(({ failures }) => failures),
    );
  },
};
