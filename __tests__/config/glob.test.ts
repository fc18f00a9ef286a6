import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileGlob, globMatches } from '../../src/config/glob.js';

const cases: [pattern: string, name: string, matches: boolean][] = [
  ['**', '', true],
  ['**', 'api/login', true],
  ['*', 'api', true],
  ['*', 'api/login', false],
  ['api/*', 'api/login', true],
  ['api/*', 'api/', true],
  ['api/*', 'api', false],
  ['api/*', 'api/v1/login', false],
  ['api/**', 'api/v1/login', true],
  ['api/**', 'api', false],
  ['**/login', 'login', true],
  ['**/login', 'api/v1/login', true],
  ['**/login', 'relogin', false],
  ['api/**/login', 'api/login', true],
  ['api/**/login', 'api/a/b/login', true],
  ['api/**/login', 'api/relogin', false],
  ['a**z', 'a/b/z', true],
  ['{api,**/db}/x', 'db/x', true],
  ['{api,**/db}/x', 'a/db/x', true],
  ['?', 'é', true],
  ['?', '😀', true],
  ['?', '/', false],
  ['{a,b}', 'b', true],
  ['{a,b}', '{a,b}', true],
  ['x{a,}y', 'xy', true],
  ['{a,{b,c}d}', 'cd', true],
  ['{a,{b,c}d}', 'ad', false],
  ['{a}', '{a}', true],
  ['{a}', 'a', false],
  ['{a,b', '{a,b', true],
  ['{a,b*', '{a,bc', true],
  ['a,b}', 'a,b}', true],
  ['fib(10)', 'fib(10)', true],
  ['fib(*)', 'fib(10)', true],
  ['test[x]', 'test[x]', true],
  ['test[x]', 'testx', false],
  ['a.c', 'abc', false],
  ['API/*', 'api/x', false],
  ['\\*', '\\*', true],
  ['!a', 'b', false],
];

/** The same language by brace expansion and regular expressions: simple, exponential, good enough to check with. */
function reference(pattern: string, name: string): boolean {
  return pattern === name || expand(pattern).some((plain) => toRegExp(plain).test(name));
}

function expand(pattern: string): string[] {
  for (let open = 0; open < pattern.length; open += 1) {
    if (pattern[open] !== '{') continue;
    const inner = /^\{([^{}]*,[^{}]*)\}/.exec(pattern.slice(open));
    if (!inner) continue;
    const [before, after] = [pattern.slice(0, open), pattern.slice(open + (inner[0]?.length ?? 0))];
    // A mark tells the matcher that a segment may begin where an alternative does.
    return (inner[1] ?? '').split(',').flatMap((choice) => expand(`${before}~${choice}~${after}`));
  }
  return [pattern];
}

function toRegExp(plain: string): RegExp {
  const source = plain
    .replaceAll(/[.+^$()|[\]\\{}]/g, '\\$&')
    .replaceAll(/(?<=^|\/|~)\*\*\//g, '@')
    .replaceAll('**', '%')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]')
    .replaceAll('@', '(?:.*/)?')
    .replaceAll('%', '.*')
    .replaceAll('~', '');
  return new RegExp(`^${source}$`, 'su');
}

describe('globs', () => {
  test.each(cases)('%s on %s: %s', (pattern, name, matches) => {
    expect(globMatches(pattern, name)).toBe(matches);
  });

  test('any name matches itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => globMatches(name, name)));
  });

  test('agree with regular expressions', () => {
    const part = fc.constantFrom('a', 'b', '/', '*', '**', '**/', '?', '{a,b}', '{,b/}', '(', '.', ',');
    const pattern = fc.array(part, { maxLength: 7 }).map((parts) => parts.join(''));
    const name = fc.array(fc.constantFrom('a', 'b', '/', '(', '.', ','), { maxLength: 8 });
    fc.assert(
      fc.property(
        pattern.filter((text) => !text.includes('***')),
        name,
        (glob, parts) => {
          const text = parts.join('');
          expect([glob, text, globMatches(glob, text)]).toEqual([glob, text, reference(glob, text)]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['*a'.repeat(200), 'a'.repeat(400)],
    ['**a'.repeat(150), `${'a'.repeat(300)}b`],
    ['{a,a}'.repeat(100), 'a'.repeat(99)],
    ['{a,'.repeat(150) + 'b}'.repeat(150), 'a'.repeat(300)],
    ['{*,**}'.repeat(80), 'a/'.repeat(200)],
    [`x${'?'.repeat(400)}`, `x${'a'.repeat(399)}`],
  ])('cost at most pattern times name: %.20s…', (pattern, name) => {
    let steps = 0;
    compileGlob(pattern, () => {
      steps += 1;
    })(name);
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThanOrEqual((pattern.length + 1) * (name.length + 1));
  });
});
