import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** What a finished process left behind, as the runner would see it. */
export type Finished = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type ActionResult = Finished & {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
};

export type ActionJob = {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly event: unknown;
  readonly cwd: string;
};

const project = resolve('.');

/** A fresh folder of its own below the system's temporary one. */
export const freshFolder = (name: string): string => mkdtempSync(join(tmpdir(), `perf-gate-${name}-`));

/** Runs a process to its end; nothing of this machine's environment reaches it but PATH and what is given. */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<Finished> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('error', fail);
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}

/** The command line as it is shipped. */
export const perfGate = (
  args: readonly string[],
  options: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<Finished> => run(process.execPath, [join(project, 'dist/cli/index.js'), ...args], options);

/** The Action as the runner starts it: inputs and context in the environment, command files in a folder. */
export async function runAction(job: ActionJob): Promise<ActionResult> {
  const folder = freshFolder('runner');
  const file = (name: string, content = ''): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const output = file('output');
  const summary = file('summary');
  const inputs = Object.entries({ ...actionDefaults(), ...job.inputs }).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  const env = {
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(job.event)),
    GITHUB_WORKSPACE: job.cwd,
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: folder,
    ...Object.fromEntries(inputs),
    ...job.env,
  };
  const finished = await run(process.execPath, [join(project, 'dist/action/index.js')], {
    cwd: job.cwd,
    env,
  });
  return {
    ...finished,
    outputs: readCommandFile(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** The defaults of `action.yml`, which the runner turns into INPUT_ variables itself; its expressions stand for nothing here. */
function actionDefaults(): Record<string, string> {
  const action: { inputs: Record<string, { default?: string }> } = parse(
    readFileSync(join(project, 'action.yml'), 'utf8'),
  );
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => {
      const text = String(input.default ?? '');
      return [name, text.includes('${{') ? '' : text];
    }),
  );
}

/** `name<<delimiter` … `delimiter` blocks and `name=value` lines of a command file. */
function readCommandFile(content: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = content.split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const block = /^(.+?)<<(.+)$/.exec(line);
    if (block !== null) {
      const end = lines.indexOf(block[2] ?? '', i + 1);
      values[block[1] ?? ''] = lines.slice(i + 1, end).join('\n');
      i = end;
    } else if (line.includes('='))
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return values;
}
