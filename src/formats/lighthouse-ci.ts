import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  fields,
  hasKeys,
  isAbsent,
  list,
  maybeText,
  type Node,
  numbers,
  text,
} from './decode.js';
import { mean } from './percentile.js';
import { poolRepeats, toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

const isManifest = (document: unknown): boolean =>
  Array.isArray(document) &&
  document.length > 0 &&
  document.every((run) => hasKeys(run, 'url', 'isRepresentativeRun', 'summary'));

/** Scores by category, 0 to 1. */
function scoresOf(run: Node): readonly ToolRecord[] {
  const benchmark = text(field(run, 'url'));
  return fields(field(run, 'summary')).flatMap(([measure, { value }]) =>
    typeof value === 'number'
      ? [toolRecord({ benchmark, measure, unit: 'ratio', better: 'higher', value })]
      : [],
  );
}

/** `manifest.json`: every run of every page; the runs of a page are repetitions. */
export const lhciManifest: Shape = {
  matches: (source) => source.peek().some(isManifest),
  parse: (source) =>
    toolResults(
      poolRepeats(
        documentsOf(source)
          .filter(({ value }) => isManifest(value))
          .flatMap((document) => list(document).flatMap(scoresOf)),
      ),
    ),
};

const isAssertions = (document: unknown): boolean =>
  Array.isArray(document) &&
  document.length > 0 &&
  document.every((result) => hasKeys(result, 'name', 'expected', 'operator', 'passed', 'values'));

/** What the assertion was about: a score or another figure that is better when higher, or a number better when lower. */
const kinds = new Map([
  ['minScore', { suffix: '-score', unit: 'ratio', better: 'higher' }],
  ['maxNumericValue', { suffix: '', unit: 'ms', better: 'lower' }],
  ['maxLength', { suffix: '-length', unit: 'count', better: 'lower' }],
] as const);

/** Numbers that are no times. */
const otherUnits: readonly (readonly [RegExp, string])[] = [
  [/^cumulative-layout-shift$/, ''],
  [/^(?:dom-size|resource-summary-.*-count)$/, 'count'],
  [/^(?:total-byte-weight|resource-summary-.*-size)$/, 'B'],
];

/** `document.size`; a list in some versions. */
function partsOf(property: Node): readonly string[] {
  if (isAbsent(property)) return [];
  return Array.isArray(property.value) ? list(property).map(text) : text(property).split('.');
}

/** `categories` with the property `performance` is what every other output calls `performance`. */
function measureOf(result: Node, suffix: string): string {
  const audit = maybeText(field(result, 'auditId')) ?? '';
  const property = field(result, 'auditProperty');
  const parts = partsOf(property);
  const measure = audit === 'categories' ? parts.join('-') : `${[audit, ...parts].join('-')}${suffix}`;
  return measure || 'value';
}

function assertionRecords(result: Node): readonly ToolRecord[] {
  const kind = kinds.get(text(field(result, 'name')) as 'minScore');
  const values = numbers(field(result, 'values')).filter(Number.isFinite);
  if (!kind || values.length === 0) return [];
  const measure = measureOf(result, kind.suffix);
  const other = kind.unit === 'ms' ? otherUnits.find(([named]) => named.test(measure)) : undefined;
  const unit = other?.[1] ?? kind.unit;
  const benchmark = maybeText(field(result, 'url')) ?? 'page';
  const said = { benchmark, measure, unit, better: kind.better };
  return [toolRecord({ ...said, value: mean(values), samples: values })];
}

/** `assertion-results.json`: `values` are those of the runs. */
export const lhciAssertions: Shape = {
  matches: (source) => source.peek().some(isAssertions),
  parse: (source) =>
    toolResults(
      documentsOf(source)
        .filter(({ value }) => isAssertions(value))
        .flatMap((document) => list(document).flatMap(assertionRecords)),
    ),
};
