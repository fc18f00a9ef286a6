import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { freshFolder, run } from '../support/runner.js';

/** The commands of a Markdown file's shell blocks, in order. */
const commandsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].flatMap((block) =>
    (block[1] ?? '').trim().split('\n'),
  );

const judging = (file: string): string[] =>
  commandsOf(file).filter((command) => command.startsWith('node dist/cli/index.js gate'));

/** Runs a documented command on nothing but what is committed for it: no packages, no git repository, no home. */
async function runDocumented(command: string) {
  const folder = freshFolder('newcomer');
  cpSync(resolve('dist'), join(folder, 'dist'), { recursive: true });
  cpSync(resolve('examples/quickstart'), join(folder, 'examples/quickstart'), { recursive: true });
  const [, ...words] = command.split(' ');
  return run(process.execPath, words, { cwd: folder });
}

describe('the commands a newcomer types', () => {
  test('the one in the README finds the slower function and ends with status 1', async () => {
    const [command, ...others] = judging('README.md');
    expect(others).toEqual([]);
    const done = await runDocumented(command ?? '');
    expect([done.status, done.stderr]).toEqual([1, '']);
    expect(done.stdout).toMatch(/^ROLLBACK {2}text\n/);
    expect(done.stdout).toMatch(/distance.*\+42\.0%.*regression/);
    expect(done.stdout).toContain('judged 8 of 8');
    expect(done.stdout).toContain('baseline 13 runs');
  });

  test('those of the example: the change fails, the unchanged code passes', async () => {
    const commands = judging('examples/quickstart/README.md');
    const done = await Promise.all(commands.map(runDocumented));
    expect(done.map(({ status }) => status)).toEqual([1, 0]);
  });
});
