import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { parseFile } from '../../src/formats/registry.js';
import { makeSource } from '../../src/formats/source.js';

const root = '__tests__/fixtures/formats';
const source = (text: string) => makeSource('ci.log', new TextEncoder().encode(text));
const noise = (lines: number) => {
  const said = Array.from({ length: lines }, (_, i) => `12:00:01 INFO request ${i} was handled\n`);
  return said.join('');
};

const texts = readdirSync(root)
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(root, folder, file)))
  .filter((path) => path.endsWith('.txt') && statSync(path).isFile())
  .map((path) => [path, readFileSync(path, 'utf8')] as const);

function read(text: string) {
  try {
    const { format, results } = parseFile(source(text), 'auto');
    return { format, records: results.records };
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

describe('a long log before the first result', () => {
  const [short, long] = [noise(3), noise(4_000)];
  test.each(texts)('%s is found behind it as behind a short one', (_, text) => {
    const found = read(short + text);
    expect(read(long + text)).toEqual(found);
    if (found) expect(parseFile(source(long + text), found.format).results.records).toEqual(found.records);
  });

  test('alone is no result', () => {
    expect(() => parseFile(source(long), 'auto')).toThrow('this is the output of no known tool');
  });
});
