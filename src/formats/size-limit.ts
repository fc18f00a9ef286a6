import type { ToolFailure, ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  isAbsent,
  isObject,
  list,
  maybeText,
  measured,
  type Node,
  own,
} from './decode.js';
import type { Format } from './format.js';
import { toolRecord, toolResults } from './record.js';

const figures = ['size', 'sizeLimit', 'passed', 'running', 'loading', 'time', 'timeLimit'];

const isEntry = (value: unknown): boolean => {
  if (!isObject(value) || typeof own(value, 'name') !== 'string') return false;
  // An entry without figures has lost its files; anything else beside them is another tool's.
  return Object.keys(value).every((key) => key === 'name' || key === 'missed' || figures.includes(key));
};

const isReport = (document: unknown): boolean =>
  Array.isArray(document) &&
  document.length > 0 &&
  document.every(isEntry) &&
  document.some(
    (entry) => isObject(entry) && ['size', 'passed', 'running'].some((key) => Object.hasOwn(entry, key)),
  );

/** With --json a failure of the tool itself is one object: `{ "error": "SizeLimitError: …" }`. */
const isError = (document: unknown): boolean =>
  isObject(document) &&
  Object.keys(document).length === 1 &&
  /SizeLimitError|Can't find files/.test(String(own(document, 'error')));

/** Size is what the build gives, and loading is computed from it; running is measured in a browser. */
const measures = [
  { key: 'size', measure: 'size', unit: 'B', exact: true },
  { key: 'loading', measure: 'loading', unit: 's', exact: true },
  { key: 'running', measure: 'running', unit: 's', exact: false },
] as const;

function recordsOf(entry: Node): readonly ToolRecord[] {
  const benchmark = maybeText(field(entry, 'name')) ?? '';
  return measures.flatMap(({ key, ...said }) => {
    const figure = field(entry, key);
    return isAbsent(figure)
      ? []
      : [toolRecord({ ...said, benchmark, better: 'lower', value: measured(figure) })];
  });
}

/** An entry whose files are missing has no size or, from version 12 on, a size of 0. */
const isLost = ({ value }: Node): boolean =>
  own(value, 'size') === 0 || !measures.some(({ key }) => typeof own(value, key) === 'number');

const failureOf = (entry: Node): ToolFailure => ({
  benchmark: maybeText(field(entry, 'name')) ?? '',
  message: 'size-limit gave no size: are the files there?',
});

/** `size-limit --json`: bytes, exactly compared; times in seconds where they were asked for. */
export const sizeLimit: Format = {
  title: 'size-limit',
  made: 'size-limit --json > results.json',
  matches: (source) => source.peek().some((document) => isReport(document) || isError(document)),
  parse(source) {
    const documents = documentsOf(source);
    const entries = documents.filter(({ value }) => isReport(value)).flatMap(list);
    const errors = documents.filter(({ value }) => isError(value));
    return toolResults(entries.filter((entry) => !isLost(entry)).flatMap(recordsOf), [
      ...entries.filter(isLost).map(failureOf),
      ...errors.map(({ value }) => ({ benchmark: 'size-limit', message: String(own(value, 'error')) })),
    ]);
  },
};
