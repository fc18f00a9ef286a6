import type { ToolRecord } from '../model.js';
import { kebab } from './kebab.js';
import { toolRecord } from './record.js';

type Kind = { readonly measure: string; readonly unit: string };

/** The three times under the counters. */
const times = new Map<string, Kind>([
  ['time elapsed', { measure: 'time', unit: 's' }],
  ['user', { measure: 'user-time', unit: 's' }],
  ['sys', { measure: 'system-time', unit: 's' }],
  ['duration_time', { measure: 'time', unit: 'ns' }],
]);

/** Clocks are in milliseconds when the unit says so, else in nanoseconds (since perf 6.10). */
function kindOf(event: string, unit: string): Kind {
  const known = times.get(event);
  if (known) return { measure: known.measure, unit: unit === '' ? known.unit : unit };
  const base = event.replace(/:\w+$/, '');
  const measure = kebab(event);
  if (base.endsWith('-clock')) return { measure, unit: unit === '' ? 'ns' : unit };
  if (unit !== '') return { measure, unit };
  if (base === 'cycles' || base === 'instructions') return { measure, unit: base };
  return { measure, unit: base.endsWith('misses') ? 'misses' : 'count' };
}

/** All that perf counts is cost, save what it counts per time. */
export function perfEvent(
  benchmark: string,
  event: string,
  unit: string,
  said: Pick<ToolRecord, 'value' | 'spread' | 'count'>,
): ToolRecord {
  const kind = kindOf(event, unit);
  return toolRecord({ benchmark, ...kind, better: kind.unit.includes('/') ? null : 'lower', ...said });
}
