import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import { type FormatName, formats, type ParsedFile, parseFile } from '../../src/formats/registry.js';
import { makeSource } from '../../src/formats/source.js';

/**
 * Whatever a result file holds, reading it ends in results or in a `UserError` that names the file. `FUZZ_RUNS` and
 * `FUZZ_SEED` make the random part longer or another one.
 */
const root = '__tests__/fixtures/formats';
const names = Object.keys(formats) as FormatName[];
const small = 40_000;

type Fixture = { readonly folder: string; readonly file: string; readonly text: string };

const fixtures: readonly Fixture[] = readdirSync(root)
  .sort()
  .flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((file) => file !== 'MADE.md' && !file.endsWith('.expected.json'))
      .filter((file) => statSync(join(root, folder, file)).isFile())
      .filter((file) => statSync(join(root, folder, file)).size < small)
      .map((file) => ({ folder, file, text: readFileSync(join(root, folder, file), 'utf8') })),
  );

const path = 'some/results.txt';
const source = (text: string) => makeSource(path, new TextEncoder().encode(text));

/** Results hold something, in the shapes that they promise. */
function checkParsed({ results }: ParsedFile): void {
  const { records, failures } = results;
  expect(records.length + failures.length).toBeGreaterThan(0);
  const broken = records.filter(
    ({ benchmark, measure, value, samples, count }) =>
      benchmark.trim() === '' ||
      measure === '' ||
      typeof value !== 'number' ||
      !(count >= 1) ||
      samples.some((sample) => typeof sample !== 'number'),
  );
  expect(broken).toEqual([]);
  expect(failures.filter(({ message }) => typeof message !== 'string' || message === '')).toEqual([]);
}

/** True when it was read, false when it was refused; anything else fails the test. */
function isRead(text: string, format: FormatName | 'auto'): boolean {
  let parsed: ParsedFile;
  try {
    parsed = parseFile(source(text), format);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.place?.file).toBe(path);
    return false;
  }
  checkParsed(parsed);
  return true;
}

const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blank lines', '\n\n  \n'],
  ['null', 'null'],
  ['an empty list', '[]'],
  ['an empty object', '{}'],
  ['a list of empty objects', '[{},{}]'],
  ['a list of lists', '[[],[]]'],
  ['a number', '42'],
  ['a text', '"text"'],
  ['half a document', '{"benchmarks":[{"name":"a"'],
  ['a prototype', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'],
  [
    'a prototype in a list',
    '[{"__proto__":{"polluted":true},"name":"__proto__","value":1,"unit":"toString"}]',
  ],
  ['prototypes as names', 'benchmark,measure,unit,value\n__proto__,constructor,hasOwnProperty,1\n'],
  ['deep lists', '['.repeat(20_000)],
  ['deep objects', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ['deep elements', '<testsuite>'.repeat(3_000)],
  ['closed deep elements', `${'<testsuite>'.repeat(3_000)}${'</testsuite>'.repeat(3_000)}`],
  [
    'entities that grow',
    `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "&a;&a;&a;">]><testsuites><testcase name="&b;" time="1"/></testsuites>`,
  ],
  ['a quote that never closes', `benchmark,value\n"${'a\n'.repeat(5_000)}`],
  ['one long line', `${'a '.repeat(200_000)}x 1 ops/sec`],
  ['digits without end', '1'.repeat(200_000)],
  ['blanks without end', `name${' '.repeat(200_000)}1`],
  ['dots without end', `a: ${'.'.repeat(200_000)}`],
  ['escapes without end', `var stats = {"${'\\"'.repeat(100_000)}`],
  ['bytes', '\u0000\u0001\ufffd\u001b[31m\u0007'.repeat(500)],
  ['a page', '<!doctype html><html><body><p>404</p></body></html>'],
  ['a workflow', 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n'],
  ['a configuration', '{"compilerOptions":{"strict":true},"files":[]}'],
  ['a table of something else', 'date,price\n2026-01-01,12.5\n'],
];

describe('hostile input', () => {
  for (const [what, text] of hostile) {
    test(`${what}: no format crashes`, () => {
      expect(isRead(text, 'auto') && !text.includes('__proto__')).toBe(false);
      for (const name of names) isRead(text, name);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    });
  }
});

describe('cut off', () => {
  test.each(fixtures.map((fixture) => [`${fixture.folder}/${fixture.file}`, fixture] as const))(
    '%s',
    (_, fixture) => {
      for (const share of [0.1, 0.35, 0.5, 0.75, 0.9, 0.99]) {
        const text = fixture.text.slice(0, Math.floor(fixture.text.length * share));
        isRead(text, 'auto');
        isRead(text, fixture.folder as FormatName);
      }
    },
  );
});

test("another tool's file is refused or read, never fatal", () => {
  const firsts = names.flatMap((name) => fixtures.filter(({ folder }) => folder === name).slice(0, 1));
  for (const { text } of firsts) for (const name of names) isRead(text, name);
});

/** Every leaf of a document in turn becomes something it should not be. */
function* wrongTypes(value: unknown, wrong: unknown): Iterable<unknown> {
  if (typeof value !== 'object' || value === null) {
    yield wrong;
    return;
  }
  for (const [key, inner] of Object.entries(value).slice(0, 12)) {
    for (const changed of wrongTypes(inner, wrong)) {
      yield Array.isArray(value)
        ? value.map((item, i) => (String(i) === key ? changed : item))
        : { ...value, [key]: changed };
    }
  }
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

describe('wrong types', () => {
  const documents = fixtures.filter(({ text }) => text.length < 6_000 && typeof asJson(text) === 'object');
  test.each(documents.map((fixture) => [`${fixture.folder}/${fixture.file}`, fixture] as const))(
    '%s',
    (_, fixture) => {
      for (const wrong of [null, 'text', {}, [], -1e308, true]) {
        for (const document of wrongTypes(asJson(fixture.text), wrong)) {
          isRead(JSON.stringify(document), fixture.folder as FormatName);
        }
      }
    },
  );
});

const nasty = [
  ...[
    '',
    '\n',
    '\r\n',
    ' ',
    '\t',
    ',',
    ';',
    '|',
    '│',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '</',
    ':',
    '=',
    '%',
  ],
  ...['NaN', '-nan', 'inf', '1e999', '-1', '0', '999999999999999999999', '1,2,3', '1.2.3', 'null', 'true'],
  ...[
    '__proto__',
    'constructor',
    '\u0000',
    '\ufeff',
    '\u202e',
    '&amp;',
    '&x;',
    '<![CDATA[',
    ' ops/sec',
    ' ns/iter',
  ],
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.nat(3), fc.nat(200)),
  put: fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 8 })),
  again: fc.nat(60),
});

function mutate(
  text: string,
  { at, cut, put, again }: { at: number; cut: number; put: string; again: number },
): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put + text.slice(from + cut, from + cut + again) + text.slice(from + cut);
}

test('a thousand small changes: results or a UserError that names the file', () => {
  const fixture = fc.constantFrom(...fixtures.filter(({ text }) => text.length < 12_000));
  const property = fc.property(
    fixture,
    fc.array(mutation, { minLength: 1, maxLength: 6 }),
    ({ folder, text }, changes) => {
      const changed = changes.reduce(mutate, text);
      isRead(changed, 'auto');
      isRead(changed, folder as FormatName);
    },
  );
  const seed = process.env['FUZZ_SEED'];
  fc.assert(property, {
    numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000),
    ...(seed === undefined ? { seed: 20_261_121 } : { seed: Number(seed) }),
  });
});
