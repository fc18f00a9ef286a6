import { readFileSync } from 'node:fs';
import ajvModule from 'ajv-draft-04';
import formatsModule from 'ajv-formats';

type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
};

type Operation = {
  readonly method: string;
  readonly path: string;
  readonly id: string;
  readonly parameters: readonly Parameter[];
  readonly bodyRequired: boolean;
  readonly body: Readonly<Record<string, unknown>> | null;
};

const extract = JSON.parse(
  readFileSync(new URL('../fixtures/github-openapi.json', import.meta.url), 'utf8'),
) as { operations: Operation[] };

// Both are CommonJS: what Node hands over as the default is what TypeScript calls its `default`.
const Ajv = ajvModule as unknown as typeof ajvModule.default;
const addFormats = formatsModule as unknown as typeof formatsModule.default;

const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false, logger: false });
addFormats(ajv);

/** Parameters that may hold slashes. */
const spanning = new Set(['path', 'ref', 'basehead', 'branch', 'commit_sha', 'tree_sha']);

const fixedLength = ({ path }: Operation): number => path.replace(/\{\w+\}/g, '').length;

const routes = extract.operations
  .map((operation) => ({
    operation,
    pattern: new RegExp(
      `^${operation.path.replace(/\{(\w+)\}/g, (_, name: string) => (spanning.has(name) ? '(?:.+)' : '(?:[^/]+)'))}$`,
    ),
    check: operation.body === null ? null : ajv.compile(operation.body),
  }))
  // Fixed segments before variable ones.
  .sort((a, b) => fixedLength(b.operation) - fixedLength(a.operation));

export type SentRequest = {
  readonly method: string;
  /** Decoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
};

/** The operation's id, and whatever in the request is not as GitHub's OpenAPI description wants it. */
export function checkRequest(request: SentRequest): { id: string | null; errors: string[] } {
  const route = routes.find(
    ({ operation, pattern }) => operation.method === request.method && pattern.test(request.path),
  );
  if (route === undefined) {
    return { id: null, errors: [`no such operation: ${request.method} ${request.path}`] };
  }
  const { operation, check } = route;
  const errors = queryErrors(operation, request.query);
  if (operation.bodyRequired && request.body === undefined) errors.push('the body is missing');
  if (check !== null && request.body !== undefined) {
    if (!check(request.body)) {
      errors.push(...(check.errors ?? []).map((error) => `body${error.instancePath} ${error.message}`));
    }
    errors.push(...unknownKeys(operation, request.body));
  }
  return { id: operation.id, errors };
}

function queryErrors(operation: Operation, query: URLSearchParams): string[] {
  const known = new Map(operation.parameters.filter((p) => p.in === 'query').map((p) => [p.name, p]));
  const errors = [...known.values()]
    .filter((parameter) => parameter.required && !query.has(parameter.name))
    .map((parameter) => `query ${parameter.name} is missing`);
  for (const [name, value] of query) {
    const parameter = known.get(name);
    if (parameter === undefined) errors.push(`query ${name} is unknown`);
    else if (!ajv.validate(parameter.schema, typed(parameter.schema, value)))
      errors.push(`query ${name}: ${ajv.errorsText(ajv.errors)}`);
  }
  return errors;
}

function typed(schema: Readonly<Record<string, unknown>>, value: string): unknown {
  if (schema['type'] === 'integer' || schema['type'] === 'number') return Number(value);
  if (schema['type'] === 'boolean') return value === 'true';
  return value;
}

function unknownKeys(operation: Operation, body: unknown): string[] {
  const properties = operation.body?.['properties'];
  if (typeof properties !== 'object' || properties === null || typeof body !== 'object' || body === null) {
    return [];
  }
  return Object.keys(body)
    .filter((key) => !Object.hasOwn(properties, key))
    .map((key) => `body/${key} is unknown`);
}
