import type { ToolRecord } from '../model.js';
import { csvRows, headerOf } from './csv-rows.js';
import { readNumber } from './decode.js';
import type { Source } from './format.js';
import { toolRecord } from './record.js';

const columns = ['group', 'function', 'value'] as const;
const timeColumns = ['sample_measured_value', 'sample_time_nanos'] as const;

/** Criterion's raw.csv, before and since it knows other units than nanoseconds. */
export function isCriterionRaw(source: Source): boolean {
  const header = headerOf(source);
  return (
    columns.every((name, i) => header[i] === name) &&
    header.includes('iteration_count') &&
    timeColumns.some((name) => header.includes(name))
  );
}

/** One record a name, with a sample a row. */
export function criterionRaw(source: Source): readonly ToolRecord[] {
  const header = headerOf(source);
  const timeAt = header.findIndex((name) => name === timeColumns[0] || name === timeColumns[1]);
  const [countAt, unitAt] = [header.indexOf('iteration_count'), header.indexOf('unit')];
  const samples = new Map<string, { unit: string; values: number[] }>();
  for (const { cells } of csvRows(source)) {
    const value = (readNumber(cells[timeAt] ?? '') ?? 0) / (readNumber(cells[countAt] ?? '') ?? 0);
    const benchmark = cells.slice(0, columns.length).filter(Boolean).join('/');
    if (!Number.isFinite(value) || cells[0] === 'group') continue;
    const known = samples.get(benchmark) ?? { unit: cells[unitAt] ?? 'ns', values: [] };
    known.values.push(value);
    samples.set(benchmark, known);
  }
  return [...samples].map(([benchmark, { unit, values }]) => {
    const value = values.reduce((sum, item) => sum + item, 0) / values.length;
    return toolRecord({ benchmark, measure: 'time', unit, better: 'lower', value, samples: values });
  });
}
