import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  hasKeys,
  isAbsent,
  list,
  maybeNumber,
  measured,
  type Node,
  own,
  readNumber,
  text,
} from './decode.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

const isEntry = (item: unknown): boolean => hasKeys(item, 'name', 'ips');

/** `x.json!` writes a list; people wrap it under `benchmarks` or `results`. */
function listIn(document: Node): Node | null {
  if (Array.isArray(document.value)) return document;
  const key = ['benchmarks', 'results', 'entries'].find((name) => Array.isArray(own(document.value, name)));
  return key === undefined ? null : field(document, key);
}

/** The first entry tells whose list it is; another that lacks its figure is an error, not left out. */
function holdsEntries(document: Node): boolean {
  const items = listIn(document)?.value;
  return Array.isArray(items) && isEntry(items[0]);
}

function entriesOf(document: Node): readonly Node[] {
  const found = listIn(document);
  return found !== null && holdsEntries(document) ? list(found) : [];
}

function recordOf(entry: Node): ToolRecord {
  const deviations = ['stddev', 'ips_stddev', 'ips_sd']
    .map((key) => field(entry, key))
    .filter((node) => !isAbsent(node));
  return toolRecord({
    ...{ benchmark: text(field(entry, 'name')), measure: 'throughput', unit: 'i/s', better: 'higher' },
    value: measured(field(entry, 'ips')),
    spread: deviations[0] ? maybeNumber(deviations[0]) : null,
  });
}

const json: Shape = {
  matches: (source) => source.peek().some((value) => holdsEntries({ value, file: source.path, path: '$' })),
  parse: (source) => toolResults(documentsOf(source).flatMap(entriesOf).map(recordOf)),
};

/** What stands between the name and the details: `1.234M (± 0.5%) i/s`. */
const figures = /(?<![\d.])(\d{1,18}(?:\.\d{1,9})?)([kMBTQ]?) \(±\s{0,3}(\d{1,9}(?:\.\d{1,9})?)%\) i\/s/;
/** Powers of 1000 as benchmark-ips spells them, as the multiples that units have. */
const multiples = new Map([
  ['', { prefix: '', factor: 1 }],
  ['k', { prefix: 'k', factor: 1 }],
  ['M', { prefix: 'M', factor: 1 }],
  ['B', { prefix: 'G', factor: 1 }],
  ['T', { prefix: 'G', factor: 1e3 }],
  ['Q', { prefix: 'G', factor: 1e6 }],
]);

/** A name longer than its column stands on the line before. */
function readLine(line: string, previous: string): ToolRecord | null {
  const said = figures.exec(line);
  const value = readNumber(said?.[1] ?? '');
  const multiple = multiples.get(said?.[2] ?? '');
  if (!said || value === null || !multiple) return null;
  const benchmark = line.slice(0, said.index).trim() || previous.trim();
  if (benchmark === '') return null;
  const shown = value * multiple.factor;
  const spread = (shown * Number(said[3])) / 100;
  const unit = `${multiple.prefix}i/s`;
  return toolRecord({ benchmark, measure: 'throughput', unit, better: 'higher', value: shown, spread });
}

const printed: Shape = {
  matches: ({ head }) => head.split('\n').some((line) => figures.test(line)),
  parse(source) {
    const records: ToolRecord[] = [];
    let previous = '';
    for (const { text: line } of source.lines()) {
      const record = readLine(line, previous);
      if (record) records.push(record);
      previous = line;
    }
    return toolResults(records);
  },
};

/** benchmark-ips: JSON of `x.json!`, or its report. */
export const benchmarkIps = ofShapes(
  {
    title: 'benchmark-ips (Ruby)',
    made: "Benchmark.ips { |x| x.report('name') { }; x.json! 'results.json' }",
  },
  [json, printed],
);
