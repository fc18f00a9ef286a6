import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { gunzipped } from '../../src/io/gunzip.js';
import { readResults } from '../../src/io/results.js';

const folder = mkdtempSync(join(tmpdir(), 'gunzip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const printed = 'BenchmarkEncode-8 \t 1000 \t 1234 ns/op\n';
const refusal = (run: () => unknown): UserError => {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was not refused');
};
const file = (bytes: Uint8Array) => ({ path: 'bench.txt.gz', bytes });

describe('compressed result files', () => {
  test('are read as what is in them, whatever their name', async () => {
    writeFileSync(join(folder, 'bench.txt'), gzipSync(printed));
    const [parsed] = await readResults('bench.txt', 'auto', folder);
    expect(parsed?.format).toBe('go-test');
    expect(parsed?.results.records).toMatchObject([{ benchmark: 'BenchmarkEncode', value: 1234 }]);
  });

  test('in several members are one file', () => {
    const members = Buffer.concat([gzipSync('one\n'), gzipSync('two\n')]);
    expect(new TextDecoder().decode(gunzipped(file(members), 100).bytes)).toBe('one\ntwo\n');
  });

  test('that are not compressed stay as they are', () => {
    const plain = file(new TextEncoder().encode(printed));
    expect(gunzipped(plain, 1)).toBe(plain);
  });
});

describe('refused with file and reason', () => {
  test('what unpacks to more than the limit', () => {
    const bomb = gzipSync(new Uint8Array(8 * 1024 * 1024));
    const error = refusal(() => gunzipped(file(bomb), 1024 * 1024));
    expect(error.message).toBe('the compressed file cannot be read: it unpacks to more than 1048576 bytes');
    expect(error.place?.file).toBe('bench.txt.gz');
  });

  test('what is cut off', () => {
    const error = refusal(() => gunzipped(file(gzipSync(printed).subarray(0, 30)), 1024));
    expect(error.message).toBe('the compressed file cannot be read: it is cut off');
  });

  test('what is damaged', () => {
    const bytes = gzipSync(printed);
    const error = refusal(() => gunzipped(file(bytes.fill(0xff, 12, 30)), 1024));
    expect(error.message).toBe('the compressed file cannot be read: it is damaged');
  });

  test('what holds nothing', async () => {
    writeFileSync(join(folder, 'empty.json.gz'), gzipSync(''));
    await expect(readResults('empty.json.gz', 'auto', folder)).rejects.toThrow('the file is empty');
  });
});
