import { UserError } from '../errors.js';
import type { Line, Source } from './format.js';
import { type JsonScan, scanJson } from './json-text.js';
import { refuseHeavyJson } from './weight.js';

const headBytes = 64 * 1024;
const chunkBytes = 1024 * 1024;
/** V8 holds no string longer than 2^29 − 24 characters. */
const longestText = 2 ** 29 - 24;
const peeked = 20;

const esc = '\\u001b';
/** ECMA-48 control sequences (colour, cursor) and operating system commands (hyperlinks). */
const ansi = new RegExp(`${esc}(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007${esc}]*(?:\\u0007|${esc}\\\\))`, 'g');
/** What GitHub writes before each line of a job's log; `gh run view --log` adds job and step. */
const logStamp = /^(?:[^\t]{0,200}\t[^\t]{0,200}\t)?\uFEFF?\d{4}-\d\d-\d\dT[\d:]{8}\.\d{7}Z ?/;
/** `docker compose` writes the service before each line. */
const composePrefix = /^[\w.-]{1,100} +\| ?/;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By byte order mark; without one, ASCII in 16 bits shows as a zero in every second byte. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 64);
  const zeros = (parity: number) => start.filter((byte, i) => i % 2 === parity && byte === 0).length;
  if (start.length >= 4 && zeros(1) > start.length / 4 && zeros(0) === 0) return 'utf-16le';
  return start.length >= 4 && zeros(0) > start.length / 4 && zeros(1) === 0 ? 'utf-16be' : 'utf-8';
}

type Cleaner = (line: string) => string;

/** Strips what stands before every line of the head; null where nothing does. */
function prefixCleaner(head: string): Cleaner | null {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  if (lines.some((line) => logStamp.test(line))) return (line) => line.replace(logStamp, '');
  const prefixes = new Set(lines.slice(0, 200).map((line) => composePrefix.exec(line)?.[0].trimEnd() ?? ''));
  const composed = lines.length > 1 && prefixes.size === 1 && !prefixes.has('');
  return composed ? (line) => line.replace(composePrefix, '') : null;
}

/** A terminal shows what follows the last carriage return. */
function withoutReturns(line: string): string {
  if (!line.includes('\r')) return line;
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === carriageReturn) end -= 1;
  return line.slice(line.lastIndexOf('\r', end - 1) + 1, end);
}

const carriageReturn = 0x0d;
const escapeCharacter = 0x1b;
const withoutColour: Cleaner = (line) => (line.includes('\u001b') ? line.replace(ansi, '') : line);

const cleaned = (line: string, withoutPrefix: Cleaner | null): string => {
  const plain = withoutColour(withoutReturns(line));
  return withoutPrefix === null ? plain : withoutPrefix(plain);
};

function* decodedLines(bytes: Uint8Array, encoding: Encoding): Iterable<string> {
  const decoder = new TextDecoder(encoding);
  let rest = '';
  for (let from = 0; from < bytes.length; from += chunkBytes) {
    const last = from + chunkBytes >= bytes.length;
    const pieces = decoder.decode(bytes.subarray(from, from + chunkBytes), { stream: !last }).split('\n');
    pieces[0] = rest + (pieces[0] ?? '');
    rest = pieces.pop() ?? '';
    yield* pieces;
  }
  if (rest !== '') yield rest;
}

/** Computed at the first call, kept for the others. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function refuseTooLong(path: string, bytes: Uint8Array): void {
  if (bytes.length <= longestText) return;
  throw new UserError(`is ${bytes.length} bytes long, more than can be read in one piece`, {
    place: { file: path },
    hint: `Files of this format are read up to ${longestText} bytes; write fewer samples or split the file.`,
  });
}

/** All lines in one text: those that need no cleaning are not taken apart, which would take more memory than the text. */
function whole(bytes: Uint8Array, encoding: Encoding, clean: Cleaner | null): string {
  const plain =
    clean === null &&
    encoding === 'utf-8' &&
    !bytes.includes(escapeCharacter) &&
    !bytes.includes(carriageReturn);
  if (plain) return new TextDecoder(encoding).decode(bytes).replace(/\n$/, '');
  const parts: string[] = [];
  for (const line of decodedLines(bytes, encoding)) parts.push(cleaned(line, clean));
  return parts.join('\n');
}

function hasOpening(lines: Iterable<Line>): boolean {
  for (const { text } of lines) if (/^\s{0,64}[[{]/.test(text)) return true;
  return false;
}

/** A result file as formats see it; nothing is decoded before somebody asks. */
export function makeSource(path: string, bytes: Uint8Array): Source {
  const encoding = encodingOf(bytes);
  const rawHead = new TextDecoder(encoding).decode(bytes.subarray(0, headBytes), { stream: true });
  const withoutPrefix = prefixCleaner(withoutColour(rawHead.replaceAll('\r\n', '\n')));
  const clean: Cleaner = (line) => cleaned(line, withoutPrefix);
  function* lines(): Iterable<Line> {
    let number = 0;
    for (const line of decodedLines(bytes, encoding)) yield { number: ++number, text: clean(line) };
  }
  // Not kept: beside the documents of a large file there would be no room for its text.
  const text = () => {
    refuseTooLong(path, bytes);
    return whole(bytes, encoding, withoutPrefix);
  };
  const mayHoldJson = once(() => hasOpening(lines()));
  const scan = (limit: number): JsonScan => {
    if (!mayHoldJson()) return { documents: [], broken: null };
    refuseHeavyJson(path, bytes);
    return scanJson(text(), limit);
  };
  const first = once(() => scan(peeked));
  // A scan that found fewer than it was allowed to has seen everything.
  const all = once(() => (first().documents.length < peeked ? first() : scan(Number.POSITIVE_INFINITY)));
  return {
    path,
    head: rawHead.split('\n').map(clean).join('\n'),
    text,
    lines,
    peek: () => first().documents,
    documents: () => all().documents,
    brokenJson: () => all().broken,
  };
}
