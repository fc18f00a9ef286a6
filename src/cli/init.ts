import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { usualConfigPath } from '../config/input-values.js';
import type { Inputs } from '../config/inputs.js';
import { UserError } from '../errors.js';
import { starterConfiguration, starters, starterWorkflow } from '../init/starters.js';
import { readOptionalText } from '../io/files.js';
import { defaultBranch, isRepository, usualRemote } from '../io/local-repository.js';
import type { CommandContext, ExitStatus } from './context.js';

const workflowPath = '.github/workflows/performance.yml';

/** `perf-gate init`: a workflow and a configuration for what the repository measures with. */
export async function initCommand(inputs: Inputs, { cwd }: CommandContext): Promise<ExitStatus> {
  const starter = starters.find(
    ({ file, holds }) => file === '.' || holds.test(readOptionalText(file, cwd) ?? ''),
  );
  if (starter === undefined) throw new Error('no starter');
  const branch = (await isRepository(cwd)) ? await defaultBranch(cwd, await usualRemote(cwd)) : 'main';
  const files = [
    [workflowPath, starterWorkflow(starter, branch)],
    [usualConfigPath, starterConfiguration],
  ] as const;
  const standing = files.filter(([path]) => existsSync(resolve(cwd, path))).map(([path]) => path);
  if (standing.length > 0 && !inputs.force) {
    throw new UserError(`${standing.join(' and ')} already there`, {
      hint: 'Nothing was written. --force overwrites.',
    });
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(resolve(cwd, path)), { recursive: true });
    writeFileSync(resolve(cwd, path), text);
    process.stdout.write(`wrote ${path}\n`);
  }
  process.stdout.write(
    `Measures with ${starter.title}: look at the command in ${workflowPath}, commit both, push.\n`,
  );
  return 0;
}
