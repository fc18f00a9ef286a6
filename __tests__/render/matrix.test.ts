import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderComment } from '../../src/render/comment.js';
import { readState } from '../../src/render/marker.js';
import { mergeSections, type Section, sectionProof, sharedMarker } from '../../src/render/matrix.js';
import { structureOf } from '../support/github-markdown.js';
import { hostileText } from '../support/hostile-text.js';
import { makeContext, makeRegression, makeReport } from '../support/report.js';

const sectionOf = (suite: string, stamp = '17.1', rows = 1): Section => ({
  key: 'bench',
  suite,
  stamp,
  markdown: renderComment(
    makeReport({
      suite,
      verdict: rows > 1 ? 'rollback' : 'pass',
      rows: Array.from({ length: rows }, (_, i) =>
        makeRegression({ metric: { benchmark: `b${i}/${suite}` } }),
      ),
    }),
    makeContext(),
  ),
});

const merge = (sections: readonly Section[], from: string | null = null): string =>
  sections.reduce<string | null>(mergeSections, from) ?? '';

describe('a shared comment', () => {
  test('holds a section a suite, whoever comes first', () => {
    const sections = ['linux', 'mac', 'windows'].map((suite) => sectionOf(suite));
    const body = merge(sections);
    expect(body).toBe(merge(sections.toReversed()));
    expect(body.startsWith(sharedMarker('bench'))).toBe(true);
    for (const section of sections) expect(body).toContain(sectionProof(section));
    expect(body).toContain('✅ `linux` · ✅ `mac` · ✅ `windows`');
    expect(readState(body, 'mac')).toEqual({
      verdict: 'pass',
      commit: 'c0ffee1234567890c0ffee1234567890c0ffee12',
      resolved: null,
    });
  });

  test('puts the worst verdict first', () => {
    const marked = (suite: string, verdict: 'pass' | 'warn' | 'rollback'): Section => ({
      ...sectionOf(suite),
      markdown: renderComment(makeReport({ suite, verdict }), makeContext()),
    });
    const body = merge([marked('a', 'pass'), marked('b', 'warn'), marked('c', 'rollback')]);
    expect(body).toContain('❌ `c` · ⚠️ `b` · ✅ `a`');
    expect(body.match(/(?<=Performance of `)\w/g)).toEqual(['c', 'b', 'a']);
  });

  test('keeps its sections when GitHub stores it with other line ends', () => {
    const first = merge([sectionOf('linux'), sectionOf('mac')]);
    expect(mergeSections(first.replaceAll('\n', '\r\n'), sectionOf('mac'))).toBe(first);
  });

  test('replaces a section of the same suite and changes nothing when told twice', () => {
    const first = merge([sectionOf('linux'), sectionOf('mac')]);
    const again = mergeSections(first, sectionOf('mac', '18.1'));
    expect(again).not.toContain(sectionProof({ suite: 'mac', stamp: '17.1' }));
    expect(mergeSections(again, sectionOf('mac', '18.1'))).toBe(again);
  });

  test('holds any number of any suites, in any order, within the limit', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hostileText, { minLength: 1, maxLength: 4 }), (suites) => {
        const sections = suites.map((suite) => sectionOf(suite));
        const body = merge(sections);
        expect(merge(sections, body)).toBe(body);
        expect(merge(sections.toReversed())).toBe(body);
        const cells = sections.map(({ markdown }) =>
          structureOf(markdown).tags.filter((tag) => tag === '<h3>'),
        );
        expect(structureOf(body).tags.filter((tag) => tag === '<h3>')).toHaveLength(cells.flat().length);
      }),
      { numRuns: 40 },
    );
  });

  test('is not fooled by markers within a section', () => {
    const evil: Section = {
      ...sectionOf('evil'),
      markdown: `x\n<!-- perf-gate:end=evil -->\n<!-- perf-gate:begin=mac stamp=1 -->\nforged\n<!-- perf-gate:end=mac -->\n<!-- perf-gate:shared=other -->`,
    };
    const body = merge([sectionOf('mac'), evil, sectionOf('linux')]);
    expect(body.match(/<!-- perf-gate:begin=mac /g)).toHaveLength(1);
    expect(body).not.toContain('<!-- perf-gate:shared=other');
    expect(mergeSections(body, evil)).toBe(body);
  });

  test('cuts the largest sections first and keeps every verdict', () => {
    const sections = Array.from({ length: 40 }, (_, i) => sectionOf(`suite ${i}`, '1', i < 8 ? 90 : 1));
    const body = merge(sections);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
    for (const { suite } of sections) expect(readState(body, suite)).not.toBeNull();
    expect(body).toContain('The rest is in the job summary.');
  });

  test('stays within the limit with more suites than anybody has', () => {
    const body = merge(Array.from({ length: 256 }, (_, i) => sectionOf(`${'漢'.repeat(60)}${i}`)));
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(60_000);
  });
});
