/** The last `count` words of a line and what stands before them; null when it has fewer. */
export function cutTail(line: string, count: number): { rest: string; words: readonly string[] } | null {
  const words: string[] = [];
  let rest = line.trimEnd();
  while (words.length < count) {
    let at = rest.length;
    while (at > 0 && !/\s/.test(rest.charAt(at - 1))) at--;
    if (at === rest.length) return null;
    words.unshift(rest.slice(at));
    rest = rest.slice(0, at).trimEnd();
  }
  return { rest, words };
}
