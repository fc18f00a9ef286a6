import { defaults } from '@actions/github/lib/utils';
import { Octokit } from '@octokit/rest';
import { UserError, WorldError } from '../errors.js';
import { type Patience, patient, startWaiting, type Waiting } from './retry.js';

/** `fetch` through the proxy that the runner names, for addresses that GitHub gave and that need no token. */
export const githubFetch: typeof fetch = (...args) => (defaults.request?.fetch ?? fetch)(...args);

export type GithubAccess = {
  /** `https://api.github.com`, or `https://HOST/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  readonly token: string;
  readonly patience?: Patience;
  readonly requestTimeoutMs?: number;
};

/** The version that all requests here are written for; without the header GitHub picks one. */
const apiVersion = '2022-11-28';

const defaultTimeoutMs = 30_000;

/** Tries of one request; losing a race is another matter, that the store sees to. */
const triesPerRequest = 5;

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/**
 * GitHub's API: proxies as `@actions/github` knows them, a time limit on each request, and patience with limits,
 * server errors and broken connections. A request that is not repeatable (a new comment, a new issue) is only
 * sent again when the server refused it outright.
 */
export function githubClient(access: GithubAccess): Octokit {
  const client = new Octokit({
    auth: access.token,
    baseUrl: access.apiUrl.replace(/\/+$/, ''),
    userAgent: 'perf-gate',
    log: silent,
    request: { fetch: defaults.request?.fetch },
  });
  client.hook.wrap('request', async (request, options) => {
    const waiting = requestWaiting(access.patience ?? patient, options.request?.['waiting']);
    for (;;) {
      try {
        const timeout = Math.max(1, Math.min(access.requestTimeoutMs ?? defaultTimeoutMs, waiting.leftMs()));
        // Other hooks pass the first options on, whatever this one is called with: they are changed in place.
        options.headers['x-github-api-version'] = apiVersion;
        return await within(timeout, async (signal) => {
          options.request = { ...options.request, signal };
          return intact(await request(options));
        });
      } catch (error) {
        const delay = retryDelay(error, options.method, options.url);
        if (delay === null || !(await waiting.again(delay))) throw error;
      }
    }
  });
  return client;
}

/** Gives up after a time. The controller is held here: a signal that only the request knew could be collected. */
async function within<Result>(ms: number, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new Error(`no answer within ${ms / 1000} s`)), ms);
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Within the caller's time, if it gave any. */
function requestWaiting(patience: Patience, outer: Waiting | undefined): Waiting {
  return startWaiting({
    ...patience,
    tries: Math.min(patience.tries, triesPerRequest),
    totalMs: Math.min(patience.totalMs, outer?.leftMs() ?? patience.totalMs),
  });
}

/** An answer that says it is JSON and is not. */
class Garbled extends Error {}

/** Octokit hands JSON that cannot be read on as text; a redirection that was not followed has no content. */
function intact<Response extends { data: unknown; status: number; headers: Record<string, unknown> }>(
  response: Response,
): Response {
  if (response.status >= 300) return response;
  const isJson = String(response.headers['content-type'] ?? '').startsWith('application/json');
  if (isJson && typeof response.data === 'string') throw new Garbled('the answer is cut off or no JSON');
  return response;
}

/** A refusal whose reason did not arrive whole tells nothing: it may have been a lost race. */
function isGarbledRefusal(error: unknown): boolean {
  const response = responseOf(error);
  if (response === null || !('data' in response)) return false;
  const isJson = headersOf(error).get('content-type')?.startsWith('application/json') === true;
  return isJson && typeof response.data === 'string';
}

/** How long to wait at least before sending this again; null: not again. */
function retryDelay(error: unknown, method: string, url: string): number | null {
  const limit = limitDelay(error);
  if (limit !== null) return limit;
  // Git objects and refs may be written twice: the same content has the same id, and a ref moves only forward.
  const repeatable = method !== 'POST' || /\/git\/(?:blobs|trees|commits|refs)(?:$|\?)/.test(url);
  if (!repeatable) return null;
  if (error instanceof Garbled || isGarbledRefusal(error)) return 0;
  return (statusOf(error) ?? 0) >= 500 ? 0 : null;
}

/** GitHub says by headers when to come back; a secondary limit without any wants a long pause. */
function limitDelay(error: unknown): number | null {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return null;
  const headers = headersOf(error);
  const retryAfter = Number(headers.get('retry-after'));
  if (retryAfter > 0) return retryAfter * 1000;
  if (headers.get('x-ratelimit-remaining') === '0') {
    // By the server's clock: the runner's may be wrong.
    const now = Date.parse(headers.get('date') ?? '') || Date.now();
    return Math.max(0, Number(headers.get('x-ratelimit-reset')) * 1000 - now) + 1000;
  }
  return status === 429 || /secondary rate|abuse/i.test(wordsOf(error)) ? 0 : null;
}

/** The HTTP status of a failed request; 500 for a connection that broke. Null for anything else. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function responseOf(error: unknown): object | null {
  const response = error instanceof Error && 'response' in error ? error.response : null;
  return typeof response === 'object' ? response : null;
}

function headersOf(error: unknown): ReadonlyMap<string, string> {
  const response = responseOf(error);
  const headers = response !== null && 'headers' in response ? response.headers : null;
  return new Map(Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)]));
}

/** A failed request as an error for people: what could not be done, GitHub's words, the permission that is missing. */
export function githubFailure(error: unknown, doing: string, permission: string): Error {
  if (error instanceof UserError || error instanceof WorldError) return error;
  const status = statusOf(error);
  if (status === null && !(error instanceof Garbled)) {
    return error instanceof Error ? error : new WorldError(String(error));
  }
  const said = `${doing}: ${status === null ? '' : `${status} `}${wordsOf(error)}`;
  return new WorldError(said, { cause: error, hint: hintFor(error, permission) });
}

function hintFor(error: unknown, permission: string): string {
  const status = statusOf(error);
  if (limitDelay(error) !== null) {
    return 'A rate limit of GitHub holds longer than this waits. Let fewer jobs record at once, or run again later.';
  }
  if (status === 401) return 'The token is not valid (any more).';
  if (status === 403 || status === 404) {
    return `The token needs the permission \`${permission}\` on this repository: set it under \`permissions:\` of the job. Jobs of forks and of Dependabot never get it.`;
  }
  return 'GitHub could not be reached or did not answer properly; run again later.';
}
