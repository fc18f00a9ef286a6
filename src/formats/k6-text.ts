import type { ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import { readDuration, readFigure } from './figure.js';
import type { Line } from './format.js';
import { directionByName } from './k6-directions.js';
import { toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

/** `http_reqs.....: 1200 20.1/s`; below a metric, `{ status:200 }...:` is the part of it with that tag. */
const row = /^\s{2,12}(?:[✓✗] )?(\w{1,128}|\{ [^}]{1,200} \})\.{3,}: +(\S.*)$/u;
const pair = /^(avg|med|p\((\d{1,2}(?:\.\d{1,4})?)\))=(\S+)$/;
const perSecond = /^\S+(?: [kMGT]?i?B)? +([\d.]+)(?: ([kMGT]?i?B))?\/s$/;
const share = /^([\d.]+)% +(?:[✓✗] |\d+ out of )/u;

function trendOf(benchmark: string, said: string): readonly ToolRecord[] {
  return said.split(/ +/).flatMap((word) => {
    const [, key = '', percent = '', spelled = ''] = pair.exec(word) ?? [];
    const value = readNumber(spelled);
    const figure = readDuration(spelled) ?? (value === null ? null : { value, unit: '' });
    const measure = { avg: 'mean', med: 'p50' }[key] ?? `p${percent.replace('.', '-')}`;
    return figure === null ? [] : [toolRecord({ benchmark, measure, better: 'lower', ...figure })];
  });
}

/** As in the JSON summaries: the four kinds differ by what they say. */
function recordsOf(benchmark: string, said: string): readonly ToolRecord[] {
  if (/(?:^| )(?:avg|med|p\()/.test(said)) return trendOf(benchmark, said);
  const better = directionByName(benchmark);
  const percent = share.exec(said)?.[1];
  if (percent !== undefined) {
    return [toolRecord({ benchmark, measure: 'rate', unit: '%', better, value: Number(percent) })];
  }
  const [, rate, size = ''] = perSecond.exec(said) ?? [];
  if (rate !== undefined) {
    return [toolRecord({ benchmark, measure: 'rate', unit: `${size}/s`, better, value: Number(rate) })];
  }
  const figure = readFigure(said.split(/ +/)[0] ?? '');
  return figure ? [toolRecord({ benchmark, measure: 'value', better, ...figure })] : [];
}

/** Since k6 1.0 the checks have three lines, which say the same. */
const repeated = new Set(['checks_total', 'checks_failed']);

const partOf = (name: string): string | null => (name.startsWith('{') ? `{${name.slice(2, -2)}}` : null);

function namedRows(lines: Iterable<Line>): readonly (readonly [string, string])[] {
  const rows: (readonly [string, string])[] = [];
  let metric = '';
  for (const { text } of lines) {
    const [, name = '', said = ''] = row.exec(text) ?? [];
    const part = partOf(name);
    if (name !== '' && part === null) metric = name === 'checks_succeeded' ? 'checks' : name;
    if (name !== '' && !repeated.has(metric)) rows.push([metric + (part ?? ''), said]);
  }
  return rows;
}

/** What k6 prints at the end of a test. */
export const k6Printed: Shape = {
  matches: ({ head }) =>
    head.split('\n').some((line) => {
      const said = row.exec(line)?.[2] ?? '';
      return said.startsWith('avg=') || (/^ *iterations\.{3}/.test(line) && perSecond.test(said));
    }),
  parse: (source) => toolResults(namedRows(source.lines()).flatMap(([name, said]) => recordsOf(name, said))),
};
