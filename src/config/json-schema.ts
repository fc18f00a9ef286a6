import { z } from 'zod';
import { configurationSchema } from './schema.js';

/** The configuration's schema for editors and other tools: draft 7, which all of them read. */
export const configurationJsonSchema = () => ({
  ...z.toJSONSchema(configurationSchema, { io: 'input', target: 'draft-7' }),
  title: 'perf-gate configuration',
});

/** What `perf-gate schema` prints and `docs/perf-gate.schema.json` holds. */
export const configurationJsonSchemaText = (): string =>
  `${JSON.stringify(configurationJsonSchema(), null, 2)}\n`;
