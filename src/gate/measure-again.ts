import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Configuration } from '../config/configuration.js';
import { UserError } from '../errors.js';
import { runCommand } from '../io/command.js';
import { findFiles } from '../io/files.js';
import type { GateRequest } from './request.js';
import { type Measured, readCandidate } from './runs.js';

/**
 * Measures once more on this same runner, which shares whatever slowed the first run: weaker than another
 * runner, and labelled so. Results that the command did not write anew are no second run.
 */
export async function measureAgain(
  request: GateRequest,
  command: string,
  configuration: Configuration,
): Promise<Measured> {
  const before = await writtenAt(request);
  await runCommand(command, request.cwd);
  const after = await writtenAt(request);
  const stale = [...after].filter(([path, time]) => before.get(path) === time).map(([path]) => path);
  if (stale.length > 0) {
    throw new UserError(`the command did not write ${stale.join(', ')} anew`, {
      place: { file: 'confirm-command' },
      hint: 'The same results cannot confirm themselves.',
    });
  }
  const identity = {
    ...request.identity,
    id: `${request.identity.id}/again`,
    date: new Date(Date.parse(request.identity.date) + 1).toISOString(),
  };
  const { run, warnings } = await readCandidate({ ...request, identity }, configuration);
  return {
    run,
    warnings: [...warnings, { code: 'confirmed-on-same-runner', details: { suite: run.suite } }],
  };
}

async function writtenAt({ inputs, cwd }: GateRequest): Promise<Map<string, number>> {
  const paths = await findFiles(inputs.results, cwd);
  return new Map(paths.map((path) => [path, statSync(resolve(cwd, path)).mtimeMs]));
}
