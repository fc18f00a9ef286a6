import { createHash } from 'node:crypto';
import type { Configuration } from '../config/configuration.js';
import { readTargetLines } from '../config/target-line.js';
import { readConfigurationOf } from '../io/configuration.js';
import type { Warning } from '../warnings.js';
import type { GateRequest } from './request.js';

/** The configuration of one judgement: the file's, the inputs', and what the pull request promises. */
export type Settings = {
  readonly configuration: Configuration;
  /** What two runs must have been judged under to be judged together; promises of the description are no part of it. */
  readonly digest: string;
  readonly warnings: readonly Warning[];
};

/** Reads them all; every mistake is in one `UserError`. */
export function readSettings({ inputs, cwd, description }: GateRequest): Settings {
  const configuration = readConfigurationOf(inputs, cwd);
  const promised = readTargetLines(description);
  return {
    configuration: { ...configuration, targets: [...configuration.targets, ...promised.targets] },
    digest: digestOf(configuration),
    warnings: promised.warnings,
  };
}

/** Where a rule stands in its file decides nothing. */
function digestOf(configuration: Configuration): string {
  const text = JSON.stringify(configuration, (key, value: unknown) => (key === 'place' ? undefined : value));
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
