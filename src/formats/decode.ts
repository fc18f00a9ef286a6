/** From `unknown` to values, with file and JSON path in every error. */
import { UserError } from '../errors.js';
import type { Line, Source } from './format.js';

/** A value inside a document and where it stands. */
export type Node = { readonly value: unknown; readonly file: string; readonly path: string };

/** A plain object, as opposed to null, a list or a scalar. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property's value; undefined when there is none (never what a prototype holds). */
export const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Whether a value is an object that has all the keys itself. */
export const hasKeys = (value: unknown, ...keys: readonly string[]): boolean =>
  isObject(value) && keys.every((key) => Object.hasOwn(value, key));

const kindOf = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return `${typeof value} ${JSON.stringify(value).slice(0, 60)}`;
};

/** What was wanted at a node, and what stands there. */
export function refuse(node: Node, wanted: string): never {
  throw new UserError(`wanted ${wanted}, found ${kindOf(node.value)}`, {
    place: { file: node.file, path: node.path },
  });
}

/** Refuses a file whose JSON is cut off or malformed, at the line where the document begins. */
export function refuseBroken(source: Source): void {
  const broken = source.brokenJson();
  if (!broken) return;
  throw new UserError(`the JSON document that begins here ${broken.message}`, {
    place: { file: source.path, line: broken.line },
  });
}

/** The documents of a file, each as a node; an error when there is none or one is cut off. */
export function documentsOf(source: Source): readonly Node[] {
  refuseBroken(source);
  const documents = source.documents();
  if (documents.length === 0) {
    throw new UserError('wanted a JSON document, found none', { place: { file: source.path } });
  }
  const path = (i: number) => (documents.length === 1 ? '$' : `$${i + 1}`);
  return documents.map((value, i) => ({ value, file: source.path, path: path(i) }));
}

const step = (key: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;

/** A property of an object; its value is undefined when the object has none. */
export function field(node: Node, key: string): Node {
  if (!isObject(node.value)) refuse(node, 'an object');
  return { value: own(node.value, key), file: node.file, path: node.path + step(key) };
}

/** The own properties of an object, in the order of the file. */
export function fields(node: Node): readonly (readonly [string, Node])[] {
  const { value, file, path } = node;
  if (!isObject(value)) return refuse(node, 'an object');
  return Object.keys(value).map((key) => [key, { value: value[key], file, path: path + step(key) }]);
}

/** The items of a list. */
export function list(node: Node): readonly Node[] {
  const { value, file, path } = node;
  if (!Array.isArray(value)) return refuse(node, 'a list');
  return value.map((item: unknown, i) => ({ value: item, file, path: `${path}[${i}]` }));
}

/** A text. */
export const text = (node: Node): string =>
  typeof node.value === 'string' ? node.value : refuse(node, 'a text');

/** A text; null when absent or null. */
export const maybeText = (node: Node): string | null => (isAbsent(node) ? null : text(node));

/** A finite number. */
export const number = (node: Node): number =>
  typeof node.value === 'number' && Number.isFinite(node.value) ? node.value : refuse(node, 'a number');

/** A finite number; null when absent or null. */
export const maybeNumber = (node: Node): number | null => (isAbsent(node) ? null : number(node));

/** Neither there nor null. */
export const isAbsent = (node: Node): boolean => node.value === undefined || node.value === null;

const notNumbers = new Set(['nan', '-nan', 'inf', '+inf', '-inf', 'infinity', '-infinity', '+infinity']);

/**
 * A measured figure: a number, a numeric text, or what stands for none. NaN for null (that is how NaN is read),
 * "NaN", "-nan", "Infinity": such a point is dropped later, with a warning. Absent is an error.
 */
export function measured(node: Node): number {
  const { value } = node;
  if (value === null) return Number.NaN;
  if (typeof value === 'number') return value;
  const read = typeof value === 'string' ? readNumber(value) : null;
  return read ?? refuse(node, 'a number');
}

/** A list of finite numbers; nulls (NaN in the file) become NaN. */
export function numbers(node: Node): readonly number[] {
  const { value } = node;
  if (!Array.isArray(value)) return refuse(node, 'a list of numbers');
  return value.map((item: unknown, i) => {
    if (typeof item === 'number') return item;
    return item === null
      ? Number.NaN
      : refuse({ ...node, value: item, path: `${node.path}[${i}]` }, 'a number');
  });
}

const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const groupedNumber = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** A number as tools print it: `1,234.5`, `1e+06`, `-nan`. NaN where the tool had none; null when it is no number. */
export function readNumber(spelled: string): number | null {
  const trimmed = spelled.trim();
  if (plainNumber.test(trimmed)) return Number(trimmed);
  if (groupedNumber.test(trimmed)) return Number(trimmed.replaceAll(',', ''));
  return notNumbers.has(trimmed.toLowerCase()) ? Number.NaN : null;
}

/** The JSON document of one line of a line-based format (NDJSON). */
export function decodeLine(line: Line, file: string): Node {
  try {
    return { value: JSON.parse(line.text), file, path: '$' };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(`wanted a JSON document on this line: ${error.message}`, {
      place: { file, line: line.number },
    });
  }
}
