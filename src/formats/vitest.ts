import type { ToolFailure, ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  isAbsent,
  list,
  maybeNumber,
  measured,
  type Node,
  numbers,
  own,
  text,
} from './decode.js';
import type { Format } from './format.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';
import { vitestPrinted } from './vitest-text.js';

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);

const isVitest = (document: unknown): boolean => {
  const file = first(own(document, 'files'));
  const group = first(own(file, 'groups'));
  return typeof own(group, 'fullName') === 'string' && Array.isArray(own(group, 'benchmarks'));
};

/** Milliseconds. `samples` is empty in files unless asked for; their number is kept. */
function recordOf(benchmark: string, result: Node): ToolRecord {
  const kept = field(result, 'samples');
  const samples = isAbsent(kept) ? [] : numbers(kept);
  return toolRecord({
    benchmark,
    measure: 'time',
    unit: 'ms',
    better: 'lower',
    value: measured(field(result, 'mean')),
    samples,
    count: samples.length || maybeNumber(field(result, 'sampleCount')) || 1,
    spread: maybeNumber(field(result, 'sd')),
  });
}

type Read = { readonly record: ToolRecord } | { readonly failure: ToolFailure };

/** The group's full name begins with the file's path from the project's root; `filepath` differs by machine. */
function readGroup(group: Node): readonly Read[] {
  const suite = text(field(group, 'fullName'));
  return list(field(group, 'benchmarks')).map((result) => {
    const benchmark = `${suite} > ${text(field(result, 'name'))}`;
    const failed = field(result, 'mean').value === undefined;
    return failed
      ? { failure: { benchmark, message: 'vitest has no result for it: it failed or was not run' } }
      : { record: recordOf(benchmark, result) };
  });
}

const json: Shape = {
  matches: (source) => source.peek().some(isVitest),
  parse: (source) => {
    const read = documentsOf(source)
      .filter(({ value }) => isVitest(value))
      .flatMap((document) => list(field(document, 'files')))
      .flatMap((file) => list(field(file, 'groups')))
      .flatMap(readGroup);
    return toolResults(
      read.flatMap((item) => ('record' in item ? [item.record] : [])),
      read.flatMap((item) => ('failure' in item ? [item.failure] : [])),
    );
  },
};

/** `vitest bench --outputJson`: mean as headline; a benchmark without results failed. */
export const vitest: Format = ofShapes(
  { title: 'vitest bench', made: 'vitest bench --run --outputJson results.json' },
  [json, vitestPrinted],
);
