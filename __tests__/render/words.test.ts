import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judge } from '../../src/policy/judge.js';
import type { TriggerRule } from '../../src/policy/rules.js';
import type { Reason } from '../../src/reasons.js';
import { renderComment } from '../../src/render/comment.js';
import { nowhere } from '../../src/render/context.js';
import { countMetrics, quantity, sayChange, sayInterval, sayShare } from '../../src/render/figures.js';
import { verdictSentence } from '../../src/render/verdict-sentence.js';
import { plainVoice } from '../../src/render/voice.js';
import { reasonsOf } from '../../src/render/words.js';
import type { Judgement, Report, Row } from '../../src/verdict.js';
import { makeContext, makeReport, makeRow } from '../support/report.js';
import { cases } from '../support/report-cases.js';

const commit = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567';

/** Every reason there is, with what is said of it. The type makes the list complete. */
const said: {
  readonly [Code in Reason['code']]: readonly [Omit<Extract<Reason, { code: Code }>, 'code'>, string];
} = {
  'beyond-noise': [
    { score: 5.1, needed: 3.4, runs: 24, worst: 0.03, outdone: 'none', agreeing: 2, of: 2 },
    '5.1 × the noise (3.4 needed), beyond all of 24 base runs (furthest +3.0%), in 2 of 2 runs',
  ],
  'within-tolerance': [{ tolerance: 0.05 }, 'within the tolerance of 5%'],
  'within-minimum': [{ minChange: 0.002 }, 'less than the smallest change that counts, 2 ms'],
  'within-noise': [
    { spread: 0.15, limit: 0.38, runs: 1 },
    'moves ±15% between runs (1 base run); a slowdown shows from 38% on',
  ],
  'runner-explains': [
    { factor: 0.04, adjusted: 0.01 },
    'this runner was 4% slower than usual on everything; without that it is +1.0%',
  ],
  'recent-runs-alike': [{ since: commit }, 'the latest base runs look the same, since 0a1b2c3'],
  'not-confirmed': [{}, 'the other run does not show it'],
  'second-run-wanted': [
    { score: 3.1, needed: 4.2 },
    '3.1 × the noise in one run (4.2 would decide); a second run decides',
  ],
  'too-few-runs': [{ have: 2, need: 5 }, '2 of 5 base runs needed'],
  'no-baseline': [{}, 'not in the baseline yet'],
  'new-hardware': [{ cpu: 'Neoverse-N2' }, 'no base run on this hardware yet (Neoverse-N2)'],
  'too-noisy': [{ limit: 0.8 }, 'too noisy: only a slowdown beyond 80% could be seen'],
  exact: [{ tolerance: 0 }, 'exact count: every change counts'],
  'from-zero': [{}, 'it was zero before, so there is no relative change'],
  'one-step': [{ quantum: 0.001 }, 'one step of the printed figure, 1 ms'],
  pairs: [{ pairs: 12, p: 0.00049 }, '12 pairs measured side by side, p = 0.0005'],
  'not-interleaved': [{}, 'before and after were not measured in turns, so they make no pairs'],
  disturbed: [{ ratio: 3.2 }, 'this run was 3.2 × as restless inside as usual'],
  'level-since': [{ commit, runs: 22 }, '“before” is the level since 0a1b2c3 (22 runs)'],
  standing: [{ since: commit }, 'worse than the accepted level since 0a1b2c3'],
  'unit-changed': [{ was: '1/s' }, 'recorded in 1/s before; a changed unit starts anew'],
  failed: [{ message: 'exit\nstatus 1' }, 'failed: exit status 1'],
  absent: [{}, 'not in the results'],
  'over-budget': [{ budget: 0.2 }, 'outside its budget of 200 ms'],
  waived: [
    { until: '2027-01-31', ceiling: 0.4, reason: 'new serializer' },
    'waived until 2027-01-31 up to 400 ms: new serializer',
  ],
  'accepted-by': [{ by: 'ann', reason: 'wanted' }, 'accepted by ann: wanted'],
  'mixed-hardware': [
    { cpu: 'EPYC', have: 3, need: 10 },
    '3 of 10 base runs on this hardware (EPYC), so runs on other hardware were used too',
  ],
  'among-many': [
    { score: 3.6, needed: 4.4, metrics: 1200 },
    '3.6 × the noise, but among 1,200 metrics 4.4 are needed',
  ],
  'noisy-run': [{ factor: 1.3 }, 'this run was 1.3 × as noisy as usual across the suite'],
  'accepted-level': [{ commit, by: 'ann', runs: 3 }, 'level accepted by ann from 0a1b2c3 on (3 runs since)'],
  'suite-wide': [{ factor: -0.04, metrics: 26 }, 'all 26 metrics together are 4% faster'],
  'too-few-pairs': [{ have: 3, need: 6 }, '3 of 6 pairs needed'],
};

