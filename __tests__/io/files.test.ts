import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findFiles, readBytes } from '../../src/io/files.js';
import { freshFolder } from '../support/runner.js';

describe('a file', () => {
  test('is read whole, up to the limit and not beyond', () => {
    const folder = freshFolder('files');
    writeFileSync(join(folder, 'a'), '12345');
    expect(Buffer.from(readBytes('a', folder, 5).bytes).toString()).toBe('12345');
    expect(() => readBytes('a', folder, 4)).toThrow('the file has 5 bytes, the limit is 4');
  });

  test('without an end is given up at the limit', () => {
    expect(() => readBytes('/dev/zero', freshFolder('files'), 3_000_000)).toThrow('more than 3000000 bytes');
  });
});

describe('a pattern', () => {
  test('finds files, and no links that lead out of the folder', async () => {
    const folder = freshFolder('files');
    const outside = freshFolder('outside');
    writeFileSync(join(folder, 'a.json'), '{}');
    writeFileSync(join(outside, 'secret.json'), '{}');
    symlinkSync(join(outside, 'secret.json'), join(folder, 'b.json'));
    symlinkSync(outside, join(folder, 'c'));
    expect(await findFiles('**/*.json', folder)).toEqual(['a.json']);
  });
});
