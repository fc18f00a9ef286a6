import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { historyPath, safeName } from '../../src/baseline/history-path.js';

const names = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ minLength: 100, maxLength: 400 }),
);

describe('where a history lies', () => {
  test.each([
    ['default', 'main', 'histories/main/default/history.json'],
    ['API load', 'release/1.x', 'histories/release%2f1%2ex/%41%50%49%20load/history.json'],
    ['..', '.', 'histories/%2e/%2e%2e/history.json'],
    ['nul', 'com1.x', 'histories/com1%2ex/%6eul/history.json'],
    ['', 'CON', 'histories/%43%4f%4e/%/history.json'],
  ])('suite %j on branch %j', (suite, branch, path) => {
    expect(historyPath(suite, branch)).toBe(path);
  });

  test('any name gives short segments of letters that every file system keeps', () => {
    fc.assert(
      fc.property(names, names, (suite, branch) => {
        const path = historyPath(suite, branch);
        expect(path).toMatch(/^histories\/[a-z0-9_%-]{1,160}\/[a-z0-9_%-]{1,160}\/history\.json$/);
      }),
    );
  });

  test('different names lie apart', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        fc.pre(!Buffer.from(a).equals(Buffer.from(b)));
        expect(safeName(a)).not.toBe(safeName(b));
      }),
    );
    const long = 'x'.repeat(500);
    expect(safeName(`${long}a`)).not.toBe(safeName(`${long}b`));
    expect(safeName('a%41')).not.toBe(safeName('aA'));
  });
});
