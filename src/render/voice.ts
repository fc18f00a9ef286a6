import { clean } from './clean.js';
import { code, commitLink, prose, shortCommit } from './markdown.js';

/** How a channel writes what is not our own words; every sentence takes one, so that none can forget to. */
export type Voice = {
  /** A name. */
  readonly name: (text: string) => string;
  /** Somebody else's sentence. */
  readonly quote: (text: string) => string;
  /** A figure with its unit, which may come from data. */
  readonly figure: (text: string) => string;
  readonly commit: (commit: string) => string;
};

/** For terminals, annotations and JSON: one harmless line. */
export const plainVoice: Voice = {
  name: (text) => clean(text) || '(empty)',
  quote: (text) => clean(text, 300) || '(empty)',
  figure: (text) => clean(text),
  commit: shortCommit,
};

/** A figure and its unit stay on one line; a code span is left as it is. */
const unbroken = (figure: string): string =>
  figure.includes('`') ? figure : figure.replaceAll(' ', '\u00a0');

/** For comments, summaries and issues. */
export const markdownVoice = (place: { server: string; repository: string }): Voice => ({
  name: (text) => code(text),
  quote: (text) => prose(text),
  figure: (text) => unbroken(prose(text)),
  commit: (commit) => commitLink(commit, place),
});
