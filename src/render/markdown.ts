/**
 * The only way data gets into Markdown. Inside a code span GitHub makes no mention, issue or commit reference,
 * link, image, emoji or HTML, so whatever is not plainly harmless goes there.
 */
import { clean } from './clean.js';

/** Word joiner: breaks `<!--`, so that no hidden marker of ours can be forged, and stays invisible. */
const joiner = '\u2060';

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** A code span that shows the text as it is (CommonMark 6.1), on one line. */
export function code(text: string, limit?: number): string {
  const shown = clean(text, limit).replaceAll('<!', `<${joiner}!`).replaceAll('-->', `--${joiner}>`);
  if (shown === '') return '(empty)';
  const fence = '`'.repeat(longestRun(shown, '`') + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A word or figure that no Markdown of GitHub's gives a meaning to, wherever it stands. */
const harmless =
  /^\(?(?:\p{L}{1,40}(?:['’-]\p{L}{1,40}){0,3}[,;:.!?)]{0,2}|[+-]?\d{1,6}(?:\.\d{1,6})?(?:[kMG]?\/s|%)?[,;]?|[kMGT]?i?B\/s|–)$/u;
/** GitHub links seven and more hexadecimal digits as a commit, also behind a letter of another script. */
const commitLike = /(?:^|[^0-9a-z_])[0-9a-f]{7}/i;
const dashes = /^[+-]+$/;

/** Words that GitHub would link where they stand bare. */
const isHarmless = (word: string): boolean =>
  harmless.test(word) && !commitLike.test(word) && !dashes.test(word);

/** Words of data in a sentence: plain words stay bare, everything else is put into code spans. */
export function prose(text: string, limit = 300): string {
  const spans: { readonly bare: boolean; readonly words: string[] }[] = [];
  for (const word of clean(text, limit).split(' ')) {
    const bare = isHarmless(word);
    const last = spans.at(-1);
    if (last?.bare === bare) last.words.push(word);
    else spans.push({ bare, words: [word] });
  }
  return spans.map(({ bare, words }) => (bare ? words.join(' ') : code(words.join(' '), limit))).join(' ');
}

/** Finished Markdown made fit for a table cell: a pipe would end the cell, also within a code span (GFM 4.10). */
export function cell(markdown: string): string {
  return markdown.replaceAll('\\|', `\\${joiner}|`).replaceAll('|', '\\|');
}

/** Lines in a fenced block that nothing in them can close (CommonMark 4.5). */
export function fenced(lines: readonly string[], language = ''): string {
  const safe = lines.map((line) => line.replaceAll('<!', `<${joiner}!`));
  const fence = '`'.repeat(Math.max(3, longestRun(safe.join('\n'), '`') + 1));
  return [`${fence}${language}`, ...safe, fence].join('\n');
}

const hexadecimal = /^[0-9a-f]{7,64}$/;

/** Seven digits of a commit, as people say it. */
export function shortCommit(commit: string): string {
  return hexadecimal.test(commit) ? commit.slice(0, 7) : clean(commit, 40);
}

const plainAddress = /^https?:\/\/[\w.:[\]-]+(?:\/[\w./%~+-]*)?$/;
const repositoryName = /^[\w.-]+\/[\w.-]+$/;

/** Text linked to an address of ours; the bare text where the address is not plainly one. */
export function link(markdown: string, address: string): string {
  return plainAddress.test(address) ? `[${markdown}](${address})` : markdown;
}

/** A commit, linked to its page where the place is known. */
export function commitLink(commit: string, place: { server: string; repository: string }): string {
  const shown = code(shortCommit(commit));
  return hexadecimal.test(commit) && repositoryName.test(place.repository)
    ? link(shown, `${place.server}/${place.repository}/commit/${commit}`)
    : shown;
}
