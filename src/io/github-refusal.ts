import { UserError, WorldError } from '../errors.js';
import { githubFailure, statusOf } from './github.js';
import { at, type Session } from './github-branch.js';

const raceWords =
  /not a fast.forward|reference already exists|reference does not exist|reference cannot be updated|reference update failed/i;

/** Whether a write failed because another writer was faster. */
export function isLostRace(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 409) return !/empty/i.test(String(error));
  return status === 422 && raceWords.test(String(error)) && !/rule violation/i.test(String(error));
}

/** What to say when the patience is over. */
export async function lostEveryRace(session: Session): Promise<Error> {
  const { owner, repo, branch, waiting } = session;
  const rules = await rulesOf(session);
  if (rules !== null) return ruled(session, rules, 'every write was refused');
  return new WorldError(
    `${branch} of ${owner}/${repo} was changed by others in each of ${waiting.tried()} tries; nothing was written`,
    { hint: 'Run again later, or let one job record for the whole matrix.' },
  );
}

/** Why a write was refused, as exactly as GitHub lets one find out. */
export async function refusal(session: Session, error: unknown): Promise<Error> {
  const { owner, repo, branch } = session;
  if (statusOf(error) === 409) {
    return new UserError(`${owner}/${repo} has no commit yet`, {
      hint: 'GitHub cannot start a branch in an empty repository: push a first commit, then run again.',
    });
  }
  const mayBeRule = statusOf(error) === 403 || statusOf(error) === 422;
  const rules = mayBeRule ? await rulesOf(session) : null;
  if (rules !== null) return ruled(session, rules, String(error));
  return githubFailure(error, `${branch} of ${owner}/${repo} could not be written`, 'contents: write');
}

const ruled = ({ branch }: Session, rules: string, said: string): UserError =>
  new UserError(`rules of the repository keep ${branch} from being written: ${rules} (${said})`, {
    hint: `Exclude ${branch} from these rules, or pass a token of an app or person that may bypass them; the job's own token cannot.`,
  });

/** The rules in force for the branch, whether it exists or not; null when there are none or nobody says. */
async function rulesOf(session: Session): Promise<string | null> {
  try {
    const { data } = await session.client.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
      ...at(session),
      branch: session.branch,
    });
    const names = data.map(
      (rule) => `${rule.type}${'ruleset_id' in rule ? ` (ruleset ${rule.ruleset_id})` : ''}`,
    );
    return names.length === 0 ? null : names.join(', ');
  } catch (error) {
    // Only an explanation is lost: the failure itself is reported all the same.
    if (statusOf(error) === null) throw error;
    return null;
  }
}
