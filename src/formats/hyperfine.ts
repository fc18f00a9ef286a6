import type { ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  fields,
  hasKeys,
  isAbsent,
  list,
  maybeNumber,
  measured,
  type Node,
  numbers,
  own,
  text,
} from './decode.js';
import type { Format } from './format.js';
import { hyperfineCsv, hyperfinePrinted, hyperfineTable } from './hyperfine-text.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

const isHyperfine = (document: unknown): boolean => {
  const results = own(document, 'results');
  return Array.isArray(results) && results.length > 0 && hasKeys(results[0], 'command', 'mean');
};

/** `-L name value` runs one command several times: the parameters are part of the name. */
function nameOf(result: Node): string {
  const command = text(field(result, 'command'));
  const parameters = field(result, 'parameters');
  if (isAbsent(parameters)) return command;
  const said = fields(parameters).filter(([, { value }]) => !command.includes(String(value)));
  return said.length === 0
    ? command
    : `${command} (${said.map(([key, { value }]) => `${key}=${value}`).join(', ')})`;
}

const optionalNumbers = (node: Node): readonly number[] => (isAbsent(node) ? [] : numbers(node));

/** Times are always in seconds, whatever `--time-unit` says. */
function recordsOf(result: Node): readonly ToolRecord[] {
  const benchmark = nameOf(result);
  const samples = optionalNumbers(field(result, 'times'));
  const time = toolRecord({
    benchmark,
    measure: 'time',
    unit: 's',
    better: 'lower',
    value: measured(field(result, 'mean')),
    samples,
    spread: maybeNumber(field(result, 'stddev')),
  });
  const memory = optionalNumbers(field(result, 'memory_usage_byte'));
  const peak = memory.length === 0 ? [] : [peakMemory(benchmark, memory)];
  return [time, ...peak];
}

function peakMemory(benchmark: string, samples: readonly number[]): ToolRecord {
  const value = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
  return toolRecord({ benchmark, measure: 'memory', unit: 'B', better: 'lower', value, samples });
}

const json: Shape = {
  matches: (source) => source.peek().some(isHyperfine),
  parse: (source) =>
    toolResults(
      documentsOf(source)
        .filter(({ value }) => hasKeys(value, 'results'))
        .flatMap((document) => list(field(document, 'results')).flatMap(recordsOf)),
    ),
};

/** `hyperfine --export-json`: mean as headline, all times as samples, memory where it was measured. */
export const hyperfine: Format = ofShapes(
  { title: 'hyperfine', made: "hyperfine --export-json results.json 'command'" },
  [json, hyperfineCsv, hyperfinePrinted, hyperfineTable],
);
