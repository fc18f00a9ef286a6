import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GithubServer } from './github-server.js';
import { type ActionResult, freshFolder, runAction } from './runner.js';

type Payload = Record<string, unknown>;
type Example = { readonly name: string; readonly examples: readonly Payload[] };

const examples: readonly Example[] = JSON.parse(
  readFileSync(resolve('node_modules/@octokit/webhooks-examples/api.github.com/index.json'), 'utf8'),
);

/** The first real payload of an event that passes the test. */
export function payloadOf(name: string, fits: (payload: Payload) => boolean = () => true): Payload {
  const found = examples.find((example) => example.name === name)?.examples.find(fits);
  if (found === undefined) throw new Error(`no example of ${name}`);
  return structuredClone(found);
}

export type Commit = { readonly sha: string };
export type Pull = {
  readonly number: number;
  readonly head: string;
  readonly branch: string;
  readonly base: string;
  readonly labels?: readonly string[];
};

/** One value a metric, as a tool would write them, for the candidate of one job. */
export type Results = Readonly<Record<string, number>>;

export type JobOptions = {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Text of the result file instead of values. */
  readonly text?: string;
  /** More files of the checkout. */
  readonly files?: Readonly<Record<string, string>>;
  /** Parts of the payload to be other than in the example. */
  readonly payload?: Payload;
  /** The pull request comes from another repository. */
  readonly fromFork?: boolean;
  /** Values for an event that is neither push nor pull request. */
  readonly values?: Results;
};

export type WorkflowRunOptions = JobOptions & {
  readonly event?: string;
  readonly headRepository?: { readonly owner: string; readonly id: number };
};

let runNumber = 7_000_000;

/** A repository on the emulated GitHub whose workflow uses the Action. */
export type HostedProject = {
  /** Pushes a commit to a branch (made from main when absent) and returns it. */
  readonly push: (branch?: string) => Promise<Commit>;
  readonly openPull: (branch: string) => Promise<Pull>;
  readonly onPush: (commit: Commit, results: Results, options?: JobOptions) => Promise<ActionResult>;
  readonly onPull: (pull: Pull, results: Results, options?: JobOptions) => Promise<ActionResult>;
  /** The workflow that publishes, after the run of that id on the pull request's head, by default in a fork. */
  readonly onWorkflowRun: (pull: Pull, runId: number, options?: WorkflowRunOptions) => Promise<ActionResult>;
  /** Any other event of the repository, on its newest commit. */
  readonly onEvent: (name: string, payload: unknown, options?: JobOptions) => Promise<ActionResult>;
  /** Merges by squashing: the head is no ancestor of what stands on main afterwards. */
  readonly merge: (pull: Pull) => Promise<Commit>;
  readonly comments: (pull: Pull) => Promise<readonly { readonly id: number; readonly body: string }[]>;
};

