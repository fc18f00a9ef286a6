import type { Source } from './format.js';

const size = 64 * 1024;
/** Longer logs before the first result were not seen; each window costs every format a look. */
const farthest = 32 * 1024 * 1024;
/** What announces a result (a header, the name above the figures) is in one window with it. */
const overlap = 50;

/** The same file with its head, then with one stretch after the other in the head's place. */
export function* windowsOf(source: Source): Iterable<Source> {
  yield source;
  if (source.head.length < size / 4) return;
  let stretch: string[] = [];
  let [length, seen] = [0, 0];
  for (const { text } of source.lines()) {
    stretch.push(text);
    length += text.length + 1;
    if (length < size) continue;
    seen += length;
    if (seen > size) yield { ...source, head: stretch.join('\n') };
    if (seen > farthest) return;
    stretch = stretch.slice(-overlap);
    length = 0;
  }
  if (seen > 0) yield { ...source, head: stretch.join('\n') };
}
