import type { RenderContext } from '../../src/render/context.js';
import type { Report } from '../../src/verdict.js';
import { makeContext, makeRegression, makeReport, makeRow, makeTrigger } from './report.js';

export type Case = { readonly report: Report; readonly context: RenderContext };

const older = '1234567890abcdef1234567890abcdef12345678';

const quietRows = ['api/logout', 'api/search', 'api/cart', 'api/checkout'].map((benchmark, i) =>
  makeRow({ metric: { benchmark }, before: 0.02 * (i + 1), change: 0.004 * (i - 2) }),
);

const throughput = { benchmark: 'api/login', measure: 'throughput', unit: '1/s', better: 'higher' } as const;

const improved = makeRow({
  metric: { benchmark: 'api/report' },
  before: 1.4,
  change: -0.312,
  judgement: 'improvement',
  finding: 'better',
  reasons: [
    {
      code: 'beyond-noise',
      score: 8.2,
      needed: 3.4,
      runs: 24,
      worst: -0.04,
      outdone: 'none',
      agreeing: 1,
      of: 1,
    },
  ],
});

const noisy = makeRow({
  metric: { benchmark: 'io/read' },
  before: 0.04,
  change: 0.17,
  judgement: 'inconclusive',
  finding: 'unclear',
  interval: [-0.09, 0.49],
  limit: 0.38,
  reasons: [
    { code: 'too-noisy', limit: 0.38 },
    { code: 'within-noise', spread: 0.15, limit: 0.38, runs: 24 },
  ],
});

const pass: Case = {
  report: makeReport({ rows: quietRows }),
  context: makeContext({ previous: { verdict: 'rollback', commit: older, resolved: null } }),
};

const plan = {
  issue: true,
  revertPullRequest: true,
  draft: false,
  label: null,
  assignees: ['perf-team'],
  steps: ['Revert the merge', 'Flush the CDN', 'Check p95 on the dashboard'],
};

const rollback: Case = {
  report: makeReport({
    verdict: 'rollback',
    rows: [
      ...quietRows,
      makeRegression(),
      makeRegression({ metric: throughput, before: 412, change: -0.221, adjusted: 0.18 }),
      improved,
      noisy,
    ],
    triggers: [
      makeTrigger({
        message: '2 metrics regressed',
        metrics: [
          { benchmark: 'api/login', measure: 'p95' },
          { benchmark: 'api/login', measure: 'throughput' },
        ],
        plan,
      }),
      makeTrigger({ name: 'broad slowdown', when: 'geomean', fired: false, message: 'not fired' }),
    ],
    warnings: [{ code: 'not-a-number', details: { benchmark: 'api/export', measure: 'p95', found: 'NaN' } }],
  }),
  context: makeContext(),
};

const warn: Case = {
  report: makeReport({
    verdict: 'warn',
    rows: [...quietRows, makeRegression({ change: 0.08 })],
    triggers: [makeTrigger({ name: 'slower', action: 'warn' })],
  }),
  context: makeContext(),
};

const firstRun: Case = {
  report: makeReport({
    rows: quietRows.map((row) =>
      makeRow({
        metric: row.metric,
        before: null,
        after: row.after,
        interval: null,
        limit: null,
        evidence: 'none',
        judgement: 'new',
        finding: 'new',
        trend: [],
        reasons: [{ code: 'no-baseline' }],
      }),
    ),
    baseline: { source: 'none', branch: 'main', runs: 0, commit: null, distance: null },
  }),
  context: makeContext({ pullRequest: null, event: 'push' }),
};

const inconclusiveRunner: Case = {
  report: makeReport({
    rows: quietRows.map((row) =>
      makeRow({
        metric: row.metric,
        before: row.before,
        after: row.after,
        judgement: 'inconclusive',
        finding: 'unclear',
        limit: null,
        interval: null,
        reasons: [{ code: 'new-hardware', cpu: 'Neoverse-N2' }],
      }),
    ),
    candidate: {
      commit: 'c0ffee1234567890c0ffee1234567890c0ffee12',
      branch: 'faster-login',
      runner: { os: 'linux', arch: 'arm64', cpu: 'Neoverse-N2', cores: 4, image: '' },
      runs: 1,
    },
  }),
  context: makeContext(),
};

const gone = (benchmark: string, message: string | null) =>
  makeRow({
    metric: { benchmark },
    after: null,
    judgement: 'missing',
    finding: 'missing',
    interval: null,
    reasons: [message === null ? { code: 'absent' } : { code: 'failed', message }],
  });

const missing: Case = {
  report: makeReport({
    verdict: 'rollback',
    rows: [
      ...quietRows,
      gone('api/export', 'panic: runtime error: index out of range [3] with length 3'),
      gone('api/import', null),
    ],
    triggers: [makeTrigger({ name: 'missing', when: 'missing', message: '3 expected metrics not measured' })],
    coverage: {
      judged: 4,
      expected: 7,
      missing: [
        { benchmark: 'api/export', measure: 'p95' },
        { benchmark: 'api/import', measure: 'p95' },
        { benchmark: 'cache', measure: 'hit-rate' },
      ],
      new: [],
      inconclusive: [],
    },
  }),
  context: makeContext(),
};

