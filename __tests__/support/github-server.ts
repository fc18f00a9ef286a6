import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createEmulator } from 'emulate';
import { checkRequest, type SentRequest } from './github-openapi.js';

export type LoggedRequest = SentRequest & {
  /** The operation of GitHub's OpenAPI description. */
  readonly operation: string | null;
  readonly status: number | string;
  readonly headers: Readonly<Record<string, string>>;
  readonly token: string;
};

export type FaultKind =
  | number
  | { readonly status: number; readonly headers?: Record<string, string>; readonly message?: string }
  /** What was true a moment ago. */
  | { readonly stale: unknown }
  | 'reset-before'
  | 'reset-after'
  | 'hang'
  | 'garbage'
  | 'truncated'
  | 'cut';

/** One fault for one request; without `on` the next request meets it. */
export type Fault = { readonly on?: (request: SentRequest) => boolean; readonly what: FaultKind };

export type GithubServer = {
  /** The API's base address, what GITHUB_API_URL is on a runner. */
  readonly url: string;
  readonly owner: string;
  readonly repo: string;
  /** May do everything; may read only; belongs to somebody without any role here. */
  readonly token: string;
  readonly readToken: string;
  readonly strangerToken: string;
  readonly requests: readonly LoggedRequest[];
  /** What GitHub's OpenAPI description would not have taken; must stay empty. */
  readonly invalid: readonly string[];
  /** Consumed one a request. */
  readonly faults: Fault[];
  /** Rules that `rules/branches` answers with, whatever the branch. */
  readonly rules: unknown[];
  /** What the workflow runs of the repository left behind. */
  readonly artifacts: StoredArtifact[];
  /** Node ids of the pull requests that were turned into drafts. */
  readonly drafted: string[];
  /** Pull requests, by number, whose head lies in a fork: its owner and the repository's id. */
  readonly forks: Map<number, { readonly owner: string; readonly id: number }>;
  /** A fault for any request, asked each time; null: none. */
  chaos: ((request: SentRequest) => FaultKind | null) | null;
  /** Straight to the emulator, past log and faults: for preparing and looking. */
  readonly api: (method: string, path: string, body?: unknown) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

export type StoredArtifact = {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly archive: Buffer;
  /** What GitHub says of its size, when that is not the truth. */
  readonly declared?: number;
  readonly expired?: boolean;
};

export type ServerOptions = {
  readonly owner?: string;
  readonly repo?: string;
  readonly private?: boolean;
  /** False leaves the repository without any commit. */
  readonly initialised?: boolean;
};

const tokens = {
  token: 'ghs_tokenThatMayWriteEverything0000000',
  readToken: 'ghs_tokenThatMayReadOnly00000000000000',
  strangerToken: 'ghp_tokenOfSomebodyElse00000000000000',
};

/**
 * `emulate` as GitHub's REST API behind a proxy of ours that checks every request against GitHub's own OpenAPI
 * description, mends what the emulator answers unlike GitHub, keeps a log, and injects faults.
 */
export async function startGithubServer(options: ServerOptions = {}): Promise<GithubServer> {
  const owner = options.owner ?? 'octo-org';
  const repo = options.repo ?? 'rocket';
  const emulator = await createEmulator({
    service: 'github',
    port: await freePort(),
    seed: seedOf(owner, repo, options),
  });
  const requests: LoggedRequest[] = [];
  const invalid: string[] = [];
  const server: GithubServer = {
    url: '',
    owner,
    repo,
    ...tokens,
    requests,
    invalid,
    faults: [],
    rules: [],
    artifacts: [],
    drafted: [],
    forks: new Map(),
    chaos: null,
    api: async (method, path, body) => {
      const sent = { method, path: path.split('?')[0] ?? '', query: new URLSearchParams(), body };
      return (await forward(emulator.url, sent, path, tokens.token)).json;
    },
    close: () =>
      new Promise((done) => {
        proxy.close(() => void emulator.close().then(done));
        proxy.closeAllConnections();
      }),
  };
  const proxy = createServer((request, response) => {
    void answer({ server, emulator: emulator.url, requests, invalid }, request, response).catch((error) => {
      invalid.push(`the proxy failed: ${error instanceof Error ? error.stack : String(error)}`);
      response.destroy();
    });
  });
  const port = await new Promise<number>((ready) => {
    proxy.listen(0, '127.0.0.1', () => ready(portOf(proxy.address())));
  });
  return Object.assign(server, { url: `http://127.0.0.1:${port}` });
}

const portOf = (address: unknown): number =>
  typeof address === 'object' && address !== null && 'port' in address ? Number(address.port) : 0;

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const port = portOf(probe.address());
      probe.close(() => done(port));
    });
  });
}

