import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { WorldError } from '../errors.js';

export type GitCall = {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Settings for this call only; they travel in the environment, never in the arguments. */
  readonly config?: readonly (readonly [key: string, value: string])[];
  readonly input?: string;
  readonly timeoutMs?: number;
};

export type GitResult = {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly timedOut: boolean;
};

const defaultTimeoutMs = 60_000;

/** More than any history is a repository gone wrong, not a baseline. */
const maxOutputBytes = 512 * 1024 * 1024;

/** Variables of a calling git (a hook, an alias) point at its repository; only what is about the connection stays. */
const kept =
  /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|SSL_.*|ASKPASS|EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|PROXY_COMMAND)$/;

function environment(call: GitCall): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && (!name.startsWith('GIT_') || kept.test(name))) env[name] = value;
  }
  const given = Number.parseInt(env['GIT_CONFIG_COUNT'] ?? '0', 10) || 0;
  const config = call.config ?? [];
  config.forEach(([key, value], i) => {
    env[`GIT_CONFIG_KEY_${given + i}`] = key;
    env[`GIT_CONFIG_VALUE_${given + i}`] = value;
  });
  if (given + config.length > 0) env['GIT_CONFIG_COUNT'] = String(given + config.length);
  // Messages are read, so they must be in English; nobody sits there to answer a password prompt.
  return {
    ...env,
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_TERMINAL_PROMPT: '0',
    SSH_ASKPASS_REQUIRE: 'never',
    ...call.env,
  };
}

/** Asks git to end, so that it ends its own helpers; these could keep the pipes open for ever, so they are let go. */
function stop(child: ChildProcessWithoutNullStreams): void {
  child.kill('SIGTERM');
  child.stdout.destroy();
  child.stderr.destroy();
  setTimeout(() => child.kill('SIGKILL'), 2_000).unref();
}

/** Runs git without a shell. A failing command is a result; a missing git is a `WorldError`. */
export function git(args: readonly string[], call: GitCall): Promise<GitResult> {
  return new Promise((done, fail) => {
    const child = spawn('git', args, { cwd: call.cwd, env: environment(call), stdio: 'pipe' });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let bytes = 0;
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      stop(child);
    }, call.timeoutMs ?? defaultTimeoutMs);
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > maxOutputBytes) stop(child);
      else stdout.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', (cause) => {
      clearTimeout(timer);
      fail(
        new WorldError(`git could not be started: ${cause.message}`, {
          cause,
          hint: 'Is git installed and the folder there?',
        }),
      );
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      done({
        status,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8'),
        timedOut,
      });
    });
    child.stdin.end(call.input ?? '');
  });
}

/** The trimmed output of a git command that must succeed. */
export async function gitText(args: readonly string[], call: GitCall): Promise<string> {
  const result = await git(args, call);
  if (result.status === 0) return result.stdout.toString('utf8').trim();
  throw gitFailure(args, result);
}

/** A failed call as an error: the command's name and git's own words, without credentials. */
export function gitFailure(args: readonly string[], result: GitResult, hint?: string): WorldError {
  const words = result.timedOut ? 'it took too long and was stopped' : withoutSecrets(result.stderr.trim());
  return new WorldError(`git ${args[0] ?? ''} failed: ${words || `status ${result.status}`}`, {
    ...(hint === undefined ? {} : { hint }),
  });
}

/** Credentials in addresses and headers, blanked: up to the last `@` before the path, and however long a token is. */
export const withoutSecrets = (text: string): string =>
  text.replace(/(\w{1,20}:\/\/)[^\s/]*@/g, '$1').replace(/(authorization:\s*\w{1,20}\s)\S+/gi, '$1***');
