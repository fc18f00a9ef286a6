import type { Octokit } from '@octokit/rest';
import { decodeRunFile } from '../baseline/run-file.js';
import { UserError } from '../errors.js';
import { type Artifact, downloadArtifact, listArtifacts } from '../io/artifacts.js';
import { readZip } from '../io/zip.js';
import { metricKey, type Run } from '../model.js';
import type { MeasuringRun } from './workflow-run.js';

/** Artifacts are found by this beginning of their names. */
export const artifactPrefix = 'perf-gate-';

const runFileName = 'run.json';

/** 1,000 metrics with 100 samples each are 2 MB; a run of a few hundred kB is usual. */
const limits = { count: 20, bytes: 20 * 1024 * 1024 } as const;
const archiveLimits = { entries: 100, bytes: 40 * 1024 * 1024 } as const;

/** More suites, or more runs of one, are no honest matrix. */
const mostRuns = 50;

type Place = { readonly owner: string; readonly repo: string };

/** The runs in the artifacts of a measuring run, all hostile, decoded and of its head; the first bad one is an error. */
export async function readForkRuns(
  client: Octokit,
  { owner, repo }: Place,
  measuring: MeasuringRun,
): Promise<Run[]> {
  const artifacts = await listArtifacts(client, { owner, repo, runId: measuring.id }, artifactPrefix, limits);
  const runs: Run[] = [];
  for (const artifact of artifacts) {
    const archive = await downloadArtifact(client, { owner, repo }, artifact, limits);
    runs.push(...readArchive(archive, artifact, measuring));
    if (runs.length > mostRuns) throw new UserError(`the run left more than ${mostRuns} run files`);
  }
  return runs;
}

function readArchive(archive: Uint8Array, artifact: Artifact, measuring: MeasuringRun): Run[] {
  const wanted = (path: string): boolean => path === runFileName || path.endsWith(`/${runFileName}`);
  const entries = readZip(archive, wanted, archiveLimits);
  if (entries.length === 0)
    throw new UserError(`there is no ${runFileName} in it`, {
      place: { file: artifact.name },
      hint: 'Upload the file that output run names.',
    });
  return entries.map(({ path, bytes }) => {
    const place = `${artifact.name}/${path}`;
    const { run } = decodeRunFile(new TextDecoder().decode(bytes), place);
    return checkRun(run, measuring, place);
  });
}

/** What a run must be beyond its shape to be judged here. */
function checkRun(run: Run, { head }: MeasuringRun, place: string): Run {
  if (run.commit !== head.sha)
    throw new UserError(`this run is of ${run.commit}, wanted the head ${head.sha}`, {
      place: { file: place },
    });
  if (run.suite.trim() === '' || /\p{Cc}/u.test(run.suite))
    throw new UserError('the name of its suite is no name', { place: { file: place } });
  const keys = new Set(run.observations.map(({ metric }) => metricKey(metric)));
  if (keys.size < run.observations.length)
    throw new UserError('a metric stands in it more than once', { place: { file: place } });
  return run;
}

/** The runs by suite, in the order in which they say they were made. */
export function bySuite(runs: readonly Run[]): Map<string, Run[]> {
  const suites = new Map<string, Run[]>();
  for (const run of runs.toSorted((a, b) => (a.date < b.date ? -1 : 1)))
    suites.set(run.suite, [...(suites.get(run.suite) ?? []), run]);
  return suites;
}
