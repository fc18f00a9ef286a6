import { z } from 'zod';
import { UserError } from '../errors.js';
import type { Head } from '../io/head-pulls.js';

/** What the trusted event says of the run that measured. */
export type MeasuringRun = {
  readonly id: number;
  /** The head is in another repository. */
  readonly foreign: boolean;
  readonly head: Head;
};

const payloadPart = z.object({
  action: z.string(),
  repository: z.object({ id: z.number() }),
  workflow_run: z.object({
    id: z.number().int(),
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40}$/),
    head_branch: z.string().nullable(),
    head_repository: z.object({ id: z.number(), owner: z.object({ login: z.string() }) }).nullable(),
  }),
});

/** The measuring run, or why there is nothing to publish of it. */
export function readMeasuringRun(payload: unknown): MeasuringRun | string {
  const decoded = payloadPart.safeParse(payload);
  if (!decoded.success) throw new UserError('the event is no workflow_run as GitHub sends it');
  const { action, workflow_run: run, repository } = decoded.data;
  if (action !== 'completed') return 'the run that measures is not completed';
  if (run.event !== 'pull_request') return `the run was started by ${run.event}, not by a pull request`;
  if (run.head_repository === null || run.head_branch === null) return 'the repository of the head is gone';
  return {
    id: run.id,
    foreign: run.head_repository.id !== repository.id,
    head: {
      sha: run.head_sha,
      branch: run.head_branch,
      owner: run.head_repository.owner.login,
      repositoryId: run.head_repository.id,
    },
  };
}
