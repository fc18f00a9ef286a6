import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Inputs } from '../config/inputs.js';
import { localAncestors } from '../io/ancestors.js';
import type { BaselineStore } from '../io/baseline-store.js';
import type { GitPlace } from '../io/git-desk.js';
import { gitStore } from '../io/git-store.js';
import {
  defaultBranch,
  isRepository,
  newestTag,
  readCheckout,
  resolveCommit,
  usualRemote,
} from '../io/local-repository.js';
import { thisRunner } from '../io/machine.js';
import type { Identity } from '../normalise.js';
import type { CommandContext } from './context.js';

/** What is measured and where its history lies, found out from the repository that the command stands in. */
export type Place = {
  readonly identity: Identity;
  readonly baseBranch: string;
  /** Null outside of any repository. */
  readonly store: BaselineStore | null;
  readonly merged: () => Promise<readonly number[]>;
  readonly newestRelease: () => Promise<string | null>;
  readonly ancestors: (recorded: readonly string[]) => Promise<readonly string[] | null>;
};

type PlaceInputs = Pick<
  Inputs,
  'history' | 'repository' | 'commit' | 'branch' | 'run-id' | 'suite' | 'base-branch' | 'baseline-branch'
>;

/** A commit that is nowhere recorded: results were judged outside of any repository. */
const nowhere = '0'.repeat(40);

/** The repository, the commit and the branch that the inputs and the checkout name. */
export async function findPlace(inputs: PlaceInputs, context: CommandContext): Promise<Place> {
  const store = await openStore(inputs, context);
  const inRepository = await isRepository(context.cwd);
  const checkout = inRepository ? await readCheckout(context.cwd).catch(() => null) : null;
  const commit =
    inputs.commit === ''
      ? (checkout?.commit ?? nowhere)
      : inRepository
        ? await resolveCommit(context.cwd, inputs.commit)
        : inputs.commit.toLowerCase();
  const baseBranch =
    inputs['base-branch'] ||
    (inRepository && checkout !== null
      ? await defaultBranch(context.cwd, await usualRemote(context.cwd))
      : 'main');
  return {
    identity: {
      suite: inputs.suite,
      commit,
      branch: inputs.branch || checkout?.branch || baseBranch,
      date: context.now.toISOString(),
      id: inputs['run-id'] || `local/${randomUUID()}`,
      attempt: 1,
      runner: thisRunner(context.env),
    },
    baseBranch,
    store,
    // A pull request's acceptance lands where its merge is seen: in the Action.
    merged: async () => [],
    newestRelease: async () => (inRepository ? newestTag(context.cwd, commit) : null),
    ancestors: async (recorded) =>
      ancestorsOf(recorded, inRepository ? await localAncestors(context.cwd, commit) : null, inputs),
  };
}

/** A history file that was handed over and knows no commit of this repository is a baseline by the user's word. */
function ancestorsOf(
  recorded: readonly string[],
  known: readonly string[] | null,
  { history }: Pick<Inputs, 'history'>,
): readonly string[] | null {
  const related = known?.some((commit) => recorded.includes(commit)) ?? false;
  return history === null || related ? known : recorded.toReversed();
}

/** The baseline branch where it is shared: at the remote when there is one, else in the repository itself. */
export async function openStore(
  inputs: BranchInputs,
  context: CommandContext,
): Promise<BaselineStore | null> {
  const place = await gitPlace(inputs, context);
  return place === null ? null : gitStore(place);
}

type BranchInputs = Pick<Inputs, 'repository' | 'baseline-branch'>;

/** Which branch of which repository that is; null outside of any. */
export async function gitPlace(inputs: BranchInputs, { cwd, env }: CommandContext): Promise<GitPlace | null> {
  const branch = inputs['baseline-branch'];
  const token = env['GITHUB_TOKEN'] ?? null;
  const named = resolve(cwd, inputs.repository);
  const isLocal = inputs.repository === '.' || (existsSync(named) && (await isRepository(named)));
  if (!isLocal) return { repository: cwd, remote: inputs.repository, branch, token };
  if (!(await isRepository(named))) return null;
  return { repository: named, remote: await usualRemote(named), branch, token };
}
