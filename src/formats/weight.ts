/** How much memory a parsed document will take, told before it is parsed: too much is an error, not a crash. */
import { UserError } from '../errors.js';

/** Well below the 4 GB that Node.js gives itself on a runner with 16 GB: what is made of the document is held beside it. */
const most = 1.5 * 1024 ** 3;

/** Bytes of memory for each mark, measured on Node.js 20. */
const weights = new Uint16Array(256);
for (const [mark, weight] of [['{', 64] as const, ['[', 64] as const, [',', 16] as const]) {
  weights[mark.charCodeAt(0)] = weight;
}
/** Half an element with one attribute or two, as the XML parser holds it. */
const tag = 500;

function refuse(path: string, needed: number): void {
  if (needed <= most) return;
  const [need, limit] = [needed, most].map((size) => Math.round(size / 1024 ** 2));
  throw new UserError(`would take about ${need} MB of memory to read, the limit is ${limit} MB`, {
    place: { file: path },
    hint: 'Write fewer samples or split the file.',
  });
}

export function refuseHeavyJson(path: string, bytes: Uint8Array): void {
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) sum += weights[bytes[i] ?? 0] ?? 0;
  refuse(path, sum);
}

export function refuseHeavyXml(path: string, text: string): void {
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) tags++;
  refuse(path, tags * tag);
}
