import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readConfiguration } from '../../src/config/configuration.js';
import { sayError, UserError } from '../../src/errors.js';

function said(text: string): string {
  try {
    readConfiguration({ file: { path: 'gate.yml', text }, metrics: '', rollbackTriggers: '' });
  } catch (error) {
    if (error instanceof UserError) return sayError(error);
    throw error;
  }
  return 'fine';
}
const firstLine = (text: string): string => said(text).split('\n')[0] ?? '';
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Nine lists of nine aliases each: 9^9 values when written out. */
const bomb = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...[...'bcdefghi'].map(
    (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`,
  ),
].join('\n');

describe('hostile YAML', () => {
  test.each([
    ['deep brackets', '['.repeat(3000), 'gate.yml:1: more than 50 brackets are open'],
    ['deep maps', '{a: '.repeat(200), 'gate.yml:1: more than 50 brackets are open'],
    ['deep lists', `a: 1\n${'- '.repeat(1900)}`, 'gate.yml:2: indented by more than 200 characters'],
    ['deep explicit keys', '? '.repeat(1900), 'gate.yml:1: indented by more than 200 characters'],
    ['an endless line', 'a'.repeat(5000), 'gate.yml:1: a line longer than 4000 characters'],
    ['an endless file', '# x\n'.repeat(40_000), 'gate.yml: longer than 131072 characters'],
    ['an alias bomb', bomb, 'gate.yml: too many aliases (*name)'],
    ['a list in itself', 'metrics: &a [*a]', 'gate.yml:1 (metrics[0]): found a list, wanted keys and values'],
    ['an unknown alias', 'x: 1\nexpected: [ *all ]', 'gate.yml:2: no anchor &all for the alias *all'],
    ['a pattern without quotes', 'expected:\n  - **', 'gate.yml:2: no anchor &* for the alias **'],
    ['code', 'a: !!js/function "x"', 'gate.yml:1: not YAML: Unresolved tag: tag:yaml.org,2002:js/function'],
    ['two documents', 'metrics: []\n---\nmetrics: []', 'gate.yml:2: not YAML: more than one document (---)'],
    ['repeated keys', 'expected: [a]\nexpected: [b]', 'gate.yml:2: the key expected stands twice'],
    ['3,000 keys', many(3_000, (i) => `k${i}: 1`), 'gate.yml: 3000 mistakes in the configuration:'],
    ['thousands of nothings', 'a: @\n'.repeat(2_000), 'gate.yml: 3999 mistakes in the configuration:'],
  ])('%s', (_, text, message) => {
    expect(firstLine(text)).toBe(message);
  });

  test('at most 50 mistakes are shown, and the rest counted', () => {
    const lines = said(many(200, (i) => `key-${i}: 1`)).split('\n');
    expect(lines.at(-1)).toBe('  and 150 more');
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'the key %s is a key like any',
    (key) => {
      expect(said(`${key}: { tolerance: 5% }`)).toBe(
        `gate.yml:1: unknown key ${key}\n  known: metrics, expected, evidence, rollback-triggers, waivers, targets`,
      );
      expect(firstLine(`metrics:\n  - ${key}: { polluted: yes }`)).toBe(
        `gate.yml:2 (metrics[0]): unknown key ${key}`,
      );
      expect(firstLine(`rollback-triggers:\n  - { name: a, when: ${key} }`)).toContain(`found "${key}"`);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );
});

describe('other YAML', () => {
  test.each(['', '\n', '# nothing\n', '---\n', '{}', '\ufeffmetrics: []', 'metrics: []\r\n'])(
    '%j says nothing and is fine',
    (text) => {
      expect(said(text)).toBe('fine');
    },
  );

  test('aliases may be used', () => {
    const text = 'waivers:\n  - { match: &all "api/**", until: 2027-01-31, reason: &why x }\n';
    expect(said(`${text}  - { match: *all, until: 2027-02-28, reason: *why }`)).toBe('fine');
  });

  test('a mistake behind an alias has the line where it is written', () => {
    const text = 'metrics:\n  - match: a\n    budget: &limit fast\n  - match: b\n    budget: *limit\n';
    expect(said(text)).toContain('gate.yml:3 (metrics[0].budget)');
    expect(said(text)).toContain('gate.yml:5 (metrics[1].budget)');
  });
});

describe('any text at all', () => {
  const words = fc.constantFrom(
    'metrics',
    'match',
    'tolerance',
    'when',
    'rollback-triggers',
    'evidence',
    ':',
    ': ',
    '\n',
    '\n  ',
    '- ',
    '5%',
    '200ms',
    '"',
    '[',
    ']',
    '{',
    '}',
    ',',
    '*a',
    '&a ',
    '|',
    '>',
    '#',
    '<<',
    '__proto__',
    '~',
    '1e9',
    '!!str ',
  );

  test('is read or refused with a UserError', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(said(text)).not.toBe('');
        },
      ),
      { numRuns: 400 },
    );
  });

  test('is so as JSON, too', () => {
    const keys = fc.constantFrom('metrics', 'match', 'budget', 'evidence', 'window', 'targets', 'plan', 'on');
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue(),
        fc.array(tie('value')),
        fc.dictionary(keys, tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(tree, (value) => said(JSON.stringify(value)) !== ''),
      { numRuns: 200 },
    );
  });

  test('is so inline, too', () => {
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join('');
        try {
          readConfiguration({ file: null, metrics: text, rollbackTriggers: text });
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
