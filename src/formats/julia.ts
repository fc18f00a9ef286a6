import { UserError } from '../errors.js';
import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  fields,
  hasKeys,
  isObject,
  list,
  maybeNumber,
  measured,
  type Node,
  numbers,
  own,
  readNumber,
  text,
} from './decode.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

const isSaved = (document: unknown): boolean =>
  Array.isArray(document) &&
  document.length === 2 &&
  hasKeys(document[0], 'Julia') &&
  Array.isArray(document[1]);
const isPackage = (document: unknown): boolean =>
  hasKeys(document, 'benchmarkgroup', 'vinfo') || hasKeys(document, 'benchmarkgroup', 'commit');

/** Julia writes what allocates as counts: the same in every run of the same code, as far as it is deterministic. */
function memoryOf(benchmark: string, body: Node): readonly ToolRecord[] {
  const [bytes, allocs] = [maybeNumber(field(body, 'memory')), maybeNumber(field(body, 'allocs'))];
  const said = { benchmark, better: 'lower', exact: true } as const;
  return [
    ...(bytes === null ? [] : [toolRecord({ ...said, measure: 'memory', unit: 'B', value: bytes })]),
    ...(allocs === null ? [] : [toolRecord({ ...said, measure: 'allocs', unit: 'allocs', value: allocs })]),
  ];
}

const middle = (sorted: readonly number[], at: number): number => sorted[at] ?? Number.NaN;

/** Nanoseconds. A trial keeps every time, its headline is their median; an estimate has one time. */
function recordsOf(benchmark: string, kind: string, body: Node): readonly ToolRecord[] {
  const said = { benchmark, measure: 'time', unit: 'ns', better: 'lower' } as const;
  if (kind === 'TrialEstimate')
    return [toolRecord({ ...said, value: measured(field(body, 'time')) }), ...memoryOf(benchmark, body)];
  const samples = numbers(field(body, 'times'));
  if (samples.length === 0) return [];
  const sorted = [...samples].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const value = (middle(sorted, Math.ceil(half) - 1) + middle(sorted, Math.floor(half))) / 2;
  return [toolRecord({ ...said, value, samples }), ...memoryOf(benchmark, body)];
}

const isTagged = (node: Node): boolean =>
  Array.isArray(node.value) && node.value.length === 2 && typeof node.value[0] === 'string';

type Found = { readonly records: ToolRecord[]; readonly failures: { benchmark: string; message: string }[] };

/** No suite nests deeper; the walk is recursive. */
const deepest = 100;

/** `["BenchmarkGroup", {data}]`, nested, with `["Trial", {…}]` at the ends. Keys may be tuples, printed by Julia. */
function walk(node: Node, path: readonly string[], found: Found): void {
  if (path.length > deepest)
    throw new UserError(`groups are nested more than ${deepest} deep`, { place: { file: node.file } });
  if (!isTagged(node)) return;
  const [tag, body] = list(node);
  const kind = tag ? text(tag) : '';
  if (!body || !isObject(body.value)) return;
  if (kind === 'BenchmarkGroup')
    for (const [key, child] of fields(field(body, 'data'))) walk(child, [...path, key], found);
  else if (kind === 'Trial' || kind === 'TrialEstimate')
    end(path.join('/') || 'benchmark', kind, body, found);
}

function end(benchmark: string, kind: string, body: Node, found: Found): void {
  const records = recordsOf(benchmark, kind, body);
  found.records.push(...records);
  if (records.length === 0) found.failures.push({ benchmark, message: 'the trial has no times' });
}

/** PkgBenchmark keeps the saved group as a text. */
function savedIn(document: Node): Node {
  if (!isPackage(document.value)) return document;
  const group = field(document, 'benchmarkgroup');
  if (typeof group.value !== 'string') return group;
  try {
    return { ...group, value: JSON.parse(group.value) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(`the text is no JSON document: ${error.message}`, {
      place: { file: group.file, path: group.path },
    });
  }
}

/** AirspeedVelocity.jl: names, or groups of them under `data`, with the times of each. */
const isFlat = (document: unknown): boolean =>
  isObject(document) &&
  Object.keys(document).length > 0 &&
  Object.keys(document).every((key) => hasKeys(own(document, key), 'times', 'memory', 'allocs'));

function readDocument(document: Node, found: Found): void {
  if (isFlat(document.value)) {
    for (const [name, body] of fields(document)) end(name, 'Trial', body, found);
    return;
  }
  const saved = savedIn(document);
  const groups = isSaved(saved.value) ? list(saved)[1] : saved;
  if (groups) for (const group of list(groups)) walk(group, [], found);
}

const isOurs = (document: unknown): boolean => isSaved(document) || isPackage(document) || isFlat(document);

const json: Shape = {
  matches: (source) => source.peek().some(isOurs),
  parse(source) {
    const found: Found = { records: [], failures: [] };
    const documents = documentsOf(source).filter(({ value }) => isOurs(value));
    for (const document of documents) readDocument(document, found);
    if (found.records.length + found.failures.length > 0) return toolResults(found.records, found.failures);
    const isTuning = documents.some(({ value }) =>
      JSON.stringify(value).slice(0, 10_000).includes('"Parameters"'),
    );
    throw new UserError(
      `no benchmark found${isTuning ? ': these are parameters for tuning, not results' : ''}`,
      {
        place: { file: source.path },
        hint: 'Save what run() returns: BenchmarkTools.save("results.json", run(suite)).',
      },
    );
  },
};

const printed = /^\s{0,99}"?([^":]{1,500})"?: Trial(?:Estimate)?\(([\d.]+) (\S{1,4})\)$/;
const grouped = /^\s*"(.{1,500})" => Trial(?:Estimate)?\(([\d.]+) (\S{1,4})\)$/;

/** What a trial shows of itself is its smallest time. */
function recordOfLine(line: string): readonly ToolRecord[] {
  const said = printed.exec(line) ?? grouped.exec(line);
  const value = readNumber(said?.[2] ?? '');
  if (!said || value === null) return [];
  const { 1: name = '', 3: unit = '' } = said;
  return [toolRecord({ benchmark: name.trim(), measure: 'time', unit, better: 'lower', value })];
}

const textual: Shape = {
  matches: ({ head }) => head.split('\n').some((line) => recordOfLine(line).length > 0),
  parse: (source) => toolResults([...source.lines()].flatMap(({ text: line }) => recordOfLine(line))),
};

/** BenchmarkTools.jl and PkgBenchmark.jl: saved results, or the lines that trials print. */
export const julia = ofShapes(
  { title: 'BenchmarkTools.jl', made: 'BenchmarkTools.save("results.json", run(suite))' },
  [textual, json],
);