describe('reasons', () => {
  test.each(Object.entries(said))('%s', (code, [details, words]) => {
    const reasons = [{ code, ...details } as Reason];
    expect(reasonsOf(makeRow({ reasons }), plainVoice)).toEqual([words]);
  });

  test.each([
    ['one', 'beyond all but one of 24 base runs (furthest +9.0%)'],
    ['some', 'beyond most of 24 base runs (furthest +9.0%)'],
  ] as const)('do not hide base runs that went as far: %s', (outdone, words) => {
    const known = { score: 3, needed: 2.6, runs: 24, worst: 0.09, agreeing: 1, of: 1 };
    const reasons: Reason[] = [{ code: 'beyond-noise', ...known, outdone }];
    expect(reasonsOf(makeRow({ reasons }), plainVoice).join()).toContain(words);
  });

  test('say what could be seen only once', () => {
    const { metric, reasons } = cases.rollback.report.rows[7] ?? makeRow();
    expect(reasonsOf({ metric, reasons }, plainVoice)).toEqual([
      'too noisy: only a slowdown beyond 38% could be seen',
      'moves ±15% between runs (24 base runs)',
    ]);
  });
});

describe('figures', () => {
  test.each([
    [0.1429, '+14.3%'],
    [-0.05, '-5.0%'],
    [0, '0.0%'],
    [41, '×42.0'],
    [1e9, '×over a million'],
    [null, '–'],
    [Number.NaN, '–'],
  ])('a change of %p reads %s', (change, words) => {
    expect(sayChange(change)).toBe(words);
  });

  test.each([
    [0.05, '5%'],
    [0.0625, '6.3%'],
    [0.38, '38%'],
    [0, '0%'],
    [20, '×21.0'],
  ])('a share of %p reads %s', (share, words) => {
    expect(sayShare(share)).toBe(words);
  });

  test('an interval is as fine as it is narrow', () => {
    expect(sayInterval([-0.09, 0.49])).toBe('-9%\u00a0…\u00a0+49%');
    expect(sayInterval([0.011, 0.019])).toBe('+1.1%\u00a0…\u00a0+1.9%');
    expect(sayInterval([0.5, 30])).toBe('+50%\u00a0…\u00a0×31.0');
    expect(sayInterval(null)).toBe('–');
  });

  test('a figure that is not one is a dash', () => {
    expect(quantity(Number.NaN, makeRow().metric)).toBe('–');
  });
});

const always = { matches: () => true, worseBy: null, atLeast: null, confirm: 1, plan: null } as const;
const rule = (when: 'regression' | 'budget' | 'missing' | 'nothing-judged', action: 'fail' | 'warn') =>
  ({ ...always, name: when, when, action, since: null }) as TriggerRule;

const judgements: readonly Judgement[] = [
  'regression',
  'suspect',
  'improvement',
  'unchanged',
  'inconclusive',
  'new',
  'missing',
];

const anyRow = fc
  .record({
    judgement: fc.constantFrom(...judgements),
    kept: fc.constantFrom(true, false, null),
    holds: fc.constantFrom(true, false, null),
  })
  .map(({ judgement, kept, holds }): Row => {
    const gone = judgement === 'missing';
    return makeRow({
      judgement,
      change:
        judgement === 'regression' || judgement === 'suspect' ? 0.2 : judgement === 'improvement' ? -0.2 : 0,
      ...(gone ? { after: null } : {}),
      ...(judgement === 'new' ? { before: null, after: 1 } : {}),
      budget: gone || kept === null ? null : { budget: 0.2, kept },
      waiver: holds === null ? null : { ceiling: null, until: '2027-01-31', daysLeft: 3, reason: 'r', holds },
    });
  });

