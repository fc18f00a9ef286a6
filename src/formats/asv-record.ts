import type { Better, ToolRecord } from '../model.js';
import { toolRecord } from './record.js';

type Kind = { readonly measure: string; readonly unit: string; readonly better: Better | null };

/** asv knows a benchmark's kind by the beginning of its function's name. */
const kinds: readonly { readonly named: RegExp; readonly kind: Kind }[] = [
  { named: /^(?:time|timeraw)_/i, kind: { measure: 'time', unit: 's', better: 'lower' } },
  { named: /^(?:mem|peakmem)_/i, kind: { measure: 'memory', unit: 'B', better: 'lower' } },
];

const tracked: Kind = { measure: 'value', unit: '', better: null };

/** `module.Class.time_name(1, 2)`: the kind stands before the name, after the last point before any parameters. */
export function asvKind(benchmark: string): Kind {
  const open = benchmark.indexOf('(');
  const path = open < 0 ? benchmark : benchmark.slice(0, open);
  const name = path.slice(path.lastIndexOf('.') + 1);
  return kinds.find(({ named }) => named.test(name))?.kind ?? tracked;
}

/** The unit of benchmarks.json where it is at hand: `seconds`, `bytes`, or what the author wrote. */
export function asvRecord(
  benchmark: string,
  value: number,
  unit: string | null,
  repeated: Pick<ToolRecord, 'samples' | 'count'>,
): ToolRecord {
  const kind = asvKind(benchmark);
  return toolRecord({ benchmark, ...kind, unit: unit ?? kind.unit, value, ...repeated });
}
