import { UserError } from '../errors.js';
import {
  documentsOf,
  field,
  fields,
  hasKeys,
  isAbsent,
  isObject,
  maybeText,
  type Node,
  own,
  readNumber,
} from './decode.js';
import type { Source } from './format.js';
import { type LoadRun, latency, loadResults, throughput } from './load-test.js';
import type { Shape } from './shapes.js';

const isStats = (value: unknown): boolean =>
  hasKeys(value, 'numberOfRequests', 'meanResponseTime') &&
  hasKeys(own(value, 'numberOfRequests'), 'total', 'ok', 'ko');

/** A tree of groups (`stats.json`), or the figures of all requests alone (`global_stats.json`). */
const isReport = (document: unknown): boolean => isStats(own(document, 'stats')) || isStats(document);

/** Numbers in stats.json, texts in stats.js, `-` where there were no such requests. */
function figure(stats: Node, key: string, status: string): number | null {
  const value = isObject(own(stats.value, key)) ? own(own(stats.value, key), status) : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' ? readNumber(value) : null;
}

/** Gatling's own defaults of the four configurable percentiles. */
const percentiles = [
  ['p50', 'percentiles1'],
  ['p75', 'percentiles2'],
  ['p95', 'percentiles3'],
  ['p99', 'percentiles4'],
] as const;

/** The totals mix the times of failed requests in, so only the good ones count. */
function runOf(benchmark: string, stats: Node): LoadRun {
  const good = figure(stats, 'numberOfRequests', 'ok');
  const said = { benchmark, unit: 'ms' };
  return {
    benchmark,
    failed: figure(stats, 'numberOfRequests', 'ko'),
    all: figure(stats, 'numberOfRequests', 'total'),
    records: [
      ...latency('mean', {
        ...said,
        value: figure(stats, 'meanResponseTime', 'ok'),
        spread: figure(stats, 'standardDeviation', 'ok'),
        count: good || 1,
      }),
      ...percentiles.flatMap(([measure, key]) =>
        latency(measure, { ...said, value: figure(stats, key, 'ok') }),
      ),
      ...throughput({
        benchmark,
        unit: 'req/s',
        value: figure(stats, 'meanNumberOfRequestsPerSecond', 'ok'),
      }),
    ],
  };
}

type Place = { readonly node: Node; readonly groups: readonly string[] };

const nameOf = (node: Node): string =>
  maybeText(field(node, 'name')) ??
  (isAbsent(field(node, 'stats')) ? null : maybeText(field(field(node, 'stats'), 'name'))) ??
  '';

/** Breadth first and without recursion; the root is no part of a name. */
function runsOf(document: Node): readonly LoadRun[] {
  if (isStats(document.value)) return [runOf(nameOf(document) || 'All Requests', document)];
  const runs: LoadRun[] = [];
  const waiting: Place[] = [{ node: document, groups: [] }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { node, groups } = next;
    const name = nameOf(node);
    runs.push(runOf([...groups, name].join(' / ') || 'All Requests', field(node, 'stats')));
    const contents = field(node, 'contents');
    if (isAbsent(contents)) continue;
    const below = node === document ? [] : [...groups, name];
    for (const [, child] of fields(contents)) waiting.push({ node: child, groups: below });
  }
  return runs;
}

const script = /^\s{0,20}(?:var|let|const) stats = \{/m;

/** The end of the text that begins at `from`: behind its closing quote. */
function endOfText(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

const bareKey = /[A-Za-z_$][\w$]*(?=\s{0,80}:)/y;

/** Keys without quotes get them; texts are left alone. */
function quoteKeys(text: string): string {
  const parts: string[] = [];
  let [kept, at] = [0, 0];
  while (at < text.length) {
    bareKey.lastIndex = at;
    const key = text[at] === '"' ? null : bareKey.exec(text)?.[0];
    if (key) {
      parts.push(text.slice(kept, at), `"${key}"`);
      kept = at + key.length;
    }
    at = text[at] === '"' ? endOfText(text, at) : at + (key?.length ?? 1);
  }
  return [...parts, text.slice(kept)].join('');
}

/** Behind the brace that closes the one at `from`; the end of the text when none does. */
function endOfObject(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '"') at = endOfText(text, at) - 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** `stats.js` is an object literal followed by functions. */
function readScript(source: Source): Node {
  const text = source.text();
  const from = text.indexOf('{', text.search(script));
  try {
    const literal = quoteKeys(text.slice(from, endOfObject(text, from)));
    return { value: JSON.parse(literal), file: source.path, path: 'stats' };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError('the object literal `stats` is cut off or malformed', {
      place: { file: source.path },
    });
  }
}

/** The statistics of Gatling's report. */
export const gatlingStats: Shape = {
  matches: (source) => script.test(source.head) || source.peek().some(isReport),
  parse(source) {
    const documents = script.test(source.head) ? [readScript(source)] : documentsOf(source);
    return loadResults(documents.filter(({ value }) => isReport(value)).flatMap(runsOf));
  },
};
