import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  hasKeys,
  isObject,
  list,
  maybeText,
  type Node,
  numbers,
  own,
  text,
} from './decode.js';
import { type Grouped, qualify } from './qualify.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';
import { tachometerTables } from './tachometer-text.js';

const isTachometer = (document: unknown): boolean => {
  const benchmarks = own(document, 'benchmarks');
  return (
    Array.isArray(benchmarks) &&
    benchmarks.length > 0 &&
    hasKeys(benchmarks[0], 'differences', 'samples', 'mean')
  );
};

/** The version (of the library under test) is part of the name; the browser where several ran the same. */
function nameOf(benchmark: Node): string {
  const version = maybeText(field(benchmark, 'version')) ?? '';
  const name = text(field(benchmark, 'name'));
  return version === '' ? name : `${name} (${version})`;
}

/** `name [window.usedJSHeapSize]` measures an expression of the page, whose unit nobody knows; all else is in ms. */
const unitOf = (name: string): string =>
  /\[(?:window|self|globalThis|performance\.memory)\b/.test(name) ? '' : 'ms';

function recordOf(benchmark: Node): ToolRecord {
  const samples = numbers(field(benchmark, 'samples'));
  const value = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
  const unit = unitOf(text(field(benchmark, 'name')));
  const measure = unit === '' ? 'value' : 'time';
  return toolRecord({ benchmark: nameOf(benchmark), measure, unit, better: 'lower', value, samples });
}

function browserOf(benchmark: Node): string {
  const browser = field(benchmark, 'browser');
  return isObject(browser.value) ? (maybeText(field(browser, 'name')) ?? '') : '';
}

/** tachometer's JSON gives an interval of the mean alone: the mean is that of its samples. */
const json: Shape = {
  matches: (source) => source.peek().some(isTachometer),
  parse(source) {
    const benchmarks = documentsOf(source)
      .filter(({ value }) => isTachometer(value))
      .flatMap((document) => list(field(document, 'benchmarks')));
    const records = benchmarks.map(
      (benchmark): Grouped => ({ group: browserOf(benchmark), record: recordOf(benchmark) }),
    );
    return toolResults(qualify(records, (benchmark, browser) => `${benchmark} in ${browser}`));
  },
};

/** tachometer: its JSON, or the tables that it prints. */
export const tachometer = ofShapes(
  { title: 'tachometer', made: 'npx tachometer --json-file=results.json bench.html' },
  [json, tachometerTables],
);
