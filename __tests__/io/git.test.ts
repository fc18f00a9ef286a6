import { describe, expect, test } from '@jest/globals';
import { withoutSecrets } from '../../src/io/git.js';

describe('words of git', () => {
  const long = `ghs_${'x'.repeat(3000)}`;

  test.each([
    ['a token', 'https://x-access-token:ghs_1@github.com/o/r.git'],
    ['a token of any length', `https://x-access-token:${long}@github.com/o/r.git`],
    ['a password with an @', 'https://me:p@ss@github.com/o/r.git'],
  ])('are shown without %s in an address', (_, address) => {
    expect(withoutSecrets(`fatal: unable to access '${address}/': refused`)).toBe(
      "fatal: unable to access 'https://github.com/o/r.git/': refused",
    );
  });

  test('are shown without headers that authorise, and otherwise as they are', () => {
    expect(withoutSecrets('> Authorization: Basic eDp5')).toBe('> Authorization: Basic ***');
    expect(withoutSecrets('git@github.com: see https://github.com/o/r or ask a@b.org')).toBe(
      'git@github.com: see https://github.com/o/r or ask a@b.org',
    );
  });

  test('are cleaned in a moment, however hostile', () => {
    const start = performance.now();
    withoutSecrets('a://'.repeat(50_000) + 'b'.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
