import type { ToolFailure, ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import { readFigure } from './figure.js';
import type { Format, Line } from './format.js';
import { behind } from './labelled.js';
import { latency, throughput } from './load-test.js';
import { toolRecord, toolResults } from './record.js';
import { type Section, sectionsOf } from './sections.js';

const begins = (line: string): boolean => /^sysbench \d/.test(line);

/** sysbench does not print the name of the test, but what only one of them prints. */
const tests = [
  ['cpu', /^(?:Prime numbers limit:|Doing CPU performance)/],
  ['memory', /^(?:Running memory speed test|Doing memory operations)/],
  ['fileio', /^(?:File operations:|Extra file open flags)/],
  ['oltp', /^(?:SQL statistics:|OLTP test statistics:)/],
  ['threads', /^Doing thread subsystem/],
  ['mutex', /^Doing mutex performance/],
] as const;

function nameOf({ name, lines }: Section): string {
  if (name !== null) return name;
  const test = tests.find(([, shown]) => lines.some(({ text }) => shown.test(text)))?.[0];
  const threads = behind(lines, 'Number of threads:');
  return `sysbench${test ? ` ${test}` : ''}${threads === null ? '' : ` (threads=${threads})`}`;
}

/** Milliseconds; version 0.4 spells the unit behind each figure. */
function timeRecords(benchmark: string, measure: string, said: string | null): readonly ToolRecord[] {
  const figure = said === null ? null : readFigure(said);
  return figure === null
    ? []
    : latency(measure, { benchmark, value: figure.value, unit: figure.unit || 'ms' });
}

/** `    95th percentile:   0.25`, in version 0.4 `approx.  95 percentile:   1.5ms`. */
function percentileRecords(benchmark: string, lines: readonly Line[]): readonly ToolRecord[] {
  return lines.flatMap(({ text }) => {
    const said =
      text.length > 120 ? null : /^\s*(?:approx\.\s+)?(\d{1,3})(?:th)? percentile:\s*(\S+)$/.exec(text);
    return said ? timeRecords(benchmark, `p${said[1]}`, said[2] ?? '') : [];
  });
}

/** The rate in brackets of `transactions:  100  (99.9 per sec.)`. */
function perSecond(lines: readonly Line[], label: string): number | null {
  const said = /\(([\d.]+) per sec/.exec(behind(lines, label) ?? '');
  return said ? Number(said[1]) : null;
}

const plainRates = [
  ['throughput', 'events/s', ['events per second:', 'events/s (eps):']],
  ['reads', 'ops/s', ['reads/s:', 'read, IOPS:']],
  ['writes', 'ops/s', ['writes/s:', 'write, IOPS:']],
  ['fsyncs', 'ops/s', ['fsyncs/s:', 'fsync, IOPS:']],
  ['read', 'MiB/s', ['read, MiB/s:']],
  ['written', 'MiB/s', ['written, MiB/s:']],
] as const;

const countedRates = [
  ['tps', 'tps', 'transactions:'],
  ['queries', 'queries/s', 'queries:'],
  ['throughput', 'ops/s', 'Total operations:'],
] as const;

function rateRecords(benchmark: string, lines: readonly Line[]): readonly ToolRecord[] {
  const plain = plainRates.flatMap(([measure, unit, labels]) => {
    const said = labels.map((label) => behind(lines, label)).find((found) => found !== null);
    return throughput({ benchmark, unit, value: said === undefined ? null : readNumber(said) }, measure);
  });
  const counted = countedRates.flatMap(([measure, unit, label]) =>
    throughput({ benchmark, unit, value: perSecond(lines, label) }, measure),
  );
  const moved = lines.map(({ text }) => / transferred \(([\d.]+) (MiB|MB)\/sec\)/.exec(text)).find(Boolean);
  const transfer = moved ? { benchmark, unit: `${moved[2]}/s`, value: Number(moved[1]) } : null;
  return [...plain, ...counted, ...(transfer ? throughput(transfer, 'transfer') : [])];
}

function recordsOf(section: Section): readonly ToolRecord[] {
  const { lines } = section;
  const benchmark = nameOf(section);
  const errors = perSecond(lines, 'ignored errors:');
  const said = { benchmark, measure: 'ignored-errors', unit: 'errors/s', better: 'lower' } as const;
  return [
    ...timeRecords(benchmark, 'mean', behind(lines, 'avg:')),
    ...percentileRecords(benchmark, lines),
    ...rateRecords(benchmark, lines),
    ...(errors === null ? [] : [toolRecord({ ...said, value: errors })]),
  ];
}

function failureOf(section: Section): readonly ToolFailure[] {
  const fatal = section.lines.find(({ text }) => text.startsWith('FATAL:'))?.text;
  if (fatal === undefined && recordsOf(section).length > 0) return [];
  return [{ benchmark: nameOf(section), message: fatal ?? 'sysbench printed no figures' }];
}

/** sysbench 0.4, 1.0 and 1.1; several runs in one log, told apart by headings `=== name ===`. */
export const sysbench: Format = {
  title: 'sysbench',
  made: 'sysbench cpu --time=30 run > results.txt',
  matches: (source) => source.head.split('\n').some(begins),
  parse(source) {
    const sections = sectionsOf(source, begins);
    const failures = sections.flatMap(failureOf);
    return toolResults(
      sections.filter((section) => failureOf(section).length === 0).flatMap(recordsOf),
      failures,
    );
  },
};
