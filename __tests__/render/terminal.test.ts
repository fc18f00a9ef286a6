import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderTerminal } from '../../src/render/terminal.js';
import { cutTo, displayWidth, wrap } from '../../src/render/width.js';
import { hostileText } from '../support/hostile-text.js';
import { makeRegression, makeReport } from '../support/report.js';
import { cases } from '../support/report-cases.js';

const start = '\u001b';
const sgr = new RegExp(`${start}\\[(?:0|1|2|31|32|33|36)m`, 'g');

describe('the terminal report', () => {
  test.each([40, 60, 80, 100, 140])('keeps its table within %i columns', (width) => {
    for (const { report } of Object.values(cases)) {
      const lines = renderTerminal(report, { width, colour: false }).split('\n');
      const start = lines.findIndex((line) => line.startsWith('Metric'));
      const table = start < 0 ? [] : lines.slice(start, lines.indexOf('', start));
      for (const line of table) expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(width, 70));
    }
  });

  test('aligns wide characters', () => {
    const rows = ['漢字のベンチ', 'plain', '🎉'].map((benchmark) =>
      makeRegression({ metric: { benchmark } }),
    );
    const text = renderTerminal(makeReport({ rows }), { width: 120, colour: false });
    const columns = text
      .split('\n')
      .filter((line) => line.includes('182.0 ms') && line.includes('regression'))
      .map((line) => displayWidth(line.slice(0, line.indexOf('182.0 ms'))));
    expect(new Set(columns.slice(0, 3)).size).toBe(1);
  });

  test('colours only when asked, and colour changes nothing else', () => {
    const { report } = cases.rollback;
    const plain = renderTerminal(report, { width: 100, colour: false });
    const coloured = renderTerminal(report, { width: 100, colour: true });
    expect(plain).not.toContain(start);
    expect(coloured).toContain(`${start}[31m`);
    expect(coloured.replace(sgr, '')).toBe(plain);
  });

  test('lets no control character of data through', () => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, colour) => {
        const rows = [
          makeRegression({
            metric: { benchmark: text, measure: text, unit: text },
            reasons: [{ code: 'failed', message: text }],
          }),
        ];
        const report = makeReport({
          suite: text,
          rows,
          warnings: [{ code: 'benchmark-failed', details: { benchmark: text, message: text } }],
        });
        const bare = renderTerminal(report, { width: 80, colour }).replace(sgr, '').replaceAll('\n', '');
        expect(bare).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a reader looks for', () => {
  test('names expected metrics that were never seen', () => {
    const { report, context } = cases.missing;
    expect(renderTerminal(report, { width: 80, colour: false, context })).toContain(
      'expected but never seen: cache hit-rate',
    );
  });

  test('paints a waived regression yellow, an open one red', () => {
    const painted = (name: 'waiver' | 'rollback') =>
      renderTerminal(cases[name].report, { width: 100, colour: true, context: cases[name].context });
    expect(painted('waiver')).toContain('\u001b[33mregression, waived');
    expect(painted('waiver')).not.toContain('\u001b[31m');
    expect(painted('rollback')).toContain('\u001b[31mregression');
  });

  test('keeps names readable where the terminal is narrow', () => {
    const { report, context } = cases.rollback;
    const text = renderTerminal(report, { width: 80, colour: false, context });
    expect(text).toContain('\napi/login throughput  ');
    expect(text).not.toContain('95% interval');
  });
});

describe('widths', () => {
  test.each([
    ['abc', 3],
    ['漢字', 4],
    ['🎉', 2],
    ['e\u0301', 1],
    ['▁▇', 2],
    ['µs', 2],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test('cutting keeps both ends within the width', () => {
    expect(cutTo('a very long benchmark name', 12)).toBe('a very …name');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        expect(displayWidth(cutTo(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('wrapping breaks between words', () => {
    expect(wrap('one two three four five six', 22, '  ')).toBe('  one two three four\n  five six');
  });
});
