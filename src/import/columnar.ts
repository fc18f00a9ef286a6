import { z } from 'zod';

/** The columnar form that gofiber writes: names and units once, a row of values a name, a column a run. */
const columnarPart = z.object({
  version: z.literal(2),
  runs: z.array(z.unknown()),
  names: z.array(z.string()),
  units: z.array(z.string().nullable()),
  values: z.array(z.array(z.union([z.number(), z.null()]))),
  tool: z.string().nullish(),
});

const runPart = z.object({
  commit: z.union([z.string(), z.object({ id: z.string(), timestamp: z.string().nullish() })]).nullish(),
  id: z.string().nullish(),
  sha: z.string().nullish(),
  date: z.union([z.number(), z.string()]).nullish(),
  timestamp: z.union([z.number(), z.string()]).nullish(),
  cpu: z.string().nullish(),
  extra: z.string().nullish(),
});

type RunHead = { readonly commit: { id: string; timestamp: string | null }; readonly date: number | null };

function headOf(run: z.output<typeof runPart>): RunHead {
  const { commit, id, sha } = run;
  const named = typeof commit === 'string' ? commit : (commit?.id ?? sha ?? id ?? '');
  const date = run.date ?? run.timestamp ?? null;
  const timestamp = typeof date === 'string' ? date : typeof commit === 'object' ? commit?.timestamp : null;
  return {
    commit: { id: named, timestamp: timestamp ?? null },
    date: typeof date === 'number' ? date : null,
  };
}

/** The entries of a columnar file in the plain form, still to be checked; null for any other document. */
export function columnarEntries(document: unknown): readonly unknown[] | null {
  const file = columnarPart.safeParse(document);
  if (!file.success) return null;
  const { runs, names, units, values, tool } = file.data;
  return runs.map((found, r) => {
    const run = runPart.safeParse(found);
    if (!run.success) return null;
    const extra = run.data.extra ?? (run.data.cpu ? `cpu: ${run.data.cpu}` : null);
    const benches = names.flatMap((name, n) => {
      const value = values[n]?.[r] ?? null;
      return value === null ? [] : [{ name, unit: units[n] ?? '', value, extra }];
    });
    return { ...headOf(run.data), tool: tool ?? 'customSmallerIsBetter', benches };
  });
}
