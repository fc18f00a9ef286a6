/** Words of a text, lower case. */
export const words = (text) => text.toLowerCase().match(/[a-z0-9']+/g) ?? [];

/** How often each word occurs. */
export function countWords(text) {
  const counts = new Map();
  for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The most frequent words first. */
export const topWords = (text, n) =>
  [...countWords(text)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, n);

/** `Hello, World!` → `hello-world`. */
export const slug = (title) => words(title).join('-');

/** Lines of at most `width` characters. */
export function wrap(text, width) {
  const lines = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Rows of a comma-separated table. */
export const parseRows = (csv) => csv.split('\n').map((line) => line.split(',').map((cell) => cell.trim()));

/** Edit distance of two words. */
export function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min(row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}

/** Every pair of words that differ by one edit. */
export function nearPairs(list) {
  return list.flatMap((a, i) => list.slice(i + 1).filter((b) => distance(a, b) === 1).map((b) => [a, b]));
}
