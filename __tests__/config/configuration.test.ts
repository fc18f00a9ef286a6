import { describe, expect, test } from '@jest/globals';
import { readConfiguration } from '../../src/config/configuration.js';
import { ruleFor } from '../../src/config/rules.js';
import { sayError, UserError } from '../../src/errors.js';

const read = (text: string, metrics = '', rollbackTriggers = '') =>
  readConfiguration({ file: { path: 'gate.yml', text }, metrics, rollbackTriggers });

function mistakes(text: string, metrics = '', rollbackTriggers = ''): string {
  try {
    read(text, metrics, rollbackTriggers);
  } catch (error) {
    if (error instanceof UserError) return sayError(error);
    throw error;
  }
  return 'no mistake';
}

/** The example of the design. */
const design = `metrics:
  - match: "**"
    tolerance: 5%
  - match: "api/**"
    measure: p95
    better: lower
    budget: 200ms
    tolerance: 10%
    min-change: 2ms
  - match: cache
    measure: hit-rate
    better: higher
    budget: 70%
  - match: "wasm/**"
    measure: bytes
    exact: true
    tolerance: 0%
expected: ["api/**", "cache"]
evidence: { sensitivity: default, window: 30, min-history: 5 }
rollback-triggers:
  - { name: regression,   when: regression }
  - { name: budget,       when: budget }
  - { name: missing,      when: missing }
  - { name: unmeasured,   when: nothing-judged }
  - name: broad slowdown
    when: geomean
    match: "api/**"
    worse-by: 3%
  - name: many
    when: count
    at-least: 5
  - name: drift
    when: drift
    since: release
    worse-by: 10%
  - name: confirmed on main
    when: regression
    on: push
    confirm: 2
    action: fail
    plan: { issue: true, revert-pull-request: true, assignees: [perf-team], steps: ["Revert the merge", "Flush the CDN", "Check p95 on the dashboard"] }
waivers:
  - { match: "api/export", measure: p95, ceiling: 400ms, until: 2027-01-31, reason: "new serializer, #1234" }
targets:
  - { match: "api/**", measure: p95, change: -20% }
`;

describe('a whole configuration', () => {
  const configuration = read(design);

  test('is read in base units and ratios, each part with its line', () => {
    expect(configuration.metrics[1]).toEqual({
      match: 'api/**',
      measure: 'p95',
      better: 'lower',
      budget: { value: 0.2, unit: 's' },
      tolerance: 0.1,
      minChange: { value: 0.002, unit: 's' },
      exact: null,
      place: { file: 'gate.yml', line: 4 },
    });
    expect(configuration.metrics[2]?.budget).toEqual({ value: 0.7, unit: 'ratio' });
    expect(configuration.expected).toEqual(['api/**', 'cache']);
    expect(configuration.evidence).toEqual({ sensitivity: 'default', window: 30, minHistory: 5 });
    expect(configuration.triggers[7]).toEqual({
      name: 'confirmed on main',
      when: 'regression',
      match: '**',
      measure: null,
      worseBy: null,
      atLeast: null,
      since: null,
      on: ['push'],
      confirm: 2,
      action: 'fail',
      plan: {
        issue: true,
        revertPullRequest: true,
        draft: false,
        label: null,
        assignees: ['perf-team'],
        steps: ['Revert the merge', 'Flush the CDN', 'Check p95 on the dashboard'],
      },
      place: { file: 'gate.yml', line: 36 },
    });
    expect(configuration.triggers[6]?.since).toEqual({ kind: 'release' });
    expect(configuration.waivers).toEqual([
      {
        match: 'api/export',
        measure: 'p95',
        ceiling: { value: 0.4, unit: 's' },
        until: '2027-01-31',
        reason: 'new serializer, #1234',
        place: { file: 'gate.yml', line: 43 },
      },
    ]);
    expect(configuration.targets[0]?.change).toBe(-0.2);
  });

  test('resolves rules key by key, later ones winning', () => {
    expect(ruleFor(configuration, { benchmark: 'api/login', measure: 'p95' })).toEqual({
      tolerance: 0.1,
      minChange: { value: 0.002, unit: 's' },
      budget: { value: 0.2, unit: 's' },
      better: 'lower',
      exact: null,
    });
    expect(ruleFor(configuration, { benchmark: 'api/login', measure: 'p50' })).toEqual({
      tolerance: 0.05,
      minChange: null,
      budget: null,
      better: null,
      exact: null,
    });
  });
});

describe('mistakes', () => {
  test('all are told at once, with line, path and hint', () => {
    expect(
      mistakes(`metrics:
  - match: "**"
    tolerence: 5
    better: lowr
`),
    ).toBe(`gate.yml: 2 mistakes in the configuration:
  gate.yml:3 (metrics[0]): unknown key tolerence
    did you mean tolerance?
  gate.yml:4 (metrics[0].better): found "lowr", wanted lower or higher
    did you mean lower?`);
  });
});
