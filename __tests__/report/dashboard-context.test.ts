import { expect, test } from '@jest/globals';
import { emptyHistory } from '../../src/baseline/codec.js';
import { readConfiguration } from '../../src/config/configuration.js';
import { dashboardContext } from '../../src/report/dashboard-context.js';
import { makeReport, makeRow } from '../support/report.js';

test('the newest judgements belong to the suite and the branch that were measured', () => {
  const row = makeRow({ judgement: 'regression' });
  const { judgementFor } = dashboardContext({
    ...{ title: 'project', repository: null, generated: '2026-01-01T00:00:00Z', anchors: [] },
    configuration: readConfiguration({ file: null, metrics: '', rollbackTriggers: '' }),
    report: makeReport({ rows: [row] }),
  });
  const other = { ...row.metric, benchmark: 'other' };
  expect(judgementFor(emptyHistory('api', 'main'), row.metric)).toBe('regression');
  expect(judgementFor(emptyHistory('api', 'main'), other)).toBeNull();
  expect(judgementFor(emptyHistory('web', 'main'), row.metric)).toBeNull();
  expect(judgementFor(emptyHistory('api', 'release/1.x'), row.metric)).toBeNull();
});
