import { execFileSync, spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { freshFolder } from './runner.js';

export type GitServer = {
  /** Address of the one bare repository. */
  readonly url: string;
  /** The bare repository on disk. */
  readonly path: string;
  readonly token: string;
  readonly requests: readonly GitRequest[];
  /** Faults are taken from the front, each for one request it is for. */
  readonly faults: GitFault[];
  readonly git: (...args: string[]) => string;
  readonly close: () => Promise<void>;
};

export type GitRequest = { readonly method: string; readonly path: string; readonly authorised: boolean };

export type GitFault = {
  /** `read` is upload-pack, `write` is receive-pack. */
  readonly on: 'read' | 'write';
  /** A status; a connection cut before or after git did its work; no answer at all. */
  readonly what: number | 'reset-before' | 'reset-after' | 'hang';
};

/** A bare repository behind `git http-backend`, as a forge serves it: loopback, token needed, faults on demand. */
export async function startGitServer(): Promise<GitServer> {
  const root = freshFolder('git-server');
  const path = join(root, 'repo.git');
  const token = 'ghs_secretOfTheGitServer';
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', path]);
  execFileSync('git', ['-C', path, 'config', 'http.receivepack', 'true']);
  const requests: GitRequest[] = [];
  const faults: GitFault[] = [];
  const expected = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const backend = join(execFileSync('git', ['--exec-path']).toString().trim(), 'git-http-backend');

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const authorised = request.headers.authorization === expected;
    requests.push({ method: request.method ?? '', path: url.pathname + url.search, authorised });
    if (!authorised) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    const fault = takeFault(faults, request.method, url);
    if (fault === null || fault === 'reset-after') {
      serve({ backend, root, request, response, url, cut: fault === 'reset-after' });
    } else {
      fail(fault, request, response);
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/repo.git`,
    path,
    token,
    requests,
    faults,
    git: (...args) =>
      execFileSync('git', ['-C', path, ...args])
        .toString()
        .trim(),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Discovery requests are left alone: a fault meets the request that does the work. */
function takeFault(faults: GitFault[], method: string | undefined, url: URL): GitFault['what'] | null {
  const side = url.pathname.endsWith('receive-pack') ? 'write' : 'read';
  const index = method === 'POST' ? faults.findIndex(({ on }) => on === side) : -1;
  return index < 0 ? null : (faults.splice(index, 1)[0]?.what ?? null);
}

function fail(what: GitFault['what'], request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  if (what === 'reset-before') request.socket.destroy();
  else if (typeof what === 'number') response.writeHead(what).end();
}

type Service = {
  readonly backend: string;
  readonly root: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** Let git do its work, then cut the connection instead of answering. */
  readonly cut: boolean;
};

/** The common gateway interface of `git http-backend` (git-http-backend(1)). */
function serve({ backend, root, request, response, url, cut }: Service): void {
  const header = (name: string): string => String(request.headers[name] ?? '');
  const gateway = spawn(backend, {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: root,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: header('git-protocol'),
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: header('content-type'),
      HTTP_CONTENT_ENCODING: header('content-encoding'),
      ...(header('content-length') === '' ? {} : { CONTENT_LENGTH: header('content-length') }),
      REMOTE_USER: 'writer',
      REMOTE_ADDR: '127.0.0.1',
    },
  });
  gateway.stdin.on('error', () => undefined);
  request.pipe(gateway.stdin);
  const chunks: Buffer[] = [];
  gateway.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  gateway.on('close', () => {
    if (cut) {
      request.socket.destroy();
      return;
    }
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    const headers = new Map(
      output
        .toString('utf8', 0, Math.max(end, 0))
        .split('\r\n')
        .map((line): [string, string] => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
        }),
    );
    const status = Number.parseInt(headers.get('status') ?? '200', 10);
    headers.delete('status');
    response.writeHead(end < 0 ? 500 : status, Object.fromEntries(headers));
    response.end(output.subarray(end + 4));
  });
}
