import { crc32, inflateRawSync } from 'node:zlib';
import { UserError } from '../errors.js';

export type ZipLimits = {
  /** Entries of the archive, wanted or not. */
  readonly entries: number;
  /** Bytes of all wanted entries together, unpacked. */
  readonly bytes: number;
};

export type ZipEntry = { readonly path: string; readonly bytes: Uint8Array };

/** Sizes and signatures of the records: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
const endRecord = { signature: 0x06054b50, size: 22 } as const;
const centralRecord = { signature: 0x02014b50, size: 46 } as const;
const localRecord = { signature: 0x04034b50, size: 30 } as const;
const longestComment = 0xffff;

/** What stands in a field whose true value is in a ZIP64 record (section 4.4.1.4): archives beyond 4 GiB. */
const elsewhere = { short: 0xffff, long: 0xffffffff } as const;

const stored = 0;
const deflated = 8;

/** Longer than any path that a runner uploads. */
const longestPath = 1000;

type Stored = {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly checksum: number;
  readonly at: number;
};

/**
 * Reads single entries of a zip archive that nobody vouches for. Nothing is written to disk; whatever is not a
 * plain archive within its limits is refused as a whole, and no more is unpacked than the directory declares.
 */
export function readZip(
  archive: Uint8Array,
  wanted: (path: string) => boolean,
  limits: ZipLimits,
): ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    const records = readDirectory(view, limits).filter(({ path }) => wanted(path));
    const total = records.reduce((sum, { unpacked }) => sum + unpacked, 0);
    if (total > limits.bytes) refuse(`it unpacks to ${total} bytes, the limit is ${limits.bytes}`);
    return records.map((record) => ({ path: record.path, bytes: unpack(view, record) }));
  } catch (error) {
    // Every offset comes from the archive: one that points outside of it is a damaged archive.
    if (error instanceof RangeError) refuse('it is damaged');
    throw error;
  }
}

function refuse(why: string): never {
  throw new UserError(`the archive was refused: ${why}`);
}

function readDirectory(view: DataView, limits: ZipLimits): Stored[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count === elsewhere.short) refuse('it is a ZIP64 archive');
  if (count > limits.entries) refuse(`it has ${count} entries, the limit is ${limits.entries}`);
  const records: Stored[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== centralRecord.signature) refuse('its directory is damaged');
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    records.push(readRecord(view, at, name ?? 0));
    at += centralRecord.size + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return records;
}

/** The end record is the last thing in the file but for a comment. */
function findEnd(view: DataView): number {
  const last = view.byteLength - endRecord.size;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endRecord.signature) return at;
  }
  return refuse('it is no zip archive');
}

function readRecord(view: DataView, at: number, nameLength: number): Stored {
  if (nameLength > longestPath) refuse(`a path has ${nameLength} bytes, the limit is ${longestPath}`);
  const name = bytesAt(view, at + centralRecord.size, nameLength);
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (encrypted) refuse('it is encrypted');
  const [packed = 0, unpacked = 0, start = 0] = [20, 24, 42].map((offset) =>
    view.getUint32(at + offset, true),
  );
  if ([packed, unpacked, start].includes(elsewhere.long)) refuse('it is a ZIP64 archive');
  return {
    path: safePath(new TextDecoder().decode(name)),
    method: view.getUint16(at + 10, true),
    ...{ packed, unpacked, at: start },
    checksum: view.getUint32(at + 16, true),
  };
}

/** A path that leaves its folder is no accident: the whole archive is refused. */
function safePath(path: string): string {
  const absolute = path.startsWith('/') || path.includes('\\') || path.includes(':');
  if (absolute || path.split('/').includes('..') || /\p{Cc}/u.test(path))
    refuse('a path in it leaves its folder or is no plain path');
  return path;
}

function unpack(view: DataView, { path, method, packed, unpacked, checksum, at }: Stored): Uint8Array {
  if (view.getUint32(at, true) !== localRecord.signature) refuse('its directory points nowhere');
  const start = at + localRecord.size + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const bytes = bytesAt(view, start, packed);
  if (method !== stored && method !== deflated) refuse(`${path} is packed by the unknown method ${method}`);
  const content = method === stored ? bytes : inflate(bytes, unpacked);
  if (content.byteLength !== unpacked) refuse(`${path} is not of the size that it declares`);
  if (crc32(content) !== checksum) refuse(`${path} is damaged`);
  return content;
}

/** All that can go wrong here is the data's fault. */
function inflate(bytes: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  } catch {
    return refuse('it unpacks to more than it declares or is damaged');
  }
}

/** Throws `RangeError` outside of the archive. */
function bytesAt(view: DataView, start: number, length: number): Uint8Array {
  if (start + length > view.byteLength) throw new RangeError('outside of the archive');
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}
