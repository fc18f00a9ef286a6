import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean } from '../../src/render/clean.js';
import { cell, code, commitLink, fenced, link, prose } from '../../src/render/markdown.js';
import { live, structureOf, toHtml } from '../support/github-markdown.js';
import { hostileText } from '../support/hostile-text.js';

const github = { server: 'https://github.com', repository: 'acme/shop' };

describe('a code span', () => {
  test.each([
    ['api/login', '<code>api/login</code>'],
    ['a`b', '<code>a`b</code>'],
    ['`', '<code>`</code>'],
    ['``a`', '<code>``a`</code>'],
    ['fib(10)', '<code>fib(10)</code>'],
    ['test[x-1]', '<code>test[x-1]</code>'],
    ['std::vec<T>', '<code>std::vec&lt;T&gt;</code>'],
  ])('shows %j as it is', (name, html) => {
    expect(toHtml(code(name))).toBe(`<p>${html}</p>`);
  });

  test('shows pipes and backslashes as they are within a table', () => {
    const html = toHtml(`| a |\n|---|\n| ${cell(code('a|b'))} |`);
    expect(html).toContain('<td><code>a|b</code></td>');
  });

  test('cannot carry a hidden marker', () => {
    expect(code('<!-- perf-gate:suite=api -->')).not.toContain('<!--');
  });

  test('is one code element with the cleaned text, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tags, shown } = structureOf(`x ${code(text)} y`);
        expect(tags).toEqual(['<p>', '</p>']);
        const visible = shown.replaceAll('\u2060', '');
        expect(visible).toBe(`x ${clean(text) || '(empty)'} y`);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('prose', () => {
  test('leaves plain sentences alone', () => {
    const text = 'connection refused (after 3 tries), 12.5% done: it’s over!';
    expect(prose(text)).toBe(text);
  });

  test('puts what could come alive into code spans', () => {
    expect(prose('thanks @octocat for #12, see https://x.example now')).toBe(
      'thanks `@octocat` for `#12,` see `https://x.example` now',
    );
    expect(prose('1. one')).toBe('`1.` one');
    expect(prose('deadbeef12 GH-7')).toBe('`deadbeef12 GH-7`');
    expect(prose('漢字deadbeef')).toBe('`漢字deadbeef`');
  });

  test.each(['paragraph', 'item', 'cell', 'quote'])('makes nothing of any text in a %s', (place) => {
    const around = {
      paragraph: (text: string) => text,
      item: (text: string) => `- ${text}`,
      cell: (text: string) => `| a | b |\n|---|---|\n| ${cell(text)} | ${cell(text)} |`,
      quote: (text: string) => `> ${text}`,
    }[place] as (text: string) => string;
    const expected = structureOf(around('x')).tags;
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tags, bare } = structureOf(around(prose(text)));
        expect(tags).toEqual(expected);
        expect(bare).not.toMatch(live);
      }),
      { numRuns: 500 },
    );
  });
});

describe('fenced blocks, links, commits', () => {
  test('nothing in a fenced block closes it', () => {
    fc.assert(
      fc.property(fc.array(hostileText), (lines) => {
        expect(structureOf(fenced(lines)).tags).toEqual(['<pre>', '</pre>']);
      }),
    );
  });

  test('only plain addresses become links', () => {
    expect(link('run', 'https://github.com/acme/shop/actions/runs/1')).toBe(
      '[run](https://github.com/acme/shop/actions/runs/1)',
    );
    for (const address of ['javascript:alert(1)', 'https://x.example/) ![x](y', 'https://x.example/ "t"', ''])
      expect(link('run', address)).toBe('run');
  });

  test('only commit ids are linked', () => {
    expect(commitLink('c0ffee1234567890', github)).toBe(
      '[`c0ffee1`](https://github.com/acme/shop/commit/c0ffee1234567890)',
    );
    expect(commitLink('../../evil', github)).toBe('`../../evil`');
    expect(commitLink('c0ffee1234567890', { ...github, repository: '' })).toBe('`c0ffee1`');
  });
});

describe('cleaned text', () => {
  test('is one line without control or hiding characters, of bounded length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2000 }),
        fc.integer({ min: 3, max: 200 }),
        (text, limit) => {
          const line = clean(text, limit);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
          expect([...line].length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });

  test('keeps both ends of a long name', () => {
    expect(clean(`${'a'.repeat(200)}/last`, 20)).toBe('aaaaaaaaaaaa…aa/last');
  });
});