const person = (login: string) => ({ login, name: login, email: `${login}@example.org` });

const seedOf = (owner: string, repo: string, options: ServerOptions) => ({
  tokens: {
    [tokens.token]: { login: owner, scopes: ['repo', 'user'] },
    [tokens.strangerToken]: { login: 'stranger', scopes: ['repo'] },
  },
  github: {
    users: [person(owner), person('stranger')],
    repos: [{ owner, name: repo, auto_init: options.initialised ?? true, private: options.private ?? false }],
  },
});

type Proxy = {
  readonly server: GithubServer;
  readonly emulator: string;
  readonly requests: LoggedRequest[];
  readonly invalid: string[];
};

type Answer = {
  readonly status: number;
  readonly json: unknown;
  readonly headers: Readonly<Record<string, string>>;
};

const refusal = (status: number, message: string): Answer => ({
  status,
  json: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  headers: {},
});

async function answer(proxy: Proxy, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url?.startsWith(storePath)) return sendArtifact(proxy, request, response);
  const sent = await readRequest(request);
  const url = request.url ?? '/';
  const token = /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const graphql = sent.path === '/graphql';
  const { id, errors } = graphql ? { id: 'graphql', errors: [] } : checkRequest(sent);
  const fault = takeFault(proxy.server, sent);
  const log = (status: number | string): void => {
    const headers = Object.fromEntries(Object.entries(request.headers).map(([k, v]) => [k, String(v)]));
    proxy.requests.push({ ...sent, operation: id, status, headers, token });
  };
  if (fault === 'hang') return log('hang');
  if (fault === 'reset-before') {
    log(fault);
    request.socket.destroy();
    return;
  }
  if (typeof fault === 'number') fail({ status: fault });
  else if (typeof fault === 'object' && fault !== null) instead(fault);
  else await pass();

  function fail(what: { status: number; headers?: Record<string, string>; message?: string }): void {
    log(what.status);
    const body = refusal(what.status, what.message ?? 'Server Error');
    send(response, { ...body, headers: what.headers ?? {} }, sent);
  }

  function instead(what: Exclude<FaultKind, string | number>): void {
    if ('status' in what) fail(what);
    else {
      log('stale');
      send(response, { status: 200, json: what.stale, headers: {} }, sent);
    }
  }

  async function pass(): Promise<void> {
    proxy.invalid.push(...errors.map((error) => `${sent.method} ${sent.path}: ${error}`));
    const found =
      errors.length > 0
        ? refusal(422, `Invalid request.\n\n${errors.join('\n')}`)
        : await authorise(proxy, sent, url, token);
    log(typeof fault === 'string' ? fault : found.status);
    if (fault === 'reset-after') request.socket.destroy();
    else if (typeof fault === 'string') garble(response, found, fault);
    else send(response, linked(found, proxy), sent);
  }
}

async function readRequest(request: IncomingMessage): Promise<SentRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'http://localhost');
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

function takeFault(server: GithubServer, sent: SentRequest): FaultKind | null {
  const index = server.faults.findIndex(({ on }) => on === undefined || on(sent));
  if (index >= 0) return server.faults.splice(index, 1)[0]?.what ?? null;
  return server.chaos?.(sent) ?? null;
}

async function authorise(proxy: Proxy, sent: SentRequest, url: string, token: string): Promise<Answer> {
  const { server } = proxy;
  if (token !== '' && !Object.values(tokens).includes(token)) return refusal(401, 'Bad credentials');
  if (sent.path === '/graphql') return draft(server, sent, token);
  if (token === server.readToken && sent.method !== 'GET') {
    return refusal(403, 'Resource not accessible by integration');
  }
  const known = ownAnswer(server, sent);
  if (known !== null) return known;
  const associated = /^(.*)\/commits\/([0-9a-f]{40})\/pulls$/.exec(sent.path);
  if (associated !== null) return pullsOf(proxy, associated[1] ?? '', associated[2] ?? '');
  const tooLong = commentLimit(sent);
  if (tooLong !== null) return tooLong;
  const upstream = token === server.readToken ? server.token : token;
  const found = likeGithub(sent, await forward(proxy.emulator, sent, url, upstream));
  return completed(proxy, sent, found);
}

