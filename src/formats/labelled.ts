/** Console reports of the kind `Label:   value`. */
import type { Line } from './format.js';

/** What stands behind the first `label` at the start of a line; null when there is none. */
export function behind(lines: readonly Line[], label: string): string | null {
  for (const { text } of lines) {
    const trimmed = text.trimStart();
    if (trimmed.startsWith(label)) return trimmed.slice(label.length).trim();
  }
  return null;
}

/** All of them, in order. */
export const allBehind = (lines: readonly Line[], label: string): readonly string[] =>
  lines
    .map(({ text }) => text.trimStart())
    .filter((text) => text.startsWith(label))
    .map((text) => text.slice(label.length).trim());
