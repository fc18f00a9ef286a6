import { accept } from '../baseline/accept.js';
import { decodeHistory, encodeHistory } from '../baseline/codec.js';
import { historyPath } from '../baseline/history-path.js';
import { accepts } from '../config/accepts.js';
import { UserError } from '../errors.js';
import type { BaselineStore } from '../io/baseline-store.js';
import type { Acceptance, History, Metric } from '../model.js';

export type AcceptRequest = {
  readonly store: BaselineStore;
  readonly suite: string;
  readonly baseBranch: string;
  readonly acceptance: Acceptance;
};

/** What an acceptance came to: the commit that holds it and the recorded metrics it speaks of. */
export type Accepted = { readonly commit: string; readonly metrics: readonly Metric[] };

/** ACCEPT: writes a person's decision to the history. A pattern that fits no recorded metric is an error. */
export async function recordAcceptance({
  store,
  suite,
  baseBranch,
  acceptance,
}: AcceptRequest): Promise<Accepted> {
  const path = historyPath(suite, baseBranch);
  let metrics: readonly Metric[] = [];
  const { commit } = await store.write(
    ({ files }) => {
      const history = mustExist(files.get(path), { path, suite, baseBranch });
      metrics = history.metrics.filter((metric) => accepts(acceptance, metric));
      if (metrics.length === 0) throw noMetric(acceptance, history);
      return new Map([[path, encodeHistory(accept(history, acceptance, accepts))]]);
    },
    [path],
    `Accept ${acceptance.match} from ${acceptance.commit.slice(0, 10)}`,
  );
  return { commit, metrics };
}

function mustExist(
  text: string | undefined,
  { path, suite, baseBranch }: { path: string; suite: string; baseBranch: string },
): History {
  if (text !== undefined) return decodeHistory(text, path);
  throw new UserError(`nothing is recorded of suite ${suite} on ${baseBranch}`, {
    hint: 'There is no level yet that could be accepted. suite and base-branch name another history.',
  });
}

const shown = 5;

function noMetric({ match, measure }: Acceptance, { metrics }: History): UserError {
  const names = metrics.slice(0, shown).map(({ benchmark }) => benchmark);
  return new UserError(`no recorded metric matches ${match}${measure === null ? '' : ` (${measure})`}`, {
    hint: `Recorded are ${names.join(', ')}${metrics.length > shown ? ' and others' : ''}.`,
  });
}
