import { z } from 'zod';
import { UserError } from '../errors.js';
import type { Run } from '../model.js';

/** A normalised run as one job hands it to another, with what it must agree on before the two may meet. */
export type RunFile = {
  readonly run: Run;
  /** Digest of the configuration that the run was judged under. */
  readonly configuration: string;
};

const schemaVersion = 1;

/** Longer than any name a tool gives; a hostile artifact cannot blow up a report with one. */
const text = (max: number) => z.string().max(max);
const finite = z.number();

const metricPart = z.strictObject({
  benchmark: text(2000).min(1),
  measure: text(200).min(1),
  unit: text(100),
  better: z.enum(['lower', 'higher']),
});

const observationPart = z.strictObject({
  metric: metricPart,
  centre: finite,
  spread: finite.nonnegative().nullable(),
  count: z.number().int().positive(),
  quantum: finite.nonnegative(),
  exact: z.boolean(),
  samples: z.array(finite).max(1_000_000),
});

const runPart = z.strictObject({
  suite: text(200),
  commit: z.string().regex(/^[0-9a-f]{7,64}$/),
  branch: text(500),
  date: z.iso.datetime(),
  id: text(500),
  attempt: z.number().int().positive(),
  runner: z.strictObject({
    os: text(50),
    arch: text(50),
    cpu: text(200),
    cores: z.number().int().nonnegative(),
    image: text(100),
  }),
  observations: z.array(observationPart).max(100_000),
  failures: z.array(z.strictObject({ benchmark: text(2000), message: text(20_000) })).max(100_000),
});

const filePart = z.strictObject({
  schema: z.literal(schemaVersion),
  configuration: text(200),
  run: runPart,
});

/** The text of a run file. */
export function encodeRunFile(file: RunFile): string {
  return `${JSON.stringify({ schema: schemaVersion, configuration: file.configuration, run: file.run })}\n`;
}

/** Reads a run file of another job. It may come from anywhere: whatever is not exactly a run is a `UserError`. */
export function decodeRunFile(content: string, path: string): RunFile {
  const decoded = filePart.safeParse(parseJson(content, path));
  if (decoded.success) return { run: decoded.data.run, configuration: decoded.data.configuration };
  const issue = decoded.error.issues[0];
  throw new UserError(`not a run file of schema ${schemaVersion}: ${issue?.message ?? 'unreadable'}`, {
    place: { file: path, path: issue?.path.join('.') ?? '' },
    hint: 'earlier-runs takes the files named by the `run` output of an earlier job.',
  });
}

function parseJson(content: string, path: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(`not JSON: ${error.message}`, { place: { file: path } });
  }
}
