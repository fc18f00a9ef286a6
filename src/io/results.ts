import type { Source } from '../formats/format.js';
import { type FormatName, type ParsedFile, parseFiles } from '../formats/registry.js';
import { makeSource } from '../formats/source.js';
import { findFiles, maxBytes, readBytes } from './files.js';
import { gunzipped } from './gunzip.js';

/** Result files named by paths or globs, one a line, each read by the tool's format. */
export async function readResults(
  lines: string,
  format: FormatName | 'auto',
  cwd: string,
): Promise<ParsedFile[]> {
  return readResultFiles(await findFiles(lines, cwd), format, cwd);
}

/** The same for files that have been found. */
export function readResultFiles(
  paths: readonly string[],
  format: FormatName | 'auto',
  cwd: string,
): ParsedFile[] {
  return parseFiles(
    paths.map((path) => readSource(path, cwd)),
    format,
  );
}

/** One result file as the formats see it, unpacked when it is compressed. */
export function readSource(path: string, cwd: string): Source {
  const file = gunzipped(readBytes(path, cwd), maxBytes);
  return makeSource(file.path, file.bytes);
}
