import type { Better, ToolRecord } from '../model.js';
import { kebab } from './kebab.js';
import { toolRecord } from './record.js';

/** JMH's modes: what each measures, and which way is better. */
const modes: ReadonlyMap<string, { readonly measure: string; readonly better: Better }> = new Map([
  ['thrpt', { measure: 'throughput', better: 'higher' }],
  ['avgt', { measure: 'time', better: 'lower' }],
  ['sample', { measure: 'sample-time', better: 'lower' }],
  ['ss', { measure: 'single-shot-time', better: 'lower' }],
]);

/** Whether a word is a mode as JMH's JSON, CSV and tables spell it. */
export const isMode = (word: string): boolean => modes.has(word);

/** Secondary figures whose direction the unit does not tell: profilers count what should be less, but for IPC. */
const secondary: readonly { readonly named: RegExp; readonly better: Better }[] = [
  { named: /^ipc$/i, better: 'higher' },
  { named: /^(?:gc\.|cpi$)/i, better: 'lower' },
];

function secondaryBetter(name: string, unit: string): Better | null {
  const known = secondary.find(({ named }) => named.test(name));
  if (known) return known.better;
  if (unit === '#/op' || unit.endsWith('/op')) return 'lower';
  return unit.startsWith('ops/') ? 'higher' : null;
}

/** `p0.50` in tables, `50.0` in JSON: a percentile of the sampled times. */
export function percentileMeasure(spelled: string): string {
  const percent = spelled.startsWith('p') ? Number(spelled.slice(1)) * 100 : Number(spelled);
  return `p${Number(percent.toFixed(4))}`;
}

export type JmhFigure = Pick<ToolRecord, 'benchmark' | 'unit' | 'value'> &
  Partial<ToolRecord> & { readonly mode: string; readonly part: string | null };

/** The record of a figure: the mode's own, or the part of it that a profiler or a percentile says. */
export function jmhRecord({ mode, part, ...said }: JmhFigure): ToolRecord {
  const known = modes.get(mode) ?? { measure: mode, better: null };
  if (part === null) return toolRecord({ ...said, ...known });
  // JMH before 1.34 writes a middle dot before what a profiler measured.
  const name = part.slice(part.lastIndexOf('\u00b7') + 1);
  if (/^p\d\.\d{1,6}$/.test(name))
    return toolRecord({ ...said, measure: percentileMeasure(name), better: 'lower' });
  return toolRecord({ ...said, measure: kebab(name) || 'other', better: secondaryBetter(name, said.unit) });
}

/** `name (a=1, b=2)`; what JMH prints for a parameter a benchmark has not is left out. */
export function withParameters(name: string, parameters: readonly (readonly [string, string])[]): string {
  const own = parameters.filter(([, value]) => value !== 'N/A' && value !== '');
  return own.length === 0 ? name : `${name} (${own.map(([key, value]) => `${key}=${value}`).join(', ')})`;
}
