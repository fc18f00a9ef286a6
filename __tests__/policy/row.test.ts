import { describe, expect, test } from '@jest/globals';
import type { Comparison } from '../../src/model.js';
import { judgeRow, type RowPolicy } from '../../src/policy/row.js';
import { makeRow } from '../support/report.js';

const policy: RowPolicy = {
  budget: null,
  waivers: [],
  targets: [],
  acceptances: [],
  accepts: () => true,
  today: '2026-11-21',
  proposal: false,
  trend: [],
};

const comparison = (parts: Partial<Comparison> = {}): Comparison => ({
  ...makeRow(),
  standingSince: null,
  ...parts,
});
const worse = comparison({ finding: 'worse', before: 1, after: 1.5, change: 0.5, worse: 0.5 });

describe('judgement', () => {
  test('a slowdown that stood before is no doing of a pull request, but still one of the branch', () => {
    const standing = { ...worse, standingSince: 'abc' };
    expect(judgeRow(standing, policy).judgement).toBe('regression');
    expect(judgeRow(standing, { ...policy, proposal: true }).judgement).toBe('unchanged');
  });

  test('budgets need no baseline and follow the direction', () => {
    const fresh = comparison({ finding: 'new', before: null, after: 0.25 });
    expect(judgeRow(fresh, { ...policy, budget: 0.2 }).budget).toEqual({ budget: 0.2, kept: false });
    const higher = { ...fresh, metric: { ...fresh.metric, better: 'higher' as const } };
    expect(judgeRow(higher, { ...policy, budget: 0.2 }).budget).toEqual({ budget: 0.2, kept: true });
  });
});

describe('waivers', () => {
  const waiver = { matches: () => true, ceiling: 2, until: '2026-11-21', reason: 'known' };

  test('hold to the end of their day and up to their ceiling', () => {
    const held = (parts: object, today = policy.today) =>
      judgeRow(worse, { ...policy, today, waivers: [{ ...waiver, ...parts }] }).waiver;
    expect(held({})).toMatchObject({ holds: true, daysLeft: 0 });
    expect(held({}, '2026-11-11')).toMatchObject({ holds: true, daysLeft: 10 });
    expect(held({}, '2026-11-22')).toMatchObject({ holds: false, daysLeft: -1 });
    expect(held({ ceiling: 1.4 })).toMatchObject({ holds: false });
    expect(held({ ceiling: null })).toMatchObject({ holds: true });
  });

  test('one that holds says so in the reasons', () => {
    const row = judgeRow(worse, { ...policy, waivers: [waiver] });
    expect(row.reasons.map(({ code }) => code)).toContain('waived');
  });
});

describe('targets', () => {
  const outcome = (parts: Partial<Comparison>, change = -0.2) =>
    judgeRow(comparison({ before: 1, ...parts }), { ...policy, targets: [{ matches: () => true, change }] })
      .target?.outcome;

  test('confirmed by evidence of at least the promised size', () => {
    expect(outcome({ finding: 'better', change: -0.25, interval: [-0.3, -0.2] })).toBe('confirmed');
    expect(outcome({ finding: 'better', change: 0.3, interval: [0.2, 0.4] }, 0.2)).toBe('confirmed');
  });

  test('not confirmed while it may still be so, contradicted when it is ruled out or worse', () => {
    expect(outcome({ finding: 'same', change: -0.1, interval: [-0.25, 0.05] })).toBe('not confirmed');
    expect(outcome({ finding: 'better', change: -0.1, interval: [-0.12, -0.08] })).toBe('contradicted');
    expect(outcome({ finding: 'worse', change: 0.3, interval: [0.2, 0.4] })).toBe('contradicted');
  });
});

test('an acceptance given on the pull request is kept with the row', () => {
  const acceptance = {
    match: '**',
    measure: null,
    commit: 'c',
    by: 'ada',
    date: '',
    reason: 'wanted',
    pullRequest: 1,
  };
  const row = judgeRow(worse, { ...policy, proposal: true, acceptances: [acceptance] });
  expect(row.acceptance).toEqual(acceptance);
  expect(row.reasons).toContainEqual({ code: 'accepted-by', by: 'ada', reason: 'wanted' });
  expect(
    judgeRow(worse, { ...policy, acceptances: [acceptance], accepts: () => false }).acceptance,
  ).toBeNull();
});
