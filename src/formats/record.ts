import { median } from 'simple-statistics';
import type { ToolFailure, ToolRecord, ToolResults } from '../model.js';
import type { Warning } from '../warnings.js';

type Named = Pick<ToolRecord, 'benchmark' | 'measure' | 'unit' | 'value'>;

const isCount = (count: number | undefined): count is number =>
  count !== undefined && Number.isFinite(count) && count >= 1;

const isSpread = (spread: number | null | undefined): spread is number =>
  typeof spread === 'number' && Number.isFinite(spread) && spread >= 0;

/** A record from what the tool said; what it did not say, or what cannot be, is absent. `count` follows the samples. */
export function toolRecord(said: Named & Partial<ToolRecord>): ToolRecord {
  const samples = said.samples ?? [];
  const count = isCount(said.count) ? said.count : Math.max(1, samples.length);
  const spread = isSpread(said.spread) ? said.spread : null;
  return { better: null, exact: false, ...said, samples, count, spread };
}

/** What a format returns. */
export const toolResults = (
  records: readonly ToolRecord[],
  failures: readonly ToolFailure[] = [],
  warnings: readonly Warning[] = [],
): ToolResults => ({ records, failures, warnings });

const keyOf = ({ benchmark, measure, unit }: ToolRecord): string => [benchmark, measure, unit].join('\u0000');

/** The median of what is finite; NaN when nothing is. */
export function medianOf(values: readonly number[]): number {
  const finite = values.filter(Number.isFinite);
  return finite.length === 0 ? Number.NaN : median(finite);
}

function pool(repeats: readonly ToolRecord[], first: ToolRecord): ToolRecord {
  if (repeats.length === 1) return first;
  const samples = repeats.flatMap(({ samples: own, value }) => (own.length > 0 ? own : [value]));
  return { ...first, value: medianOf(samples), samples, count: samples.length, spread: null };
}

/** For tools where the same name again means a repetition: one record with all values as samples, headline the median. */
export function poolRepeats(records: readonly ToolRecord[]): readonly ToolRecord[] {
  const groups = new Map<string, ToolRecord[]>();
  for (const record of records) {
    const group = groups.get(keyOf(record));
    if (group) group.push(record);
    else groups.set(keyOf(record), [record]);
  }
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map((first) => pool(group, first)));
}

const numbered = (record: ToolRecord, n: number): ToolRecord => ({
  ...record,
  benchmark: `${record.benchmark} #${n}`,
});

function freeNumber(taken: ReadonlySet<string>, record: ToolRecord, from: number): number {
  let n = from;
  while (taken.has(keyOf(numbered(record, n)))) n++;
  return n;
}

/** `next`: numbers below it are taken; starting anew for each repetition would be quadratic on hostile files. */
type Repeated = { readonly count: number; readonly next: number; readonly record: ToolRecord };

/** For all others the same name again is another benchmark: `name #2`, `name #3`, with a warning. */
export function tellApart(records: readonly ToolRecord[]): Pick<ToolResults, 'records' | 'warnings'> {
  const taken = new Set(records.map(keyOf));
  if (taken.size === records.length) return { records, warnings: [] };
  const counts = new Map<string, Repeated>();
  const named = records.map((record) => {
    const known = counts.get(keyOf(record));
    if (!known) {
      counts.set(keyOf(record), { count: 1, next: 2, record });
      return record;
    }
    const n = freeNumber(taken, record, known.next);
    const own = numbered(record, n);
    counts.set(keyOf(record), { count: known.count + 1, next: n + 1, record });
    taken.add(keyOf(own));
    return own;
  });
  const warnings = [...counts.values()]
    .filter(({ count }) => count > 1)
    .map(({ count, record: { benchmark, measure } }): Warning => {
      return { code: 'duplicate-benchmark', details: { benchmark, measure, count } };
    });
  return { records: named, warnings };
}
