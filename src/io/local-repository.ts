import { UserError } from '../errors.js';
import { git, gitText } from './git.js';

/** What a checkout says of the commit that was measured in it. */
export type Checkout = { readonly commit: string; readonly branch: string };

/** The checked-out commit and branch; a detached head has the branch ''. */
export async function readCheckout(folder: string): Promise<Checkout> {
  const head = await git(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}'], { cwd: folder });
  if (head.status !== 0) {
    throw new UserError('there is no commit checked out here', {
      place: { file: folder },
      hint: 'Stand in a git repository, or say which commit was measured with --commit.',
    });
  }
  const branch = await git(['symbolic-ref', '--quiet', '--short', 'HEAD'], { cwd: folder });
  return { commit: head.stdout.toString('utf8').trim(), branch: branch.stdout.toString('utf8').trim() };
}

/** Whether a folder lies in a git repository. */
export async function isRepository(folder: string): Promise<boolean> {
  return (await git(['rev-parse', '--git-dir'], { cwd: folder })).status === 0;
}

/** The full id of a commit that is named in any way git knows. */
export async function resolveCommit(folder: string, name: string): Promise<string> {
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], {
    cwd: folder,
  });
  if (found.status === 0) return found.stdout.toString('utf8').trim();
  throw new UserError(`there is no commit ${name} in this repository`, {
    place: { file: '--commit' },
    hint: 'Fetch it, or give the full id.',
  });
}

/** The remote that the baseline branch is pushed to: `origin`, else the only one; null without any. */
export async function usualRemote(folder: string): Promise<string | null> {
  const remotes = (await gitText(['remote'], { cwd: folder })).split('\n').filter((name) => name !== '');
  return remotes.includes('origin') ? 'origin' : (remotes[0] ?? null);
}

/** The branch that a remote calls its default, as far as this clone knows; else the usual names, else the checked-out one. */
export async function defaultBranch(folder: string, remote: string | null): Promise<string> {
  const head = await git(['symbolic-ref', '--quiet', '--short', `refs/remotes/${remote ?? 'origin'}/HEAD`], {
    cwd: folder,
  });
  if (head.status === 0) return head.stdout.toString('utf8').trim().split('/').slice(1).join('/');
  for (const name of ['main', 'master']) {
    const known = await git(['rev-parse', '--verify', '--quiet', `refs/heads/${name}`], { cwd: folder });
    if (known.status === 0) return name;
  }
  return (await readCheckout(folder)).branch || 'main';
}

/** The commit of the nearest tag that a commit is built on; null without any. */
export async function newestTag(folder: string, commit: string): Promise<string | null> {
  const tag = await git(['describe', '--tags', '--abbrev=0', commit], { cwd: folder });
  return tag.status === 0 ? resolveCommit(folder, tag.stdout.toString('utf8').trim()) : null;
}

/** The web address of the usual remote, when it is one that a browser can open; null otherwise. */
export async function webAddress(folder: string): Promise<string | null> {
  const found = await git(['config', '--get', 'remote.origin.url'], { cwd: folder });
  const address = found.stdout
    .toString('utf8')
    .trim()
    .replace(/\.git$/, '');
  const ssh = /^(?:ssh:\/\/)?git@([\w.-]+)[:/]([\w./-]+)$/.exec(address);
  if (ssh !== null) return `https://${ssh[1]}/${ssh[2]}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' ? `https://${url.host}${url.pathname}` : null;
}

export type Release = { readonly label: string; readonly commit: string | null; readonly date: string };

/** Releases shown beside a history; more are only clutter. */
const shownReleases = 10;

/** The newest tags of a clone. */
export async function newestTags(folder: string): Promise<Release[]> {
  const format =
    '%(refname:short)%00%(if)%(*objectname)%(then)%(*objectname)%(else)%(objectname)%(end)%00%(creatordate:iso-strict)';
  const listed = await git(
    ['for-each-ref', '--sort=-creatordate', `--count=${shownReleases}`, `--format=${format}`, 'refs/tags'],
    { cwd: folder },
  );
  if (listed.status !== 0) return [];
  return listed.stdout
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\0'))
    .flatMap(([label = '', commit = '', date = '']) =>
      label === '' ? [] : [{ label, commit, date: new Date(date).toISOString() }],
    );
}
