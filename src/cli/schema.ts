import { configurationJsonSchemaText } from '../config/json-schema.js';
import type { ExitStatus } from './context.js';

/** `perf-gate schema`: the configuration's JSON Schema, for editors. */
export async function schemaCommand(): Promise<ExitStatus> {
  process.stdout.write(configurationJsonSchemaText());
  return 0;
}
