import type { ToolFailure, ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import type { Format } from './format.js';
import { toolRecord, toolResults } from './record.js';
import { descendants, readXml, rootIs, type XmlElement } from './xml.js';

/** Class and name; some writers put the name into both, others leave the class out. */
const nameOf = (test: XmlElement): string =>
  [test.attribute('classname') ?? '', test.attribute('name') ?? '']
    .filter((part) => part.trim() !== '')
    .join('.');

/** Seconds as the file says, set-up included. Without a time it is no number, which is warned of. */
function recordOf(test: XmlElement): ToolRecord {
  const value = readNumber(test.attribute('time') ?? '') ?? Number.NaN;
  return toolRecord({ benchmark: nameOf(test), measure: 'time', unit: 's', better: 'lower', value });
}

function failureOf(test: XmlElement): readonly ToolFailure[] {
  const failed = test.children().find(({ name }) => name === 'failure' || name === 'error');
  if (failed === undefined) return [];
  const words = failed.attribute('message') ?? failed.text().trim().split('\n')[0] ?? '';
  return [{ benchmark: nameOf(test), message: words || failed.attribute('type') || failed.name }];
}

/** JUnit XML: how long tests took. Tests are no benchmarks, so it is read only when the format is named. */
export const junit: Format = {
  title: 'JUnit XML',
  made: 'a test runner with a JUnit reporter; only with the format named: tests are no benchmarks',
  matches: () => false,
  onRequest: (source) => rootIs(source, 'testsuites', 'testsuite'),
  parse(source) {
    const tests = descendants(readXml(source), 'testcase');
    return toolResults(tests.map(recordOf), tests.flatMap(failureOf));
  },
};
