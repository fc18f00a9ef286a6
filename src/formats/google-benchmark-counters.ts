import type { Better, ToolRecord } from '../model.js';
import { toolRecord } from './record.js';

/** Counters whose meaning is fixed by the library or by their name; others have no unit, and the user says which way is better. */
const counters: readonly { named: RegExp; unit: string; better: Better | null; exact: boolean }[] = [
  { named: /^bytes_per_second$/, unit: 'B/s', better: 'higher', exact: false },
  { named: /^items_per_second$/, unit: 'items/s', better: 'higher', exact: false },
  { named: /_per_second$/, unit: '/s', better: 'higher', exact: false },
  {
    named: /^(?:max_bytes_used|total_allocated_bytes|net_heap_growth)$/,
    unit: 'B',
    better: 'lower',
    exact: true,
  },
  { named: /^allocs_per_iter$/, unit: 'allocs', better: 'lower', exact: true },
  { named: /^INSTRUCTIONS$/i, unit: 'instructions', better: 'lower', exact: false },
  { named: /^CYCLES$/i, unit: 'cycles', better: 'lower', exact: false },
  { named: /MISSES$/i, unit: 'misses', better: 'lower', exact: false },
];

const unknownCounter = { unit: '', better: null, exact: false };

/** A name as a measure: short, kebab-case. */
const kebab = (name: string): string => name.replaceAll('_', '-').toLowerCase();

/** A counter as JSON, CSV and the console name it. */
export function counterRecord(benchmark: string, name: string, value: number): ToolRecord {
  const { unit, better, exact } = counters.find(({ named }) => named.test(name)) ?? unknownCounter;
  return toolRecord({ benchmark, measure: kebab(name), unit, better, exact, value });
}

const plain = '[+-]?(?:\\d+\\.?\\d*(?:e[+-]?\\d+)?|nan|inf)';
const human = new RegExp(`^(${plain})([kKMGTPEZYmunpfazy]?)(i?)(/s|s|%)?$`);
const large = 'kMGTPEZY';
const small = 'munpfazy';

function scaled(value: number, prefix: string, base: number): number {
  if (prefix === '') return value;
  const up = large.indexOf(prefix === 'K' ? 'k' : prefix) + 1;
  return up > 0 ? value * base ** up : value / 1000 ** (small.indexOf(prefix) + 1);
}

/**
 * A counter as the console rounds it: `3.2415G/s`, `12.1Gi/s`, `42`, `17.5ns`; null when it is none. Before 1.8 the
 * console wrote G for 1024³ in the counter of bytes, which always counts in powers of 1024.
 */
export function printedCounter(benchmark: string, name: string, spelled: string): ToolRecord | null {
  const [, number = '', prefix = '', binary = '', unit = ''] = human.exec(spelled) ?? [];
  if (number === '' || (unit === '%' && prefix !== '')) return null;
  const base = binary === 'i' || name === 'bytes_per_second' ? 1024 : 1000;
  const record = counterRecord(benchmark, name, scaled(Number(number), prefix, base));
  return record.unit === '' && unit !== '' ? { ...record, unit } : record;
}
