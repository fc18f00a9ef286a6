import type { Line, Source } from './format.js';

export type Section = { readonly name: string | null; readonly lines: readonly Line[] };

/** `=== name ===`, as people write between the runs of a log. */
function headingOf(text: string): string | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith('== ') && !trimmed.startsWith('=== ')) return null;
  const words = trimmed.split(' ');
  const last = words.at(-1);
  return words.length >= 3 && (last === '==' || last === '===') ? words.slice(1, -1).join(' ').trim() : null;
}

/**
 * The runs in a console log. A run begins at a line that `begins`; a heading `=== name ===` before it names it.
 * What stands before the first run is left out.
 */
export function sectionsOf(source: Source, begins: (text: string) => boolean): readonly Section[] {
  const sections: { name: string | null; lines: Line[] }[] = [];
  let name: string | null = null;
  for (const line of source.lines()) {
    const heading = headingOf(line.text);
    if (heading !== null) name = heading;
    else if (begins(line.text)) {
      sections.push({ name, lines: [line] });
    } else sections.at(-1)?.lines.push(line);
  }
  return sections;
}
