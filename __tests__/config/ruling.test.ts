import { describe, expect, test } from '@jest/globals';
import { readConfiguration } from '../../src/config/configuration.js';
import { rulingOf } from '../../src/config/ruling.js';

const read = (text: string) =>
  readConfiguration({ file: { path: 'c.yml', text }, metrics: '', rollbackTriggers: '', tolerance: 0.07 });

describe('rulingOf', () => {
  const configuration = read(
    'metrics: [{ match: "wasm/**", tolerance: 0% }, { match: "api", min-change: 2ms }]',
  );

  test('deterministic metrics have 1% where no rule sets a tolerance', () => {
    expect(rulingOf(configuration, { benchmark: 'api', measure: 'p95' })).toEqual({
      tolerance: 0.07,
      minChange: 0.002,
      exact: null,
      exactTolerance: 0.01,
    });
  });

  test('a rule’s tolerance holds for both', () => {
    expect(rulingOf(configuration, { benchmark: 'wasm/a', measure: 'bytes' })).toEqual({
      tolerance: 0,
      minChange: null,
      exact: null,
    });
  });
});
