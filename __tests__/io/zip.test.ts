import { describe, expect, test } from '@jest/globals';
import { readZip } from '../../src/io/zip.js';
import { makeZip, type ZipPart } from '../support/zip.js';

const limits = { entries: 100, bytes: 1_000_000 };
const any = (): boolean => true;
const bomb = Buffer.alloc(2_000_000, 32);

describe('reading an archive', () => {
  test('packed and stored entries, by their paths, those that are wanted alone', () => {
    const archive = makeZip([
      { path: 'a/run.json', content: '{"a":1}' },
      { path: 'b/other', content: bomb },
      { path: 'b/run.json', content: 'ä', stored: true },
      { path: 'empty/', content: '' },
    ]);
    const found = readZip(archive, (path) => path.endsWith('run.json'), limits);
    expect(found.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual([
      ['a/run.json', '{"a":1}'],
      ['b/run.json', 'ä'],
    ]);
  });

  test('one inside a larger buffer', () => {
    const archive = makeZip([{ path: 'run.json', content: 'x' }]);
    const inside = Buffer.concat([Buffer.alloc(7), archive]).subarray(7);
    expect(readZip(inside, any, limits)).toHaveLength(1);
  });

  const whole = makeZip([{ path: 'run.json', content: 'some text, some text, some text' }]);
  const refused: [string, readonly ZipPart[] | Buffer, RegExp][] = [
    ['a bomb', [{ path: 'run.json', content: bomb }], /unpacks to 2000000 bytes/],
    [
      'many that together are one',
      Array.from({ length: 20 }, (_, i) => ({ path: `${i}`, content: bomb.subarray(0, 90_000) })),
      /unpacks to 1800000 bytes/,
    ],
    ['a bomb that declares little', [{ path: 'a', content: bomb, declared: 100 }], /more than it declares/],
    ['a size that is too large', [{ path: 'a', content: 'x', declared: 100 }], /not of the size/],
    ['a path upwards', [{ path: '../../run.json', content: '' }], /leaves its folder/],
    ['a path upwards inside', [{ path: 'a/../../run.json', content: '' }], /leaves its folder/],
    ['an absolute path', [{ path: '/etc/run.json', content: '' }], /leaves its folder/],
    ['a Windows path', [{ path: 'a\\..\\run.json', content: '' }], /leaves its folder/],
    ['a drive', [{ path: 'C:run.json', content: '' }], /leaves its folder/],
    ['a line break in a path', [{ path: 'a\n::error::b', content: '' }], /no plain path/],
    [
      'too many entries',
      Array.from({ length: 5000 }, (_, i) => ({ path: `${i}`, content: '' })),
      /5000 entries/,
    ],
    ['an endless path', [{ path: 'x'.repeat(60_000), content: '' }], /60000 bytes/],
    ['no archive', Buffer.from('<html>'), /no zip archive/],
    ['nothing', Buffer.alloc(0), /no zip archive/],
    ['the end without the start', whole.subarray(20), /damaged|points nowhere/],
    ['the start without the end', whole.subarray(0, -30), /no zip archive/],
  ];

  const stored = makeZip([{ path: 'run.json', content: '{"a":1}', stored: true }]);
  const changed = Buffer.from(stored);
  changed.write('2', stored.indexOf('1}'));
  const large = Buffer.from(stored);
  large.writeUInt16LE(0xffff, large.byteLength - 12);
  const far = Buffer.from(stored);
  far.writeUInt32LE(0xffffffff, far.indexOf('PK\x01\x02', 0, 'latin1') + 42);
  refused.push(
    ['content that is not what was packed', changed, /run\.json is damaged/],
    ['ZIP64 by its number of entries', large, /ZIP64/],
    ['ZIP64 by the place of an entry', far, /ZIP64/],
  );

  test.each(refused)('%s is refused', (_, parts, words) => {
    const archive = 'byteLength' in parts ? parts : makeZip(parts);
    expect(() => readZip(archive, any, limits)).toThrow(words);
  });

  /** What reading the archive with one byte changed throws; null when the content is as it was. */
  function damage(at: number, value: number): string | null {
    const damaged = Buffer.from(whole);
    damaged[at] = value;
    try {
      const [entry] = readZip(damaged, any, limits);
      const text = new TextDecoder().decode(entry?.bytes);
      return text === 'some text, some text, some text' || entry === undefined ? null : text;
    } catch (error) {
      return error instanceof Error ? error.name : String(error);
    }
  }

  test.each([0, 0xff])('a byte changed to %i is refused or changes nothing of the content', (value) => {
    const thrown = new Set(Array.from(whole, (_, at) => damage(at, value)));
    expect(thrown).toEqual(new Set([null, 'UserError']));
  });
});
