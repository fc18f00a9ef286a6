import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SamplePair } from './samples.js';

const benchPart = z.object({
  name: z.string(),
  samples: z.array(z.number()),
  baseline: z.array(z.number()).nullish(),
  codeChange: z.string().nullish(),
});

const filePart = z.object({ pairKind: z.string().nullish(), benchmarks: z.array(z.unknown()) });

/** Fewest samples a side: with fewer no test can say anything. */
const fewest = 4;

/** Every benchmark of a folder of sample files that was measured before and after. */
export function readSamplePairs(folder: string): SamplePair[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().flatMap((name) => {
    const file = filePart.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (!file.success) return [];
    const interleaved = /interleaved/.test(file.data.pairKind ?? '');
    return file.data.benchmarks.flatMap((found): SamplePair[] => {
      const bench = benchPart.safeParse(found);
      if (!bench.success) return [];
      const { samples, baseline, codeChange } = bench.data;
      const before = baseline ?? [];
      if (Math.min(before.length, samples.length) < fewest) return [];
      return [
        { name: bench.data.name, before, after: samples, change: codeChange ?? 'unknown', interleaved },
      ];
    });
  });
}
