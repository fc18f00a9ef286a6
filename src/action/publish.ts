import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { safeName } from '../baseline/history-path.js';
import type { OutputName } from '../config/outputs.js';
import type { Gated } from '../gate/gate.js';
import { putCheckRun } from '../io/check-run.js';
import { stickComment } from '../io/sticky-comment.js';
import { mostAnnotations, renderAnnotations } from '../render/annotations.js';
import { renderCheck } from '../render/check.js';
import { renderComment, worthSaying } from '../render/comment.js';
import type { RenderContext } from '../render/context.js';
import { readState } from '../render/marker.js';
import { mergeSections, sectionProof, sharedMarker } from '../render/matrix.js';
import { reportJson } from '../render/report-json.js';
import { renderSummary } from '../render/summary.js';
import type { Judgement, Report } from '../verdict.js';
import { attempt } from './attempt.js';
import type { Recorded } from './recording.js';
import type { ActionContext } from './request.js';
import { renderContext } from './shown.js';

const annotate = { error: core.error, warning: core.warning, notice: core.notice } as const;

/** Publishes a judged run: files, comment, check, outputs, summary, annotations. A channel that fails is a warning. */
export async function publish(context: ActionContext, gated: Gated, recorded: Recorded): Promise<void> {
  const { report } = gated;
  const shown = renderContext(context);
  const files = writeFiles(context, gated, shown);
  const commentUrl = await attempt('the comment was not written', 'pull-requests: write', () =>
    comment(context, report, shown),
  );
  await attempt('the check run was not written', 'checks: write', () => check(context, report, shown));
  setOutputs({
    ...figures(report),
    ...files,
    'comment-url': commentUrl ?? '',
    'recorded-commit': recorded.commit ?? '',
  });
  await core.summary.addRaw(renderSummary(report, shown), true).write();
  for (const { level, title, message } of renderAnnotations(report, shown, mostAnnotations.job))
    annotate[level](message, { title });
}

type Files = Record<'report' | 'markdown' | 'run', string>;

function writeFiles({ env, cwd }: ActionContext, { report, runFile }: Gated, shown: RenderContext): Files {
  const folder = join(env['RUNNER_TEMP'] ?? cwd, 'perf-gate', safeName(report.suite));
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return {
    report: write('report.json', `${JSON.stringify(reportJson(report), null, 2)}\n`),
    markdown: write('report.md', renderComment(report, shown)),
    run: write('run.json', runFile),
  };
}

/** One comment for all jobs of a workflow, a section a suite; each job writes its own and leaves the others alone. */
async function comment(
  { inputs, event, client, env }: ActionContext,
  report: Report,
  shown: RenderContext,
): Promise<string | null> {
  const pull = event.pullRequest;
  if (pull === null || inputs.comment === 'never') return null;
  if (pull.untrusted) {
    core.info('The token of this job cannot comment; the workflow with mode: publish does.');
    return null;
  }
  const wanted =
    inputs.comment === 'always' ||
    report.verdict === 'rollback' ||
    (inputs.comment === 'auto' && worthSaying(report));
  const key = env['GITHUB_WORKFLOW'] ?? '';
  const own = { suite: report.suite, stamp: `${event.runId}.${event.attempt}` };
  const { owner, name: repo } = event.repository;
  return stickComment(
    client,
    { owner, repo, number: pull.number },
    {
      marker: sharedMarker(key),
      proof: sectionProof(own),
      edit: (body) => {
        const previous = readState(body ?? '', report.suite);
        if (previous === null && !wanted) return null;
        return mergeSections(body, { ...own, key, markdown: renderComment(report, { ...shown, previous }) });
      },
    },
  );
}

/** What check runs call an error. */
const checkLevels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

async function check(
  { inputs, event, client }: ActionContext,
  report: Report,
  shown: RenderContext,
): Promise<string | null> {
  if (!inputs['check-run']) return null;
  const { owner, name: repo } = event.repository;
  const rendered = renderCheck(report, shown);
  const annotations = renderAnnotations(report, shown, mostAnnotations.check).map((each) => ({
    ...each,
    level: checkLevels[each.level],
  }));
  return putCheckRun(
    client,
    { owner, repo, head: event.head },
    { ...rendered, name: `Performance: ${report.suite}`, annotations },
  );
}

function figures(report: Report): Record<string, string | number> {
  const count = (judgement: Judgement): number =>
    report.rows.filter((row) => row.judgement === judgement).length;
  return {
    verdict: report.verdict,
    judged: report.coverage.judged,
    expected: report.coverage.expected,
    regressions: count('regression'),
    suspects: count('suspect'),
    improvements: count('improvement'),
    inconclusive: count('inconclusive'),
    triggers: JSON.stringify(report.triggers),
    'baseline-commit': report.baseline.commit ?? '',
  };
}

function setOutputs(values: Partial<Record<OutputName, string | number>>): void {
  for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
}
