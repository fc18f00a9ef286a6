import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
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

  const share = 'wanted a percentage such as 5% (or a ratio below 1 such as 0.05)';
  const amount = 'wanted an amount with its unit such as 200ms, 1.5 MiB, 5k req/s or 70%, or a number';
  const change = 'wanted a change other than 0 with its sign, such as -20% or +10%';
  const day = 'wanted a day as YYYY-MM-DD that exists in the calendar, such as 2027-01-31';
  const anchor = 'wanted release, a day as YYYY-MM-DD, or a commit of 7 to 40 hex digits in quotes';
  const rule = (line: string): string => `metrics:\n  - match: a\n    ${line}`;
  const trigger = (line: string): string => `rollback-triggers:\n  - name: t\n    ${line}`;
  const waiver = (line: string): string => `waivers:\n  - match: a\n    reason: x\n    ${line}`;

  test.each([
    ['metric: []', ':1: unknown key metric', 'did you mean metrics?'],
    ['- a', ':1: found a list, wanted keys and values'],
    [
      'metrics:',
      ':1 (metrics): found nothing (an empty value), wanted a list of rules, each beginning with "- "',
    ],
    [
      'metrics: { match: a }',
      ':1 (metrics): found keys and values, wanted a list of rules, each beginning with "- "',
    ],
    ['metrics:\n  - api', ':2 (metrics[0]): found "api", wanted keys and values'],
    [
      'metrics:\n  - match: a',
      ':2 (metrics[0]): the rule sets nothing',
      'A rule sets one of better, budget, tolerance, min-change, exact.',
    ],
    [
      'metrics:\n  - match: 3\n    exact: true',
      ':2 (metrics[0].match): found 3, wanted a glob over benchmark names such as "api/**"',
    ],
    [rule('tolerance: 5'), `:3 (metrics[0].tolerance): found 5, ${share}`],
    [rule('tolerance: -5%'), `:3 (metrics[0].tolerance): found "-5%", ${share}`],
    [rule('tolerance: 5 percent'), `:3 (metrics[0].tolerance): found "5 percent", ${share}`],
    [rule('tolerance: [5%]'), `:3 (metrics[0].tolerance): found a list, ${share}`],
    [rule('budget: fast'), `:3 (metrics[0].budget): found "fast", ${amount}`],
    [rule('budget: 200 ms p95 !'), `:3 (metrics[0].budget): found "200 ms p95 !", ${amount}`],
    [rule('budget: .inf'), `:3 (metrics[0].budget): found Infinity, ${amount}`],
    [rule('budget: true'), `:3 (metrics[0].budget): found true, ${amount}`],
    [
      rule('min-change: -2ms'),
      ':3 (metrics[0].min-change): found "-2ms", wanted an amount that is not negative, such as 2ms',
    ],
    [rule('min_change: 2ms'), ':3 (metrics[0]): unknown key min_change', 'did you mean min-change?'],
    [rule('exact: yes'), ':3 (metrics[0].exact): found "yes", wanted true or false'],
    [rule('better: smaller'), ':3 (metrics[0].better): found "smaller", wanted lower or higher'],
    ['expected: api', ':1 (expected): found "api", wanted a list of globs over benchmark names'],
    [
      'expected: [api, ""]',
      ':1 (expected[1]): found "", wanted a glob over benchmark names such as "api/**"',
    ],
    [
      'evidence: { sensitivity: stricter }',
      ':1 (evidence.sensitivity): found "stricter", wanted strict, default or sensitive',
      'did you mean strict?',
    ],
    [
      'evidence: { window: 4 }',
      ':1 (evidence): min-history 5 is more than the window of 4 runs: nothing could ever fail',
      null,
    ],
    ['evidence:\n  window: 30.5', ':2 (evidence.window): found 30.5, wanted a whole number from 5 to 200'],
    [
      'evidence:\n  min-history: 40',
      ':2 (evidence): min-history 40 is more than the window of 30 runs: nothing could ever fail',
    ],
    [
      'rollback-triggers:\n  - when: regression',
      ':2 (rollback-triggers[0].name): name is missing: wanted a name',
    ],
    [
      trigger('when: regresion'),
      ':3 (rollback-triggers[0].when): found "regresion", wanted regression, budget, missing, nothing-judged, count, geomean or drift',
      'did you mean regression?',
    ],
    [
      trigger('when: count'),
      ':2 (rollback-triggers[0]): at-least is missing: when: count cannot do without it',
    ],
    [
      trigger('when: geomean'),
      ':2 (rollback-triggers[0]): worse-by is missing: when: geomean cannot do without it',
    ],
    [
      trigger('when: budget\n    worse-by: 3%'),
      ':4 (rollback-triggers[0]): worse-by has no effect with when: budget',
      'budget takes no such option',
    ],
    [
      trigger('when: regression\n    at-least: 3'),
      ':4 (rollback-triggers[0]): at-least has no effect with when: regression',
      'regression takes confirm',
    ],
    [
      trigger('when: regression\n    confirm: 0'),
      ':4 (rollback-triggers[0].confirm): found 0, wanted a whole number from 1 to 20',
    ],
    [
      trigger('when: regression\n    action: block'),
      ':4 (rollback-triggers[0].action): found "block", wanted fail or warn',
    ],
    [
      trigger('when: drift\n    worse-by: 1%\n    since: 1234567'),
      `:5 (rollback-triggers[0].since): found 1234567, ${anchor}`,
    ],
    [
      trigger('when: drift\n    worse-by: 1%\n    since: 2026-02-29'),
      `:5 (rollback-triggers[0].since): found "2026-02-29", ${anchor}`,
    ],
    [
      trigger('when: regression\n    on: pull-request'),
      ':4 (rollback-triggers[0].on): found "pull-request", wanted an event or a list of events (push, pull_request, merge_group, schedule, workflow_dispatch, workflow_run, release)',
    ],
    [
      trigger('when: regression\n    plan: { assignees: ["@me"] }'),
      ':4 (rollback-triggers[0].plan.assignees[0]): found "@me", wanted a login without @',
    ],
    [
      trigger('when: regression\n    plan: { isue: true }'),
      ':4 (rollback-triggers[0].plan): unknown key isue',
      'did you mean issue?',
    ],
    [
      `${trigger('when: missing')}\n  - { name: t, when: budget }`,
      ':4 (rollback-triggers[1].name): the name "t" is taken by trigger 1',
      'Give each trigger its own name; reports tell them apart by it.',
    ],
    [waiver('until: 2027-02-30'), `:4 (waivers[0].until): found "2027-02-30", ${day}`],
    [waiver('until: 31.1.2027'), `:4 (waivers[0].until): found "31.1.2027", ${day}`],
    [waiver('ceiling: 400ms'), `:2 (waivers[0].until): until is missing: ${day}`],
    [
      'waivers:\n  - { match: a, until: 2027-01-31 }',
      ':2 (waivers[0].reason): reason is missing: wanted the reason, for those who come later',
    ],
    ['targets:\n  - { match: a, change: 20 }', `:2 (targets[0].change): found 20, ${change}`],
    ['targets:\n  - { match: a, change: 0% }', `:2 (targets[0].change): found "0%", ${change}`],
    ['targets:\n  - { match: a, change: -100% }', `:2 (targets[0].change): found "-100%", ${change}`],
    [
      'targets:\n  - { change: -1% }',
      ':2 (targets[0].match): match is missing: wanted a glob over benchmark names such as "api/**"',
    ],
  ])('%j', (text, message, hint: string | null | undefined = null) => {
    const said = mistakes(text).split('\n');
    // A second mistake may follow from the first: the expected one must be there as it is.
    const trimmed = said.map((line) => line.trim());
    expect(trimmed).toContain(`gate.yml${message}`);
    if (hint) expect(trimmed[trimmed.indexOf(`gate.yml${message}`) + 1]).toBe(hint);
  });

  test('of the inputs have the name and the line within it', () => {
    expect(mistakes('metrics: 3', '- tolerance: 5%\n- budgt: 3\n', '- name: x\n')).toBe(
      `3 mistakes in the configuration:
  gate.yml:1 (metrics): found 3, wanted a list of rules, each beginning with "- "
  input metrics:2 ([1]): unknown key budgt
    did you mean budget?
  input rollback-triggers:1 ([0].when): when is missing: wanted regression, budget, missing, nothing-judged, count, geomean or drift`,
    );
  });

  test('a section pasted with its key is understood', () => {
    expect(mistakes('', 'metrics:\n  - tolerance: 5%')).toContain(
      'input metrics:1: the key metrics is not wanted here\n    The input holds the list itself: leave the key out.',
    );
  });
});

