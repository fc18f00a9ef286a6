import type { ToolRecord } from '../model.js';
import { unitOf } from '../units.js';
import type { Bench, Entry } from './data-file.js';
import { directionOfTool, measureOf } from './tools.js';

type Piece = Pick<Bench, 'name' | 'unit' | 'value' | 'range'> & { readonly spelledOut: boolean };

/** Go's older form has the other measures inside the unit: `ns/op\t 11520 B/op\t 36 allocs/op`. */
function piecesOf(bench: Bench): Piece[] {
  const { name, value, range } = bench;
  const [unit = '', ...others] = bench.unit.split('\t').map((part) => part.trim());
  if (others.length === 0) return [{ name, unit, value, range, spelledOut: true }];
  const inside = others.flatMap((part) => {
    const said = /^(-?[\d.]{1,40}(?:e[+-]?\d{1,3})?) (\S.{0,80})$/i.exec(part);
    const [, figure = '', spelled = ''] = said ?? [];
    return said ? [{ name, unit: spelled, value: Number(figure), range: null, spelledOut: false }] : [];
  });
  return [{ name, unit, value, range, spelledOut: false }, ...inside];
}

/** `BenchmarkX (example.org/pkg) - ns/op` names the package and the unit besides the benchmark. */
function goName({ name, unit }: Piece): string {
  const plain = name.endsWith(` - ${unit}`) ? name.slice(0, -unit.length - 3) : name;
  const said = /^(\S{1,2000}) \((\S{1,2000})\)$/.exec(plain);
  return said ? `${said[2]}/${said[1]}` : plain;
}

/** `± 3`, `± 5%`, `stddev: 3`, `3`; whatever else stands there says nothing of the spread. */
function spreadOf(range: string | null, value: number): number | null {
  const said = /^(?:\u00b1|\+\/-|stddev:)?\s{0,9}([\d.]{1,40}(?:e[+-]?\d{1,3})?)\s{0,9}(%?)$/i.exec(
    range?.trim() ?? '',
  );
  const figure = Number(said?.[1] ?? Number.NaN);
  if (!Number.isFinite(figure)) return null;
  return said?.[2] === '%' ? Math.abs((value * figure) / 100) : figure;
}

const exactUnits = new Set(['B/op', 'allocs/op']);

function recordOf(piece: Piece, tool: string): ToolRecord {
  const unit = unitOf(piece.unit);
  return {
    benchmark: tool === 'go' ? goName(piece) : piece.name,
    measure: measureOf(tool, unit?.base ?? piece.unit),
    unit: piece.unit,
    better: unit?.better ?? directionOfTool(tool),
    value: piece.value,
    samples: [],
    count: 1,
    spread: spreadOf(piece.range, piece.value),
    exact: tool === 'go' && exactUnits.has(piece.unit),
  };
}

const keyOf = ({ benchmark, measure, unit }: ToolRecord): string =>
  JSON.stringify([benchmark, measure, unitOf(unit)?.base ?? unit]);

/** The same name and unit again is another benchmark; without any better name it is `k of n`. */
function tellApart(records: readonly ToolRecord[]): ToolRecord[] {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(keyOf(record), (counts.get(keyOf(record)) ?? 0) + 1);
  const met = new Map<string, number>();
  return records.map((record) => {
    const key = keyOf(record);
    const count = counts.get(key) ?? 1;
    if (count === 1) return record;
    const nth = (met.get(key) ?? 0) + 1;
    met.set(key, nth);
    return { ...record, benchmark: `${record.benchmark} (${nth} of ${count})` };
  });
}

/** What an entry measured, one record a metric. */
export function recordsOf(entry: Entry): ToolRecord[] {
  const pieces = entry.benches.flatMap(piecesOf);
  const made = pieces.map((piece) => ({ piece, record: recordOf(piece, entry.tool) }));
  // Some versions write both forms at once: what has an entry of its own is not taken from inside a unit again.
  const own = new Set(made.filter(({ piece }) => piece.spelledOut).map(({ record }) => keyOf(record)));
  const kept = made.filter(({ piece, record }) => piece.spelledOut || !own.has(keyOf(record)));
  return tellApart(kept.map(({ record }) => record));
}
