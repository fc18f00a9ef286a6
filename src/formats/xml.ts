/** XML as a tree of elements. Entities of the document's own making are never expanded. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { UserError } from '../errors.js';
import { isObject } from './decode.js';
import type { Source } from './format.js';
import { refuseHeavyXml } from './weight.js';

export type XmlElement = {
  readonly name: string;
  readonly attribute: (name: string) => string | null;
  readonly children: () => readonly XmlElement[];
  readonly text: () => string;
};

const attributesKey = ':@';
const textKey = '#text';

const newParser = () =>
  new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    processEntities: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
  });

const predefined = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function entity(whole: string, body: string): string {
  if (!body.startsWith('#')) return predefined.get(body) ?? whole;
  const code = body[1] === 'x' ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** The five predefined entities and characters by number (XML 1.0, 4.6 and 4.1). */
export const unescapeXml = (text: string): string => text.replace(/&(#?\w{1,8});/g, entity);

function elementOf(node: Readonly<Record<string, unknown>>): XmlElement | null {
  const name = Object.keys(node).find((key) => key !== attributesKey);
  if (name === undefined || name === textKey || name.startsWith('?')) return null;
  const attributes = new Map(Object.entries(isObject(node[attributesKey]) ? node[attributesKey] : {}));
  const inner: readonly unknown[] = Array.isArray(node[name]) ? node[name] : [];
  return {
    name,
    attribute: (key) => {
      const value = attributes.get(key);
      return typeof value === 'string' ? unescapeXml(value) : null;
    },
    children: () => elementsOf(inner),
    text: () =>
      inner
        .map((item) => (isObject(item) && textKey in item ? unescapeXml(String(item[textKey])) : ''))
        .join(''),
  };
}

const elementsOf = (nodes: readonly unknown[]): readonly XmlElement[] =>
  nodes.flatMap((node) => (isObject(node) ? (elementOf(node) ?? []) : []));

/** Log lines before the document are left out. */
function documentIn(source: Source): { text: string; line: number } {
  const text = source.text();
  const declaration = text.search(/^[ \t]{0,80}<[?!\w]/m);
  const at = Math.max(0, declaration);
  return { text: text.slice(at).trim(), line: text.slice(0, at).split('\n').length - 1 };
}

/** The root element; a document that is cut off or malformed is the user's error, with its line. */
export function readXml(source: Source): XmlElement {
  const { text, line } = documentIn(source);
  refuseHeavyXml(source.path, text);
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    throw new UserError(`this is not valid XML: ${valid.err.msg}`, {
      place: { file: source.path, line: line + valid.err.line },
    });
  }
  const root = elementsOf(parsed(source, text)).at(0);
  if (root === undefined) throw new UserError('this XML holds no element', { place: { file: source.path } });
  return root;
}

function parsed(source: Source, text: string): readonly unknown[] {
  try {
    const nodes: unknown = newParser().parse(text);
    return Array.isArray(nodes) ? nodes : [];
  } catch (error) {
    // Its own limits, such as the depth of nesting; whatever it throws is about this text.
    const words = error instanceof Error ? error.message : String(error);
    throw new UserError(`this XML cannot be read: ${words}`, { place: { file: source.path } });
  }
}

/** Whether the first element in the head has one of the names, for `matches`. */
export function rootIs(source: Source, ...names: readonly string[]): boolean {
  const root = /<([A-Za-z][\w.:-]{0,100})[\s/>]/.exec(source.head);
  return root !== null && names.includes(root[1] ?? '');
}

/** All elements below that have the name, in the order of the document; not those inside one another. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...element.children()].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    else for (const child of [...next.children()].reverse()) waiting.push(child);
  }
  return found;
}
