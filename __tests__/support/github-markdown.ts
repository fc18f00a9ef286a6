import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Rendered as a GitHub-flavoured parser does, with HTML let through so that none goes unseen. */
export const toHtml = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const entities = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
]);

/** Tags in order, code spans left out; and the text that GitHub looks through for mentions and references. */
export function structureOf(markdown: string): { tags: string[]; bare: string; shown: string } {
  const html = toHtml(markdown).replace(/<!--[\s\S]*?-->/g, '');
  const tags: string[] = [];
  let bare = '';
  let shown = '';
  let inCode = 0;
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!token.startsWith('<')) {
      const text = token.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities.get(entity) ?? entity);
      shown += text;
      if (inCode === 0) bare += text;
    } else if (/^<code/.test(token)) inCode += 1;
    else if (token === '</code>') {
      inCode -= 1;
      bare += ' ';
    } else tags.push(token.replace(/ href="https:\/\/github\.com\/acme\/[^"]*"/, ''));
  }
  return { tags, bare, shown };
}

/** What GitHub makes links, emoji, footnotes, formulas and commits of in bare text. */
export const live =
  /@[\w-]|#\d|\bGH-\d|:\/\/|\bwww\.|:[\w+-]+:|\b[0-9a-f]{7,40}\b|\w@\w|\$|\[\^|\[!|!\[|\]\(|\\|`|~~|\*\w|\b[A-Z]+-\d|</i;
