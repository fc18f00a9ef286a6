import { type FormatName, type ParsedFile, parseFiles } from '../formats/registry.js';
import { makeSource } from '../formats/source.js';
import { findFiles, readBytes } from './files.js';

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
  const sources = paths.map((path) => {
    const file = readBytes(path, cwd);
    return makeSource(file.path, file.bytes);
  });
  return parseFiles(sources, format);
}
