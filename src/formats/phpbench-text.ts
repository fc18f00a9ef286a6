/** The tables of PHPBench's reports. */
import type { ToolRecord } from '../model.js';
import { readFigure } from './figure.js';
import { toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The columns that hold a time: the mode in today's reports, the mean in older ones. */
const central = ['mode', 'mean', 'time_avg'] as const;

function readHead(line: string): readonly string[] | null {
  const cells = cellsOf(line);
  return cells.includes('subject') && central.some((name) => cells.includes(name)) ? cells : null;
}

/** Their sizes are powers of 1000, in lower case. */
function sizeUnit(unit: string): string {
  return unit === 'b' ? 'B' : unit;
}

function rowRecords(line: string, head: readonly string[]): readonly ToolRecord[] {
  const cells = cellsOf(line);
  const cell = (name: string) => cells[head.indexOf(name)] ?? '';
  const column = central.find((name) => head.includes(name)) ?? 'mode';
  const figure = readFigure(cell(column));
  if (!figure || figure.unit === '') return [];
  const set = cell('set');
  const subject = [cell('benchmark'), cell('subject')].filter(Boolean).join('::');
  const benchmark = set === '' || set === '0' ? subject : `${subject} (${set})`;
  const deviation = readFigure(cell('rstdev').replace('±', ''));
  const spread = deviation?.unit === '%' ? (figure.value * deviation.value) / 100 : null;
  const count = Math.max(1, Math.trunc(Number(cell('its'))) || 1);
  const time = toolRecord({ benchmark, measure: 'time', better: 'lower', ...figure, spread, count });
  const peak = readFigure(cell('mem_peak'));
  return peak && peak.unit !== ''
    ? [
        time,
        toolRecord({
          benchmark,
          measure: 'memory',
          better: 'lower',
          value: peak.value,
          unit: sizeUnit(peak.unit),
        }),
      ]
    : [time];
}

/** The default progress logger: `    benchMd5................I4 - Mo1.234μs (±0.50%)`; with a reference `[Mo1.234μs vs. Mo1.200μs] +2.83%`. */
const dotted =
  /^\s{2,}([\w]{1,200})( # [^.]{1,100})?\.*\s?I(\d+) - (?:\[[^\]]{0,99}\] )?\[?Mo([\d.,]+)([^\s\]]{1,3})(?: vs\. [^\]]{1,40}\] [+-]?[\d.,]+%)? \(±([\d.]+)%\)/;

function dottedRecord(line: string, group: string): readonly ToolRecord[] {
  const [, subject = '', set = '', last = '', value = '', unit = '', deviation = ''] =
    dotted.exec(line) ?? [];
  const figure = readFigure(value + unit);
  if (!figure || subject === '') return [];
  const name = set === '' ? subject : `${subject} (${set.slice(3).trim()})`;
  const benchmark = group === '' ? name : `${group}::${name}`;
  const spread = (figure.value * Number(deviation)) / 100;
  return [
    toolRecord({ benchmark, measure: 'time', better: 'lower', ...figure, spread, count: Number(last) + 1 }),
  ];
}

const className = /^(\\?[A-Z]\w*(?:\\\w+)*)$/;

export const phpbenchText: Shape = {
  matches: ({ head }) => head.split('\n').some((line) => readHead(line) !== null || dotted.test(line)),
  parse(source) {
    const tables: ToolRecord[] = [];
    const progress: ToolRecord[] = [];
    let head: readonly string[] | null = null;
    let group = '';
    for (const { text } of source.lines()) {
      group = className.exec(text.trim())?.[1] ?? group;
      head = readHead(text) ?? head;
      if (head && text.startsWith('|')) tables.push(...rowRecords(text, head));
      else progress.push(...dottedRecord(text, group));
    }
    // A report repeats what the progress showed.
    return toolResults(tables.length > 0 ? tables : progress);
  },
};
