import type { Octokit } from '@octokit/rest';

export type CheckPlace = { readonly owner: string; readonly repo: string; readonly head: string };

export type CheckAnnotation = {
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
};

export type CheckRun = {
  readonly name: string;
  readonly conclusion: 'success' | 'neutral' | 'failure';
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly CheckAnnotation[];
};

/** GitHub takes so many annotations in one request. */
const annotationsPerRequest = 50;

/** Annotations must stand somewhere; what belongs to no file the runner puts here. */
const nowhere = { path: '.github', start_line: 1, end_line: 1 } as const;

/**
 * Creates the check run of that name on the head, or updates the one an earlier attempt left. Returns its address.
 * An update sends no annotations: GitHub adds them to the old ones, which would then contradict each other.
 */
export async function putCheckRun(client: Octokit, place: CheckPlace, check: CheckRun): Promise<string> {
  const { owner, repo, head } = place;
  const listed = await client.checks.listForRef({
    owner,
    repo,
    ref: head,
    check_name: check.name,
    per_page: 100,
  });
  const existing = listed.data.check_runs[0];
  const batches = existing === undefined ? batchesOf(check.annotations) : [];
  const body = (annotations: readonly CheckAnnotation[]) => ({
    owner,
    repo,
    name: check.name,
    status: 'completed' as const,
    conclusion: check.conclusion,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      ...(annotations.length === 0 ? {} : { annotations: annotations.map(annotationBody) }),
    },
  });
  const first =
    existing === undefined
      ? await client.checks.create({ ...body(batches[0] ?? []), head_sha: head })
      : await client.checks.update({ ...body(batches[0] ?? []), check_run_id: existing.id });
  for (const batch of batches.slice(1))
    await client.checks.update({ ...body(batch), check_run_id: first.data.id });
  return first.data.html_url ?? '';
}

function batchesOf(annotations: readonly CheckAnnotation[]): CheckAnnotation[][] {
  const count = Math.ceil(annotations.length / annotationsPerRequest);
  return Array.from({ length: count }, (_, i) =>
    annotations.slice(i * annotationsPerRequest, (i + 1) * annotationsPerRequest),
  );
}

const annotationBody = (annotation: CheckAnnotation) => ({
  ...nowhere,
  annotation_level: annotation.level,
  title: annotation.title,
  message: annotation.message,
});
