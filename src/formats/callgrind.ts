/** What Valgrind's tools count, as iai, iai-callgrind and gungraun name it. */
import type { Better, ToolRecord } from '../model.js';
import { toolRecord } from './record.js';

/** Names that JSON and console spell apart, without punctuation, and the measure both mean. */
const same = new Map([
  ['ir', 'instructions'],
  ['l1hits', 'l1-hits'],
  ['llhits', 'll-hits'],
  ['l2hits', 'l2-hits'],
  ['totalrw', 'total-read-write'],
  ['totalreadwrite', 'total-read-write'],
]);

/** Event names of Callgrind (`D1mr`, `ILdmr`, `Bcm`) are left whole; the rest is split into words. */
function measureOf(name: string): string {
  const known = same.get(name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase());
  if (known !== undefined) return known;
  if (/^[A-Z]{1,2}\d?[a-z]{0,4}$/.test(name)) return name.toLowerCase();
  return name
    .replace(/^LL/, 'Ll')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

/** By the end of the measure's name; a hit in RAM is a miss of every cache. */
const kinds: readonly { readonly named: RegExp; readonly unit: string; readonly better?: Better }[] = [
  { named: /^ram-hit-rate$/, unit: '%' },
  { named: /hit-rate$/, unit: '%', better: 'higher' },
  { named: /rate$/, unit: '%' },
  { named: /bytes$/, unit: 'B' },
  { named: /instructions$/, unit: 'instructions' },
  { named: /cycles$/, unit: 'cycles' },
  { named: /(?:misses|m[rw])$/, unit: 'misses' },
];

/** Times of system calls are measured, not counted. */
const timed = /sys-?(?:cpu-?)?time$/;

/** Callgrind and DHAT have names of their own; what other tools say is named after the tool too. */
export function callgrindRecord(benchmark: string, tool: string, name: string, value: number): ToolRecord {
  const own = measureOf(name);
  const prefix = /^(?:|callgrind|dhat)$/i.test(tool) ? '' : `${tool.toLowerCase()}-`;
  const kind = kinds.find(({ named }) => named.test(own));
  return toolRecord({
    ...{ benchmark, measure: prefix + own, unit: kind?.unit ?? 'count', value },
    better: kind?.better ?? 'lower',
    exact: !timed.test(own),
  });
}
