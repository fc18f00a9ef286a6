import * as core from '@actions/core';
import { inputs as table } from '../config/inputs.js';
import type { RenderContext } from '../render/context.js';
import type { ActionContext } from './request.js';

/** Where and how this job's report is shown. */
export function renderContext(context: ActionContext): RenderContext {
  const { inputs, event } = context;
  const repository = `${event.repository.owner}/${event.repository.name}`;
  return {
    server: event.serverUrl,
    repository,
    runUrl: `${event.serverUrl}/${repository}/actions/runs/${event.runId}`,
    pullRequest: event.pullRequest?.number ?? null,
    event: event.name,
    head: event.head,
    command: repeatCommand(context),
    previous: null,
    secondRun: inputs.confirmation === 'job' && inputs['earlier-runs'] === '',
    informational: !inputs.fail,
  };
}

/** What decides a verdict and can be said on a command line. */
const deciding = [
  'format',
  'suite',
  'config',
  'metrics',
  'rollback-triggers',
  'tolerance',
  'base-branch',
  'baseline-branch',
] as const;

/** The same verdict on any machine that has the result files and can read the baseline branch; none without files. */
function repeatCommand({ inputs, event }: ActionContext): string[] {
  if (inputs.results === '') return [];
  const results = inputs.results.split('\n').flatMap((line) => ['--results', line.trim()]);
  const given = deciding.flatMap((name) => {
    const value = core.getInput(name);
    return value === '' || value === table[name].default ? [] : [`--${name}`, value];
  });
  return ['perf-gate', 'gate', ...results, ...given, '--commit', event.head];
}
