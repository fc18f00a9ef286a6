import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/policy/judge.js';
import type { TriggerRule } from '../../src/policy/rules.js';
import { type TriggerKind, triggers } from '../../src/policy/triggers.js';
import type { Row } from '../../src/verdict.js';
import { makeRow } from '../support/report.js';

const rule = (when: TriggerKind, parts: Partial<TriggerRule> = {}): TriggerRule => ({
  name: when,
  when,
  action: 'fail',
  matches: () => true,
  worseBy: null,
  atLeast: null,
  since: null,
  confirm: 1,
  plan: null,
  ...parts,
});

const named = (benchmark: string, parts: Partial<Row> = {}): Row => {
  const row = makeRow(parts);
  return { ...row, metric: { ...row.metric, benchmark } };
};

const regression = (benchmark: string, parts: Partial<Row> = {}): Row =>
  named(benchmark, { judgement: 'regression', before: 1, after: 1.2, ...parts });

const judged = (rows: readonly Row[], rules: readonly TriggerRule[], parts = {}) =>
  judge({
    rows,
    triggers: rules,
    hasBaseline: true,
    runsBefore: () => 0,
    driftOf: () => null,
    absent: [],
    isCounted: () => true,
    ...parts,
  });

const waiver = { ceiling: null, until: '2027-01-31', daysLeft: 3, reason: 'known', holds: true };
const acceptance = {
  match: 'a',
  measure: null,
  commit: 'c',
  by: 'ada',
  date: '',
  reason: 'wanted',
  pullRequest: 7,
};

describe('regression and count', () => {
  test('one regression is a rollback, with warn a warning, and none is a pass', () => {
    expect(judged([regression('a')], [rule('regression')]).verdict).toBe('rollback');
    expect(judged([regression('a')], [rule('regression', { action: 'warn' })]).verdict).toBe('warn');
    expect(judged([named('a')], [rule('regression')]).verdict).toBe('pass');
  });

  test('a waiver that holds and an acceptance take their metric out; a dead waiver does not', () => {
    expect(judged([regression('a', { waiver })], [rule('regression')]).verdict).toBe('pass');
    expect(judged([regression('a', { acceptance })], [rule('regression')]).verdict).toBe('pass');
    const dead = { ...waiver, holds: false };
    expect(judged([regression('a', { waiver: dead })], [rule('regression')]).verdict).toBe('rollback');
  });

  test('only the matched metrics count, and only as often as they must be confirmed', () => {
    const matches = ({ benchmark }: { benchmark: string }): boolean => benchmark.startsWith('api/');
    const rows = [regression('api/a'), regression('other')];
    const [result] = judged(rows, [rule('regression', { matches })]).triggers;
    expect(result?.metrics.map(({ benchmark }) => benchmark)).toEqual(['api/a']);
    const twice = rule('regression', { confirm: 2 });
    expect(judged(rows, [twice]).verdict).toBe('pass');
    expect(judged(rows, [twice], { runsBefore: () => 1 }).verdict).toBe('rollback');
  });

  test('count fires at its number', () => {
    const rows = ['a', 'b', 'c'].map((name) => regression(name));
    expect(judged(rows, [rule('count', { atLeast: 3 })]).verdict).toBe('rollback');
    expect(judged(rows, [rule('count', { atLeast: 4 })]).verdict).toBe('pass');
  });

  test('suspects are a warning until a second run decides', () => {
    expect(judged([named('a', { judgement: 'suspect' })], [rule('regression')]).verdict).toBe('warn');
  });
});

describe('geomean and drift', () => {
  test('the geometric mean over both directions', () => {
    const slower = named('a', { before: 1, after: 1.1 });
    const fewer = named('b', { before: 110, after: 100 });
    const rows = [slower, { ...fewer, metric: { ...fewer.metric, better: 'higher' as const } }];
    expect(judged(rows, [rule('geomean', { worseBy: 0.09 })]).verdict).toBe('rollback');
    expect(judged(rows, [rule('geomean', { worseBy: 0.11 })]).verdict).toBe('pass');
    expect(judged([named('zero', { before: 0, after: 5 })], [rule('geomean', { worseBy: 0 })]).verdict).toBe(
      'pass',
    );
  });

  test('drift beyond its share, of metrics whose anchor is known', () => {
    const driftOf = (row: Row): number | null => (row.metric.benchmark === 'a' ? 0.2 : null);
    const [result] = judged([named('a'), named('b')], [rule('drift', { worseBy: 0.1 })], {
      driftOf,
    }).triggers;
    expect(result).toMatchObject({ fired: true, metrics: [{ benchmark: 'a' }] });
    expect(judged([named('a')], [rule('drift', { worseBy: 0.3 })], { driftOf }).verdict).toBe('pass');
  });
});

describe('missing and nothing judged', () => {
  test('missing metrics and absent benchmarks are named; an accepted removal is not', () => {
    const gone = named('gone', { judgement: 'missing', after: null });
    const result = judged([gone], [rule('missing')], { absent: [{ benchmark: 'crashed', measure: '' }] });
    expect(result.coverage.missing.map(({ benchmark }) => benchmark)).toEqual(['gone', 'crashed']);
    expect(result.verdict).toBe('rollback');
    expect(judged([{ ...gone, acceptance }, named('a')], [rule('missing')]).verdict).toBe('pass');
  });

  test('nothing measured, or nothing that could be compared, is not green; the first run and budgets are', () => {
    const fresh = named('a', { judgement: 'new', before: null, after: 1 });
    const unmeasured = rule('nothing-judged');
    expect(judged([], [unmeasured]).verdict).toBe('rollback');
    expect(judged([fresh], [unmeasured]).verdict).toBe('rollback');
    expect(judged([fresh], [unmeasured], { hasBaseline: false }).verdict).toBe('pass');
    const budgeted = { ...fresh, budget: { budget: 2, kept: true } };
    expect(judged([budgeted], [unmeasured]).verdict).toBe('pass');
  });

  test('coverage counts what was decided', () => {
    const rows = [
      named('a'),
      named('b', { judgement: 'inconclusive' }),
      named('c', { judgement: 'new', before: null }),
      named('d', { judgement: 'missing', after: null }),
      named('e', { judgement: 'new', before: null, budget: { budget: 2, kept: true } }),
    ];
    expect(judged(rows, []).coverage).toMatchObject({ judged: 2, expected: 5 });
  });
});

test('every kind says what it is and fires on its own option', () => {
  for (const { title, needs } of Object.values(triggers)) {
    expect(title).not.toBe('');
    expect([null, 'worse-by', 'at-least']).toContain(needs);
  }
});
