import * as core from '@actions/core';
import type { Gated } from '../gate/gate.js';
import {
  closeIssue,
  closeRevert,
  findIssues,
  findReverts,
  type Marked,
  type RepositoryPart,
} from '../io/marked.js';
import { openRevert } from '../io/revert.js';
import type { MetricName } from '../model.js';
import { metricMarks, metricsMarker, planMarker, readMetricMarks } from '../render/marker.js';
import { issueText, recoveredText, revertText, type Text } from '../render/plan.js';
import type { Report, Row } from '../verdict.js';
import { attempt } from './attempt.js';
import type { ActionContext } from './request.js';
import { renderContext } from './shown.js';
import type { Wanted } from './wanted.js';

/** After a push to the base branch: opens what is wanted, or closes what earlier runs opened. */
export async function carryOutOnBase(
  context: ActionContext,
  { report }: Gated,
  wanted: Wanted,
  everOpened: boolean,
): Promise<void> {
  if (wanted.issue)
    await attempt('the issue was not written', 'issues: write', () => writeIssue(context, report, wanted));
  if (wanted.revert)
    await attempt('the revert was not opened', bothWrites, () => revert(context, report, wanted));
  const recovered = !wanted.issue && !wanted.revert && report.verdict !== 'rollback';
  if (everOpened && recovered) await closeRecovered(context, report);
}

/** Two permissions in one sentence about permissions. */
const bothWrites = 'contents: write` and `pull-requests: write';

const placeOf = ({ event }: ActionContext): RepositoryPart => ({
  owner: event.repository.owner,
  repo: event.repository.name,
});

async function writeIssue(context: ActionContext, report: Report, wanted: Wanted): Promise<void> {
  const { client } = context;
  const { owner, repo } = placeOf(context);
  const [existing] = await findIssues(client, { owner, repo }, markerOf('issue', report));
  const open = existing === undefined ? [] : stillIll(existing, report);
  const marks = [...new Set([...metricMarks(wanted.issueMetrics), ...open])];
  const { title, body } = marked(issueText(report, renderContext(context)), marks);
  const number =
    existing === undefined
      ? (await client.issues.create({ owner, repo, title, body })).data.number
      : (await client.issues.update({ owner, repo, issue_number: existing.number, body })).data.number;
  core.info(`Issue #${number} says what regressed.`);
  if (existing !== undefined || (await isSecond(context, report, number))) return;
  const assignees = [...wanted.assignees];
  if (assignees.length === 0) return;
  await attempt(`nobody was assigned to #${number} (a team or a stranger cannot be)`, 'issues: write', () =>
    client.issues.update({ owner, repo, issue_number: number, assignees }),
  );
}

/** Two pushes at once may both find no issue and open one each: the younger one gives way to the older. */
async function isSecond(context: ActionContext, report: Report, number: number): Promise<boolean> {
  const place = placeOf(context);
  const [oldest] = await findIssues(context.client, place, markerOf('issue', report));
  if (oldest === undefined || oldest.number >= number) return false;
  await closeIssue(context.client, place, number, `Another push opened #${oldest.number} for the same.`);
  core.info(`Issue #${number} was closed in favour of #${oldest.number}.`);
  return true;
}

const marked = ({ title, body }: Text, marks: readonly string[]): Text => ({
  title,
  body: `${body}\n\n${metricsMarker(marks)}`,
});

const markerOf = (kind: 'issue' | 'revert', { suite, candidate }: Report): string =>
  planMarker(kind, suite, candidate.branch);

async function revert(context: ActionContext, report: Report, { revertMetrics }: Wanted): Promise<void> {
  const { client, event } = context;
  const refused = blameless(report, revertMetrics);
  const result =
    refused === null
      ? await openRevert(client, {
          ...placeOf(context),
          commit: event.head,
          branch: event.branch,
          recorded: report.baseline.commit,
          ...marked(revertText(report, renderContext(context)), metricMarks(revertMetrics)),
        })
      : { refused };
  if ('url' in result) return core.info(`A draft pull request reverts ${event.head}: ${result.url}`);
  core.warning(`No revert of ${event.head} was opened: ${result.refused}.`, {
    title: 'Performance Regression Gate',
  });
}

/** Why this commit is not to blame: a level that is only confirmed or only stands here came with an earlier one. */
function blameless({ rows }: Report, metrics: readonly MetricName[]): string | null {
  const marks = new Set(metricMarks(metrics));
  const worse = rows.filter((row) => marks.has(markOf(row)) && row.judgement === 'regression');
  if (worse.some(({ standingSince }) => standingSince === null)) return null;
  const since = worse.find(({ standingSince }) => standingSince !== null)?.standingSince ?? null;
  return since === null
    ? 'no metric became worse with it'
    : `the metrics are worse since ${since}; that is the commit to look at`;
}

const markOf = ({ metric }: Row): string => metricMarks([metric])[0] ?? '';

/** An issue without a revert, or a token that may write only one of them, is no reason to leave the other open. */
async function closeRecovered(context: ActionContext, report: Report): Promise<void> {
  if (report.coverage.judged === 0) return;
  const { client } = context;
  const place = placeOf(context);
  const isWell = (each: Marked): boolean => stillIll(each, report).length === 0;
  const words = recoveredText(report, renderContext(context));
  await attempt('the issue was not closed', 'issues: write', async () => {
    const found = await findIssues(client, place, markerOf('issue', report));
    for (const { number } of found.filter(isWell)) await closeIssue(client, place, number, words);
  });
  await attempt('the revert was not closed', bothWrites, async () => {
    const asked = { marker: markerOf('revert', report), base: report.candidate.branch };
    const found = await findReverts(client, place, asked);
    for (const each of found.filter(isWell)) await closeRevert(client, place, each, words);
  });
}

const well: readonly string[] = ['unchanged', 'improvement', 'new'] satisfies Row['judgement'][];

/**
 * Which of the metrics that it was opened for are not well again. One that nobody expects any more has no row and
 * holds nothing open; one that could not be judged does.
 */
function stillIll({ body }: Marked, { rows }: Report): string[] {
  const marks = new Set(readMetricMarks(body));
  return rows
    .filter((row) => marks.has(markOf(row)) && !well.includes(row.judgement) && row.acceptance === null)
    .map(markOf);
}
