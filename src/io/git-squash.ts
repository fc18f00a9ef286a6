import { UserError } from '../errors.js';
import { gitText } from './git.js';
import { atDesk, type GitPlace, lost, whereOf } from './git-desk.js';
import { commitTree } from './git-objects.js';

/**
 * Replaces the branch's own past by one commit with the same files, if nobody wrote meanwhile; who writes at the
 * same time finds the branch moved and starts again from there. GitHub's REST API cannot move a ref backwards
 * under a condition, so its branches are squashed through their git address as well.
 */
export function squashBranch(place: GitPlace, message: string): Promise<{ readonly commit: string }> {
  return atDesk(place, async ({ objects, branch }) => {
    const old = await branch.head();
    if (old === null) throw new UserError(`there is no ${whereOf(place)} to squash`);
    const tree = await gitText(['rev-parse', '--verify', `${old}^{tree}`], { cwd: objects });
    const commit = await commitTree(objects, tree, { parent: null, message });
    return (await branch.move(commit, old)) === 'moved' ? { commit } : lost;
  });
}
