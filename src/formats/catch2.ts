import { UserError } from '../errors.js';
import type { ToolFailure, ToolRecord } from '../model.js';
import { catch2Text } from './catch2-text.js';
import { hasKeys, own, readNumber } from './decode.js';
import type { Source } from './format.js';
import { type Grouped, qualify } from './qualify.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';
import { readXml, rootIs, type XmlElement } from './xml.js';

const roots = ['Catch2TestRun', 'Catch'] as const;

type Found = { readonly element: XmlElement; readonly group: string };

/** Every benchmark, with the test case and the sections around it. */
function benchmarksIn(element: XmlElement, group: readonly string[]): readonly Found[] {
  if (element.name === 'BenchmarkResults') return [{ element, group: group.join('/') }];
  const isGroup = element.name === 'TestCase' || element.name === 'Section';
  const inner = isGroup ? [...group, element.attribute('name') ?? ''] : group;
  return element.children().flatMap((child) => benchmarksIn(child, inner));
}

function attribute(element: XmlElement, name: string, file: string): string {
  const value = element.attribute(name);
  if (value !== null) return value;
  throw new UserError(`an element ${element.name} has no ${name}`, { place: { file } });
}

function figureIn(element: XmlElement, child: string, file: string): number | null {
  const found = element.children().find(({ name }) => name === child);
  return found ? (readNumber(attribute(found, 'value', file)) ?? Number.NaN) : null;
}

/** Nanoseconds. */
function recordOf(element: XmlElement, file: string): ToolRecord | null {
  const value = figureIn(element, 'mean', file);
  if (value === null) return null;
  const count = Math.trunc(Number(element.attribute('samples')));
  return toolRecord({
    ...{ benchmark: attribute(element, 'name', file), measure: 'time', unit: 'ns', better: 'lower', value },
    spread: figureIn(element, 'standardDeviation', file),
    count: count > 0 ? count : 1,
  });
}

function failureOf(element: XmlElement, file: string): ToolFailure {
  const failed = element.children().find(({ name }) => name === 'failed');
  const message = failed?.attribute('message') || failed?.text() || 'no mean in the report';
  return { benchmark: attribute(element, 'name', file), message };
}

const xml: Shape = {
  matches: (source) => rootIs(source, ...roots),
  parse(source) {
    const read = benchmarksIn(readXml(source), []).map(({ element, group }) => ({
      element,
      group,
      record: recordOf(element, source.path),
    }));
    const records = read.flatMap(({ group, record }): Grouped[] => (record ? [{ group, record }] : []));
    const failed = read.filter(({ record }) => record === null);
    return toolResults(
      qualify(records, (benchmark, group) => `${group}/${benchmark}`),
      failed.map(({ element }) => failureOf(element, source.path)),
    );
  },
};

const isJson = (document: unknown): boolean =>
  hasKeys(document, 'test-run', 'metadata') && hasKeys(own(document, 'metadata'), 'catch2-version');

/** Catch2's seed stands among the properties of its JUnit report. */
const isJunit = (source: Source): boolean =>
  rootIs(source, 'testsuites', 'testsuite') && source.head.includes('<property name="random-seed"');

/** Its JSON and JUnit reporters write test results only. */
const withoutFigures: Shape = {
  matches: (source) => source.peek().some(isJson) || isJunit(source),
  parse(source) {
    const reporter = isJunit(source) ? 'JUnit' : 'JSON';
    throw new UserError(`no benchmark found: Catch2's ${reporter} reporter writes no benchmark figures`, {
      place: { file: source.path },
      hint: 'Use --reporter xml, or the console output.',
    });
  },
};

/** Catch2: its XML reporter, or what the console shows. */
export const catch2 = ofShapes(
  { title: 'Catch2', made: './tests "[!benchmark]" --reporter xml::out=results.xml' },
  [xml, withoutFigures, catch2Text],
);
