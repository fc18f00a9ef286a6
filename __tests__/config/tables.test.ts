import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readConfiguration } from '../../src/config/configuration.js';
import { inputsOf } from '../../src/config/inputs.js';
import { configurationJsonSchema, configurationJsonSchemaText } from '../../src/config/json-schema.js';
import { outputs } from '../../src/config/outputs.js';
import { actionYaml, fillTables, markdownRows } from '../../src/config/tables.js';

/** `UPDATE_TABLES=1 npm run jest -- tables` writes what is compared here. */
const update = process.env['UPDATE_TABLES'] === '1';

const documents = ['README.md', ...readdirSync('docs').map((file) => `docs/${file}`)].filter(
  (path) => path.endsWith('.md') && existsSync(path),
);

const written: [path: string, text: (found: string) => string][] = [
  ['action.yml', actionYaml],
  ['docs/perf-gate.schema.json', configurationJsonSchemaText],
  ...documents.map((path): [string, (found: string) => string] => [path, fillTables]),
];

describe('written from the tables', () => {
  test.each(written)('%s is up to date', (path, text) => {
    const found = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const wanted = text(found);
    if (update && wanted !== found) writeFileSync(path, wanted);
    // When this fails: UPDATE_TABLES=1 npm run jest -- tables
    expect(update ? wanted : found).toBe(wanted);
  });

  test('action.yml is what the runner reads', () => {
    const action: unknown = parse(actionYaml());
    expect(action).toMatchObject({ runs: { using: 'node24', main: 'dist/action/index.js' } });
    const { inputs: read, outputs: given } = action as {
      inputs: Record<string, { default?: string; description: string }>;
      outputs: object;
    };
    expect(Object.keys(read)).toEqual(inputsOf('action'));
    expect(Object.keys(given)).toEqual(Object.keys(outputs));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression, not ours.
    expect(read['token']?.default).toBe('${{ github.token }}');
    for (const input of Object.values(read)) expect(typeof (input.default ?? '')).toBe('string');
  });

  test('cells cannot end their table', () => {
    expect(markdownRows(['a'], [['x|y\nz']])).toBe('| a |\n|---|\n| x\\|y z |');
  });

  test('a table nobody knows stays as it is', () => {
    expect(fillTables('<!-- table:else -->\nx\n<!-- /table -->')).toContain('\nx\n');
  });
});

const blocks = [...readFileSync('docs/configuration.md', 'utf8').matchAll(/```yaml\n(.*?)```/gs)].map(
  (match) => match[1] ?? '',
);
const isStep = (block: string): boolean => block.includes('uses:');
const whole = blocks.filter((block) => !isStep(block));

describe('examples of the documentation', () => {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(configurationJsonSchema());

  test('there are some', () => {
    expect(whole.length).toBeGreaterThanOrEqual(9);
  });

  test.each(whole)('are read by the gate: %#', (text) => {
    const read = readConfiguration({
      file: { path: 'docs/configuration.md', text },
      metrics: '',
      rollbackTriggers: '',
    });
    expect(read.triggers.length).toBeGreaterThan(0);
  });

  test.each(whole)('are valid by the published schema: %#', (text) => {
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  test('inline ones are read by the gate', () => {
    const [step] = blocks.filter(isStep).map((block) => parse(block));
    const read = readConfiguration({
      file: null,
      metrics: step.with.metrics,
      rollbackTriggers: step.with['rollback-triggers'],
    });
    expect([read.metrics.length, read.triggers.length]).toEqual([1, 2]);
  });

  test.each([
    ['an unknown key', { metric: [] }],
    ['a wrong word', { metrics: [{ match: 'a', better: 'lowr' }] }],
    ['a percentage without its sign', { metrics: [{ match: 'a', tolerance: 5 }] }],
    ['a missing reason', { waivers: [{ match: 'a', until: '2027-01-31' }] }],
    ['a day in words', { waivers: [{ match: 'a', until: 'tomorrow', reason: 'x' }] }],
  ])('the published schema refuses %s, as the gate does', (_, value) => {
    expect(validate(value)).toBe(false);
    const file = { path: 'a.yml', text: JSON.stringify(value) };
    expect(() => readConfiguration({ file, metrics: '', rollbackTriggers: '' })).toThrow();
  });
});
