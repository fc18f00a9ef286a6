import { join } from 'node:path';
import { UserError, WorldError } from '../errors.js';
import { git, gitText, withoutSecrets } from './git.js';
import { type GitBranch, localBranch, Passing, remoteBranch, Unreachable } from './git-branch.js';
import { inTemporaryFolder } from './git-objects.js';
import { type Patience, patient, startWaiting } from './retry.js';

export type GitPlace = {
  /** A folder in a repository; its settings and credentials serve the remote. Also where relative paths start. */
  readonly repository: string;
  /** Name or address of a remote; null: the branch lies in `repository` itself. */
  readonly remote: string | null;
  readonly branch: string;
  /** For an http(s) remote; null leaves it to git's own credentials. */
  readonly token: string | null;
  readonly patience?: Patience;
  readonly timeoutMs?: number;
};

/** Where the objects are and the branch is while one operation lasts. */
export type Desk = { readonly objects: string; readonly branch: GitBranch };

/** For people, without credentials. */
export const whereOf = ({ branch, remote, repository }: GitPlace): string =>
  `${branch} of ${withoutSecrets(remote ?? repository)}`;

/** What an attempt returns when another writer was faster. */
export const lost = Symbol('another writer was faster');

/** One operation on the branch, tried again after a lost race or a passing failure, within the patience. */
export const atDesk = <Result>(
  place: GitPlace,
  attempt: (desk: Desk) => Promise<Result | typeof lost>,
): Promise<Result> =>
  place.remote === null
    ? patiently(place, () =>
        attempt({ objects: place.repository, branch: localBranch(place.repository, place.branch) }),
      )
    : inTemporaryFolder(async (folder) => {
        const desk = await openRemote(place, folder);
        return patiently(place, () => attempt(desk));
      });

/** Tries to reach a remote that does not answer: some seconds, enough for a name server that stumbles. */
const mostUnreachable = 5;

async function patiently<Result>(
  place: GitPlace,
  attempt: () => Promise<Result | typeof lost>,
): Promise<Result> {
  await checkBranchName(place);
  const waiting = startWaiting(place.patience ?? patient);
  for (;;) {
    const outcome = await attempt().catch((error: unknown) => {
      if (error instanceof Passing) return error;
      throw error;
    });
    if (outcome !== lost && !(outcome instanceof Passing)) return outcome;
    if (outcome instanceof Unreachable && waiting.tried() >= mostUnreachable) throw outcome;
    if (await waiting.again()) continue;
    if (outcome instanceof Passing) throw outcome;
    throw new WorldError(
      `${whereOf(place)} was changed by others in each of ${waiting.tried()} tries; nothing was written`,
      {
        hint: 'Run again later, or let one job record for the whole matrix.',
      },
    );
  }
}

async function checkBranchName({ repository, branch }: GitPlace): Promise<void> {
  const checked = await git(['check-ref-format', `refs/heads/${branch}`], { cwd: repository });
  if (checked.status === 0 && !branch.startsWith('-')) return;
  throw new UserError(`${JSON.stringify(branch)} is not a branch name`, {
    place: { file: 'baseline-branch' },
  });
}

async function openRemote(place: GitPlace, folder: string): Promise<Desk> {
  const objects = join(folder, 'objects.git');
  await gitText(['init', '--quiet', '--bare', '--template=', objects], { cwd: place.repository });
  const { url, pushUrl } = await addressOf(place);
  const config = [...(await connectionSettings(place)), ...tokenSettings(url, place.token), ...ownSettings];
  const call = { cwd: place.repository, config, timeoutMs: place.timeoutMs ?? 60_000 };
  return { objects, branch: remoteBranch({ store: objects, url, pushUrl, call }, place.branch) };
}

const ownSettings: readonly (readonly [string, string])[] = [
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['core.hooksPath', '/dev/null'],
];

/** A remote's name stands for its addresses; anything else is an address. */
async function addressOf({ repository, remote }: GitPlace): Promise<{ url: string; pushUrl: string }> {
  const name = remote ?? '';
  if (name === '' || name.startsWith('-')) throw new UserError(`${JSON.stringify(name)} is not a remote`);
  const named = await git(['remote', 'get-url', '--', name], { cwd: repository });
  if (named.status !== 0) return { url: name, pushUrl: name };
  const pushUrl = await gitText(['remote', 'get-url', '--push', '--', name], { cwd: repository });
  return { url: named.stdout.toString('utf8').trim(), pushUrl };
}

/** How the user's repository reaches its remotes: headers, credential helpers, ssh command, proxies. */
async function connectionSettings({ repository }: GitPlace): Promise<[string, string][]> {
  const args = [
    'config',
    '--local',
    '--includes',
    '--null',
    '--get-regexp',
    '^(http|https|credential|ssh|core\\.sshcommand|core\\.gitproxy)',
  ];
  const found = await git(args, { cwd: repository });
  if (found.status !== 0) return [];
  return found.stdout
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const cut = line.indexOf('\n');
      return cut < 0 ? [line, 'true'] : [line.slice(0, cut), line.slice(cut + 1)];
    });
}

/** The token as a header for this remote's host alone. */
function tokenSettings(url: string, token: string | null): [string, string][] {
  if (token === null || token === '') return [];
  const origin = URL.canParse(url) ? new URL(url) : null;
  if (origin === null || !/^https?:$/.test(origin.protocol)) return [];
  const key = `http.${origin.origin}/.extraheader`;
  // An empty value first: a header that the checkout left behind must not stand beside this one.
  return [
    [key, ''],
    [key, `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`],
  ];
}
