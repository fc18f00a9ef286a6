/** Numbers as a locale prints them: `2,150.7`, `2.150,7`, `2 150,7`. Which it is shows in all numbers together. */

const group = /[\s\u00a0\u202f'\u2019]/g;

/** The mark before the decimals, where one number alone shows it; null where `1,234` may be either. */
function shownBy(cell: string): '.' | ',' | null {
  const [dot, comma] = [cell.lastIndexOf('.'), cell.lastIndexOf(',')];
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const at = Math.max(dot, comma);
  if (at < 0) return null;
  const mark = dot >= 0 ? '.' : ',';
  const other = mark === '.' ? ',' : '.';
  if (cell.indexOf(mark) !== at) return other;
  const decimals = cell.length - at - 1;
  return decimals === 3 && at <= 3 && cell.charAt(0) !== '0' ? null : mark;
}

/** The decimal mark of a file's numbers; the point where none of them shows it, as tools print by default. */
export function decimalOf(cells: readonly string[]): '.' | ',' {
  for (const cell of cells) {
    const shown = shownBy(cell.replace(group, ''));
    if (shown !== null) return shown;
  }
  return '.';
}

const plain = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** A number in the locale of its file; null when it is none. */
export function readLocal(cell: string, decimal: '.' | ','): number | null {
  const ungrouped = cell.replace(group, '').replaceAll(decimal === '.' ? ',' : '.', '');
  const spelled = decimal === ',' ? ungrouped.replace(',', '.') : ungrouped;
  if (plain.test(spelled)) return Number(spelled);
  return /^-?nan$/i.test(spelled) ? Number.NaN : null;
}
