import { UserError } from '../errors.js';
import type { ToolFailure, ToolRecord } from '../model.js';
import { catch2Text } from './catch2-text.js';
import { hasKeys, own, readNumber } from './decode.js';
import type { Source } from './format.js';
import { type Grouped, qualify } from './qualify.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';
import { attribute, type Element, within, xmlRoots } from './xml.js';

const roots = ['Catch2TestRun', 'Catch'] as const;

/** Test case and sections around a benchmark. */
const groupOf = (around: readonly Element[]): string =>
  around
    .filter(({ name }) => name === 'TestCase' || name === 'Section')
    .map(({ attributes }) => attributes.get('name') ?? '')
    .filter(Boolean)
    .join('/');

const figureIn = (element: Element, child: string): number | null => {
  const found = element.children.find(({ name }) => name === child);
  return found ? (readNumber(attribute(found, 'value')) ?? Number.NaN) : null;
};

/** Nanoseconds. */
function recordOf(element: Element): ToolRecord | null {
  const value = figureIn(element, 'mean');
  if (value === null) return null;
  const count = Math.trunc(Number(element.attributes.get('samples')));
  return toolRecord({
    ...{ benchmark: attribute(element, 'name'), measure: 'time', unit: 'ns', better: 'lower', value },
    spread: figureIn(element, 'standardDeviation'),
    count: count > 0 ? count : 1,
  });
}

function failureOf(element: Element): ToolFailure {
  const failed = element.children.find(({ name }) => name === 'failed');
  const message = failed?.attributes.get('message') ?? failed?.text ?? '';
  return { benchmark: attribute(element, 'name'), message: message || 'no mean in the report' };
}

const rootIn = (source: Source) => roots.find((root) => new RegExp(`<${root}[\\s>]`).test(source.head));

const xml: Shape = {
  matches: (source) => rootIn(source) !== undefined,
  parse(source) {
    const runs = roots.flatMap((root) => xmlRoots(source, root));
    const found = runs.flatMap((run) => [...within(run, 'BenchmarkResults')]);
    const records = found.flatMap(({ element, around }): Grouped[] => {
      const record = recordOf(element);
      return record ? [{ group: groupOf(around), record }] : [];
    });
    const failed = found.filter(({ element }) => recordOf(element) === null);
    return toolResults(
      qualify(records, (benchmark, group) => `${group}/${benchmark}`),
      failed.map(({ element }) => failureOf(element)),
    );
  },
};

const isJson = (document: unknown): boolean =>
  hasKeys(document, 'test-run', 'metadata') && hasKeys(own(document, 'metadata'), 'catch2-version');

/** Catch2's JSON reporter writes test results only. */
const json: Shape = {
  matches: (source) => source.peek().some(isJson),
  parse(source) {
    throw new UserError("no benchmark found: Catch2's JSON reporter writes no benchmark figures", {
      place: { file: source.path },
      hint: 'Use --reporter xml, or the console output. The JUnit reporter writes none either.',
    });
  },
};

/** Catch2: its XML reporter, or what the console shows. */
export const catch2 = ofShapes(
  { title: 'Catch2', made: './tests "[!benchmark]" --reporter xml::out=results.xml' },
  [xml, json, catch2Text],
);
