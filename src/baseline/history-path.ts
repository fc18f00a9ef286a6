/** All histories lie below it. */
export const historyFolder = 'histories/';

/** Letters that every file system keeps apart from each other and takes as they are. */
const plain = /^[a-z0-9_-]$/;

/** Names of devices, which no folder can have on Windows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Longer names are cut and told apart by a hash; 255 bytes is what common file systems take. */
const longest = 120;

/**
 * Where a suite's history on a base branch lies on the baseline branch. Any name gives a path that stays
 * inside its folder and is distinct on file systems that ignore case: whatever is not a-z, 0-9, `_` or `-`
 * is spelled as `%` and its UTF-8 bytes, so no `.`, `/` or upper-case letter survives.
 */
export function historyPath(suite: string, branch: string): string {
  return `${historyFolder}${safeName(branch)}/${safeName(suite)}/history.json`;
}

/** One path segment that stands for the name and for no other. */
export function safeName(name: string): string {
  if (name === '') return '%';
  const encoded = reserved.test(name)
    ? `${encodeBytes(name.slice(0, 1))}${name.slice(1)}`
    : [...name].map(encodeCharacter).join('');
  return encoded.length <= longest
    ? encoded
    : `${encoded.slice(0, longest).replace(/%[0-9a-f]?$/, '')}%-${fingerprint(name)}`;
}

function encodeCharacter(character: string): string {
  return plain.test(character) ? character : encodeBytes(character);
}

function encodeBytes(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
    .join('');
}

/** FNV-1a, 64 bit (Fowler, Noll, Vo): no security rests on it, it only tells long names apart. */
function fingerprint(name: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(name))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}
