import type { ToolRecord } from '../model.js';
import { documentsOf, field, hasKeys, maybeNumber, maybeText, type Node, own, readNumber } from './decode.js';
import { readFigure } from './figure.js';
import type { Source } from './format.js';
import { type LoadRun, latency, loadResults, throughput } from './load-test.js';
import { type Section, sectionsOf } from './sections.js';
import { ofShapes, type Shape } from './shapes.js';

const isAutocannon = (document: unknown): boolean =>
  ['latency', 'requests', 'throughput'].every((part) => hasKeys(own(document, part), 'average', 'stddev'));

/** autocannon keeps 97.5, not 95. */
const percentiles = [
  ['p50', 'p50'],
  ['p90', 'p90'],
  ['p97-5', 'p97_5'],
  ['p99', 'p99'],
] as const;

/** `requests` and `throughput` are means over the seconds of the run, answers with any status among them. */
function runOf(result: Node): LoadRun {
  const count = (key: string) => maybeNumber(field(result, key)) ?? 0;
  const benchmark = maybeText(field(result, 'title')) ?? maybeText(field(result, 'url')) ?? 'autocannon';
  const times = field(result, 'latency');
  const per = (part: string, unit: string) => ({
    ...{ benchmark, unit, count: maybeNumber(field(result, 'samples')) ?? 1 },
    value: maybeNumber(field(field(result, part), 'average')),
    spread: maybeNumber(field(field(result, part), 'stddev')),
  });
  const answered = maybeNumber(field(field(result, 'requests'), 'total')) ?? 0;
  return {
    benchmark,
    failed: count('errors') + count('non2xx'),
    all: answered + count('errors'),
    error: `${count('errors')} errors, ${count('timeouts')} of them time-outs, ${count('non2xx')} other statuses`,
    records: [
      ...latency('mean', {
        ...per('latency', 'ms'),
        count: maybeNumber(field(times, 'totalCount')) ?? (answered || 1),
      }),
      ...percentiles.flatMap(([measure, key]) =>
        latency(measure, { benchmark, unit: 'ms', value: maybeNumber(field(times, key)) }),
      ),
      ...throughput(per('requests', 'req/s')),
      ...throughput(per('throughput', 'bytes/s'), 'transfer'),
    ],
  };
}

const json: Shape = {
  matches: (source) => source.peek().some(isAutocannon),
  parse: (source: Source) =>
    loadResults(
      documentsOf(source)
        .filter(({ value }) => isAutocannon(value))
        .map(runOf),
    ),
};

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .slice(1, -1)
    .split('│')
    .map((cell) => cell.trim());

const begins = (line: string): boolean => {
  const [first, ...others] = line.includes('│') ? cellsOf(line) : [];
  return first === 'Stat' && others.includes('2.5%') && others.includes('Max');
};

type Table = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Row title → column title → cell, over all tables of a run. */
function tableOf(section: Section): Table {
  let header: readonly string[] = [];
  const rows = new Map<string, ReadonlyMap<string, string>>();
  for (const { text } of section.lines) {
    if (!text.includes('│')) continue;
    const cells = cellsOf(text);
    if (cells[0] === 'Stat') header = cells;
    else rows.set(cells[0] ?? '', new Map(header.map((column, i) => [column, cells[i] ?? ''])));
  }
  return rows;
}

function recordsOfTable(benchmark: string, table: Table): readonly ToolRecord[] {
  const cell = (row: string, column: string) => readFigure(table.get(row)?.get(column) ?? '');
  const time = (measure: string, column: string) => {
    const figure = cell('Latency', column);
    return figure === null ? [] : latency(measure, { benchmark, ...figure });
  };
  const bytes = cell('Bytes/Sec', 'Avg');
  return [
    ...time('mean', 'Avg'),
    ...time('p50', '50%'),
    ...time('p97-5', '97.5%'),
    ...time('p99', '99%'),
    ...throughput({ benchmark, unit: 'req/s', value: readNumber(table.get('Req/Sec')?.get('Avg') ?? '') }),
    ...throughput({ benchmark, unit: `${bytes?.unit ?? 'B'}/s`, value: bytes?.value ?? null }, 'transfer'),
  ];
}

/** The address stands before the tables, `Running 10s test @ http://…`, when the progress is shown. */
function nameBefore(source: Source): string {
  for (const { text } of source.lines()) {
    const at = text.indexOf(' test @ ');
    if (at > 0 && text.startsWith('Running')) return text.slice(at + ' test @ '.length).trim();
    if (begins(text)) break;
  }
  return 'autocannon';
}

/** `12 2xx responses, 40 non 2xx responses` and `3 errors (1 timeouts)` stand only when there are any. */
function runOfSection(section: Section, address: string): LoadRun {
  const benchmark = section.name ?? address;
  const counts = section.lines.map(({ text }) =>
    /(\d{1,15}) 2xx responses, (\d{1,15}) non 2xx responses/.exec(text),
  );
  const said = counts.find((match) => match !== null);
  const failed = said ? Number(said[2]) : null;
  const all = said ? Number(said[1]) + Number(said[2]) : null;
  return { benchmark, failed, all, records: recordsOfTable(benchmark, tableOf(section)) };
}

const printed: Shape = {
  matches: (source) => source.head.split('\n').some(begins),
  parse: (source: Source) =>
    loadResults(sectionsOf(source, begins).map((section) => runOfSection(section, nameBefore(source)))),
};

/** autocannon: `--json`, or the tables it prints. */
export const autocannon = ofShapes(
  { title: 'autocannon', made: 'autocannon --json http://localhost:3000 > results.json' },
  [json, printed],
);
