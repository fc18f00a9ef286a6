import { UserError } from '../errors.js';
import type { Better, ToolFailure, ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  fields,
  hasKeys,
  isAbsent,
  list,
  maybeNumber,
  type Node,
  number,
  numbers,
  own,
  refuse,
  text,
} from './decode.js';
import type { Format } from './format.js';
import { toolRecord, toolResults } from './record.js';

const versionKey = 'perf-gate';
const version = 1;
const entryKeys = [
  'benchmark',
  'measure',
  'unit',
  'better',
  'samples',
  'summary',
  'exact',
  'failed',
] as const;
const figureKeys = ['samples', 'summary', 'exact', 'failed'] as const;
const summaryKeys = ['centre', 'spread', 'count'] as const;

const isEntry = (item: unknown): boolean =>
  hasKeys(item, 'benchmark') &&
  figureKeys.some((key) => own(item, key) !== undefined) &&
  !hasKeys(item, 'primaryMetric');

/** `{"perf-gate": 1, "results": […]}`, or the bare list of results. */
const isOwn = (document: unknown): boolean =>
  Array.isArray(document)
    ? document.length > 0 && isEntry(document[0])
    : hasKeys(document, versionKey, 'results');

/** A key nobody knows is a mistake that would be silent otherwise. */
function checkKeys(node: Node, known: readonly string[]): void {
  for (const [key, found] of fields(node)) {
    if (known.includes(key)) continue;
    throw new UserError(`unknown key ${JSON.stringify(key)}; known are ${known.join(', ')}`, {
      place: { file: found.file, path: found.path },
    });
  }
}

function betterOf(node: Node): Better | null {
  const { value } = node;
  if (value === undefined) return null;
  return value === 'lower' || value === 'higher' ? value : refuse(node, '"lower" or "higher"');
}

function countOf(node: Node): number {
  const count = maybeNumber(node) ?? 1;
  return Number.isInteger(count) && count >= 1 ? count : refuse(node, 'a whole number from 1 on');
}

function spreadOf(node: Node): number | null {
  const spread = maybeNumber(node);
  return spread === null || spread >= 0 ? spread : refuse(node, 'a number not below 0');
}

type Figures = Pick<ToolRecord, 'value' | 'samples' | 'spread' | 'count' | 'exact'>;

function sampled(node: Node): Figures {
  const samples = numbers(node);
  if (samples.length === 0) refuse(node, 'at least one sample');
  const value = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
  return { value, samples, spread: null, count: samples.length, exact: false };
}

function summarised(node: Node): Figures {
  checkKeys(node, summaryKeys);
  return {
    value: number(field(node, 'centre')),
    samples: [],
    spread: spreadOf(field(node, 'spread')),
    count: countOf(field(node, 'count')),
    exact: false,
  };
}

const exactly = (node: Node): Figures => ({
  value: number(node),
  samples: [],
  spread: null,
  count: 1,
  exact: true,
});

const readers = { samples: sampled, summary: summarised, exact: exactly } as const;

type Read = { readonly record: ToolRecord } | { readonly failure: ToolFailure };

function readEntry(entry: Node): Read {
  checkKeys(entry, entryKeys);
  const benchmark = text(field(entry, 'benchmark'));
  const [key, ...others] = figureKeys.filter((name) => field(entry, name).value !== undefined);
  if (key === undefined || others.length > 0) return refuse(entry, `exactly one of ${figureKeys.join(', ')}`);
  if (key === 'failed') return { failure: { benchmark, message: text(field(entry, key)) } };
  const measure = field(entry, 'measure');
  const unit = field(entry, 'unit');
  const record = toolRecord({
    benchmark,
    measure: text(measure) || refuse(measure, 'a text that is not empty'),
    unit: isAbsent(unit) ? '' : text(unit),
    better: betterOf(field(entry, 'better')),
    ...readers[key](field(entry, key)),
  });
  return { record };
}

function entriesOf(document: Node): readonly Node[] {
  if (Array.isArray(document.value)) return list(document);
  checkKeys(document, ['$schema', versionKey, 'results']);
  const said = field(document, versionKey);
  if (said.value !== version) refuse(said, `version ${version}`);
  return list(field(document, 'results'));
}

/** Our own JSON, for whoever writes results by script; `docs/results.schema.json` describes it. */
export const perfGate: Format = {
  title: 'perf-gate results',
  made: 'your own script: {"perf-gate": 1, "results": [{"benchmark": …, "measure": …, "unit": …, "samples": […]}]}',
  matches: (source) => source.peek().some(isOwn),
  parse: (source) => {
    const read = documentsOf(source).flatMap(entriesOf).map(readEntry);
    return toolResults(
      read.flatMap((item) => ('record' in item ? [item.record] : [])),
      read.flatMap((item) => ('failure' in item ? [item.failure] : [])),
    );
  },
};
