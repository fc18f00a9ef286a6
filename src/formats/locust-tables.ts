import { readNumber } from './decode.js';
import type { Source } from './format.js';
import { type LoadRun, latency, loadResults, throughput, usualPercentiles } from './load-test.js';
import type { Shape } from './shapes.js';

/** What the tables say of one name; later tables of a run overwrite earlier ones. */
type Stats = Map<string, number>;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const isStatsHeader = (line: string): boolean =>
  line.includes('# reqs') && line.includes('# fails') && line.includes('|') && line.includes('Avg');

const isPercentHeader = (line: string): boolean => line.includes(' 50% ') && line.includes('# reqs');

/** `GET      /      14619     0(0.00%) |      4       2      67      4 | 1585.66        0.00`. */
function readStats(line: string): readonly [string, Stats] | null {
  const [left = '', times = '', rates = ''] = line.split('|');
  const [...counts] = words(left).slice(-2);
  const fails = readNumber((counts[1] ?? '').split('(')[0] ?? '');
  const [average, , , median] = words(times).map(readNumber);
  const figures = [readNumber(counts[0] ?? ''), average, median, readNumber(words(rates)[0] ?? '')];
  if (fails === null || figures.some((figure) => typeof figure !== 'number')) return null;
  const name = words(left).slice(0, -2).join(' ');
  const said: [string, number][] = ['reqs', 'mean', 'p50', 'rate'].map((key, i) => [
    key,
    figures[i] ?? Number.NaN,
  ]);
  return [name, new Map([...said, ['fails', fails]])];
}

/** `GET      /       4      5      5 … 68  14619`: as many figures at the end as the header has columns. */
function readPercentiles(line: string, columns: readonly string[]): readonly [string, Stats] | null {
  const all = words(line);
  const cells = all.slice(-columns.length).map(readNumber);
  if (all.length < columns.length || cells.some((cell) => cell === null)) return null;
  const said = columns.flatMap((column, i): [string, number][] =>
    column.endsWith('%') ? [[`p${column.slice(0, -1)}`, cells[i] ?? Number.NaN]] : [],
  );
  return [all.slice(0, -columns.length).join(' '), new Map(said)];
}

type Reader = (line: string) => readonly [string, Stats] | null;

const columnsOf = (header: string): readonly string[] =>
  words(header.slice(header.indexOf(' 50% ')).replace('# reqs', 'reqs'));

/** The reader for the rows below a header; null for a line that is none. */
function readerBelow(line: string): Reader | null {
  if (isStatsHeader(line)) return readStats;
  if (!isPercentHeader(line)) return null;
  const columns = columnsOf(line);
  return (row) => readPercentiles(row, columns);
}

function tablesOf(source: Source): ReadonlyMap<string, Stats> {
  const names = new Map<string, Stats>();
  let reader: Reader | null = null;
  for (const { text } of source.lines()) {
    const below = readerBelow(text);
    reader = text.trim() === '' ? null : (below ?? reader);
    const read = below ? null : reader?.(text);
    if (read) names.set(read[0], new Map([...(names.get(read[0]) ?? []), ...read[1]]));
  }
  return names;
}

function runOf(benchmark: string, stats: Stats): LoadRun {
  const figure = (key: string) => stats.get(key) ?? null;
  const all = figure('reqs');
  return {
    ...{ benchmark, failed: figure('fails'), all },
    records: [
      ...latency('mean', { benchmark, unit: 'ms', count: all || 1, value: figure('mean') }),
      ...usualPercentiles.flatMap((percent) =>
        latency(`p${percent}`, { benchmark, unit: 'ms', value: figure(`p${percent}`) }),
      ),
      ...throughput({ benchmark, unit: 'req/s', value: figure('rate') }),
    ],
  };
}

/** The statistics that Locust prints, the last of each name; whole milliseconds. */
export const locustTables: Shape = {
  matches: (source) => source.head.split('\n').some(isStatsHeader),
  parse: (source) => loadResults([...tablesOf(source)].map(([name, stats]) => runOf(name, stats))),
};
