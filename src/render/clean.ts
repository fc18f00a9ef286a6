/**
 * Text from data as one harmless line: no control characters (C0, C1, so no terminal escapes), no characters that
 * reorder or hide text (bidirectional controls, zero-width and tag characters), no lone surrogates.
 */
const lineBreaking = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Joiners that Persian, Hindi and emoji are written with stay. */
const hiding = /(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}\p{Cn}]|\u034f|\u115f|\u1160|\u3164|\uffa0/gu;

/** Names longer than this are cut in the middle, where they differ least. */
const longest = 120;

/** What most names are made of, and what cleaning leaves as it is. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** One line of visible characters, at most `limit` code points long. */
export function clean(text: string, limit: number = longest): string {
  if (text.length <= limit && plain.test(text)) return text;
  const head = text.length > limit * 8 ? `${text.slice(0, limit * 4)}${text.slice(-limit * 4)}` : text;
  const visible = head.replace(lineBreaking, ' ').replace(hiding, '\ufffd').trim();
  if (visible.length <= limit) return visible;
  const points = [...visible];
  if (points.length <= limit) return visible;
  const kept = limit - 1;
  const front = Math.ceil(kept * 0.6);
  return `${points.slice(0, front).join('')}…${points.slice(points.length - (kept - front)).join('')}`;
}