/** What GitHub's answers say and the emulator's do not. */
async function completed(proxy: Proxy, sent: SentRequest, found: Answer): Promise<Answer> {
  if (/\/pulls$/.test(sent.path) && sent.method === 'GET') return withForks(proxy, sent, found);
  return /\/branches\/[^?]+$/.test(sent.path) ? withWholeCommit(proxy, found) : found;
}

const storePath = '/_store/';

/** What the emulator knows nothing of. */
function ownAnswer(server: GithubServer, sent: SentRequest): Answer | null {
  if (/\/rules\/branches\//.test(sent.path)) return { status: 200, json: server.rules, headers: {} };
  return artifactAnswer(server, sent);
}

/** Runs and downloads of artifacts, of which the emulator knows no content. */
function artifactAnswer({ artifacts, url }: GithubServer, { path }: SentRequest): Answer | null {
  const run = /\/actions\/runs\/(\d+)\/artifacts$/.exec(path)?.[1];
  if (run !== undefined) {
    const found = artifacts.filter(({ runId }) => runId === Number(run));
    const json = found.map(({ id, name, archive, declared, expired }) => ({
      id,
      name,
      size_in_bytes: declared ?? archive.byteLength,
      expired: expired ?? false,
    }));
    return { status: 200, json: { total_count: json.length, artifacts: json }, headers: {} };
  }
  const id = /\/actions\/artifacts\/(\d+)\/zip$/.exec(path)?.[1];
  if (id === undefined) return null;
  return { status: 302, json: undefined, headers: { location: `${url}${storePath}${id}` } };
}

/** The store that GitHub redirects to: another party, which must not see the token. */
function sendArtifact({ server, invalid }: Proxy, request: IncomingMessage, response: ServerResponse): void {
  if (request.headers.authorization !== undefined) invalid.push('the store of artifacts saw a token');
  const id = Number(request.url?.slice(storePath.length));
  response.writeHead(200, { 'content-type': 'application/zip' });
  response.end(server.artifacts.find((artifact) => artifact.id === id)?.archive);
}

/** The one mutation that the gate sends. */
function draft(server: GithubServer, { body }: SentRequest, token: string): Answer {
  const sent = body as { query: string; variables: { id: string } };
  const refused = token === server.readToken || !sent.query.includes('convertPullRequestToDraft');
  if (!refused) server.drafted.push(sent.variables.id);
  const error = { type: 'FORBIDDEN', message: 'Resource not accessible by integration' };
  return { status: 200, json: refused ? { data: null, errors: [error] } : { data: {} }, headers: {} };
}

/** Heads in forks, which the emulator cannot have; the filter by head then is ours. */
async function withForks({ server, emulator }: Proxy, sent: SentRequest, found: Answer): Promise<Answer> {
  if (server.forks.size === 0 || found.status !== 200) return found;
  const query = new URLSearchParams(sent.query);
  query.delete('head');
  const all = await forward(emulator, sent, `${sent.path}?${query}`, server.token);
  const pulls = (all.json as ListedPull[]).map((pull) => {
    const fork = server.forks.get(pull.number);
    const repo = fork === undefined ? pull.head.repo : { ...pull.head.repo, id: fork.id };
    const owner = fork?.owner ?? server.owner;
    return { ...pull, head: { ...pull.head, repo, label: `${owner}:${pull.head.ref}` } };
  });
  const head = sent.query.get('head');
  return { ...all, json: pulls.filter((pull) => head === null || pull.head.label === head) };
}

type ListedPull = { readonly number: number; readonly head: { readonly ref: string; readonly repo: object } };

/** The emulator does not know which pull requests a commit belongs to. */
async function pullsOf({ emulator, server }: Proxy, repository: string, commit: string): Promise<Answer> {
  const path = `${repository}/pulls`;
  const sent = { method: 'GET', path, query: new URLSearchParams({ state: 'all' }), body: undefined };
  const found = await forward(emulator, sent, `${path}?state=all&per_page=100`, server.token);
  const pulls = found.json as { merge_commit_sha: string | null; head: { sha: string } }[];
  return {
    ...found,
    json: pulls.filter((pull) => pull.merge_commit_sha === commit || pull.head.sha === commit),
  };
}

/** GitHub's branch carries the whole commit, the emulator's only its id. */
async function withWholeCommit({ server }: Proxy, found: Answer): Promise<Answer> {
  const branch = found.json as { commit?: { sha: string } };
  if (found.status !== 200 || branch.commit === undefined) return found;
  const path = `/repos/${server.owner}/${server.repo}/git/commits/${branch.commit.sha}`;
  const commit = await server.api('GET', path);
  return { ...found, json: { ...branch, commit: { ...branch.commit, commit } } };
}

/** GitHub's limit, which the emulator does not know. */
function commentLimit(sent: SentRequest): Answer | null {
  const body =
    typeof sent.body === 'object' && sent.body !== null && 'body' in sent.body ? sent.body.body : '';
  const isComment = /\/comments(?:\/\d+)?$/.test(sent.path);
  if (!isComment || typeof body !== 'string' || [...body].length <= 65_536) return null;
  return refusal(422, 'Validation Failed: Body is too long (maximum is 65536 characters)');
}

async function forward(emulator: string, sent: SentRequest, url: string, token: string): Promise<Answer> {
  const response = await fetch(`${emulator}${url}`, {
    method: sent.method,
    headers: {
      'content-type': 'application/json',
      ...(token === '' ? {} : { authorization: `token ${token}` }),
    },
    ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
  });
  const text = await response.text();
  const link = response.headers.get('link');
  return {
    status: response.status,
    json: text === '' ? undefined : parseOrText(text),
    headers: link === null ? {} : { link: link.replaceAll(emulator, '{server}') },
  };
}

function parseOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Where the emulator is known to answer unlike GitHub. */
function likeGithub(sent: SentRequest, found: Answer): Answer {
  const message =
    typeof found.json === 'object' && found.json !== null && 'message' in found.json
      ? String(found.json.message)
      : '';
  if (message === 'Update is not a fast-forward') return refusal(422, 'Update is not a fast forward');
  if (found.status === 404 && sent.method === 'PATCH' && /\/git\/refs\//.test(sent.path)) {
    return refusal(422, 'Reference does not exist');
  }
  if (found.status === 404 && /\/branches\/[^/]+$/.test(sent.path)) return refusal(404, 'Branch not found');
  return found;
}

const linked = (found: Answer, proxy: Proxy): Answer => ({
  ...found,
  headers: Object.fromEntries(
    Object.entries(found.headers).map(([name, value]) => [
      name,
      value.replaceAll('{server}', proxy.server.url),
    ]),
  ),
});

function send(response: ServerResponse, found: Answer, sent: SentRequest): void {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '990',
    ...found.headers,
  };
  const raw = response.req.headers.accept?.includes('raw') ? rawBlob(sent, found) : null;
  if (raw !== null) {
    response.writeHead(200, { ...headers, 'content-type': 'application/vnd.github.raw+json; charset=utf-8' });
    response.end(raw);
    return;
  }
  response.writeHead(found.status, headers);
  response.end(found.json === undefined || found.status === 204 ? '' : JSON.stringify(found.json));
}

/** A blob in the raw media type, which the emulator does not know. */
function rawBlob(sent: SentRequest, { status, json }: Answer): Buffer | null {
  if (status !== 200 || !/\/git\/blobs\//.test(sent.path)) return null;
  if (typeof json !== 'object' || json === null || !('content' in json)) return null;
  return Buffer.from(String(json.content), 'base64');
}

/** An answer that took effect and does not arrive as it should. */
function garble(response: ServerResponse, found: Answer, how: string): void {
  const text = JSON.stringify(found.json ?? {});
  const half = text.slice(0, Math.ceil(text.length / 2));
  const type = { 'content-type': 'application/json; charset=utf-8' };
  if (how === 'cut') {
    response.writeHead(found.status, { ...type, 'content-length': String(Buffer.byteLength(text)) });
    response.write(half, () => response.destroy());
    return;
  }
  response.writeHead(found.status, type);
  response.end(how === 'garbage' ? '<html><body>502 Bad Gateway</body></html>' : half);
}
