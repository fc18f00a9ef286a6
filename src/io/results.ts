import { type FormatName, type ParsedFile, parseFiles } from '../formats/registry.js';
import { makeSource } from '../formats/source.js';
import { findFiles, readBytes } from './files.js';

/** Result files named by paths or globs, one a line, each read by the tool's format. */
export async function readResults(
  lines: string,
  format: FormatName | 'auto',
  cwd: string,
): Promise<ParsedFile[]> {
  const paths = await findFiles(lines, cwd);
  const sources = paths.map((path) => {
    const file = readBytes(path, cwd);
    return makeSource(file.path, file.bytes);
  });
  return parseFiles(sources, format);
}
