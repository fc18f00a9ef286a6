import type { Octokit } from '@octokit/rest';
import { UserError, WorldError } from '../errors.js';
import { githubFetch } from './github.js';

export type WorkflowRunPlace = { readonly owner: string; readonly repo: string; readonly runId: number };

export type Artifact = { readonly id: number; readonly name: string; readonly bytes: number };

export type ArtifactLimits = { readonly count: number; readonly bytes: number };

const downloadTimeoutMs = 60_000;

/** The artifacts of a workflow run whose names begin so, the newest of each name. */
export async function listArtifacts(
  client: Octokit,
  { owner, repo, runId }: WorkflowRunPlace,
  prefix: string,
  limits: ArtifactLimits,
): Promise<Artifact[]> {
  const { data } = await client.actions.listWorkflowRunArtifacts({
    owner,
    repo,
    run_id: runId,
    per_page: 100,
  });
  const newest = new Map(
    data.artifacts
      .filter(({ name, expired }) => name.startsWith(prefix) && !expired)
      .sort((a, b) => a.id - b.id)
      .map(({ id, name, size_in_bytes }) => [name, { id, name, bytes: size_in_bytes }]),
  );
  if (data.total_count > 100 || newest.size > limits.count)
    throw new UserError(`the run has more than ${limits.count} artifacts named ${prefix}…`, {
      hint: 'One artifact can hold the run files of several suites.',
    });
  return [...newest.values()];
}

/**
 * The bytes of an artifact's archive. GitHub answers with the address of a store that must not see the token; the
 * declared size is not believed, reading stops at the limit.
 */
export async function downloadArtifact(
  client: Octokit,
  { owner, repo }: Pick<WorkflowRunPlace, 'owner' | 'repo'>,
  artifact: Artifact,
  limits: ArtifactLimits,
): Promise<Uint8Array> {
  if (artifact.bytes > limits.bytes) throw tooLarge(artifact, limits);
  const { headers } = await client.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: artifact.id,
    archive_format: 'zip',
    request: { redirect: 'manual' },
  });
  if (headers.location === undefined) throw new WorldError('GitHub gave no address for the artifact');
  const response = await githubFetch(headers.location, { signal: AbortSignal.timeout(downloadTimeoutMs) });
  if (!response.ok || response.body === null)
    throw new WorldError(`the artifact could not be downloaded: ${response.status}`, {
      hint: 'Run again later.',
    });
  return readLimited(response.body, () => tooLarge(artifact, limits), limits.bytes);
}

const tooLarge = ({ bytes }: Artifact, limits: ArtifactLimits): UserError =>
  new UserError(`the artifact has ${bytes} bytes or more, the limit is ${limits.bytes}`, {
    hint: 'Upload the files of output run alone.',
  });

async function readLimited(
  body: AsyncIterable<Uint8Array>,
  refusal: () => UserError,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) throw refusal();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
