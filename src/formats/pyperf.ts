import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  hasKeys,
  isAbsent,
  isObject,
  list,
  maybeText,
  type Node,
  numbers,
  own,
  readNumber,
} from './decode.js';
import { poolRepeats, toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

const isPyperf = (document: unknown): boolean => {
  const benchmarks = own(document, 'benchmarks');
  const first: unknown = Array.isArray(benchmarks) ? benchmarks[0] : null;
  return hasKeys(first, 'runs') && Array.isArray(own(first, 'runs')) && !hasKeys(document, 'layout');
};

/** A suite of one benchmark keeps its name and unit at the suite. */
function said(benchmark: Node, suite: Node, key: string): string | null {
  const of = (node: Node): string | null => {
    const metadata = field(node, 'metadata');
    return isObject(metadata.value) ? maybeText(field(metadata, key)) : null;
  };
  return of(benchmark) ?? of(suite);
}

/** pyperf's three units; whatever it measures, it takes less as better. */
const units = new Map([
  ['second', { measure: 'time', unit: 'second' }],
  ['byte', { measure: 'memory', unit: 'byte' }],
  ['integer', { measure: 'value', unit: '' }],
]);

/** Calibration runs have no values. The headline is the mean, as pyperf shows it. */
function recordOf(benchmark: Node, suite: Node): readonly ToolRecord[] {
  const samples = list(field(benchmark, 'runs')).flatMap((run) => {
    const values = field(run, 'values');
    return isAbsent(values) ? [] : numbers(values);
  });
  if (samples.length === 0) return [];
  const unit = said(benchmark, suite, 'unit') ?? 'second';
  const kind = units.get(unit) ?? { measure: 'value', unit };
  const value = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
  const name = said(benchmark, suite, 'name') ?? 'benchmark';
  return [toolRecord({ benchmark: name, ...kind, better: 'lower', value, samples })];
}

function readSuite(suite: Node) {
  const benchmarks = list(field(suite, 'benchmarks'));
  const read = benchmarks.map((benchmark) => ({ benchmark, records: recordOf(benchmark, suite) }));
  const failures = read
    .filter(({ records }) => records.length === 0)
    .map(({ benchmark }) => ({
      benchmark: said(benchmark, suite, 'name') ?? 'benchmark',
      message: 'no run has values',
    }));
  return { records: read.flatMap(({ records }) => records), failures };
}

const json: Shape = {
  matches: (source) => source.peek().some(isPyperf),
  parse(source) {
    const suites = documentsOf(source)
      .filter(({ value }) => isPyperf(value))
      .map(readSuite);
    const failures = suites.flatMap((suite) => suite.failures);
    return toolResults(poolRepeats(suites.flatMap(({ records }) => records)), failures);
  },
};

const line = /^(?:(.{1,500}?): )?Mean \+- std dev: ([\d.]+) (\w{1,12}) \+- ([\d.]+) (\w{1,12})$/;

function recordOfLine(text: string): readonly ToolRecord[] {
  const [, name = 'timeit', mean = '', unit = '', deviation = '', deviationUnit = ''] =
    line.exec(text.trim()) ?? [];
  const value = readNumber(mean);
  if (value === null) return [];
  const spread = deviationUnit === unit ? readNumber(deviation) : null;
  return [toolRecord({ benchmark: name, measure: 'time', unit, better: 'lower', value, spread })];
}

const printed: Shape = {
  matches: ({ head }) => head.split('\n').some((text) => line.test(text.trim())),
  parse: (source) => toolResults([...source.lines()].flatMap(({ text }) => recordOfLine(text))),
};

/** pyperf and pyperformance: JSON with every value, or the line each benchmark prints. */
export const pyperf = ofShapes(
  { title: 'pyperf', made: 'python3 -m pyperf timeit -o results.json "[1]*1000"' },
  [json, printed],
);
