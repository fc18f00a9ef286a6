import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  hasKeys,
  isAbsent,
  list,
  maybeNumber,
  maybeText,
  measured,
  type Node,
  numbers,
  own,
  text,
} from './decode.js';
import type { Format } from './format.js';
import { toolRecord, toolResults } from './record.js';

const isPytest = (document: unknown): boolean =>
  hasKeys(document, 'machine_info') && Array.isArray(own(document, 'benchmarks'));

/** Seconds whatever the console showed; a value is one round, already divided by its iterations. */
function recordOf(benchmark: Node): ToolRecord {
  const stats = field(benchmark, 'stats');
  const data = field(stats, 'data');
  const samples = isAbsent(data) ? [] : numbers(data);
  return toolRecord({
    // `name` alone is the same in two modules; params may hold addresses that change with every run.
    benchmark: maybeText(field(benchmark, 'fullname')) ?? text(field(benchmark, 'name')),
    measure: 'time',
    unit: 's',
    better: 'lower',
    value: measured(field(stats, 'mean')),
    samples,
    count: samples.length || maybeNumber(field(stats, 'rounds')) || 1,
    spread: maybeNumber(field(stats, 'stddev')),
  });
}

/** `pytest --benchmark-json`: mean as headline; rounds as samples when they were saved. */
export const pytestBenchmark: Format = {
  title: 'pytest-benchmark',
  made: 'pytest --benchmark-only --benchmark-json results.json --benchmark-save-data',
  matches: (source) => source.peek().some(isPytest),
  parse: (source) =>
    toolResults(
      documentsOf(source)
        .filter(({ value }) => hasKeys(value, 'benchmarks'))
        .flatMap((document) => list(field(document, 'benchmarks')).map(recordOf)),
    ),
};
