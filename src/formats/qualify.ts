import type { ToolRecord } from '../model.js';

/** A record and the group it stands in: a job, a target, a test case. */
export type Grouped = { readonly group: string; readonly record: ToolRecord };

/** The same name in several groups is several benchmarks: `name` tells them apart by their group, and only them. */
export function qualify(
  all: readonly Grouped[],
  name: (benchmark: string, group: string) => string,
): readonly ToolRecord[] {
  const groups = new Map<string, Set<string>>();
  for (const { group, record } of all)
    groups.set(record.benchmark, (groups.get(record.benchmark) ?? new Set()).add(group));
  return all.map(({ group, record }) => {
    const several = (groups.get(record.benchmark)?.size ?? 0) > 1;
    return several && group !== '' ? { ...record, benchmark: name(record.benchmark, group) } : record;
  });
}
