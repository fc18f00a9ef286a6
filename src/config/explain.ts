import { z } from 'zod';
import type { Mistake } from './mistakes.js';
import { sayPath } from './positions.js';
import { sayFound, shorten } from './quantity.js';
import { nearest, suggest } from './suggest.js';
import type { SourceText, YamlText } from './yaml-text.js';

/** A mistake found in plain values; `path` says where. */
export type Finding = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string | null;
  /** The key at `path` that is meant, when it is the key that is wrong. */
  readonly key?: string;
};

const shape = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
});

/** Keys that a schema knows at a path. */
export function keysAt(jsonSchema: unknown, path: readonly PropertyKey[]): string[] {
  let part = shape.safeParse(jsonSchema).data;
  for (const step of path) {
    const properties = new Map(Object.entries(part?.properties ?? {}));
    part = shape.safeParse(typeof step === 'number' ? part?.items : properties.get(String(step))).data;
  }
  return Object.keys(part?.properties ?? {});
}

/** The plain value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Object.getOwnPropertyDescriptor(value, part)?.value;
  }
  return value;
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, jsonSchema: unknown): Finding[] {
  const known = keysAt(jsonSchema, issue.path);
  return issue.keys.map((key) => ({
    path: issue.path,
    key,
    message: `unknown key ${shorten(key)}`,
    hint: suggest(key, known),
  }));
}

function wrongValue(issue: z.core.$ZodIssue, data: unknown): Finding {
  const found = valueAt(data, issue.path);
  const key = issue.path.at(-1);
  if (found === undefined && typeof key === 'string') {
    return { path: issue.path, message: `${key} is missing: ${issue.message}`, hint: null };
  }
  const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const near = typeof found === 'string' ? nearest(found, words) : null;
  return {
    path: issue.path,
    message: `found ${sayFound(found)}, ${issue.message}`,
    hint: near === null ? null : `did you mean ${near}?`,
  };
}

/** What a schema found wrong with plain values, in a person's words. */
export function explain(error: z.ZodError, data: unknown, jsonSchema: unknown): Finding[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(issue, jsonSchema) : [wrongValue(issue, data)],
  );
}

/** Findings with their place in the text, in the order of the lines. */
export function placeFindings(
  findings: readonly Finding[],
  source: SourceText,
  { positions }: YamlText,
): Mistake[] {
  return findings
    .map(({ path, key, message, hint }) => {
      const line = key === undefined ? positions.lineOf(path) : positions.lineOfKey(path, key);
      const said = sayPath(path);
      const place = { file: source.path, line };
      return { place: said === '' ? place : { ...place, path: said }, message, hint };
    })
    .sort((a, b) => a.place.line - b.place.line);
}
