import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Place } from '../errors.js';
import type { Mistake } from './mistakes.js';
import { type Positions, positionsOf } from './positions.js';
import { shorten } from './quantity.js';

/** A YAML text as plain values, with the way back to its lines. */
export type YamlText = { readonly data: unknown; readonly positions: Positions };

/** A text of the user's: a file's path, or the name of an input. */
export type SourceText = { readonly path: string; readonly text: string };

/** A configuration of 1,000 rules has about 100 KB. */
const maxCharacters = 128 * 1024;
const maxLine = 4000;
/** The parser recurses, and builds a regular expression as long as a line's indentation. */
const maxIndentation = 200;
const maxNesting = 50;
/** References counted as the parser does: nested ones multiply. */
const maxAliases = 100;

/** Why one line is not even given to the parser; null when it may be. */
function refuseLine(line: string): string | null {
  if (line.length > maxLine) return `a line longer than ${maxLine} characters`;
  const indentation = /^[\s?:-]*/.exec(line)?.[0].length ?? 0;
  return indentation > maxIndentation ? `indented by more than ${maxIndentation} characters` : null;
}

/** Brackets that are still open after a line; an upper limit, as those in texts count too. */
function openAfter(line: string, open: number): number {
  let count = open;
  for (const character of line) {
    if (character === '[' || character === '{') count += 1;
    if ((character === ']' || character === '}') && count > 0) count -= 1;
  }
  return count;
}

/** Why the text is not even given to the parser; null when it may be. */
function refuseText({ path, text }: SourceText): Mistake | null {
  if (text.length > maxCharacters) {
    return { place: { file: path }, message: `longer than ${maxCharacters} characters`, hint: null };
  }
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    open = openAfter(line, open);
    const message =
      refuseLine(line) ?? (open > maxNesting ? `more than ${maxNesting} brackets are open` : null);
    if (message !== null) return { place: { file: path, line: index + 1 }, message, hint: null };
  }
  return null;
}

/** What the parser says of aliases only when they are followed. */
function aliasMistake(error: unknown, { path, text }: SourceText): Mistake {
  if (!(error instanceof ReferenceError)) throw error;
  const name = /alias\): (\S{1,200})$/.exec(error.message)?.[1];
  if (name === undefined) {
    const hint = 'Write the values out, or use globs.';
    return { place: { file: path }, message: 'too many aliases (*name)', hint };
  }
  const line = text.slice(0, Math.max(0, text.indexOf(`*${name}`))).split('\n').length;
  const hint = 'Quote a text that begins with an asterisk: "**".';
  return { place: { file: path, line }, message: `no anchor &${name} for the alias *${name}`, hint };
}

/** Keys that stand again in the same map. */
function repeatedKeys(document: Document.Parsed): { key: string; at: number }[] {
  const repeated: { key: string; at: number }[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) repeated.push({ key: shorten(name), at: key.range?.[0] ?? 0 });
        seen.add(name);
      }
    },
  });
  return repeated;
}

/** Reads YAML 1.2; what is wrong with it is returned, never thrown. */
export function readYaml(source: SourceText): YamlText | readonly Mistake[] {
  const refused = refuseText(source);
  if (refused) return [refused];
  const lines = new LineCounter();
  const document = parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    schema: 'core',
    stringKeys: true,
    // The parser compares every key with every other one; `repeatedKeys` does not.
    uniqueKeys: false,
  });
  const place = (at: number): Place => ({ file: source.path, line: Math.max(1, lines.linePos(at).line) });
  const broken = [
    ...[...document.errors, ...document.warnings].map(
      ({ code, message, pos }): Mistake => ({
        place: place(pos[0]),
        message: `not YAML: ${code === 'MULTIPLE_DOCS' ? 'more than one document (---)' : message}`,
        hint: null,
      }),
    ),
    ...repeatedKeys(document).map(
      ({ key, at }): Mistake => ({ place: place(at), message: `the key ${key} stands twice`, hint: null }),
    ),
  ];
  if (broken.length > 0) return broken;
  try {
    return { data: document.toJS({ maxAliasCount: maxAliases }), positions: positionsOf(document, lines) };
  } catch (error) {
    return [aliasMistake(error, source)];
  }
}
