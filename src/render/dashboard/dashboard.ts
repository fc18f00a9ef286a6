import type { History } from '../../model.js';
import { script, scriptHash, style, styleHash } from './assets.js';
import type { DashboardContext } from './context.js';
import { pageData } from './page-history.js';

/** Only what is in the page itself runs, and nothing is ever loaded or sent. */
const policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (found) => entities.get(found) ?? found);

/** Half a surrogate pair has no place in an address: it reads as the sign for what cannot be shown. */
const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\ufffd') : value;

/** JSON that no HTML parser can see the end of: without `<`, and without the line ends that older scripts know. */
const embedded = (value: unknown): string =>
  JSON.stringify(value, wellFormed).replace(
    /[<>\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The dashboard: one HTML page that holds its data, its program and its looks, and needs no network. */
export function renderDashboard(histories: readonly History[], context: DashboardContext): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="perf-gate">
<title>${escapeHtml(context.title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript>This page draws its charts with a script that it carries itself; please allow scripts for it.</noscript>
<script type="application/json" id="data">${embedded(pageData(histories, context))}</script>
<script>${script}</script>
</body>
</html>
`;
}
