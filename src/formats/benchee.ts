import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  fields,
  hasKeys,
  isAbsent,
  isObject,
  list,
  maybeNumber,
  maybeText,
  measured,
  type Node,
  numbers,
  own,
  readNumber,
  text,
} from './decode.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';
import { cutTail } from './tail.js';

const isScenario = (item: unknown): boolean =>
  hasKeys(item, 'run_time_data') || hasKeys(item, 'run_time_statistics');

/** A list of scenarios; before 1.0 one object an input, with statistics by name. */
const isList = (document: unknown): boolean =>
  Array.isArray(document) && document.length > 0 && document.every(isScenario);
const isOld = (document: unknown): boolean =>
  hasKeys(document, 'statistics', 'run_times') && isObject(own(document, 'statistics'));

function nameOf(scenario: Node): string {
  const name = maybeText(field(scenario, 'name')) ?? text(field(scenario, 'job_name'));
  const input = maybeText(field(scenario, 'input_name'));
  return input === null || input === '__no_input' ? name : `${name} (${input})`;
}

/** What Benchee collects; memory and reductions are counted, not timed. */
const collected = [
  { data: 'run_time_data', measure: 'time', unit: 'ns', exact: false },
  { data: 'memory_usage_data', measure: 'memory', unit: 'B', exact: true },
  { data: 'reductions_data', measure: 'reductions', unit: 'count', exact: true },
] as const;

function recordsOf(scenario: Node): readonly ToolRecord[] {
  return collected.flatMap(({ data, ...kind }) => {
    const part = field(scenario, data);
    const statistics = isObject(part.value) ? field(part, 'statistics') : null;
    if (!statistics || !isObject(statistics.value) || isAbsent(field(statistics, 'average'))) return [];
    const kept = field(part, 'samples');
    const samples = isAbsent(kept) ? [] : numbers(kept);
    const size = maybeNumber(field(statistics, 'sample_size'));
    return [
      toolRecord({
        ...{ benchmark: nameOf(scenario), ...kind, better: 'lower', samples },
        value: measured(field(statistics, 'average')),
        spread: maybeNumber(field(statistics, 'std_dev')),
        count: samples.length || Math.max(1, size ?? 1),
      }),
    ];
  });
}

/** Times were in microseconds then. */
function oldRecords(document: Node): readonly ToolRecord[] {
  const runTimes = field(document, 'run_times');
  return fields(field(document, 'statistics')).map(([benchmark, statistics]) => {
    const kept = isObject(runTimes.value) ? field(runTimes, benchmark) : null;
    const samples = kept && !isAbsent(kept) ? numbers(kept) : [];
    const value = measured(field(statistics, 'average'));
    return toolRecord({ benchmark, measure: 'time', unit: 'μs', better: 'lower', value, samples });
  });
}

function readDocument(document: Node) {
  if (isOld(document.value)) return { records: oldRecords(document), failures: [] };
  const read = list(document).map((scenario) => ({ scenario, records: recordsOf(scenario) }));
  const failures = read
    .filter(({ records }) => records.length === 0)
    .map(({ scenario }) => ({ benchmark: nameOf(scenario), message: 'no statistics in the file' }));
  return { records: read.flatMap(({ records }) => records), failures };
}

const isOurs = (document: unknown): boolean => isList(document) || isOld(document);

const json: Shape = {
  matches: (source) => source.peek().some(isOurs),
  parse(source) {
    const read = documentsOf(source)
      .filter(({ value }) => isOurs(value))
      .map(readDocument);
    return toolResults(
      read.flatMap(({ records }) => records),
      read.flatMap(({ failures }) => failures),
    );
  },
};

const timeHeader = /^Name\s+ips\s+average\s+deviation\s+median\s+99th %\s*$/;
const memoryHeader = /^Name\s+(?:Memory usage|average\s+deviation\s+median\s+99th %)\s*$/;
const inputHeading = /^##### With input (.{1,500}) #####$/;

/** `name  2.40 K  417.00 μs  ±9.40%  411.45 μs  715.21 μs`. */
function timeOf(line: string, input: string): ToolRecord | null {
  const tail = cutTail(line, 7);
  const [average = '', unit = '', deviation = ''] = tail?.words ?? [];
  const value = readNumber(average);
  const rate = cutTail(tail?.rest ?? '', 1);
  const name = /^[KMB]$/.test(rate?.words[0] ?? '') ? cutTail(rate?.rest ?? '', 1)?.rest : rate?.rest;
  if (!tail || value === null || !deviation.startsWith('±') || !name) return null;
  const spread = (value * Number.parseFloat(deviation.slice(1))) / 100;
  const benchmark = input === '' ? name.trim() : `${name.trim()} (${input})`;
  return toolRecord({ benchmark, measure: 'time', unit, better: 'lower', value, spread });
}

const memory = /^(.*\S)\s{1,99}([\d.]{1,30}) ([KMGT]?B)(?: - [\d.]{1,30}x memory usage.*)?$/;

/** Sizes are powers of 1024. */
function memoryOf(line: string, input: string): ToolRecord | null {
  const said = line.length > 2000 ? null : memory.exec(line.trim());
  const value = readNumber(said?.[2] ?? '');
  if (!said || value === null) return null;
  const unit = (said[3] ?? '').replace(/^([KMGT])B$/, '$1iB');
  const benchmark = input === '' ? (said[1] ?? '') : `${said[1]} (${input})`;
  return toolRecord({ benchmark, measure: 'memory', unit, better: 'lower', value, exact: true });
}

type Part = 'time' | 'memory' | 'none';

/** A blank line ends a table. */
function partOf(line: string, part: Part): Part {
  if (timeHeader.test(line)) return 'time';
  if (memoryHeader.test(line)) return line.includes('Memory usage') ? 'memory' : 'none';
  return line.trim() === '' ? 'none' : part;
}

const printed: Shape = {
  matches: ({ head }) => head.split('\n').some((line) => timeHeader.test(line)),
  parse(source) {
    const records: ToolRecord[] = [];
    let part: Part = 'none';
    let input = '';
    for (const { text: line } of source.lines()) {
      input = inputHeading.exec(line.trim())?.[1] ?? input;
      const before = part;
      part = partOf(line, part);
      const record = part !== before || part === 'none' ? null : rowOf(part, line, input);
      if (record) records.push(record);
    }
    return toolResults(records);
  },
};

const rowOf = (part: Part, line: string, input: string): ToolRecord | null =>
  part === 'time' ? timeOf(line, input) : memoryOf(line, input);

/** Benchee: the JSON of its formatter, or the console. */
export const benchee = ofShapes(
  { title: 'Benchee', made: 'formatters: [{Benchee.Formatters.JSON, file: "results.json"}]' },
  [json, printed],
);
