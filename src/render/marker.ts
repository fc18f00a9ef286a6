/** Hidden text in comments by which they are found again and by which they remember what they said. */
import type { MetricName } from '../model.js';
import { clean } from './clean.js';
import type { PreviousState } from './context.js';

const longestMark = 400;

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv), enough to tell two long names apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}

/** Any text as letters that can end no HTML comment: percent-encoding, dashes and exclamation marks included. */
export function encodeMark(text: string): string {
  const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[-!'()*~_.]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return encoded.length <= longestMark ? encoded : `${encoded.slice(0, longestMark)}${fingerprint(text)}`;
}

/** Marks the comment of one suite. */
export const suiteMarker = (suite: string): string => `<!-- perf-gate:suite=${encodeMark(suite)} -->`;

/** Where a comment may be cut when several share one: nothing after it is needed for the line before it. */
export const cutMarks = ['<!-- perf-gate:cut=rest -->', '<!-- perf-gate:cut=table -->'] as const;

/** Marks an issue or a revert pull request of one suite and branch. */
export const planMarker = (kind: 'issue' | 'revert', suite: string, branch: string): string =>
  `<!-- perf-gate:${kind}=${encodeMark(suite)}@${encodeMark(branch)} -->`;

const mostMarkedMetrics = 500;

const nameMark = ({ benchmark, measure }: MetricName): string => fingerprint(`${benchmark}\u0000${measure}`);

/** Remembers which metrics an issue is about, so that it is closed only when these are well again. */
export const metricsMarker = (marks: readonly string[]): string =>
  `<!-- perf-gate:metrics=${marks.slice(0, mostMarkedMetrics).join(',')} -->`;

/** The metrics as they stand in that marker. */
export const metricMarks = (metrics: readonly MetricName[]): string[] => [...new Set(metrics.map(nameMark))];

/** Reads the marks back from the body of an issue. */
export const readMetricMarks = (body: string): string[] =>
  (/<!-- perf-gate:metrics=([0-9a-f,]*) -->/.exec(body)?.[1] ?? '').split(',').filter((mark) => mark !== '');

/** What the comment said, for the next time. */
export function stateMarker(suite: string, { verdict, commit, resolved }: PreviousState): string {
  const parts = [
    encodeMark(suite),
    verdict,
    encodeMark(clean(commit)),
    resolved === null ? '-' : encodeMark(resolved),
  ];
  return `<!-- perf-gate:state=${parts.join(' ')} -->`;
}

const stateLine = /<!-- perf-gate:state=([\w%]*) (pass|warn|rollback) ([\w%]*) ([\w%]+|-) -->/g;

/** Reads the state of a suite back from a comment's body; null when it holds none. */
export const readState = (body: string, suite: string): PreviousState | null =>
  readMarkedState(body, encodeMark(suite));

/** The same for a suite whose name is at hand only as it stands in a marker. */
export function readMarkedState(body: string, encoded: string): PreviousState | null {
  for (const [, name, verdict, commit, resolved] of body.matchAll(stateLine)) {
    if (name !== encoded || commit === undefined || resolved === undefined) continue;
    if (verdict !== 'pass' && verdict !== 'warn' && verdict !== 'rollback') continue;
    return {
      verdict,
      commit: decodeMark(commit),
      resolved: resolved === '-' ? null : decodeMark(resolved),
    };
  }
  return null;
}

/** The text of a mark. People can edit comments: what does not decode is shown as it stands. */
export function decodeMark(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
