import { closeSync, openSync, readFileSync, readSync, type Stats, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { UserError } from '../errors.js';

/** Larger than any result file seen in practice; keeps a hostile or broken file from filling the memory. */
export const maxBytes = 256 * 1024 * 1024;

export type FileBytes = { readonly path: string; readonly bytes: Uint8Array };

/** Paths or globs, one a line, → files in a stable order. A line that matches nothing is an error. */
export async function findFiles(lines: string, cwd: string): Promise<string[]> {
  const patterns = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found = new Set<string>();
  for (const pattern of patterns) for (const path of await expand(pattern, cwd)) found.add(path);
  return [...found];
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  const found = statSync(resolve(cwd, pattern), { throwIfNoEntry: false });
  const isFolder = found?.isDirectory() === true;
  // A pipe (/dev/stdin, process substitution) is read like a file.
  if (found && !isFolder) return [pattern];
  const matches = await glob(
    [isFolder ? `${pattern.replace(/\/+$/, '')}/**` : pattern.replaceAll('\\', '/')],
    { cwd, dot: true, followSymbolicLinks: false, onlyFiles: true },
  );
  if (matches.length > 0) return matches.sort();
  throw new UserError(`no file matches ${pattern}`, {
    place: { file: resolve(cwd, pattern) },
    hint: 'Did the benchmark step run and write its results there? Paths are relative to the working directory.',
  });
}

/** One file, refused above the size limit. */
export function readBytes(path: string, cwd: string, limit = maxBytes): FileBytes {
  const full = resolve(cwd, path);
  const stat = statSync(full, { throwIfNoEntry: false });
  const shown = relative(cwd, full).replaceAll('\\', '/');
  if (stat === undefined) throw new UserError('no such file', { place: { file: shown } });
  if (stat.isDirectory()) throw new UserError('wanted a file, found a folder', { place: { file: shown } });
  const bytes = stat.size > limit ? null : readWithin(full, stat, limit);
  if (bytes !== null) return { path: shown, bytes };
  const size = stat.size > limit ? stat.size : `more than ${limit}`;
  throw new UserError(`the file has ${size} bytes, the limit is ${limit}`, { place: { file: shown } });
}

const chunkBytes = 1024 * 1024;

/** Null beyond the limit. A file of a known size is read in one piece, without room for chunks beside it. */
function readWithin(full: string, stat: Stats, limit: number): Uint8Array | null {
  if (!stat.isFile() || stat.size === 0) return readUpTo(full, limit);
  const bytes = readFileSync(full);
  return bytes.byteLength > limit ? null : bytes;
}

/** Null beyond the limit. Devices and pipes have no size, and some never end: the bytes themselves are counted. */
function readUpTo(full: string, limit: number): Uint8Array | null {
  const file = openSync(full, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const chunk = new Uint8Array(chunkBytes);
      const read = readSync(file, chunk);
      if (read === 0) return Buffer.concat(chunks, size);
      size += read;
      if (size > limit) return null;
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
}

/** A text file that may be absent. */
export function readOptionalText(path: string, cwd: string): string | null {
  const full = resolve(cwd, path);
  return statSync(full, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(full, 'utf8') : null;
}
