import type { Warning } from '../warnings.js';
import type { Target } from './configuration.js';
import { readShare } from './quantity.js';

/** Targets that a description promises, and the lines that look like one and are none. */
export type TargetLines = { readonly targets: readonly Target[]; readonly warnings: readonly Warning[] };

/** A description has at most 65,536 characters on GitHub; what is longer does not come from there. */
const longestBody = 70_000;
const longestLine = 1000;
const mostLines = 50;
const wanted = 'wanted Perf-Target: PATTERN MEASURE CHANGE, such as Perf-Target: api/** p95 -20%';

/** Templates explain the line in a comment; what nobody sees promises nothing. Line breaks stay, to count by. */
function withoutComments(body: string): string {
  const parts = body.split('<!--');
  const kept = parts.slice(1).map((part) => {
    const end = part.indexOf('-->');
    const hidden = end < 0 ? part : part.slice(0, end);
    return '\n'.repeat(hidden.split('\n').length - 1) + (end < 0 ? '' : part.slice(end + 3));
  });
  return [parts[0], ...kept].join('');
}

/** What follows the keyword, without the Markdown that people put around it; null for any other line. */
function promiseOf(line: string): string | null {
  const bare = line.replace(/^[\s>*+`-]{0,20}/, '');
  const keyword = /^perf-target:/i.exec(bare);
  return keyword
    ? bare
        .slice(keyword[0].length)
        .replace(/^\*\*(?=\s)/, '')
        .replaceAll('`', ' ')
        .trim()
    : null;
}

type Promise = Pick<Target, 'match' | 'measure' | 'change'>;

/** `"name with spaces" p95 -20%`, `api/** p95 -20%` or `api/** -20%`; text says what is wrong. */
function readPromise(promise: string): Promise | string {
  if (promise.length > longestLine) return `longer than ${longestLine} characters`;
  const quoted = /^"([^"]+)"\s+(\S.*)$/.exec(promise);
  const words = (quoted?.[2] ?? promise).split(/\s+/);
  const [match, measure, percent, ...rest] = quoted ? [quoted[1], ...words] : words;
  const [said, about] = percent === undefined ? [measure, null] : [percent, measure ?? null];
  if (match === undefined || match === '' || said === undefined || rest.length > 0) return wanted;
  const change = /^[+-]\d/.test(said) && said.endsWith('%') ? readShare(said) : null;
  if (change === null || change === 0 || change <= -1 || change > 100) {
    return `${JSON.stringify(said.slice(0, 40))} is no change with its sign, such as -20% or +10%`;
  }
  return { match, measure: about, change };
}

/** Reads the lines `Perf-Target: api/** p95 -20%` out of a pull request's description, which may hold anything. */
export function readTargetLines(body: string): TargetLines {
  const targets: Target[] = [];
  const warnings: Warning[] = [];
  const lines = withoutComments(body.slice(0, longestBody)).split(/\r?\n/);
  for (const [index, text] of lines.entries()) {
    const promise = promiseOf(text);
    if (promise === null) continue;
    const line = index + 1;
    if (targets.length + warnings.length >= mostLines) {
      const message = `more than ${mostLines} such lines; it and all after it were left out`;
      warnings.push({ code: 'bad-target-line', details: { line, message } });
      break;
    }
    const read = readPromise(promise);
    if (typeof read === 'string')
      warnings.push({ code: 'bad-target-line', details: { line, message: read } });
    else targets.push({ ...read, place: { file: "the pull request's description", line } });
  }
  return { targets, warnings };
}
