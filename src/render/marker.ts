/** Hidden text in comments by which they are found again and by which they remember what they said. */
import { clean } from './clean.js';
import type { PreviousState } from './context.js';

/** Any text as letters that can end no HTML comment: percent-encoding, dashes and exclamation marks included. */
export function encodeMark(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[-!'()*~_.]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Marks the comment of one suite. */
export const suiteMarker = (suite: string): string => `<!-- perf-gate:suite=${encodeMark(suite)} -->`;

/** Where a comment may be cut when several share one: nothing after it is needed for the line before it. */
export const cutMarks = ['<!-- perf-gate:cut=rest -->', '<!-- perf-gate:cut=table -->'] as const;

/** Marks an issue or a revert pull request of one suite and branch. */
export const planMarker = (kind: 'issue' | 'revert', suite: string, branch: string): string =>
  `<!-- perf-gate:${kind}=${encodeMark(suite)}@${encodeMark(branch)} -->`;

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

const stateLine =
  /<!-- perf-gate:state=([\w%]{1,1200}) (pass|warn|rollback) ([\w%]{1,200}) ([\w%]{1,200}|-) -->/g;

/** Reads the state of a suite back from a comment's body; null when it holds none. */
export function readState(body: string, suite: string): PreviousState | null {
  const wanted = encodeMark(suite);
  for (const [, name, verdict, commit, resolved] of body.matchAll(stateLine)) {
    if (name !== wanted || commit === undefined || resolved === undefined) continue;
    if (verdict !== 'pass' && verdict !== 'warn' && verdict !== 'rollback') continue;
    return { verdict, commit: decodeMark(commit), resolved: resolved === '-' ? null : decodeMark(resolved) };
  }
  return null;
}

/** People can edit comments: what does not decode is shown as it stands. */
export function decodeMark(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
