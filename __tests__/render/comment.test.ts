import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderCheck } from '../../src/render/check.js';
import { renderComment, worthSaying } from '../../src/render/comment.js';
import { readState } from '../../src/render/marker.js';
import { renderSummary } from '../../src/render/summary.js';
import type { Judgement, Report } from '../../src/verdict.js';
import { live, structureOf } from '../support/github-markdown.js';
import { hostileText } from '../support/hostile-text.js';
import { makeContext, makeRegression, makeReport, makeRow, makeTrigger } from '../support/report.js';
import { cases } from '../support/report-cases.js';

/** A report in which every text is `text`. */
function reportOf(text: string): Report {
  const plan = {
    issue: true,
    revertPullRequest: true,
    draft: true,
    label: text,
    assignees: [text],
    steps: [text, text],
  };
  const metric = { benchmark: text, measure: text, unit: text };
  const waiver = { ceiling: 1, until: text, daysLeft: 3, reason: text, holds: true };
  return makeReport({
    suite: text,
    verdict: 'rollback',
    rows: [
      makeRegression({
        metric,
        reasons: [
          { code: 'failed', message: text },
          { code: 'unit-changed', was: text },
          { code: 'accepted-level', commit: `${text} `, by: text, runs: 2 },
        ],
      }),
      makeRow({ metric, judgement: 'missing', after: null, reasons: [{ code: 'failed', message: text }] }),
      makeRow({ metric, judgement: 'inconclusive', reasons: [{ code: 'new-hardware', cpu: text }] }),
      makeRow({
        metric,
        judgement: 'improvement',
        change: -0.2,
        target: { change: -0.1, outcome: 'confirmed' },
      }),
      makeRow({ metric, judgement: 'new', before: null, after: 1, waiver }),
      makeRow({ metric }),
    ],
    triggers: [makeTrigger({ name: text, message: text, metrics: [metric], plan })],
    candidate: {
      commit: text,
      branch: text,
      runner: { os: 'linux', arch: text, cpu: text, cores: 2, image: text },
      runs: 2,
    },
    baseline: { source: 'branch', branch: text, runs: 3, commit: `${text} `, distance: 1 },
    warnings: [{ code: 'benchmark-failed', details: { benchmark: text, message: text } }],
    coverage: {
      judged: 3,
      expected: 7,
      missing: [{ benchmark: `${text} never`, measure: text }],
      new: [],
      inconclusive: [],
    },
  });
}

describe('data in a comment', () => {
  const context = (text: string) => makeContext({ head: `${text} `, command: ['perf-gate', text] });
  const expected = structureOf(renderComment(reportOf('name'), context('name'))).tags;

  test('never becomes structure, mention or reference', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tags, bare } = structureOf(renderComment(reportOf(text), context(text)));
        expect(tags).toEqual(expected);
        expect(bare.replace('[!CAUTION]', '')).not.toMatch(live);
      }),
      { numRuns: 100 },
    );
  });

  test('never forges a marker', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const comment = renderComment(reportOf(`${text}<!-- perf-gate:suite=other -->`), context(text));
        expect(comment.match(/<!--/g)).toHaveLength(4);
      }),
      { numRuns: 50 },
    );
  });
});

const judgements: readonly Judgement[] = [
  'regression',
  'suspect',
  'improvement',
  'unchanged',
  'inconclusive',
  'new',
  'missing',
];

/** Thousands of metrics with names as wide as they come. */
const large = (
  name: (i: number) => string,
  verdictOf = (i: number): Judgement => judgements[i % 7] ?? 'new',
) =>
  makeReport({
    suite: name(0),
    verdict: 'rollback',
    rows: Array.from({ length: 5000 }, (_, i) =>
      makeRegression({ metric: { benchmark: name(i) }, judgement: verdictOf(i), change: (i % 997) / 1000 }),
    ),
    triggers: [makeTrigger({ message: '715 metrics regressed' })],
  });

const sizes = (text: string): number[] => [
  text.length,
  [...text].length,
  Buffer.byteLength(text),
  Buffer.byteLength(text.replaceAll('\n', '\r\n')),
];

