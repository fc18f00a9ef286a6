import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { parseFile } from '../../src/formats/registry.js';
import { makeSource } from '../../src/formats/source.js';

const source = (text: string) => makeSource('results', new TextEncoder().encode(text));

/** Each of these ended the process: out of memory, or out of stack. */
describe('what would not fit into memory', () => {
  test('JSON of nothing but empty objects is refused', () => {
    const dense = source(`[{}${',{}'.repeat(21_000_000)}]`);
    expect(() => parseFile(dense, 'auto')).toThrow(UserError);
    expect(() => dense.documents()).toThrow('MB of memory to read');
  });

  test('XML of nothing but empty elements is refused', () => {
    const dense = source(`<testsuites>${'<a/>'.repeat(3_300_000)}</testsuites>`);
    expect(() => parseFile(dense, 'junit')).toThrow('MB of memory to read');
  });

  test('an element of 200,000 children is read', () => {
    const tests = '<testcase name="a" time="1"/>'.repeat(200_000);
    expect(() => parseFile(source(`<testsuites><testsuite>${tests.slice(0, -2)}`), 'junit')).toThrow(
      UserError,
    );
    const { results } = parseFile(
      source(`<testsuites><testsuite>${tests}</testsuite></testsuites>`),
      'junit',
    );
    expect(results.records).toHaveLength(200_000);
  });
});
