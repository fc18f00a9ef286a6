import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { backtest } from '../../src/backtest/backtest.js';
import type { Detail } from '../../src/backtest/details.js';
import { readConfiguration } from '../../src/config/configuration.js';
import { rememberedRulings } from '../../src/config/ruling.js';
import { collect } from '../../src/evaluate/collect.js';
import { readHistories } from '../../src/evaluate/histories.js';
import { alarmShare, ours, power, weigh } from '../../src/evaluate/rates.js';

const corpus = process.env['GENUINE_HISTORIES'];
const configuration = readConfiguration({ file: null, metrics: '', rollbackTriggers: '' });
const shared = {
  ruleFor: rememberedRulings(configuration),
  evidence: configuration.evidence,
  inject: [0.2, 0.5],
  targets: 4,
  seed: 1,
};

// What was measured, with room for the draw of the injections; STATISTICS §13 has all repositories.
(corpus ? describe : describe.skip)('genuine histories (GENUINE_HISTORIES)', () => {
  test.each([
    { name: 'gnolang__gno', runs: 1, alarms: 0.5, found: 0.8 },
    { name: 'kaihowl__git-perf', runs: 1, alarms: 1.5, found: 0.45 },
    { name: 'mozilla__treeherder', runs: 2, alarms: 1, found: 0.9 },
  ] as const)('$name with $runs run(s): quiet, and not blind', ({ name, runs, alarms, found }) => {
    const histories = readHistories(join(corpus ?? '', 'histories', `${name}.data.js`));
    const suites = histories.map((history) => collect(history, { ...shared, runs, budget: 800, need: 10 }));
    const weighted = weigh([{ repository: name, suites }]);
    expect(alarmShare(weighted, ours, 0.5).comparisons).toBeGreaterThan(50);
    expect(1000 * alarmShare(weighted, ours, 0.5).share).toBeLessThanOrEqual(alarms);
    expect(power(weighted, ours, 0.5, 0)).toBeGreaterThan(found);
    expect(power(weighted, ours, 0.5, 1)).toBeGreaterThan(power(weighted, ours, 0.5, 0));
  });

  test('a backtest of jagua-rs can be recounted from its lines', () => {
    const [history] = readHistories(join(corpus ?? '', 'histories', 'JeroenGar__jagua-rs.data.js'));
    if (history === undefined) throw new Error('no history');
    const details: Detail[] = [];
    const result = backtest(history, {
      ...{ ...shared, runs: 1, matches: () => false, tolerance: 0.05 },
      rulesAt: () => shared.ruleFor,
      onDetail: (detail) => details.push(detail),
      onProgress: () => undefined,
    });
    const recorded = details.filter(({ target }) => target === null);
    const judged = recorded.reduce((sum, detail) => sum + detail.judged + detail.blind, 0);
    const alarms = recorded.reduce((sum, detail) => sum + detail.flagged.length, 0);
    const { noisy, exact, lasting } = result;
    expect(judged).toBe(noisy.comparisons + exact.comparisons + lasting.comparisons);
    expect(alarms).toBe(noisy.alarms + exact.alarms + lasting.alarms);
    expect(judged).toBeGreaterThan(300);
    [0.2, 0.5].forEach((share, i) => {
      const slowed = details.filter(({ target, inject }) => target !== null && inject === share);
      const found = slowed.filter(({ target, flagged }) => flagged.includes(target ?? '')).length;
      expect(found).toBe((noisy.found[i] ?? 0) + (exact.found[i] ?? 0));
    });
  });
});
