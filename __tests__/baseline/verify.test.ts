import { describe, expect, test } from '@jest/globals';
import { branchReadme } from '../../src/baseline/branch-readme.js';
import { encodeHistory } from '../../src/baseline/codec.js';
import { historyPath } from '../../src/baseline/history-path.js';
import { verifyFiles } from '../../src/baseline/verify.js';
import { history, recordedMetric } from './build.js';

const path = historyPath('default', 'main');
const good = encodeHistory(history([1, 2, 3]));

describe('history --verify', () => {
  test('finds nothing on a sound branch', () => {
    expect(
      verifyFiles(
        new Map([
          [path, good],
          ['README.md', branchReadme()],
        ]),
      ),
    ).toEqual([]);
  });

  test('finds every problem, not the first alone', () => {
    const doubled = history([1, 2]);
    const broken = {
      ...doubled,
      metrics: [recordedMetric('a'), recordedMetric('a')],
      runs: doubled.runs.map((run) => ({ ...run, id: 'same' })),
    };
    const problems = verifyFiles(
      new Map([
        [path, encodeHistory(broken)],
        [historyPath('other', 'main'), good],
        [historyPath('cut', 'main'), good.slice(0, 50)],
      ]),
    );
    expect(problems.map(({ place, message }) => `${place.file}: ${message}`)).toEqual([
      `${path}: run same is recorded twice`,
      `${path}: metric a · time · s has two columns`,
      `${path}: a (time) was measured by none of the runs`,
      `${historyPath('other', 'main')}: it is the history that belongs at ${path}`,
      expect.stringContaining('cut off'),
    ]);
    expect(problems.at(-1)?.hint).toContain('git checkout');
  });
});
