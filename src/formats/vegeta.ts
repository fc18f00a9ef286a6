import type { ToolFailure, ToolRecord, ToolResults } from '../model.js';
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
} from './decode.js';
import { readDuration } from './figure.js';
import type { Source } from './format.js';
import { behind } from './labelled.js';
import { latency, throughput, usualPercentiles } from './load-test.js';
import { toolRecord, toolResults } from './record.js';
import { type Section, sectionsOf } from './sections.js';
import { ofShapes, type Shape } from './shapes.js';

type Attack = { readonly records: readonly ToolRecord[]; readonly failures: readonly ToolFailure[] };

const joined = (attacks: readonly Attack[]): ToolResults =>
  toolResults(
    attacks.flatMap(({ records }) => records),
    attacks.flatMap(({ failures }) => failures),
  );

/** The share of successful requests is vegeta's own figure. When it is 0 the other figures are of refusals. */
function attackOf(success: ToolRecord, error: string | undefined, records: readonly ToolRecord[]): Attack {
  const { benchmark, value } = success;
  return value > 0
    ? { records: [...records, success], failures: [] }
    : {
        records: [success],
        failures: [{ benchmark, message: `all requests failed${error ? `: ${error}` : ''}` }],
      };
}

const isVegeta = (document: unknown): boolean =>
  hasKeys(document, 'latencies', 'success', 'status_codes') && hasKeys(own(document, 'latencies'), 'mean');

/** Nanoseconds. */
function attackOfReport(report: Node): Attack {
  const benchmark = 'vegeta';
  const latencies = field(report, 'latencies');
  const value = measured(field(report, 'success'));
  const errors = field(report, 'errors');
  const error = isAbsent(errors) ? undefined : list(errors)[0]?.value;
  const count = maybeNumber(field(report, 'requests')) ?? 1;
  return attackOf(
    toolRecord({ benchmark, measure: 'success', unit: 'ratio', better: 'higher', value }),
    typeof error === 'string' ? error : undefined,
    [
      ...latency('mean', { benchmark, unit: 'ns', count, value: maybeNumber(field(latencies, 'mean')) }),
      ...usualPercentiles.flatMap((percent) =>
        latency(`p${percent}`, {
          benchmark,
          unit: 'ns',
          value: maybeNumber(field(latencies, `${percent}th`)),
        }),
      ),
      ...throughput({ benchmark, unit: 'req/s', value: maybeNumber(field(report, 'throughput')) }),
    ],
  );
}

const json: Shape = {
  matches: (source) => source.peek().some(isVegeta),
  parse: (source: Source) =>
    joined(
      documentsOf(source)
        .filter(({ value }) => isVegeta(value))
        .map(attackOfReport),
    ),
};

const begins = (line: string): boolean => /^Requests\s+\[total, rate/.test(line);

/** `Latencies [min, mean, 50, …]  208µs, 229µs, …`: the columns by name, as they differ by version. */
function columnsOf(section: Section, label: string): ReadonlyMap<string, string> {
  const said = behind(section.lines, label) ?? '';
  const [names, cells] = [
    said.slice(said.indexOf('[') + 1, said.indexOf(']')),
    said.slice(said.indexOf(']') + 1),
  ];
  const values = cells.split(',').map((cell) => cell.trim());
  return new Map(names.split(',').map((name, i) => [name.trim(), values[i] ?? '']));
}

function attackOfSection(section: Section): Attack {
  const benchmark = section.name ?? 'vegeta';
  const latencies = columnsOf(section, 'Latencies ');
  const requests = columnsOf(section, 'Requests ');
  const time = (measure: string, column: string, more = {}) => {
    const figure = readDuration(latencies.get(column) ?? '');
    return figure === null ? [] : latency(measure, { benchmark, ...figure, ...more });
  };
  const count = readNumber(requests.get('total') ?? '') ?? 1;
  const share = readNumber((columnsOf(section, 'Success ').get('ratio') ?? '').replace('%', ''));
  const errorsAt = section.lines.findIndex(({ text }) => text.startsWith('Error Set:'));
  return attackOf(
    toolRecord({ benchmark, measure: 'success', unit: '%', better: 'higher', value: share ?? Number.NaN }),
    errorsAt < 0 ? undefined : section.lines[errorsAt + 1]?.text.trim(),
    [
      ...time('mean', 'mean', { count }),
      ...usualPercentiles.flatMap((percent) => time(`p${percent}`, String(percent))),
      ...throughput({ benchmark, unit: 'req/s', value: readNumber(requests.get('throughput') ?? '') }),
    ],
  );
}

const printed: Shape = {
  matches: (source) => source.head.split('\n').some(begins),
  parse: (source: Source) => joined(sectionsOf(source, begins).map(attackOfSection)),
};

/** vegeta: `report -type=json` or the text report. */
export const vegeta = ofShapes(
  { title: 'vegeta', made: 'vegeta report -type=json attack.bin > results.json' },
  [json, printed],
);
