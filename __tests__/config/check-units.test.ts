import { describe, expect, test } from '@jest/globals';
import { checkUnits } from '../../src/config/check-units.js';
import { readConfiguration } from '../../src/config/configuration.js';
import { targetRules, triggersOn, waiverRules } from '../../src/config/policy-rules.js';
import { sayError, UserError } from '../../src/errors.js';
import type { Metric } from '../../src/model.js';

const read = (text: string) =>
  readConfiguration({ file: { path: 'gate.yml', text }, metrics: '', rollbackTriggers: '' });
const metric = (benchmark: string, measure: string, unit: string): Metric => ({
  benchmark,
  measure,
  unit,
  better: 'lower',
});

function said(text: string, ...metrics: Metric[]): string {
  try {
    checkUnits(read(text), metrics);
  } catch (error) {
    if (error instanceof UserError) return sayError(error);
    throw error;
  }
  return 'fine';
}

describe('amounts and the metrics they are about', () => {
  test.each([
    ['200ms', 's'],
    ['0', 's'],
    ['1.5 MiB', 'B'],
    ['1500', 'B'],
    ['5k req/s', '1/s'],
    ['1000', '1/s'],
    ['70%', 'ratio'],
    ['0.7', 'ratio'],
    ['12', ''],
    ['12', 'allocs'],
  ])('a budget of %s fits a metric in %j', (budget, unit) => {
    expect(said(`metrics:\n  - { budget: ${budget} }`, metric('a', 'm', unit))).toBe('fine');
  });

  test('all that do not fit are told at once, each rule once', () => {
    const text = `metrics:
  - match: "api/**"
    budget: 200ms
  - match: db
    budget: 200
    min-change: 1 MB
waivers:
  - { match: db, ceiling: 70%, until: 2027-01-31, reason: x }
`;
    const metrics = [metric('api/a', 'bytes', 'B'), metric('api/b', 'bytes', 'B'), metric('db', 'p95', 's')];
    expect(said(text, ...metrics)).toBe(`gate.yml: 4 mistakes in the configuration:
  gate.yml:2: budget is in s, but api/a (bytes) is measured in B
    Write the budget in the metric's unit, or narrow the rule with match and measure.
  gate.yml:4: budget has no unit, but db (p95) is measured in s
    Write it with its unit: 200ms or 200s.
  gate.yml:4: min-change is in B, but db (p95) is measured in s
    Write the min-change in the metric's unit, or narrow the rule with match and measure.
  gate.yml:8: ceiling is in ratio, but db (p95) is measured in s
    Write the ceiling in the metric's unit, or narrow the rule with match and measure.`);
  });

  test('a rule that a later one overrules is not asked', () => {
    const text = 'metrics:\n  - { budget: 200ms }\n  - { match: size, budget: 5 kB }';
    expect(said(text, metric('size', 'bytes', 'B'))).toBe('fine');
  });
});

describe('rules for the judge', () => {
  const configuration = read(`rollback-triggers:
  - { name: always, when: regression, match: "api/*", measure: p95 }
  - { name: pushed, when: drift, worse-by: 3%, on: [push, schedule] }
waivers:
  - { match: a, ceiling: 400ms, until: 2027-01-31, reason: x }
targets:
  - { match: "a/**", change: -20% }
`);

  test('triggers hold on their events, and everywhere without one', () => {
    const names = (event: string): string[] => triggersOn(configuration, event).map(({ name }) => name);
    expect([names('push'), names('pull_request'), names('')]).toEqual([
      ['always', 'pushed'],
      ['always'],
      ['always', 'pushed'],
    ]);
  });

  test('patterns become questions', () => {
    const [trigger] = triggersOn(configuration, '');
    expect(trigger?.matches({ benchmark: 'api/x', measure: 'p95' })).toBe(true);
    expect(trigger?.matches({ benchmark: 'api/x', measure: 'p50' })).toBe(false);
    expect(waiverRules(configuration.waivers)).toMatchObject([{ ceiling: 0.4, until: '2027-01-31' }]);
    expect(targetRules(configuration.targets)[0]?.matches({ benchmark: 'a/b', measure: '' })).toBe(true);
  });
});
