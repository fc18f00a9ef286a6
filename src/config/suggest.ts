/** Longer words are not typing mistakes of a key or a choice. */
const longest = 64;

/** The next row of the edit table, from the last one: replace, delete, insert. */
function nextRow(letter: string, word: string, last: readonly number[]): number[] {
  const row = [(last[0] ?? 0) + 1];
  for (let j = 1; j <= word.length; j += 1) {
    const replaced = (last[j - 1] ?? 0) + (word[j - 1] === letter ? 0 : 1);
    row.push(Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
  }
  return row;
}

/** Letters to insert, delete or replace to make one word of the other: Levenshtein distance (Wagner and Fischer 1974). */
export function editDistance(a: string, b: string): number {
  const first = Array.from({ length: b.length + 1 }, (_, j) => j);
  const last = [...a].reduce<readonly number[]>((row, letter) => nextRow(letter, b, row), first);
  return last[b.length] ?? 0;
}

const plain = (word: string): string => word.toLowerCase().replaceAll('_', '-');

/** The known word that was probably meant; null when none is near: a third of its letters, at least two, may differ. */
export function nearest(found: string, known: readonly string[]): string | null {
  if (found.length > longest) return null;
  const near = known
    .map((word) => ({ word, distance: editDistance(plain(found), plain(word)) }))
    .filter(({ word, distance }) => distance <= Math.max(2, Math.floor(word.length / 3)))
    .filter(({ word, distance }) => distance < word.length - 1)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.word ?? null;
}

/** `did you mean …?` when a known word is near, else all that are known. */
export function suggest(found: string, known: readonly string[]): string {
  const word = nearest(found, known);
  return word === null ? `known: ${known.join(', ')}` : `did you mean ${word}?`;
}
