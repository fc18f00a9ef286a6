/**
 * One comment shared by several jobs of a workflow: a section a suite, between hidden markers. A pure function of
 * the present body, so that jobs which finish together can each read, merge and write again.
 */
import type { Verdict } from '../verdict.js';
import { code } from './markdown.js';
import { cutMarks, decodeMark, encodeMark, readMarkedState } from './marker.js';
import { byteLength, commentBytes } from './size.js';
import { verdictIcons } from './words.js';

export type Section = {
  /** What the jobs that share the comment have in common, such as the workflow's name. */
  readonly key: string;
  readonly suite: string;
  /** Run and attempt that wrote it: tells one's own write from an earlier one. */
  readonly stamp: string;
  /** What `renderComment` said. */
  readonly markdown: string;
};

/** Marks the shared comment. */
export const sharedMarker = (key: string): string => `<!-- perf-gate:shared=${encodeMark(key)} -->`;

/** Stands in the body as long as this very section does. */
export const sectionProof = ({ suite, stamp }: Pick<Section, 'suite' | 'stamp'>): string =>
  `<!-- perf-gate:begin=${encodeMark(suite)} stamp=${encodeMark(stamp)} -->`;

const endMarker = (encoded: string): string => `<!-- perf-gate:end=${encoded} -->`;

type Part = { readonly encoded: string; readonly begin: string; readonly markdown: string };

const beginLine = /^<!-- perf-gate:begin=([\w%]*) stamp=[\w%]* -->$/;

/** The sections of a body; lines outside of them are written anew each time. */
function partsOf(body: string): Part[] {
  const parts: Part[] = [];
  let open: { encoded: string; begin: string; lines: string[] } | null = null;
  for (const line of body.replaceAll('\r\n', '\n').split('\n')) {
    const begins = beginLine.exec(line);
    if (begins) open = { encoded: begins[1] ?? '', begin: line, lines: [] };
    else if (open !== null && line === endMarker(open.encoded)) {
      parts.push({ encoded: open.encoded, begin: open.begin, markdown: open.lines.join('\n') });
      open = null;
    } else open?.lines.push(line);
  }
  return parts;
}

const structural = /<!-- perf-gate:(?:shared|begin|end|suite)=/g;

/** A section cannot begin, end or claim to be another one. */
const withoutMarkers = (markdown: string): string =>
  markdown
    .split('\n')
    .filter((line) => !/^<!-- perf-gate:suite=[\w%]* -->$/.test(line))
    .join('\n')
    .replace(structural, '<! -- perf-gate:')
    .trim();

/** The body with this section put in its place: the worst verdict first, then by suite, whoever comes first. */
export function mergeSections(existing: string | null, section: Section): string {
  const own: Part = {
    encoded: encodeMark(section.suite),
    begin: sectionProof(section),
    markdown: withoutMarkers(section.markdown),
  };
  const others = partsOf(existing ?? '').filter(({ encoded }) => encoded !== own.encoded);
  const parts = [...others, own].sort((a, b) => urgency(a) - urgency(b) || (a.encoded < b.encoded ? -1 : 1));
  return shortened(section.key, parts);
}

function write(key: string, parts: readonly Part[]): string {
  const sections = parts.map(({ encoded, begin, markdown }) =>
    [begin, markdown, endMarker(encoded)].join('\n'),
  );
  return `${[sharedMarker(key), ...overview(parts), ...sections].join('\n\n')}\n`;
}

const severity = { rollback: 0, warn: 1, pass: 2 } as const;

const verdictOf = ({ encoded, markdown }: Part): Verdict | null =>
  readMarkedState(markdown, encoded)?.verdict ?? null;

const urgency = (part: Part): number => severity[verdictOf(part) ?? 'pass'];

/** One line for all suites, worst first; one suite alone needs none. */
function overview(parts: readonly Part[]): string[] {
  if (parts.length < 2) return [];
  const states = parts.map((part) => ({ suite: decodeMark(part.encoded), verdict: verdictOf(part) }));
  const known = states.filter(({ verdict }) => verdict !== null);
  return [
    known.map(({ suite, verdict }) => `${verdictIcons[verdict ?? 'pass']} ${code(suite, 60)}`).join(' · '),
  ];
}

const pointer = '\n\nThe rest is in the job summary.';

/** The part cut at the deepest mark it still has; null when nothing but its state is left. */
function cutOnce(part: Part): Part | null {
  for (const mark of cutMarks) {
    const at = part.markdown.indexOf(mark);
    if (at >= 0) return { ...part, markdown: part.markdown.slice(0, at).trimEnd() + pointer };
  }
  const state = part.markdown.split('\n').find((line) => line.startsWith('<!-- perf-gate:state='));
  return state === undefined || part.markdown === state ? null : { ...part, markdown: state };
}

/** The largest section is cut first, until all fit into one comment. */
function shortened(key: string, parts: readonly Part[]): string {
  let kept = parts.map((part) => ({ part, bytes: byteLength(part.markdown) }));
  let excess = byteLength(write(key, parts)) - commentBytes;
  while (excess > 0 && kept.length > 0) {
    const largest = kept.reduce((a, b) => (b.bytes > a.bytes ? b : a));
    const cut = cutOnce(largest.part);
    const left = cut === null ? null : { part: cut, bytes: byteLength(cut.markdown) };
    excess -= largest.bytes - (left?.bytes ?? 0);
    kept = kept.flatMap((each) => (each !== largest ? [each] : left === null ? [] : [left]));
  }
  return write(
    key,
    kept.map(({ part }) => part),
  );
}
