import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import { detect, type FormatName, formats, parseFile, parseFiles } from '../../src/formats/registry.js';
import { makeSource } from '../../src/formats/source.js';

const root = '__tests__/fixtures/formats';
const names = Object.keys(formats) as FormatName[];
const encoded = (text: string) => new TextEncoder().encode(text);
const source = (text: string) => makeSource('results.txt', encoded(text));

/** All own fixtures: `[format, path, bytes]`. */
const fixtures = readdirSync(root).flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file !== 'MADE.md' && !file.endsWith('.expected.json'))
    .map((file) => [folder, file, readFileSync(join(root, folder, file))] as const),
);

/** Reads or refuses with a file; anything else, and a result without benchmarks, is a fault. */
function outcomeOf(bytes: Uint8Array, format: FormatName | 'auto'): 'read' | 'refused' {
  try {
    const { results } = parseFile(makeSource('hostile.bin', bytes), format);
    expect(results.records.length + results.failures.length).toBeGreaterThan(0);
    for (const { benchmark, measure, unit, value } of results.records) {
      expect([typeof benchmark, typeof measure, typeof unit, typeof value]).toEqual([
        'string',
        'string',
        'string',
        'number',
      ]);
    }
    return 'read';
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.place?.file).toBe('hostile.bin');
    return 'refused';
  }
}

describe('the table', () => {
  test('is sorted, so that two additions seldom meet', () => {
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  test.each(names)('%s has a title and says what makes it', (name) => {
    expect(formats[name].title).not.toBe('');
    expect(formats[name].made).not.toBe('');
  });
});

describe('detection', () => {
  test.each(fixtures)('%s/%s is of one format', (folder, _, bytes) => {
    const found = detect(makeSource('r', bytes));
    if (found.length === 1)
      expect(found).toEqual([folder.startsWith('custom') ? 'github-action-benchmark' : folder]);
    else expect(found).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n'],
    ['prose', 'All tests passed.\n'],
    ['a number', '42'],
    ['an empty list', '[]'],
    ['an empty object', '{}'],
    ['a package.json', '{"name":"x","version":"1.0.0","scripts":{"bench":"vitest bench"}}'],
    ['a tsconfig.json', '{"files":[],"compilerOptions":{"strict":true}}'],
    ['a lock file', '{"lockfileVersion":3,"packages":{"":{"name":"x"}}}'],
    ['a table', 'name,age\nAnn,3\n'],
    ['a compressed file', String.fromCharCode(0x1f, 0x8b, 8, 0)],
  ])('%s is no result', (_, text) => {
    expect(detect(source(text))).toEqual([]);
    expect(() => parseFile(source(text), 'auto')).toThrow(UserError);
  });

  test('what fits several formats is for the user to decide', () => {
    const both = 'goos: linux\nBenchmarkFib-8 100 12 ns/op\n{"results":[{"command":"x","mean":1}]}\n';
    expect(() => parseFile(source(both), 'auto')).toThrow(/several tools: go-test, hyperfine/);
    expect(parseFile(source(both), 'go-test').results.records).toHaveLength(1);
  });

  test('a cut-off document is told with its line', () => {
    const cut = '\n{"results":[{"command":"sleep 1","mean":1.0';
    for (const format of ['auto', 'hyperfine'] as const) {
      expect(() => parseFile(source(cut), format)).toThrow(
        expect.objectContaining({ place: { file: 'results.txt', line: 2 } }),
      );
    }
  });

  test('a whole document before a cut-off one does not hide it', () => {
    const cut = '{"results":[{"command":"a","mean":1}]}\n{"results":[{"command":"b","mean":1}\n';
    expect(() => parseFile(source(cut), 'auto')).toThrow(UserError);
  });
});

describe('names', () => {
  const named = (...all: string[]) => JSON.stringify(all.map((name) => ({ name, unit: 'ns', value: 1 })));

  test.each([
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '../../etc/passwd',
    '<script>',
    '| a | b |',
    '::error::x',
    '@team #1',
  ])('%s is a name like any other', (name) => {
    const { results } = parseFile(source(named(name, name)), 'auto');
    expect(results.records.map(({ benchmark }) => benchmark)).toEqual([name, `${name} #2`]);
    expect(results.warnings).toHaveLength(1);
  });

  test('control characters are blanks; a suffix that is taken is passed over', () => {
    const { results } = parseFile(source(named('a\u0000b\nc', 'x', 'x', 'x #2', 'x')), 'auto');
    expect(results.records.map(({ benchmark }) => benchmark)).toEqual(['a b c', 'x', 'x #3', 'x #2', 'x #4']);
  });

  test.each(['', ' ', 'x'.repeat(5000)])('an empty or endless name is refused', (name) => {
    expect(() => parseFile(source(named(name)), 'auto')).toThrow(UserError);
  });
});

describe('malformed files are refused, never half read, and nothing crashes', () => {
  const hostile: [string, string][] = [
    ['nothing', ''],
    ['null', 'null'],
    ['a list of null', '[null]'],
    ['deep lists', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['deep objects', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['deep elements', `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}`],
    ['__proto__', '{"__proto__":{"results":[{"command":"x","mean":1}]}}'],
    ['a long line', `Benchmark${'x'.repeat(200_000)}`],
    ['blanks', ' '.repeat(200_000)],
    ['digits', '1'.repeat(200_000)],
    ['brackets', '[(<{'.repeat(50_000)],
    ['quotes', '"\\"'.repeat(60_000)],
  ];
  describe.each(names)('%s', (name) => {
    test.each(hostile)('%s', (_, text) => {
      expect(outcomeOf(encoded(text), name)).toBe('refused');
    });

    test('the files of other tools', () => {
      for (const [, , bytes] of fixtures) outcomeOf(bytes, name);
    });
  });

  test.each(fixtures)('%s/%s cut off, with a byte changed, and of wrong types', (folder, _, bytes) => {
    const name = folder as FormatName;
    const text = new TextDecoder().decode(bytes);
    for (const share of [0.1, 0.35, 0.5, 0.75, 0.9]) {
      outcomeOf(bytes.subarray(0, Math.floor(bytes.length * share)), name);
    }
    for (const [from, to] of [
      [/\d+(?:\.\d+)?/g, '"x"'],
      [/"[^"\n]*"/g, '7'],
      [/\[/g, '{'],
      [/\d/g, ''],
      [/[a-z]+/g, 'null'],
    ] as const) {
      outcomeOf(encoded(text.replace(from, to)), name);
      outcomeOf(encoded(text.replace(from, to)), 'auto');
    }
  });

  test.each(fixtures)('%s/%s with random damage', (folder, _, bytes) => {
    const damage = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        byte: fc.integer({ min: 0, max: 255 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(damage, (changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const { at, byte } of changes) damaged[Math.floor(at * damaged.length)] = byte;
        outcomeOf(damaged, folder as FormatName);
      }),
      { numRuns: 5 },
    );
  });
});

test('a hundred thousand benchmarks are read', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => ({ name: `b${i}`, unit: 'ns', value: i }));
  expect(parseFile(source(JSON.stringify(rows)), 'auto').results.records).toHaveLength(100_000);
});

test('several files are read one by one', () => {
  const one = JSON.stringify([{ name: 'a', unit: 'ns', value: 1 }]);
  expect(parseFiles([source(one), source(one)], 'auto')).toHaveLength(2);
});
