import { describe, expect, test } from '@jest/globals';
import { makeSource } from '../../src/formats/source.js';

const encoded = (text: string) => new TextEncoder().encode(text);
const source = (text: string) => makeSource('results.txt', encoded(text));
const utf16 = (text: string, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].flatMap((char) => {
    const code = char.charCodeAt(0);
    return [code & 0xff, code >> 8];
  });
  return Uint8Array.from(units);
};

describe('cleaning', () => {
  test.each([
    ['a byte order mark', '\ufeffone\ntwo', 'one\ntwo'],
    ['CRLF', 'one\r\ntwo\r\n', 'one\ntwo'],
    ['colour', '\u001b[1;32mone\u001b[0m\ntwo', 'one\ntwo'],
    ['hyperlinks', '\u001b]8;;http://x\u0007one\u001b]8;;\u0007\ntwo', 'one\ntwo'],
    ['progress on one line', '10%\r50%\rone\ntwo', 'one\ntwo'],
    [
      'GitHub log stamps',
      '\ufeff2026-06-03T11:57:34.7020411Z one\n2026-06-03T11:57:34.8020411Z two',
      'one\ntwo',
    ],
    [
      'downloaded GitHub logs',
      'job\tstep\t\ufeff2026-06-03T11:57:34.7020411Z one\njob\tstep\t2026-06-03T11:57:34.8020411Z two',
      'one\ntwo',
    ],
    ['docker compose prefixes', 'bench_1  | one\nbench_1  | two', 'one\ntwo'],
  ])('%s', (_, found, wanted) => {
    expect(source(found).text()).toBe(wanted);
    expect(source(found).head.trimEnd()).toBe(wanted);
  });

  test('a table is no compose log', () => {
    expect(source('name | time\nfib | 12').text()).toBe('name | time\nfib | 12');
  });

  test.each([true, false])('UTF-16LE, byte order mark: %s', (mark) => {
    expect(makeSource('r', utf16('one\r\ntwo', mark)).text()).toBe('one\ntwo');
  });

  test('lines are numbered from 1, also over chunks, and characters are not cut', () => {
    const text = Array.from({ length: 60_000 }, (_, i) => `µ line ${i + 1} ${'é'.repeat(20)}`).join('\n');
    const lines = [...source(text).lines()];
    expect(lines).toHaveLength(60_000);
    expect(
      lines.every(({ number, text: line }) => line.startsWith(`µ line ${number} `) && line.endsWith('éé')),
    ).toBe(true);
  });
});

describe('documents', () => {
  test.each([
    ['one', '{"a":1}', [{ a: 1 }]],
    ['one with NaN', '{"a":NaN,"b":-Infinity,"c":"NaN"}', [{ a: null, b: null, c: 'NaN' }]],
    ['several', '{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ['several over lines', '{\n "a": [\n1]}\n[2]\n', [{ a: [1] }, [2]]],
    ['log lines around', 'Checking [x] …\n[INFO] start\n{"a":{"b":"}"}}\ndone {\n', [{ a: { b: '}' } }]],
    [
      'a warning among the lines of a document',
      '{\n"a": [\nPerformance counters not supported.\n***WARNING*** slow\n1\n]\n}\n',
      [{ a: [1] }],
    ],
    ['noise that never closes', '{ open\n[1]\n', [[1]]],
    ['none', 'text\n', []],
    ['nothing', '', []],
  ])('%s', (_, found, wanted) => {
    expect(source(found).documents()).toEqual(wanted);
    expect(source(found).brokenJson()).toBeNull();
  });

  test.each([
    ['cut off', '{"a":[1,2', 1],
    ['cut off after a whole one', '{"a":1}\n{"b":\n', 2],
    ['malformed', 'log\n{"a":1,}\n', 2],
  ])('%s is told with its line', (_, found, line) => {
    expect(source(found).brokenJson()?.line).toBe(line);
  });

  test('brackets that never close cost no more than a few passes', () => {
    expect(source('[\n'.repeat(200_000)).documents()).toEqual([]);
    expect(source(`${'['.repeat(500_000)}\n`.repeat(3)).documents()).toEqual([]);
  });

  test('deep nesting is read', () => {
    expect(source(`${'['.repeat(100_000)}${']'.repeat(100_000)}`).documents()).toHaveLength(1);
  });
});
