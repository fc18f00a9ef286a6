import { type Configuration, readConfiguration } from '../config/configuration.js';
import type { Inputs } from '../config/inputs.js';
import { UserError } from '../errors.js';
import { readOptionalText } from './files.js';

/** Reads the configuration that the inputs name and hold. */
export function readConfigurationOf(
  inputs: Pick<Inputs, 'config' | 'metrics' | 'rollback-triggers' | 'tolerance'>,
  cwd: string,
): Configuration {
  const { path, required } = inputs.config;
  const text = readOptionalText(path, cwd);
  if (text === null && required) {
    throw new UserError('no such configuration file', {
      place: { file: path },
      hint: 'Paths are relative to the working directory.',
    });
  }
  return readConfiguration({
    file: text === null ? null : { path, text },
    metrics: inputs.metrics,
    rollbackTriggers: inputs['rollback-triggers'],
    tolerance: inputs.tolerance,
  });
}
