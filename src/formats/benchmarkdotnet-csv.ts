import type { ToolFailure, ToolRecord } from '../model.js';
import { csvRows, headerOf } from './csv-rows.js';
import type { Source } from './format.js';
import { decimalOf, readLocal } from './locale.js';
import { type Grouped, qualify } from './qualify.js';
import { toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

/** Columns that describe the job (BenchmarkDotNet's characteristics, 0.10 to 0.15), not the benchmark. */
const jobColumns = new Set(
  (
    'Job AnalyzeLaunchVariance EvaluateOverhead MaxAbsoluteError MaxRelativeError MinInvokeCount MinIterationTime ' +
    'OutlierMode Affinity EnvironmentVariables Jit LargeAddressAware Platform PowerPlanMode Runtime ' +
    'AllowVeryLargeObjects Concurrent CpuGroups Force HeapAffinitizeMask HeapCount NoAffinitize RetainVm Server ' +
    'Arguments BuildConfiguration Clock EngineFactory NuGetReferences Toolchain IsMutator InvocationCount ' +
    'IterationCount IterationTime LaunchCount MaxIterationCount MaxWarmupIterationCount MemoryRandomization ' +
    'MinIterationCount MinWarmupIterationCount RunStrategy UnrollFactor WarmupCount TargetCount IsBaseline ' +
    'RemoveOutliers Id Namespace Type Method Categories LogicalGroup Baseline'
  ).split(' '),
);

const statistic = /^(Mean|Median|Error|StdDev|StdErr|Min|Max|Allocated)(?: \[(.{1,10})\])?$/;

export type Report = { readonly records: readonly ToolRecord[]; readonly failures: readonly ToolFailure[] };

type Column = { readonly at: number; readonly unit: string | null };
type Table = {
  readonly header: readonly string[];
  readonly columns: ReadonlyMap<string, Column>;
  readonly parameters: readonly number[];
  readonly decimal: '.' | ',';
};

function columnsOf(header: readonly string[]): ReadonlyMap<string, Column> {
  return new Map(
    header.flatMap((name, at) => {
      const said = statistic.exec(name);
      return said ? [[said[1] ?? '', { at, unit: said[2] ?? null }] as const] : [];
    }),
  );
}

/** Parameters stand between the job's columns and the first statistic. */
function parametersOf(header: readonly string[]): readonly number[] {
  const end = header.findIndex((name) => statistic.test(name));
  return header.flatMap((name, at) => (at < end && !jobColumns.has(name) ? [at] : []));
}

type Amount = { readonly value: number; readonly unit: string };

/** `"2,150.7 ms"`, or `2150.7` where the header names the unit. Sizes are in KB of 1024 bytes. */
function amountOf(table: Table, row: readonly string[], name: string): Amount | null {
  const column = table.columns.get(name);
  if (!column) return null;
  const cell = (row[column.at] ?? '').trim();
  // What allocates nothing has a dash.
  if (cell === '-' && name === 'Allocated') return { value: 0, unit: column.unit ?? 'B' };
  const end =
    column.unit === null ? Math.max(cell.lastIndexOf(' '), cell.lastIndexOf('\u00a0')) : cell.length;
  const value = readLocal(cell.slice(0, Math.max(0, end)), table.decimal);
  const spelled = column.unit ?? cell.slice(end + 1);
  return value === null ? null : { value, unit: spelled.replace(/^([KMGT])B$/, '$1iB') };
}

const cellOf = (table: Table, row: readonly string[], name: string): string =>
  row[table.header.indexOf(name)] ?? '';

function nameOf(table: Table, row: readonly string[]): string {
  const quoted = cellOf(table, row, 'Method').replace(/^'(.*)'$/, '$1');
  const path = [cellOf(table, row, 'Namespace'), cellOf(table, row, 'Type'), quoted]
    .filter(Boolean)
    .join('.');
  const said = table.parameters.map((at) => `${table.header[at]}: ${row[at]}`);
  return said.length === 0 ? path : `${path}(${said.join(', ')})`;
}

function recordsOf(table: Table, row: readonly string[]): readonly ToolRecord[] {
  const benchmark = nameOf(table, row);
  const [central, deviation] = [
    amountOf(table, row, 'Mean') ?? amountOf(table, row, 'Median'),
    amountOf(table, row, 'StdDev'),
  ];
  if (!central) return [];
  const spread = deviation?.unit === central.unit ? deviation.value : null;
  const allocated = amountOf(table, row, 'Allocated');
  const time = toolRecord({ benchmark, measure: 'time', better: 'lower', ...central, spread });
  return allocated
    ? [time, toolRecord({ benchmark, measure: 'allocated', better: 'lower', exact: true, ...allocated })]
    : [time];
}

/** The runtime where the job's name is random letters. */
function jobOf(table: Table, row: readonly string[]): string {
  const job = cellOf(table, row, 'Job');
  return job.startsWith('Job-') ? cellOf(table, row, 'Runtime') || job : job;
}

const delimiterOf = (source: Source): string | null =>
  [',', ';', '\t'].find((delimiter) => {
    const header = headerOf(source, delimiter);
    return header.includes('Method') && header.some((name) => /^(?:Mean|Median)(?: \[|$)/.test(name));
  }) ?? null;

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  const columns = columnsOf(header);
  const statistics = [...columns.values()].map(({ at }) => at);
  const figures = rows.flatMap((row) =>
    statistics.map((at) => (row[at] ?? '').replace(/[^\d.,'\s]{1,99}$/, '').trim()),
  );
  return { header, columns, parameters: parametersOf(header), decimal: decimalOf(figures) };
}

/** What the rows of one report say, whatever it is written in. */
export function reportOf(header: readonly string[], rows: readonly (readonly string[])[]): Report {
  const table = tableOf(header, rows);
  const records: Grouped[] = [];
  const failures: ToolFailure[] = [];
  for (const row of rows) {
    const own = recordsOf(table, row);
    const group = jobOf(table, row);
    records.push(...own.map((record) => ({ group, record })));
    if (own.length === 0)
      failures.push({ benchmark: nameOf(table, row), message: 'no figures (NA) in the report' });
  }
  return { records: qualify(records, (benchmark, job) => `${benchmark} (${job})`), failures };
}

/** The CSV report: a unit in every cell, `NA` for what failed, and separators of the machine's locale. */
export const benchmarkDotNetCsv: Shape = {
  matches: (source) => delimiterOf(source) !== null,
  parse(source) {
    const [first, ...others] = [...csvRows(source, delimiterOf(source) ?? ',')].map(({ cells }) => cells);
    const { records, failures } = reportOf(
      (first ?? []).map((name) => name.trim()),
      others,
    );
    return toolResults(records, failures);
  },
};
