import type { Better, ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  hasKeys,
  isAbsent,
  list,
  measured,
  type Node,
  readNumber,
  text,
} from './decode.js';
import type { Format, Source } from './format.js';
import { toolRecord, toolResults } from './record.js';

const isEntry = (item: unknown): boolean => hasKeys(item, 'name', 'unit', 'value');

const isCustom = (document: unknown): boolean =>
  Array.isArray(document) && document.length > 0 && document.every(isEntry);

/** `range` is free text: `3`, `± 1.2`, `5%`. Only figures count; a share is of the value. */
function spreadOf(range: Node, value: number): number | null {
  if (typeof range.value === 'number') return Math.abs(range.value);
  if (typeof range.value !== 'string') return null;
  const said = /^(?:±|\+\/-|stddev:)?\s*([\d.,e+-]+)\s*(%?)$/i.exec(range.value.trim());
  const figure = said ? readNumber(said[1] ?? '') : null;
  if (figure === null || Number.isNaN(figure)) return null;
  return said?.[2] === '%' ? Math.abs((value * figure) / 100) : Math.abs(figure);
}

function recordOf(entry: Node, better: Better | null): ToolRecord {
  const value = measured(field(entry, 'value'));
  const unit = field(entry, 'unit');
  return toolRecord({
    benchmark: text(field(entry, 'name')),
    measure: 'value',
    unit: isAbsent(unit) ? '' : text(unit),
    better,
    value,
    spread: spreadOf(field(entry, 'range'), value),
  });
}

const parseAs = (better: Better | null) => (source: Source) =>
  toolResults(
    documentsOf(source).flatMap((document) => list(document).map((entry) => recordOf(entry, better))),
  );

const made = 'your own script: [{"name": …, "unit": …, "value": …, "range"?: …}]';

/** The custom JSON, found by content: its direction is not in the file, so the unit or the user decides. */
export const githubActionBenchmark: Format = {
  title: 'github-action-benchmark custom JSON',
  made,
  matches: (source) => source.peek().some(isCustom),
  parse: parseAs(null),
};

/** The same JSON when the user says that all its entries are better when smaller. */
export const customSmallerIsBetter: Format = {
  title: 'github-action-benchmark custom JSON, smaller is better',
  made,
  // Content cannot tell the two directions apart: only by name.
  matches: () => false,
  parse: parseAs('lower'),
};

/** The same JSON when the user says that all its entries are better when bigger. */
export const customBiggerIsBetter: Format = {
  title: 'github-action-benchmark custom JSON, bigger is better',
  made,
  matches: () => false,
  parse: parseAs('higher'),
};
