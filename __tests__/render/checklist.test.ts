import { expect, test } from '@jest/globals';
import { checklist } from '../../src/render/checklist.js';
import { plainVoice } from '../../src/render/voice.js';
import { makeRegression, makeReport } from '../support/report.js';
import { cases } from '../support/report-cases.js';

const said = (name: keyof typeof cases): string[] =>
  checklist(cases[name].report, plainVoice).map(({ met, text }) => `${met ? '✓' : '✗'} ${text}`);

test.each([
  ['pass', ['✓ No regression', '✓ Coverage: judged 4 of 4']],
  ['rollback', ['✗ No regression: 2 regressed', '✗ Coverage: judged 7 of 8, 1 inconclusive']],
  ['missing', ['✓ No regression among the 4 metrics compared', '✗ Coverage: judged 4 of 7, 3 missing']],
  ['waiver', ['✓ No regression (1 waived)', '✓ Coverage: judged 5 of 5']],
  ['cleared', ['✓ No regression (1 accepted)', '✓ Coverage: judged 6 of 6']],
] as const)('%s', (name, lines) => {
  expect(said(name)).toEqual(lines);
});

test('a metric with a target is not elsewhere', () => {
  expect(said('targets')[0]).toBe('✓ No regression elsewhere');
  const rows = [...cases.targets.report.rows, makeRegression({ metric: { benchmark: 'api/other' } })];
  const [first] = checklist(makeReport({ rows }), plainVoice);
  expect(first).toEqual({ met: false, text: 'No regression elsewhere: 1 regressed' });
});
