import { gunzipSync } from 'node:zlib';
import { UserError } from '../errors.js';
import type { FileBytes } from './files.js';

/** RFC 1952, 2.3.1: the two bytes of identification, and the only method there is. */
const signature = [0x1f, 0x8b, 0x08] as const;

const isGzip = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte);

/** By their codes (zlib.h, Node.js): all that can go wrong here is the file's fault. */
const faults = new Map<unknown, (limit: number) => string>([
  ['ERR_BUFFER_TOO_LARGE', (limit) => `it unpacks to more than ${limit} bytes`],
  ['Z_BUF_ERROR', () => 'it is cut off'],
]);

function faultOf(error: unknown, limit: number): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return faults.get(code)?.(limit) ?? 'it is damaged';
}

/** A file that a tool or the user has compressed, unpacked up to `limit` bytes; any other as it is. */
export function gunzipped(file: FileBytes, limit: number): FileBytes {
  if (!isGzip(file.bytes)) return file;
  try {
    return { ...file, bytes: gunzipSync(file.bytes, { maxOutputLength: limit }) };
  } catch (error) {
    throw new UserError(`the compressed file cannot be read: ${faultOf(error, limit)}`, {
      place: { file: file.path },
      hint: 'Was it written to its end and uploaded whole? Try gunzip --test.',
    });
  }
}
