import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { UserError } from '../errors.js';

/** Why the job runs, in the gate's own words; every other event is `other`. */
export type EventKind =
  | 'push'
  | 'pull-request'
  | 'merge-group'
  | 'schedule'
  | 'dispatch'
  | 'release'
  | 'workflow-run'
  | 'comment'
  | 'other';

export type PullRequest = {
  readonly number: number;
  /** The head is in another repository, or the event's token cannot write: its code and data are not trusted. */
  readonly untrusted: boolean;
  readonly head: string;
  readonly base: string;
  /** Hostile text; only lines of the gate's own grammar are read from it. */
  readonly body: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
};

export type Repository = { readonly owner: string; readonly name: string; readonly defaultBranch: string };

/** What the runner told about this job, decoded once. */
export type GithubEvent = {
  readonly kind: EventKind;
  readonly name: string;
  readonly repository: Repository;
  /** The checked-out commit: for a pull request the test merge. */
  readonly sha: string;
  /** The commit people know the run by: for a pull request its head. */
  readonly head: string;
  /** Branch of the candidate. */
  readonly branch: string;
  /** Branch whose history the candidate is judged against. */
  readonly baseBranch: string;
  /** The commit the candidate was built on, as far as the event knows; null: ask the history of `sha`. */
  readonly base: string | null;
  readonly pullRequest: PullRequest | null;
  readonly actor: string;
  readonly runId: string;
  readonly attempt: number;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** The decoded payload for the use cases that need more of it. */
  readonly payload: unknown;
};

const repositoryPart = z.object({ default_branch: z.string().optional() });

const pullRequestPart = z.object({
  number: z.number().int(),
  body: z.string().nullish(),
  draft: z.boolean().nullish(),
  labels: z.array(z.object({ name: z.string() })).nullish(),
  head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ id: z.number() }).nullish() }),
  base: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ id: z.number() }) }),
});

const payloadSchema = z.object({
  repository: repositoryPart.optional(),
  pull_request: pullRequestPart.optional(),
  merge_group: z
    .object({ head_sha: z.string(), head_ref: z.string(), base_sha: z.string(), base_ref: z.string() })
    .optional(),
  before: z.string().optional(),
});

type Payload = z.infer<typeof payloadSchema>;
type Environment = Readonly<Record<string, string | undefined>>;

const kinds: ReadonlyMap<string, EventKind> = new Map([
  ['push', 'push'],
  ['pull_request', 'pull-request'],
  ['pull_request_target', 'pull-request'],
  ['merge_group', 'merge-group'],
  ['schedule', 'schedule'],
  ['workflow_dispatch', 'dispatch'],
  ['repository_dispatch', 'dispatch'],
  ['release', 'release'],
  ['workflow_run', 'workflow-run'],
  ['issue_comment', 'comment'],
]);

/** Bots whose `pull_request` jobs get a read-only token, as forks do. */
const readOnlyBots: readonly string[] = ['dependabot[bot]'];

/** GITHUB_* and the event file → event. Throws `UserError` outside a runner. */
export function readEvent(env: Environment): GithubEvent {
  const payload = readPayload(env);
  const name = required(env, 'GITHUB_EVENT_NAME');
  const [owner = '', repo = ''] = required(env, 'GITHUB_REPOSITORY').split('/');
  const defaultBranch = payload.decoded.repository?.default_branch ?? 'main';
  const sha = required(env, 'GITHUB_SHA');
  const ref = refOf(env);
  return {
    kind: kinds.get(name) ?? 'other',
    name,
    repository: { owner, name: repo, defaultBranch },
    sha,
    actor: env['GITHUB_ACTOR'] ?? '',
    runId: required(env, 'GITHUB_RUN_ID'),
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1'),
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    payload: payload.raw,
    ...placeOf(payload.decoded, { sha, ref, defaultBranch, actor: env['GITHUB_ACTOR'] ?? '' }),
  };
}

/** A tag may be named like the base branch without having passed its protections: it keeps its full name. */
function refOf(env: Environment): string {
  const name = env['GITHUB_REF_NAME'] ?? '';
  return env['GITHUB_REF_TYPE'] === 'tag' ? `refs/tags/${name}` : name;
}

type Checkout = { sha: string; ref: string; defaultBranch: string; actor: string };
type Position = Pick<GithubEvent, 'head' | 'branch' | 'baseBranch' | 'base' | 'pullRequest'>;

function placeOf(payload: Payload, checkout: Checkout): Position {
  const pull = payload.pull_request;
  if (pull !== undefined) {
    return {
      head: pull.head.sha,
      branch: pull.head.ref,
      baseBranch: pull.base.ref,
      base: pull.base.sha,
      pullRequest: pullRequestOf(pull, checkout.actor),
    };
  }
  const group = payload.merge_group;
  if (group !== undefined) {
    return {
      head: group.head_sha,
      branch: branchOf(group.head_ref),
      baseBranch: branchOf(group.base_ref),
      base: group.base_sha,
      pullRequest: null,
    };
  }
  return {
    head: checkout.sha,
    branch: checkout.ref,
    baseBranch: checkout.defaultBranch,
    base: null,
    pullRequest: null,
  };
}

function pullRequestOf(pull: z.infer<typeof pullRequestPart>, actor: string): PullRequest {
  return {
    number: pull.number,
    untrusted: pull.head.repo?.id !== pull.base.repo.id || readOnlyBots.includes(actor),
    head: pull.head.sha,
    base: pull.base.sha,
    body: pull.body ?? '',
    labels: (pull.labels ?? []).map((label) => label.name),
    draft: pull.draft ?? false,
  };
}

const branchOf = (ref: string): string => ref.replace(/^refs\/heads\//, '');

function required(env: Environment, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') {
    throw new UserError(`${name} is not set`, {
      hint: 'The Action runs inside GitHub Actions; elsewhere use the command line: perf-gate gate.',
    });
  }
  return value;
}

function readPayload(env: Environment): { raw: unknown; decoded: Payload } {
  const path = required(env, 'GITHUB_EVENT_PATH');
  const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const decoded = payloadSchema.safeParse(raw);
  if (decoded.success) return { raw, decoded: decoded.data };
  const first = decoded.error.issues[0];
  throw new UserError(`the event payload is not what GitHub sends: ${first?.message ?? 'unreadable'}`, {
    place: { file: path, path: first?.path.join('.') ?? '' },
  });
}
