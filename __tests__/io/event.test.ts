import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readEvent } from '../../src/io/event.js';
import { freshFolder } from '../support/runner.js';

const pushOf = (env: Readonly<Record<string, string>>) => {
  const file = join(freshFolder('event'), 'event.json');
  writeFileSync(file, JSON.stringify({ repository: { default_branch: 'main' } }));
  return readEvent({
    ...{ GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'octo-org/rocket' },
    ...{ GITHUB_SHA: 'a'.repeat(40), GITHUB_RUN_ID: '1', ...env },
  });
};

describe('a push', () => {
  test('of the base branch is one to the base branch', () => {
    const { branch, baseBranch } = pushOf({ GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' });
    expect(branch).toBe(baseBranch);
  });

  test('of a tag that is named like the base branch is none', () => {
    const { branch, baseBranch } = pushOf({ GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'tag' });
    expect([branch, baseBranch]).toEqual(['refs/tags/main', 'main']);
  });
});