describe('precedence', () => {
  test('inline rules come after the file, inline triggers instead of it, the tolerance below all', () => {
    const configuration = readConfiguration({
      file: {
        path: 'a',
        text: 'metrics:\n  - { match: a, tolerance: 1% }\nrollback-triggers: [{ name: x, when: budget }]',
      },
      metrics: '- { match: "a*", tolerance: 2% }',
      rollbackTriggers: '- { name: y, when: missing, action: warn }',
      tolerance: 0.2,
    });
    const toleranceOf = (benchmark: string): number =>
      ruleFor(configuration, { benchmark, measure: 'm' }).tolerance;
    expect([toleranceOf('a'), toleranceOf('ab'), toleranceOf('b')]).toEqual([0.02, 0.02, 0.2]);
    expect(configuration.triggers.map(({ name, action }) => [name, action])).toEqual([['y', 'warn']]);
    expect(configuration.metrics[1]?.place).toEqual({ file: 'input metrics', line: 1 });
  });

  test('an empty list of triggers is a decision, none at all is not', () => {
    expect(read('rollback-triggers: []').triggers).toEqual([]);
    expect(read('').triggers.map(({ name, when }) => [name, when])).toEqual([
      ['regression', 'regression'],
      ['budget', 'budget'],
      ['missing', 'missing'],
      ['unmeasured', 'nothing-judged'],
    ]);
  });

  test('each key comes from the last rule that sets it', () => {
    const value = fc.record(
      {
        match: fc.constantFrom('a', 'b', '*', '**'),
        tolerance: fc.constantFrom('1%', '2%', '3%'),
        exact: fc.boolean(),
        better: fc.constantFrom('lower', 'higher'),
      },
      { requiredKeys: ['match', 'tolerance'] },
    );
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), (rules) => {
        const resolved = ruleFor(read(JSON.stringify({ metrics: rules })), { benchmark: 'a', measure: 'm' });
        let expected = { tolerance: '5%', exact: null as boolean | null, better: null as string | null };
        for (const rule of rules) if (rule.match !== 'b') expected = { ...expected, ...rule };
        expect(resolved).toMatchObject({
          tolerance: Number.parseInt(expected.tolerance, 10) / 100,
          exact: expected.exact,
          better: expected.better,
        });
      }),
    );
  });
});
