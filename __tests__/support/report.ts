import type { Metric } from '../../src/model.js';
import type { RenderContext } from '../../src/render/context.js';
import type { Report, Row, TriggerResult } from '../../src/verdict.js';

type RowParts = Partial<Omit<Row, 'metric'>> & { readonly metric?: Partial<Metric> };

/** A row of seconds that did not change, with whatever is given instead. */
export function makeRow({ metric, ...parts }: RowParts = {}): Row {
  const before = parts.before === undefined ? 0.182 : parts.before;
  const after = parts.after === undefined ? (before ?? 0) * (1 + (parts.change ?? 0)) : parts.after;
  const change = before === null || after === null || before === 0 ? null : after / before - 1;
  const better = metric?.better ?? 'lower';
  return {
    metric: { benchmark: 'api/login', measure: 'p95', unit: 's', better, ...metric },
    worse: change === null ? null : better === 'lower' ? change : 1 / (1 + change) - 1,
    adjusted: null,
    interval: change === null ? null : [change - 0.05, change + 0.05],
    score: change === null ? null : 0.4,
    limit: 0.06,
    evidence: 'history',
    tolerance: 0.05,
    finding: 'same',
    standingSince: null,
    reasons: [{ code: 'within-noise', spread: 0.02, limit: 0.06, runs: 24 }],
    warnings: [],
    judgement: 'unchanged',
    budget: null,
    target: null,
    waiver: null,
    acceptance: null,
    trend: [1.01, 0.99, 1, 1.02, 0.98, 1, 1.01, 0.99].map((share) => share * (before ?? 1)),
    ...parts,
    before,
    after,
    change,
  };
}

/** A regression with the evidence one would have. */
export const makeRegression = (parts: RowParts = {}): Row =>
  makeRow({
    change: 0.1429,
    finding: 'worse',
    judgement: 'regression',
    score: 5.1,
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
      { code: 'level-since', commit: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567', runs: 22 },
    ],
    ...parts,
  });

export function makeTrigger(parts: Partial<TriggerResult> = {}): TriggerResult {
  return {
    name: 'regression',
    when: 'regression',
    action: 'fail',
    fired: true,
    message: '1 metric regressed',
    metrics: [],
    plan: null,
    ...parts,
  };
}

/** A passing report of the given rows; coverage follows from them. */
export function makeReport(parts: Partial<Report> = {}): Report {
  const rows = parts.rows ?? [makeRow()];
  const named = (judgement: Row['judgement']) =>
    rows
      .filter((row) => row.judgement === judgement)
      .map(({ metric: { benchmark, measure } }) => ({ benchmark, measure }));
  const open = ['missing', 'new', 'inconclusive'];
  return {
    suite: 'api',
    verdict: 'pass',
    candidate: {
      commit: 'c0ffee1234567890c0ffee1234567890c0ffee12',
      branch: 'faster-login',
      runner: { os: 'linux', arch: 'x64', cpu: 'AMD EPYC 7763', cores: 4, image: 'ubuntu24' },
      runs: 1,
    },
    baseline: {
      source: 'branch',
      branch: 'main',
      runs: 24,
      commit: 'beef001234567890beef001234567890beef0012',
      distance: 2,
    },
    rows,
    triggers: [],
    coverage: {
      judged: rows.filter((row) => !open.includes(row.judgement) || row.budget !== null).length,
      expected: rows.length,
      missing: named('missing'),
      new: named('new'),
      inconclusive: named('inconclusive'),
    },
    warnings: [],
    ...parts,
  };
}

/** A pull request's context on github.com. */
export function makeContext(parts: Partial<RenderContext> = {}): RenderContext {
  return {
    server: 'https://github.com',
    repository: 'acme/shop',
    runUrl: 'https://github.com/acme/shop/actions/runs/17',
    pullRequest: 42,
    event: 'pull_request',
    head: 'c0ffee1234567890c0ffee1234567890c0ffee12',
    command: ['perf-gate', 'gate', '--suite', 'api', '--results', 'bench/*.json', '--base-branch', 'main'],
    previous: null,
    secondRun: false,
    informational: false,
    ...parts,
  };
}