/** Judged by the real policy, so that the sentence is tested against what it will meet. */
const anyReport = fc
  .record({
    rows: fc.array(anyRow, { maxLength: 12 }),
    actions: fc.array(fc.constantFrom('fail' as const, 'warn' as const), { minLength: 4, maxLength: 4 }),
  })
  .map(({ rows, actions }): Report => {
    const named = rows.map((row, i) => ({ ...row, metric: { ...row.metric, benchmark: `b${i}` } }));
    const kinds = ['regression', 'budget', 'missing', 'nothing-judged'] as const;
    const judged = judge({
      rows: named,
      triggers: kinds.map((when, i) => rule(when, actions[i] ?? 'fail')),
      hasBaseline: true,
      runsBefore: () => 0,
      driftOf: () => null,
      absent: [],
      isCounted: () => true,
    });
    return makeReport({ ...judged, rows: named });
  });

const numberBefore = (text: string, words: RegExp): number =>
  Number(new RegExp(`(\\d+) metrics? ${words.source}`).exec(text)?.[1] ?? 0);

test('the row of the whole suite is none of the metrics', () => {
  const suite = makeRow({ metric: { benchmark: '(whole suite)', measure: 'run-factor' } });
  expect(countMetrics([makeRow(), suite, makeRow()], 'metric')).toBe('2 metrics and the whole suite');
  expect(countMetrics([makeRow()], 'unchanged metric')).toBe('1 unchanged metric');
  expect(countMetrics([suite], 'metric')).toBe('the whole suite');
});

describe('the verdict in a sentence', () => {
  const count = (report: Report, judgement: Judgement): number =>
    report.rows.filter((row) => row.judgement === judgement).length;
  const open = (report: Report): Row[] =>
    report.rows.filter((row) => row.judgement === 'regression' && row.waiver?.holds !== true);
  const property = (check: (report: Report, sentence: string) => void) =>
    fc.assert(
      fc.property(anyReport, (report) => check(report, verdictSentence(report, nowhere, plainVoice))),
      { numRuns: 300 },
    );

  test('counts the regressions that the table shows', () => {
    property((report, sentence) => {
      const table = renderComment(report, makeContext());
      expect(table.match(/(?:❌|🤝)\u00a0regression/g)?.length ?? 0).toBe(count(report, 'regression'));
      const told = numberBefore(sentence, /regressed/);
      if (told > 0) expect([open(report).length, count(report, 'regression')]).toContain(told);
      expect(told > 0 || open(report).length === 0).toBe(true);
    });
  });

  test('claims nothing that a row denies', () => {
    property((report, sentence) => {
      if (sentence.includes('No regression')) expect(count(report, 'regression')).toBe(0);
      expect(sentence.startsWith('Rollback')).toBe(report.verdict === 'rollback');
      if (report.verdict === 'pass') {
        expect(numberBefore(sentence, /improved/)).toBe(count(report, 'improvement'));
      }
    });
  });

  test('ticks off no criterion that was not met', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const table = renderComment(report, makeContext());
        if (open(report).length > 0) expect(table).not.toContain('- [x] No regression');
        if (report.coverage.judged < report.coverage.expected) expect(table).not.toContain('- [x] Coverage');
        if (report.rows.some(({ budget }) => budget?.kept === false))
          expect(table).toContain('- [ ] Within budget');
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['pass', 'No regression: all 4 metrics judged.'],
    ['warn', '1 metric regressed: api/login p95 182.0 ms → 196.6 ms (+8.0%).'],
    ['rollback', 'Rollback: 2 metrics regressed; worst api/login throughput 412/s → 320.9/s (-22.1%).'],
    ['first-run', 'First run: 4 metrics measured, no baseline to judge against yet.'],
    ['inconclusive-runner', 'No change could be judged: no base run on this hardware yet (Neoverse-N2).'],
    ['missing', 'Rollback: 3 expected metrics not measured.'],
    ['over-budget', 'Rollback: 1 metric outside the budget: api/login p95 231.0 ms (budget 200 ms).'],
    [
      'suspects',
      '1 metric may have regressed (a second run decides): api/login p95 182.0 ms → 198.4 ms (+9.0%).',
    ],
    ['improvement', 'No regression: all 5 metrics judged; 1 metric improved.'],
    ['waiver', '1 metric regressed, waived: api/export p95 182.0 ms → 208.0 ms (+14.3%).'],
    [
      'standing',
      'No regression: all 5 metrics judged; 1 metric still worse than the accepted level since before this change.',
    ],
  ] as const)('%s', (name, sentence) => {
    const { report, context } = cases[name];
    expect(verdictSentence(report, context, plainVoice)).toBe(sentence);
  });

  test('says when the job does not fail', () => {
    const mood = { ...nowhere, informational: true };
    expect(verdictSentence(cases.missing.report, mood, plainVoice)).toMatch(
      /Informational: the job does not fail\.$/,
    );
  });
});
