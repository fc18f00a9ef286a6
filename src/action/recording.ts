import type { Gated } from '../gate/gate.js';
import type { GateRequest } from '../gate/request.js';
import { newestReleases } from '../io/github-history.js';
import type { History } from '../model.js';
import { record } from '../record/record.js';
import { renderDashboard } from '../render/dashboard/dashboard.js';
import { dashboardContext } from '../report/dashboard-context.js';
import { type ActionContext, baseBranchOf } from './request.js';

/** What came of recording: the commit that holds the runs, or why there is none. */
export type Recorded = { readonly commit: string | null; readonly error: unknown };

const recordedEvents: readonly string[] = ['push', 'schedule', 'dispatch'];

/** Records when the event is one that extends the base history. A failure is kept until all has been published. */
export async function recordRun(
  context: ActionContext,
  request: GateRequest,
  gated: Gated,
): Promise<Recorded> {
  if (request.store === null || !wanted(context, gated)) return { commit: null, error: null };
  try {
    const page = context.inputs.dashboard ? await dashboardOf(context, gated) : null;
    const commit = await record({
      store: request.store,
      runs: gated.candidates,
      report: gated.report,
      baseBranch: baseBranchOf(context),
      landed: gated.landed,
      dashboard: page,
    });
    return { commit, error: null };
  } catch (error) {
    return { commit: null, error };
  }
}

async function dashboardOf(
  { event, client, now }: ActionContext,
  { configuration, report }: Gated,
): Promise<(histories: readonly History[]) => string> {
  const { owner, name: repo } = event.repository;
  const shown = dashboardContext({
    title: `${owner}/${repo}`,
    repository: `${event.serverUrl}/${owner}/${repo}`,
    generated: now.toISOString(),
    anchors: await newestReleases(client, { owner, repo }),
    configuration,
    report,
  });
  return (histories) => renderDashboard(histories, shown);
}

/** Pull requests never record; a run whose suspects are still open leaves it to the job that decides. */
function wanted(context: ActionContext, { report }: Gated): boolean {
  const { inputs, event } = context;
  const proposal = event.pullRequest !== null || event.kind === 'merge-group' || event.kind === 'comment';
  if (inputs.record === 'never' || proposal) return false;
  const undecided =
    inputs.confirmation === 'job' && report.rows.some(({ judgement }) => judgement === 'suspect');
  if (undecided && inputs['earlier-runs'] === '') return false;
  return (
    inputs.record === 'always' ||
    (recordedEvents.includes(event.kind) && event.branch === baseBranchOf(context))
  );
}
