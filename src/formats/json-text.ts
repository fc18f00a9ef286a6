import type { BrokenJson } from './format.js';

/** What stands in a text: documents in order, and the first one that cannot be read. */
export type JsonScan = { readonly documents: readonly unknown[]; readonly broken: BrokenJson | null };

const quote = 0x22;
const backslash = 0x5c;
const openings = new Set([0x7b, 0x5b]);
const closings = new Set([0x7d, 0x5d]);

/** The index after the string that opens at `start`; -1 when it never closes. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === backslash) i++;
    else if (code === quote) return i + 1;
  }
  return -1;
}

/** The index after the bracket that closes the one at `start`; -1 when none does. */
function endOfDocument(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) {
      i = endOfString(text, i) - 1;
      if (i < 0) return -1;
    } else if (openings.has(code)) depth++;
    else if (closings.has(code) && --depth === 0) return i + 1;
  }
  return -1;
}

const bareNumber = /-?\b(?:NaN|Infinity)\b/g;

/** Python writes NaN and Infinity bare, which JSON does not know: outside strings they become `instead`. */
export function withoutBareNumbers(text: string, instead = 'null'): string {
  const parts: string[] = [];
  let from = 0;
  while (from < text.length) {
    const string = text.indexOf('"', from);
    const until = string < 0 ? text.length : string;
    parts.push(text.slice(from, until).replace(bareNumber, instead));
    if (string < 0) break;
    const end = endOfString(text, string);
    from = end < 0 ? text.length : end;
    parts.push(text.slice(string, from));
  }
  return parts.join('');
}

function tryParse(text: string): { value: unknown } | { message: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { message: error.message };
    throw error;
  }
}

/** A line that cannot begin a line of JSON: a tool's warning on the same stream as its pretty-printed document. */
const noiseLine = /^(?![\s"{}[\],\d-]|true|false|null).+$/gm;

function parseLoosely(text: string): { value: unknown } | { message: string } {
  const strict = tryParse(text);
  if ('value' in strict) return strict;
  const numbered = /NaN|Infinity/.test(text) ? withoutBareNumbers(text) : text;
  const mended = tryParse(numbered.replace(noiseLine, ''));
  return 'value' in mended ? mended : strict;
}

/** Only what no log line looks like counts as a broken document: `{"key`, `[{"key`. */
const looksLikeJson = /^(?:\[\s{0,99})?\{\s{0,99}"/;

/** How a JSON object or list can begin; `[ 50%]` and `{ open` cannot, and are passed over without a scan. */
const plausible =
  /^(?:\{\s{0,200}(?:["}]|$)|\[\s{0,200}(?:[[{"\]]|-?\d[\d.eE+-]{0,40}\s{0,99}[,\]]|true|false|null|NaN|-?Infinity|$))/;

const lineStart = /^[ \t]{0,64}[[{]/gm;

function lineOf(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

type Found = { readonly end: number; readonly value: unknown } | { readonly message: string };

function documentAt(text: string, start: number): Found & { readonly scanned: number } {
  const end = endOfDocument(text, start);
  if (end < 0) return { message: 'is cut off: it never closes', scanned: text.length - start };
  const parsed = parseLoosely(text.slice(start, end));
  return { ...parsed, end, scanned: end - start };
}

/** Documents that begin at the start of a line, up to `limit`; noise before, between and after is skipped in linear time. */
function scanLines(text: string, limit: number): JsonScan {
  const documents: unknown[] = [];
  let broken: BrokenJson | null = null;
  // Unclosed brackets in noise make the scan begin anew: bounded, so that hostile input costs a few passes.
  let budget = 8 * text.length + 1024;
  const starts = new RegExp(lineStart);
  for (let match = starts.exec(text); match && documents.length < limit; match = starts.exec(text)) {
    const start = match.index + match[0].length - 1;
    const begins = text.slice(start, start + 256);
    if (!plausible.test(begins)) continue;
    const found = documentAt(text, start);
    budget -= found.scanned;
    if ('end' in found && 'value' in found) {
      documents.push(found.value);
      starts.lastIndex = found.end;
    } else if ('message' in found && looksLikeJson.test(begins)) {
      broken ??= { line: lineOf(text, start), message: found.message };
      starts.lastIndex = found.scanned + start;
    }
    if (budget < 0) break;
  }
  return { documents, broken };
}

/** The JSON documents of a text: the text itself, or those among its lines. */
export function scanJson(text: string, limit: number): JsonScan {
  const first = text.search(/\S/);
  if (first < 0) return { documents: [], broken: null };
  if (openings.has(text.charCodeAt(first))) {
    const whole = parseLoosely(text);
    if ('value' in whole) return { documents: [whole.value], broken: null };
  }
  return scanLines(text, limit);
}
