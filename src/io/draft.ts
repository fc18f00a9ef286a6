import type { Octokit } from '@octokit/rest';
import { WorldError } from '../errors.js';

const mutation = `mutation ($id: ID!) {
  convertPullRequestToDraft(input: { pullRequestId: $id }) { pullRequest { isDraft } }
}`;

/** Turns a pull request into a draft, which only GraphQL can; `id` is its node id. */
export async function makeDraft(client: Octokit, id: string): Promise<void> {
  try {
    await client.graphql(mutation, { id });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new WorldError(`the pull request was not turned into a draft: ${said}`, {
      cause: error,
      hint: 'The token needs the permissions `contents: write` and `pull-requests: write`, and the repository a plan with draft pull requests.',
    });
  }
}
