import { spawn } from 'node:child_process';
import { UserError } from '../errors.js';

/** Runs a command line of the user's own workflow in the shell; its output is shown as it comes. Fails as the command does. */
export function runCommand(command: string, cwd: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(command, { cwd, shell: true, stdio: ['ignore', 2, 2] });
    child.on('error', fail);
    child.on('close', (status, signal) => {
      if (status === 0) return done();
      fail(
        new UserError(`the command ended with ${signal ?? `status ${status}`}: ${command}`, {
          place: { file: 'confirm-command' },
          hint: 'It must measure again and write the files that results names.',
        }),
      );
    });
  });
}
