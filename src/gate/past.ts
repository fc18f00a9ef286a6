import { landAcceptances } from '../baseline/accept.js';
import { decodeHistory, emptyHistory } from '../baseline/codec.js';
import { historyPath } from '../baseline/history-path.js';
import { selectBaseline } from '../baseline/select.js';
import { accepts } from '../config/accepts.js';
import { readBytes } from '../io/files.js';
import type { Acceptance, Baseline, History, Run } from '../model.js';
import type { GateRequest } from './request.js';

/** What is known of the time before the candidate. */
export type Past = {
  readonly baseline: Baseline;
  readonly ancestors: readonly string[] | null;
  /** Acceptances given on the pull request under judgement. */
  readonly given: readonly Acceptance[];
  /** Pull requests that this commit merged and whose acceptances take effect with it. */
  readonly landed: readonly number[];
};

/** Reads the history and selects what the candidate is judged against. */
export async function readPast(request: GateRequest, { runner, id, commit }: Run): Promise<Past> {
  const recorded = await readHistory(request);
  const open = recorded.acceptances.flatMap(({ pullRequest }) => pullRequest ?? []);
  const landed = request.proposal || open.length === 0 ? [] : await request.merged([...new Set(open)]);
  const history = landed.reduce(
    (grown, pullRequest) => landAcceptances(grown, pullRequest, commit),
    recorded,
  );
  const commits = history.runs.map((run) => run.commit);
  const ancestors = commits.length === 0 ? [] : await request.ancestors(commits);
  const given = history.acceptances.filter(
    ({ pullRequest }) => pullRequest !== null && pullRequest === request.pullRequest,
  );
  return {
    baseline: selectBaseline({ history, ancestors, runner, ownId: id, accepts }),
    ancestors,
    given,
    landed,
  };
}

async function readHistory({ identity, baseBranch, store, inputs, cwd }: GateRequest): Promise<History> {
  const { suite } = identity;
  if (inputs.history !== null) {
    return decodeHistory(new TextDecoder().decode(readBytes(inputs.history, cwd).bytes), inputs.history);
  }
  const path = historyPath(suite, baseBranch);
  const text = store === null ? undefined : (await store.read([path])).files.get(path);
  return text === undefined ? emptyHistory(suite, baseBranch) : decodeHistory(text, path);
}
