import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type FormatName, formats, parseFile } from '../../src/formats/registry.js';
import { makeSource } from '../../src/formats/source.js';
import type { ToolRecord } from '../../src/model.js';
import { sayWarning } from '../../src/warnings.js';

/** Every `<format>/<case>.<ext>` beside its `<case>.expected.json`; `MADE.md` says what made it. */
const root = '__tests__/fixtures/formats';
const folders = readdirSync(root).sort();
const casesOf = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file !== 'MADE.md' && !file.endsWith('.expected.json'))
    .sort();
const cases = folders.flatMap((folder) => casesOf(folder).map((file) => [folder, file] as const));

type Expected = {
  /** The format when content alone must not choose it. */
  readonly ask?: FormatName;
  readonly format: string;
  readonly records: readonly unknown[];
  readonly failures: readonly unknown[];
  readonly warnings: readonly string[];
};

/** As JSON can hold it: a value that is no number (it is dropped later, with a warning) is null. */
const shown = ({ samples, value, ...record }: ToolRecord) => ({
  ...record,
  value: Number.isFinite(value) ? value : null,
  samples: samples.length,
});

describe('own fixtures', () => {
  test.each(cases)('%s/%s', (folder, file) => {
    const path = join(root, folder, file);
    const expectedPath = path.replace(/\.[^.]+$/, '.expected.json');
    const expected = JSON.parse(readFileSync(expectedPath, 'utf8')) as Expected;
    const source = makeSource(path, readFileSync(path));
    const { format, results } = parseFile(source, expected.ask ?? 'auto');
    expect({
      ...(expected.ask === undefined ? {} : { ask: expected.ask }),
      format,
      records: results.records.map(shown),
      failures: results.failures,
      warnings: results.warnings.map(sayWarning),
    }).toEqual(expected);
  });

  test.each(folders)('%s has a file for each of its expectations', (folder) => {
    const expected = readdirSync(join(root, folder)).filter((file) => file.endsWith('.expected.json'));
    const named = casesOf(folder).map((file) => file.replace(/\.[^.]+$/, '.expected.json'));
    expect(named).toEqual(expected.sort());
  });

  test.each(folders)('%s says how its files were made', (folder) => {
    expect(existsSync(join(root, folder, 'MADE.md'))).toBe(true);
    expect(Object.keys(formats)).toContain(folder);
  });
});
