import { describe, expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { mostAnnotations, renderAnnotations } from '../../src/render/annotations.js';
import { badgeJson, badgeSvg } from '../../src/render/badge.js';
import { renderCheck } from '../../src/render/check.js';
import { shellLine } from '../../src/render/footer.js';
import { encodeMark, planMarker, readState, stateMarker, suiteMarker } from '../../src/render/marker.js';
import { issueText, recoveredText, revertText } from '../../src/render/plan.js';
import { reportJson } from '../../src/render/report-json.js';
import { sparkline } from '../../src/render/sparkline.js';
import { trendChart } from '../../src/render/trend-chart.js';
import { makeContext, makeRegression, makeReport, makeRow } from '../support/report.js';
import { cases } from '../support/report-cases.js';

describe('annotations', () => {
  const many = makeReport({
    verdict: 'rollback',
    rows: Array.from({ length: 50 }, (_, i) => makeRegression({ metric: { benchmark: `b${i}` } })),
    triggers: [
      {
        ...cases.rollback.report.triggers[0],
        name: 'regression',
        when: 'regression',
        action: 'fail',
        fired: true,
        message: '50 metrics regressed',
        metrics: Array.from({ length: 50 }, (_, i) => ({ benchmark: `b${i}`, measure: 'p95' })),
        plan: null,
      },
    ],
  });

  test('are at most ten a level and say how many more there are', () => {
    const annotations = renderAnnotations(many, makeContext(), mostAnnotations.job);
    expect(annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(annotations[0]?.title).toBe('Performance of api: rollback');
    expect(annotations[9]?.title).toBe('42 more findings');
  });

  test('are at most fifty a level in a check run, all in one request', () => {
    const annotations = renderAnnotations(many, makeContext(), mostAnnotations.check);
    expect(annotations).toHaveLength(50);
    expect(annotations[49]?.title).toBe('2 more findings');
  });

  test('are no errors in informational mode', () => {
    const annotations = renderAnnotations(many, makeContext({ informational: true }), mostAnnotations.job);
    expect(annotations.map(({ level }) => level)).not.toContain('error');
  });

  test('keep within the length that the runner shows, on one line', () => {
    const message = 'x y\n'.repeat(5000);
    const rows = [makeRow({ judgement: 'missing', after: null, reasons: [{ code: 'failed', message }] })];
    for (const each of renderAnnotations(makeReport({ rows }), makeContext(), mostAnnotations.job)) {
      expect(each.message.length).toBeLessThan(4096);
      expect(each.message).not.toContain('\n');
    }
  });
});

describe('the check run', () => {
  test.each([
    ['pass', 'success'],
    ['warn', 'neutral'],
    ['rollback', 'failure'],
  ] as const)('%s concludes as %s', (name, conclusion) => {
    const { report, context } = cases[name];
    expect(renderCheck(report, context).conclusion).toBe(conclusion);
  });

  test('does not fail in informational mode', () => {
    const check = renderCheck(cases.rollback.report, makeContext({ informational: true }));
    expect(check.conclusion).toBe('neutral');
    expect(check.summary).toContain('Informational: the job does not fail.');
  });
});

describe('badges', () => {
  test.each(Object.entries(cases))('%s is well-formed', (_, { report }) => {
    const svg = badgeSvg(report);
    expect(XMLValidator.validate(svg)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false }).parse(svg);
    expect(Object.keys(parsed.svg)).not.toContain('script');
    expect(badgeJson(report)).toMatchObject({
      schemaVersion: 1,
      label: expect.stringContaining('performance'),
    });
  });

  test('say what was judged', () => {
    expect(badgeJson(cases.pass.report).message).toBe('pass, 4 of 4 judged');
    expect(badgeJson(cases.rollback.report).message).toBe('rollback, 2 regressions');
    expect(badgeJson(cases['first-run'].report).message).toBe('not judged');
    expect(badgeJson(cases.missing.report).message).toBe('rollback, 3 missing');
    expect(badgeJson(cases['over-budget'].report).message).toBe('rollback, 1 over budget');
    expect(badgeJson(cases.suspects.report).message).toBe('warning, 1 undecided');
    expect(badgeJson(cases.cleared.report).message).toBe('pass, 6 of 6 judged');
  });
});

describe('markers', () => {
  test('cannot end the comment they stand in', () => {
    for (const text of ['-->', '--!>', '->', 'a--b', '\ud800', '%', 'ü/ä b'])
      for (const marker of [suiteMarker(text), planMarker('issue', text, text)])
        expect(marker).toMatch(/^<!-- perf-gate:[\w=%@]+ -->$/);
    expect(encodeMark('api')).toBe('api');
  });

  test('remember the state of their own suite only', () => {
    const state = { verdict: 'warn', commit: 'abc123', resolved: null } as const;
    const body = `${stateMarker('a', state)}\n${stateMarker('b-c', { ...state, resolved: 'def-4' })}`;
    expect(readState(body, 'a')).toEqual(state);
    expect(readState(body, 'b-c')).toEqual({ ...state, resolved: 'def-4' });
    expect(readState(body, 'c')).toBeNull();
    expect(readState('<!-- perf-gate:state=a warn %zz - -->', 'a')?.commit).toBe('%zz');
  });
});

describe('plans', () => {
  const { report, context } = cases.rollback;

  test('an issue tells what happened, where and what to do', () => {
    const { title, body } = issueText(report, context);
    expect(title).toBe('Performance regression in api on faster-login');
    expect(body).toContain(planMarker('issue', 'api', 'faster-login'));
    expect(body).toContain('   2. Flush the CDN');
    expect(body).toContain('/commit/c0ffee1234567890');
  });

  test('a revert names the commit it reverts', () => {
    const { title, body } = revertText(report, context);
    expect(title).toBe('Revert c0ffee1: performance regression in api');
    expect(body).toContain('Reverts [`c0ffee1`]');
  });

  test('recovery names the commit that brought it', () => {
    expect(recoveredText(cases.pass.report, context)).toMatch(/^Back within tolerance in \[`c0ffee1`\]/);
  });
});

describe('the JSON report', () => {
  test('has the keys of the contract and no others', () => {
    const json = reportJson(cases.rollback.report);
    expect(Object.keys(json)).toEqual(
      'schema suite verdict candidate baseline metrics triggers coverage warnings'.split(' '),
    );
    expect(Object.keys(json.metrics[0] ?? {})).toEqual(
      'benchmark measure unit better before after change worse interval score limit evidence tolerance judgement reasons warnings'.split(
        ' ',
      ),
    );
    expect(json.warnings[0]).toEqual({
      code: 'not-a-number',
      message: 'api/export (p95): NaN is not a finite number; the point was dropped',
    });
  });

  test('has null where a figure is absent or not finite', () => {
    const row = makeRow({
      before: null,
      after: Number.NaN,
      score: Number.POSITIVE_INFINITY,
      interval: [Number.NaN, 1],
    });
    const [metric] = reportJson(makeReport({ rows: [row] })).metrics;
    expect(metric).toMatchObject({ before: null, after: null, change: null, score: null, interval: null });
  });
});

describe('trends', () => {
  test('a quiet metric is a flat line, a jump is not', () => {
    const trend = [1, 1.001, 0.999, 1, 1.001];
    expect(sparkline({ trend, after: 1, tolerance: 0.05 })).toBe('▄▄▄▄▄▄');
    expect(sparkline({ trend, after: 1.5, tolerance: 0.05 })).toBe('▁▁▁▁▁▇');
    expect(sparkline({ trend: [1], after: 1, tolerance: 0.05 })).toBe('');
    expect(sparkline({ trend: [0, 0, 0], after: 0, tolerance: 0 })).toBe('▄▄▄▄');
  });

  test('a chart has no exponents and nothing of the name that Mermaid could take for its own', () => {
    const row = makeRegression({
      metric: { benchmark: '"]\n%%{init: {}}%% ```', unit: 's' },
      before: 2e-8,
      trend: [2e-8, 2.1e-8, 1e-12, 2e-8, 2e-8],
    });
    const chart = trendChart(row);
    expect(chart).not.toMatch(/\de[+-]?\d/);
    expect(chart.split('\n')).toHaveLength(8);
    expect(chart.match(/```/g)).toHaveLength(2);
    expect(chart).toContain('y-axis "ns" 0.0000 --> ');
    expect(trendChart(makeRow({ trend: [1, 2] }))).toBe('');
    const zeros = makeRow({ metric: { unit: 'count' }, trend: [0, 0, 0, 0], after: 0 });
    expect(trendChart(zeros)).toContain('y-axis "count" 0.0000');
  });
});

describe('the local command', () => {
  test('reads back as the arguments it was made of', () => {
    expect(shellLine(['perf-gate', 'gate', '--suite', "it's $HOME `id`", 'a b', ''])).toBe(
      "perf-gate gate --suite 'it'\\''s $HOME `id`' 'a b' ''",
    );
  });
});