const overBudget: Case = {
  report: makeReport({
    verdict: 'rollback',
    rows: [
      makeRow({
        before: null,
        after: 0.231,
        limit: null,
        trend: [],
        judgement: 'new',
        finding: 'new',
        budget: { budget: 0.2, kept: false },
        reasons: [{ code: 'no-baseline' }, { code: 'over-budget', budget: 0.2 }],
      }),
    ],
    triggers: [
      makeTrigger({
        name: 'budget',
        when: 'budget',
        message: '1 metric outside the budget',
        metrics: [{ benchmark: 'api/login', measure: 'p95' }],
      }),
    ],
    baseline: { source: 'none', branch: 'main', runs: 0, commit: null, distance: null },
  }),
  context: makeContext(),
};

const suspects: Case = {
  report: makeReport({
    verdict: 'warn',
    rows: [
      ...quietRows,
      makeRegression({
        change: 0.09,
        judgement: 'suspect',
        finding: 'suspect',
        reasons: [{ code: 'second-run-wanted', score: 3.1, needed: 4.2 }],
      }),
    ],
  }),
  context: makeContext({ secondRun: true }),
};

const standing: Case = {
  report: makeReport({
    rows: [
      ...quietRows,
      makeRow({
        metric: { benchmark: 'api/feed' },
        change: 0.19,
        finding: 'worse',
        standingSince: older,
        reasons: [{ code: 'standing', since: older }],
      }),
    ],
  }),
  context: makeContext(),
};

const improvement: Case = { report: makeReport({ rows: [...quietRows, improved] }), context: makeContext() };

const targets: Case = {
  report: makeReport({
    verdict: 'warn',
    rows: [
      ...quietRows,
      { ...improved, target: { change: -0.2, outcome: 'confirmed' } },
      makeRegression({ change: 0.11, target: { change: -0.2, outcome: 'contradicted' } }),
      makeRow({
        metric: { benchmark: 'api/list' },
        change: -0.03,
        target: { change: -0.2, outcome: 'not confirmed' },
      }),
    ],
    triggers: [makeTrigger({ action: 'warn' })],
  }),
  context: makeContext(),
};

const waiver: Case = {
  report: makeReport({
    rows: [
      ...quietRows,
      makeRegression({
        metric: { benchmark: 'api/export' },
        waiver: {
          ceiling: 0.4,
          until: '2027-01-31',
          daysLeft: 12,
          reason: 'new serializer, #1234',
          holds: true,
        },
        reasons: [
          {
            code: 'beyond-noise',
            score: 5.1,
            needed: 3.4,
            runs: 24,
            worst: 0.03,
            outdone: 'none',
            agreeing: 1,
            of: 1,
          },
          { code: 'waived', until: '2027-01-31', ceiling: 0.4, reason: 'new serializer, #1234' },
        ],
      }),
    ],
  }),
  context: makeContext(),
};

const cleared: Case = {
  report: makeReport({
    rows: [
      ...quietRows,
      makeRow({ change: 0.03, reasons: [{ code: 'not-confirmed' }], metric: { benchmark: 'api/feed' } }),
      makeRegression({
        metric: { benchmark: 'api/export' },
        acceptance: {
          match: 'api/export',
          measure: null,
          commit: older,
          by: 'ann',
          date: '2026-11-20T10:00:00Z',
          reason: 'validates every row now',
          pullRequest: 42,
        },
        reasons: [{ code: 'accepted-by', by: 'ann', reason: 'validates every row now' }],
      }),
    ],
    candidate: { ...makeReport().candidate, runs: 2 },
  }),
  context: makeContext(),
};

const evil = [
  '@octocat #12 GH-12 acme/shop#1',
  '[link](https://evil.example) ![image](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)> <!-- perf-gate:suite=other -->',
  'a|b\\|c ``d`` `e',
  '# heading\n\n> [!CAUTION]\n> | x |\n|---|',
  'https://evil.example www.evil.example a@evil.example :tada: c0ffee1234567890',
  '\u001b[31mred\u001b[0m \u202egnirts\u202c',
];

const hostile: Case = {
  report: makeReport({
    suite: evil.join(' '),
    verdict: 'rollback',
    rows: evil.map((benchmark, i) =>
      makeRegression({
        metric: {
          benchmark,
          measure: evil[(i + 1) % evil.length] ?? '',
          unit: evil[(i + 2) % evil.length] ?? '',
        },
        reasons: [
          { code: 'failed', message: benchmark },
          { code: 'new-hardware', cpu: benchmark },
          { code: 'accepted-level', commit: benchmark, by: benchmark, runs: 1 },
        ],
      }),
    ),
    triggers: evil.map((name) => makeTrigger({ name, message: name, plan: { ...plan, steps: evil } })),
    candidate: {
      commit: evil[0] ?? '',
      branch: evil[1] ?? '',
      runner: { os: evil[2] ?? '', arch: evil[3] ?? '', cpu: evil[4] ?? '', cores: 1, image: evil[5] ?? '' },
      runs: 1,
    },
    baseline: { source: 'branch', branch: evil[2] ?? '', runs: 3, commit: evil[5] ?? '', distance: 0 },
    warnings: evil.map((benchmark) => ({
      code: 'benchmark-failed',
      details: { benchmark, message: benchmark },
    })),
  }),
  context: makeContext({ head: evil[0] ?? '', command: ['perf-gate', ...evil] }),
};

/** The reports whose rendering is kept as golden files. */
export const cases = {
  pass,
  warn,
  rollback,
  'first-run': firstRun,
  'inconclusive-runner': inconclusiveRunner,
  missing,
  'over-budget': overBudget,
  suspects,
  standing,
  improvement,
  targets,
  waiver,
  cleared,
  hostile,
} as const satisfies Record<string, Case>;
