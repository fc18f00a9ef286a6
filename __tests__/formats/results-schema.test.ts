import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { UserError } from '../../src/errors.js';
import { parseFile } from '../../src/formats/registry.js';
import { makeSource } from '../../src/formats/source.js';

const validate = new Ajv({ allErrors: true, strict: true, strictRequired: false }).compile(
  JSON.parse(readFileSync('docs/results.schema.json', 'utf8')),
);

function isRead(document: unknown): boolean {
  try {
    parseFile(makeSource('r.json', new TextEncoder().encode(JSON.stringify(document))), 'perf-gate');
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return false;
  }
}

const folder = '__tests__/fixtures/formats/perf-gate';
const examples = readdirSync(folder).filter((file) => file.endsWith('.json') && !file.includes('expected'));

describe('the schema and the parser agree', () => {
  test.each(examples)('%s is valid', (file) => {
    const document: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    expect(validate(document)).toBe(true);
    expect(isRead(document)).toBe(true);
  });

  const good = { benchmark: 'b', measure: 'time', unit: 's', samples: [1, 2] };
  const { samples: _, ...bare } = good;
  test.each<[string, unknown]>([
    ['no version', { results: [good] }],
    ['another version', { 'perf-gate': 2, results: [good] }],
    ['an unknown key', { 'perf-gate': 1, results: [good], extra: 1 }],
    ['no result', { 'perf-gate': 1, results: [] }],
    ['an empty list', []],
    ['no figure', [bare]],
    ['two kinds of figures', [{ ...good, exact: 1 }]],
    ['a misspelt key', [{ ...good, smaples: [1] }]],
    ['no benchmark', [{ ...good, benchmark: undefined }]],
    ['an empty name', [{ ...good, benchmark: '' }]],
    ['no measure', [{ ...good, measure: undefined }]],
    ['an empty measure', [{ ...good, measure: '' }]],
    ['samples of text', [{ ...good, samples: ['1'] }]],
    ['no samples', [{ ...good, samples: [] }]],
    ['a direction that is none', [{ ...good, better: 'faster' }]],
    ['a unit that is no text', [{ ...good, unit: 1 }]],
    ['a negative spread', [{ ...bare, summary: { centre: 1, spread: -1 } }]],
    ['half a value', [{ ...bare, summary: { centre: 1, count: 1.5 } }]],
    ['a summary without centre', [{ ...bare, summary: { count: 3 } }]],
    ['an exact text', [{ ...bare, exact: '3' }]],
    ['a failure without words', [{ benchmark: 'b', failed: true }]],
    ['text', 'results'],
    ['null', null],
  ])('%s is refused by both', (__, document) => {
    const sent: unknown = JSON.parse(JSON.stringify(document));
    expect(validate(sent)).toBe(false);
    expect(isRead(document)).toBe(false);
  });
});
