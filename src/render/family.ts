import type { Judgement, Row } from '../verdict.js';

/** Benchmarks whose names begin alike and that were judged alike. */
export type Family = { readonly name: string; readonly judgement: Judgement; readonly rows: readonly Row[] };

/** A table longer than this is not read row by row. */
const many = 15;

/** `parse/json/large` → `parse/`: the first part, as tools write paths, modules, parameters. */
export function familyOf(benchmark: string): string {
  const end = benchmark.search(/\/|::|[.([< ]/);
  if (end <= 0) return benchmark;
  return benchmark.slice(0, end) + (benchmark.startsWith('::', end) ? '::' : benchmark.charAt(end));
}

/** Families in the order of their first row, when there are many rows and grouping makes them few; else null. */
export function families(rows: readonly Row[]): Family[] | null {
  if (rows.length <= many) return null;
  const found = new Map<string, { name: string; judgement: Judgement; rows: Row[] }>();
  for (const row of rows) {
    const name = familyOf(row.metric.benchmark);
    const key = `${row.judgement} ${name}`;
    const family = found.get(key) ?? { name, judgement: row.judgement, rows: [] };
    family.rows.push(row);
    found.set(key, family);
  }
  return found.size * 2 <= rows.length ? [...found.values()] : null;
}