export async function hostProject(server: GithubServer): Promise<HostedProject> {
  const at = `/repos/${server.owner}/${server.repo}`;
  const call = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> =>
    (await server.api(method, `${at}${path}`, body)) as Answer;
  let pushes = 0;

  const headOf = async (branch: string): Promise<string | null> => {
    const ref = await call<{ object?: { sha: string } }>('GET', `/git/ref/heads/${branch}`).catch(() => null);
    return ref?.object?.sha ?? null;
  };

  const push = async (branch = 'main'): Promise<Commit> => {
    pushes += 1;
    const own = await headOf(branch);
    const parent = own ?? (await headOf('main')) ?? '';
    const tree = await call<{ sha: string }>('POST', '/git/trees', {
      tree: [{ path: 'code.txt', mode: '100644', type: 'blob', content: `version ${pushes}\n` }],
    });
    const commit = await call<Commit>('POST', '/git/commits', {
      message: `Change ${pushes}`,
      tree: tree.sha,
      parents: [parent],
    });
    if (own === null) await call('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: commit.sha });
    else await call('PATCH', `/git/refs/heads/${branch}`, { sha: commit.sha });
    return commit;
  };

  const openPull = async (branch: string): Promise<Pull> => {
    const base = (await headOf('main')) ?? '';
    const { sha } = await push(branch);
    const pull = await call<{ number: number }>('POST', '/pulls', {
      title: branch,
      head: branch,
      base: 'main',
    });
    return { number: pull.number, head: sha, branch, base };
  };

  const job = (
    event: string,
    payload: unknown,
    env: Readonly<Record<string, string>>,
    results: Results,
    options: JobOptions,
  ) => {
    const cwd = freshFolder('job');
    const lines = Object.entries(results).map(([name, value]) => ({ name, unit: 'ms', value }));
    for (const [name, content] of Object.entries(options.files ?? {}))
      writeFileSync(join(cwd, name), content);
    writeFileSync(join(cwd, 'results.json'), options.text ?? JSON.stringify(lines));
    runNumber += 1;
    return runAction({
      cwd,
      event: payload,
      inputs: {
        results: 'results.json',
        format: 'customSmallerIsBetter',
        token: options.token ?? server.token,
        ...options.inputs,
      },
      env: {
        GITHUB_EVENT_NAME: event,
        GITHUB_REPOSITORY: `${server.owner}/${server.repo}`,
        GITHUB_RUN_ID: String(runNumber),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_JOB: 'performance',
        GITHUB_ACTOR: 'octocat',
        GITHUB_API_URL: server.url,
        GITHUB_SERVER_URL: 'https://github.com',
        RUNNER_OS: 'Linux',
        RUNNER_ARCH: 'X64',
        ImageOS: 'ubuntu24',
        ...env,
        ...options.env,
      },
    });
  };

  return {
    push,
    openPull,
    onPush: (commit, results, options = {}) => {
      const payload = {
        ...payloadOf('push'),
        ref: 'refs/heads/main',
        after: commit.sha,
        repository: { default_branch: 'main' },
      };
      return job(
        'push',
        payload,
        { GITHUB_SHA: commit.sha, GITHUB_REF_NAME: 'main', GITHUB_REF: 'refs/heads/main' },
        results,
        options,
      );
    },
    onPull: (pull, results, options = {}) => {
      const payload = payloadOf('pull_request', ({ action }) => action === 'opened');
      const part = payload['pull_request'] as { head: object; base: object };
      Object.assign(part, {
        number: pull.number,
        body: '',
        labels: (pull.labels ?? []).map((name) => ({ name })),
      });
      Object.assign(part.head, { sha: pull.head, ref: pull.branch });
      Object.assign(part.base, { sha: pull.base, ref: 'main' });
      if (options.fromFork === true) Object.assign(part.head, { repo: { id: 4_242_424_242 } });
      Object.assign(payload, options.payload);
      const ref = `${pull.number}/merge`;
      return job(
        'pull_request',
        payload,
        { GITHUB_SHA: pull.head, GITHUB_REF_NAME: ref, GITHUB_REF: `refs/pull/${ref}` },
        results,
        options,
      );
    },
    onWorkflowRun: async (pull, runId, options = {}) => {
      const payload = payloadOf('workflow_run', ({ action }) => action === 'completed');
      const head = options.headRepository ?? { owner: 'stranger', id: 4711 };
      Object.assign(payload['workflow_run'] as object, {
        id: runId,
        event: options.event ?? 'pull_request',
        head_sha: pull.head,
        head_branch: pull.branch,
        head_repository: { id: head.id, owner: { login: head.owner } },
        pull_requests: [],
      });
      payload['repository'] = { id: 1, default_branch: 'main' };
      const sha = (await headOf('main')) ?? '';
      const env = { GITHUB_SHA: sha, GITHUB_REF_NAME: 'main', GITHUB_REF: 'refs/heads/main' };
      return job(
        'workflow_run',
        payload,
        env,
        {},
        { ...options, inputs: { results: '', ...options.inputs } },
      );
    },
    onEvent: async (name, payload, options = {}) => {
      const sha = (await headOf('main')) ?? '';
      return job(
        name,
        payload,
        { GITHUB_SHA: sha, GITHUB_REF_NAME: 'main', GITHUB_REF: 'refs/heads/main' },
        options.values ?? {},
        options,
      );
    },
    merge: (pull) => call('PUT', `/pulls/${pull.number}/merge`, { merge_method: 'squash' }),
    comments: (pull) => call('GET', `/issues/${pull.number}/comments?per_page=100`),
  };
}
