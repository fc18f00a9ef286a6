import type { ToolRecord } from '../model.js';
import { csvRows, headerOf } from './csv-rows.js';
import { readNumber } from './decode.js';
import type { Source } from './format.js';
import { type LoadRun, latency, loadResults, usualPercentiles } from './load-test.js';
import { ofShapes, type Shape } from './shapes.js';
import { descendants, readXml, rootIs, type XmlElement } from './xml.js';

/** What Taurus says of one label: `avg_rt`, `perc_95.0` and so on, in seconds and requests. */
type Figures = (key: string) => number | null;

/** The label of the whole is empty. */
const nameOf = (label: string): string => (label.trim() === '' ? 'overall' : label);

/** `throughput` in this report is the number of requests, not a rate, so it is no measure. */
function runOf(label: string, figure: Figures): LoadRun {
  const benchmark = nameOf(label);
  const [good, bad] = [figure('succ'), figure('fail')];
  const all = good === null || bad === null ? null : good + bad;
  const seconds = (measure: string, key: string, more = {}): readonly ToolRecord[] =>
    latency(measure, { benchmark, unit: 's', value: figure(key), ...more });
  return {
    ...{ benchmark, failed: bad, all },
    records: [
      ...seconds('mean', 'avg_rt', { spread: figure('stdev_rt'), count: all || 1 }),
      ...usualPercentiles.flatMap((percent) => seconds(`p${percent}`, `perc_${percent.toFixed(1)}`)),
    ],
  };
}

function figuresOf(group: XmlElement): Figures {
  const values = new Map(
    group.children().map((element) => {
      const parameter = element.attribute('param');
      const key = parameter === null ? element.name : `${element.name}_${parameter}`;
      return [key, readNumber(element.attribute('value') ?? '')] as const;
    }),
  );
  return (key) => values.get(key) ?? null;
}

const xml: Shape = {
  matches: (source) => rootIs(source, 'FinalStatus'),
  parse: (source) =>
    loadResults(
      descendants(readXml(source), 'Group').map((group) =>
        runOf(group.attribute('label') ?? '', figuresOf(group)),
      ),
    ),
};

const csv: Shape = {
  matches(source) {
    const header = headerOf(source);
    return ['label', 'avg_rt', 'succ', 'fail'].every((column) => header.includes(column));
  },
  parse(source: Source) {
    let header: readonly string[] = [];
    const runs: LoadRun[] = [];
    for (const { cells } of csvRows(source)) {
      if (header.length === 0) header = cells;
      else {
        const columns = header;
        const cell = (key: string) => cells[columns.indexOf(key)] ?? '';
        runs.push(runOf(cell('label'), (key) => readNumber(cell(key))));
      }
    }
    return loadResults(runs);
  },
};

/** Taurus: what its final-stats reporter dumps, XML or CSV. */
export const taurus = ofShapes(
  { title: 'Taurus', made: 'bzt with the reporter final-stats: dump-xml or dump-csv' },
  [xml, csv],
);