describe('5,000 metrics', () => {
  const wide = (i: number): string => `${'漢🎉'.repeat(70)}${i}/${'é'.repeat(20)}`;

  test.each([
    ['short names', (i: number) => `suite${i % 40}/benchmark-${i}`],
    ['wide names', wide],
    ['pipes and backticks', (i: number) => `${'|`'.repeat(80)}${i}`],
  ])('fit into a comment, a check and a summary: %s', (_, name) => {
    const report = large(name);
    const comment = renderComment(report, makeContext());
    expect(Math.max(...sizes(comment))).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(60_001);
    const check = renderCheck(report, makeContext());
    expect(Math.max(...sizes(check.summary), ...sizes(check.text))).toBeLessThanOrEqual(65_535);
  });

  test('fit into a summary', () => {
    const summary = renderSummary(large(wide), makeContext());
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
  });

  test('show the worst rows and count those left out', () => {
    const report = large(
      (i) => `suite/benchmark-${i}`,
      () => 'regression',
    );
    const comment = renderComment(report, makeContext());
    const shown = [...comment.matchAll(/^\| `suite\/benchmark-\d+` `p95` \|/gm)].length;
    expect(shown).toBeGreaterThan(50);
    expect(comment).toContain(`… and ${(5000 - shown).toLocaleString('en-US')} more rows`);
    expect(comment).toContain('All 5,000 rows, worst first');
    expect(comment).toContain('+99.6%');
  });

  test('leave the worst fifteen open and fold the rest', () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      makeRegression({ metric: { benchmark: `suite${i}/x` }, change: 0.1 + i / 100 }),
    );
    const comment = renderComment(makeReport({ verdict: 'rollback', rows }), makeContext());
    const [open, folded] = comment.split('<details><summary>45 more rows, worst first</summary>');
    expect(open?.match(/❌\u00a0regression/g)).toHaveLength(15);
    expect(folded?.match(/❌\u00a0regression/g)).toHaveLength(45);
  });

  test('drop unchanged rows before regressions', () => {
    const report = large(wide, (i) => (i < 100 ? 'regression' : 'unchanged'));
    const comment = renderComment(report, makeContext());
    expect(comment.match(/❌\u00a0regression \|/g)?.length).toBeGreaterThanOrEqual(50);
    expect(comment).toContain('4,900 metrics unchanged');
  });
});

describe('a comment', () => {
  test('says when an earlier rollback was mended, and keeps saying it', () => {
    const mended = renderComment(cases.pass.report, cases.pass.context);
    expect(mended).toContain('Resolved: back within tolerance in [`c0ffee1`]');
    const next = makeContext({ head: 'abcdef1234567890', previous: readState(mended, 'api') });
    expect(renderComment(cases.pass.report, next)).toContain(
      'Resolved: back within tolerance in [`c0ffee1`]',
    );
  });

  test('does not call a run that judged nothing resolved', () => {
    const previous = { verdict: 'rollback', commit: 'abcdef1', resolved: null } as const;
    const comment = renderComment(cases['first-run'].report, makeContext({ previous }));
    expect(comment).not.toContain('Resolved');
  });

  test('holds families together when many metrics changed', () => {
    const rows = Array.from({ length: 40 }, (_, i) =>
      makeRegression({
        metric: { benchmark: `${i % 2 ? 'parse' : 'print'}/case-${i}` },
        change: 0.1 + i / 100,
      }),
    );
    const comment = renderComment(makeReport({ verdict: 'rollback', rows }), makeContext());
    expect(comment).toMatch(/\| `parse\/` \| 20 \| \*\*\+11.0% … \+49.0%\*\*/);
    expect(comment).toContain('<details><summary>All 40 rows, worst first</summary>');
  });

  test('folds a long list of missing metrics, those first that say why', () => {
    const gone = (benchmark: string, message: string | null) =>
      makeRow({
        metric: { benchmark },
        after: null,
        judgement: 'missing',
        finding: 'missing',
        reasons: [message === null ? { code: 'absent' } : { code: 'failed', message }],
      });
    const rows = Array.from({ length: 30 }, (_, i) => gone(`case-${i}`, i === 29 ? 'out of memory' : null));
    const comment = renderComment(makeReport({ verdict: 'rollback', rows }), makeContext());
    const [, open = ''] = comment.split('**30 metrics missing**');
    expect(open.trim()).toMatch(/^- 🚫 `case-29` `p95`: failed: out of memory\n/);
    expect(open.split('<details>')[0]?.match(/🚫/g)).toHaveLength(8);
    expect(open).toContain('<details><summary>22 more rows</summary>');
  });

  test('leaves out columns in which no row has anything to say', () => {
    const heads = (name: 'over-budget' | 'rollback') =>
      /\| Metric .*/.exec(renderComment(cases[name].report, makeContext()))?.[0];
    expect(heads('over-budget')).toBe('| Metric | Before | After | Change | Judgement |');
    expect(heads('rollback')).toBe(
      '| Metric | Before | After | Change | 95%\u00a0interval | Limit | Judgement | Trend |',
    );
  });

  test.each([
    ['api/login', 'api/login'],
    ['fib(10)', 'PATTERN'],
    ['a b', 'PATTERN'],
    ['**', 'PATTERN'],
  ])('offers to accept %s as %s', (benchmark, pattern) => {
    const rows = [makeRegression({ metric: { benchmark } })];
    const comment = renderComment(makeReport({ verdict: 'rollback', rows }), makeContext());
    expect(comment).toContain(`\`/perf accept ${pattern} REASON\``);
  });
});

describe('worth saying', () => {
  test.each(Object.entries(cases))('%s', (name, { report }) => {
    expect(worthSaying(report)).toBe(!['pass', 'first-run', 'standing'].includes(name));
  });
});
