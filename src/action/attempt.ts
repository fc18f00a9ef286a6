import * as core from '@actions/core';
import { githubFailure } from '../io/github.js';

/** Does what must never change the verdict: a failure is one warning that names the missing permission, and null. */
export async function attempt<Result>(
  what: string,
  permission: string,
  work: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    const failure = githubFailure(error, what, permission);
    core.warning(`${failure.message}${'hint' in failure && failure.hint ? ` ${failure.hint}` : ''}`, {
      title: 'Performance Regression Gate',
    });
    return null;
  }
}
