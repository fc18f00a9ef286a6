import { z } from 'zod';
import { configurationSchema } from '../config/schema.js';
import type { ExitStatus } from './context.js';

/** `perf-gate schema`: the configuration's JSON Schema, for editors. */
export async function schemaCommand(): Promise<ExitStatus> {
  process.stdout.write(`${JSON.stringify(z.toJSONSchema(configurationSchema, { io: 'input' }), null, 2)}\n`);
  return 0;
}
