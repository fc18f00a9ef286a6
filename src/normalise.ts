/** NORMALISE: what tools said, in base units, one observation a metric. */
import { median, sampleStandardDeviation } from 'simple-statistics';
import { UserError } from './errors.js';
import type { ParsedFile } from './formats/registry.js';
import {
  type Better,
  type MetricName,
  metricKey,
  type Observation,
  type Run,
  type ToolRecord,
} from './model.js';
import { toBase, type Unit, unitOf } from './units.js';
import type { Warning } from './warnings.js';

export type Identity = Pick<Run, 'suite' | 'commit' | 'branch' | 'date' | 'id' | 'attempt' | 'runner'>;

/** What one metric's records hold together: those of several files are repeated runs. */
type Gathered = { readonly name: MetricName; readonly unit: Unit; readonly records: ToolRecord[] };

/** A unit nobody knows is its own base unit. */
const unitFor = (spelled: string): Unit =>
  unitOf(spelled) ?? { base: spelled.trim(), factor: 1, better: null };

const isUsable = (value: number): boolean => Number.isFinite(value) && !Object.is(value, -0);

function gather(files: readonly ParsedFile[]): readonly Gathered[] {
  const metrics = new Map<string, Gathered>();
  for (const record of files.flatMap(({ results }) => results.records)) {
    const { benchmark, measure } = record;
    const unit = unitFor(record.unit);
    const key = metricKey({ benchmark, measure, unit: unit.base });
    const known = metrics.get(key);
    if (known) known.records.push(record);
    else metrics.set(key, { name: { benchmark, measure }, unit, records: [record] });
  }
  return [...metrics.values()];
}

/** The figures a record stands for: its samples, or its headline. */
const figuresOf = ({ samples, value }: ToolRecord): readonly number[] =>
  samples.length > 0 ? samples : [value];

/** Printed decimals beyond this, or an exponent, are not rounding for people (STATISTICS §3.5). */
const mostDecimals = 6;

/** 10^−decimals of the printed values, in base units; 0 when they are not rounded. */
function quantumOf(records: readonly ToolRecord[]): number {
  let quantum = Number.POSITIVE_INFINITY;
  for (const record of records) {
    const { factor } = unitFor(record.unit);
    for (const figure of figuresOf(record)) {
      const printed = String(figure);
      const decimals = printed.includes('.') ? printed.length - printed.indexOf('.') - 1 : 0;
      if (decimals > mostDecimals || /e/i.test(printed)) return 0;
      quantum = Math.min(quantum, toBase(1 / 10 ** decimals, factor));
    }
  }
  return Number.isFinite(quantum) ? quantum : 0;
}

/** One record without samples keeps what the tool said; everything else is made of the figures. */
function summaryOf(
  records: readonly ToolRecord[],
  samples: readonly number[],
): Pick<Observation, 'spread' | 'count'> {
  const [only] = records;
  if (only && records.length === 1 && only.samples.length === 0) {
    const { factor } = unitFor(only.unit);
    return { spread: only.spread === null ? null : toBase(only.spread, factor), count: only.count };
  }
  return { spread: samples.length > 1 ? sampleStandardDeviation([...samples]) : null, count: samples.length };
}

type Decisions = {
  readonly better: (name: MetricName) => Better | null;
  readonly exact: (name: MetricName) => boolean | null;
};

function directionOf({ name, unit, records }: Gathered, decisions: Decisions): Better | null {
  const said = records.find((record) => record.better !== null)?.better ?? null;
  return decisions.better(name) ?? said ?? unit.better;
}

function basedFigures(records: readonly ToolRecord[]): {
  figures: readonly number[];
  dropped: number | null;
} {
  const all = records.flatMap((record) => {
    const { factor } = unitFor(record.unit);
    return figuresOf(record).map((figure) => (isUsable(figure) ? toBase(figure, factor) : figure));
  });
  const dropped = all.find((figure) => !isUsable(figure)) ?? null;
  return { figures: dropped === null ? all : all.filter(isUsable), dropped };
}

type Observed = { readonly observation: Observation | null; readonly warnings: readonly Warning[] };

function observe(gathered: Gathered, better: Better, exact: boolean | null): Observed {
  const { name, unit, records } = gathered;
  const { figures, dropped } = basedFigures(records);
  const warnings: Warning[] =
    dropped === null
      ? []
      : [
          {
            code: 'not-a-number',
            details: { ...name, found: Object.is(dropped, -0) ? '-0' : String(dropped) },
          },
        ];
  if (figures.length === 0) return { observation: null, warnings };
  const sampled = records.length > 1 || records.some(({ samples }) => samples.length > 0);
  const observation: Observation = {
    metric: { ...name, unit: unit.base, better },
    centre: median([...figures]),
    ...summaryOf(records, figures),
    quantum: quantumOf(records),
    exact: exact ?? records.every((record) => record.exact),
    samples: sampled ? figures : [],
  };
  return { observation, warnings };
}

const shown = 20;

/** All metrics whose direction nobody knows, in one error that says how to set it. */
function refuseUndirected(undirected: readonly Gathered[]): never {
  const names = undirected
    .slice(0, shown)
    .map(
      ({ name, unit }) => `${name.benchmark} (${name.measure}${unit.base === '' ? '' : `, in ${unit.base}`})`,
    );
  const more = undirected.length > shown ? ` and ${undirected.length - shown} more` : '';
  const first = undirected[0]?.name;
  throw new UserError(`whether lower or higher is better is not known for ${names.join('; ')}${more}`, {
    hint: `Set it under metrics, in the configuration file or the input: { match: ${JSON.stringify(first?.benchmark ?? '**')}, measure: ${first?.measure ?? 'value'}, better: lower } (or higher).`,
  });
}

function failuresOf(files: readonly ParsedFile[]): {
  failures: Run['failures'];
  warnings: readonly Warning[];
} {
  const failures = files.flatMap(({ results }) => results.failures);
  return { failures, warnings: failures.map((details) => ({ code: 'benchmark-failed', details })) };
}

/** One run from its result files. Throws one `UserError` that names every metric without a direction. */
export function normalise(
  files: readonly ParsedFile[],
  identity: Identity,
  better: Decisions['better'],
  exact: Decisions['exact'],
): { run: Run; warnings: readonly Warning[] } {
  const directed = gather(files).map((gathered) => ({
    gathered,
    better: directionOf(gathered, { better, exact }),
  }));
  const undirected = directed.filter((item) => item.better === null).map(({ gathered }) => gathered);
  if (undirected.length > 0) refuseUndirected(undirected);
  const observed = directed.flatMap(({ gathered, better: direction }) =>
    direction === null ? [] : [observe(gathered, direction, exact(gathered.name))],
  );
  const { failures, warnings } = failuresOf(files);
  const told = files.flatMap(({ results }) => results.warnings);
  return {
    run: { ...identity, observations: observed.flatMap(({ observation }) => observation ?? []), failures },
    warnings: [...told, ...observed.flatMap((item) => item.warnings), ...warnings],
  };
}
