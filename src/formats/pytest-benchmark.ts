import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  hasKeys,
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
import { pytestBenchmarkPrinted } from './pytest-benchmark-text.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

const isPytest = (document: unknown): boolean =>
  hasKeys(document, 'machine_info') && Array.isArray(own(document, 'benchmarks'));

/** Absent without `--benchmark-save-data`; people cut it by hand and leave a note among the numbers. */
const isTrimmed = (data: unknown): boolean =>
  data === undefined ||
  data === null ||
  (Array.isArray(data) && data.some((item) => typeof item === 'string'));

/** Seconds whatever the console showed; a value is one round, already divided by its iterations. */
function recordOf(benchmark: Node): ToolRecord {
  const stats = field(benchmark, 'stats');
  const data = field(stats, 'data');
  const samples = isTrimmed(data.value) ? [] : numbers(data);
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

const json: Shape = {
  matches: (source) => source.peek().some(isPytest),
  parse: (source) =>
    toolResults(
      documentsOf(source)
        .filter(({ value }) => hasKeys(value, 'benchmarks'))
        .flatMap((document) => list(field(document, 'benchmarks')).map(recordOf)),
    ),
};

/** `pytest --benchmark-json`: mean as headline; rounds as samples when they were saved. */
export const pytestBenchmark: Format = ofShapes(
  {
    title: 'pytest-benchmark',
    made: 'pytest --benchmark-only --benchmark-json results.json --benchmark-save-data',
  },
  [json, pytestBenchmarkPrinted],
);
