import type { ToolFailure, ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import type { Format, Line, Source } from './format.js';
import { behind } from './labelled.js';
import { errorRate, latency, throughput } from './load-test.js';
import { toolResults } from './record.js';
import { type Section, sectionsOf } from './sections.js';

const begins = (line: string): boolean => line.startsWith('transaction type:');

/** The number that `1.704 ms`, `1173.45 (without …)`, `0 (0.000%)` or `100/100` begins with. */
const leading = (said: string | null): number | null => readNumber((said ?? '').split(/[\s/]/)[0] ?? '');

/** Before version 14 there are two lines; establishing connections is no part of a transaction. */
function tpsOf(lines: readonly Line[]): number | null {
  const said = lines
    .filter(({ text }) => text.startsWith('tps = '))
    .map(({ text }) => text.slice('tps = '.length));
  return leading(said.find((text) => text.includes('excluding')) ?? said[0] ?? null);
}

/** Script, clients and threads: more of them is another benchmark. */
function nameOf({ name, lines }: Section): string {
  if (name !== null) return name;
  const value = (label: string) => behind(lines, label) ?? '';
  const script = value('transaction type:').replace(/^<builtin: (.*)>$/, '$1');
  return `${script} (clients=${value('number of clients:')}, threads=${value('number of threads:')})`;
}

const scriptStart = /^(?:SQL )?script \d+: (.*)$/i;

/** With several scripts each has figures of its own below those of the whole. */
function scriptRecords(benchmark: string, lines: readonly Line[]): readonly ToolRecord[] {
  let name = '';
  return lines.flatMap(({ text }) => {
    name = scriptStart.exec(text)?.[1]?.replace(/^<builtin: (.*)>$/, '$1') ?? name;
    const said = { benchmark: `${benchmark} / ${name}` };
    const time = text.startsWith(' - latency average = ')
      ? leading(text.slice(' - latency average = '.length))
      : null;
    const rate = /, tps = ([\d.]+)\)/.exec(text)?.[1];
    return [
      ...latency('mean', { ...said, unit: 'ms', value: time }),
      ...throughput({ ...said, unit: 'tps', value: rate === undefined ? null : Number(rate) }, 'tps'),
    ];
  });
}

function recordsOf(section: Section): readonly ToolRecord[] {
  const { lines } = section;
  const benchmark = nameOf(section);
  const done = leading(behind(lines, 'number of transactions actually processed:'));
  const failed = leading(behind(lines, 'number of failed transactions:'));
  return [
    ...throughput({ benchmark, unit: 'tps', value: tpsOf(lines) }, 'tps'),
    ...latency('mean', {
      ...{ benchmark, unit: 'ms', count: done || 1 },
      value: leading(behind(lines, 'latency average =') ?? behind(lines, 'latency average:')),
      spread: leading(behind(lines, 'latency stddev =') ?? behind(lines, 'latency stddev:')),
    }),
    ...errorRate(benchmark, failed, done === null || failed === null ? null : done + failed),
    ...scriptRecords(benchmark, lines),
  ];
}

const complaint = /^pgbench: (?:error|fatal): /;

/** Aborted runs have figures too, of what was done until then. */
function failureOf(section: Section, complaints: readonly string[]): readonly ToolFailure[] {
  const own = section.lines.filter(({ text }) => complaint.test(text)).map(({ text }) => text);
  if (own.length === 0 && tpsOf(section.lines) !== null) return [];
  return [{ benchmark: nameOf(section), message: complaints[0] ?? own[0] ?? 'pgbench printed no tps' }];
}

function complaintsOf(source: Source): readonly string[] {
  const found: string[] = [];
  for (const { text } of source.lines()) if (complaint.test(text)) found.push(text.replace(complaint, ''));
  return found;
}

/** pgbench: transactions a second and latency, of each run in a log. */
export const pgbench: Format = {
  title: 'pgbench',
  made: 'pgbench --client 4 --time 60 mydb > results.txt',
  matches: (source) =>
    /^transaction type:/m.test(source.head) && /^(?:scaling factor|query mode):/m.test(source.head),
  parse(source) {
    const complaints = complaintsOf(source);
    const read = sectionsOf(source, begins).map((section) => ({
      section,
      failures: failureOf(section, complaints),
    }));
    return toolResults(
      read.flatMap(({ section, failures }) => (failures.length > 0 ? [] : recordsOf(section))),
      read.flatMap(({ failures }) => failures),
    );
  },
};
