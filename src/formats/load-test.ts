/** The measures that load tests share, each with its direction. An absent value makes no record. */
import type { ToolRecord, ToolResults } from '../model.js';
import { toolRecord } from './record.js';

type Load = Pick<ToolRecord, 'benchmark' | 'unit'> & { readonly value: number | null } & Partial<
    Pick<ToolRecord, 'samples' | 'count' | 'spread'>
  >;

const recordOf = (
  measure: string,
  better: 'lower' | 'higher',
  { value, ...load }: Load,
): readonly ToolRecord[] => (value === null ? [] : [toolRecord({ ...load, measure, better, value })]);

/** A latency or one of its percentiles: lower is better. */
export const latency = (measure: string, load: Load): readonly ToolRecord[] =>
  recordOf(measure, 'lower', load);

/** Work done in a time: higher is better. */
export const throughput = (load: Load, measure = 'throughput'): readonly ToolRecord[] =>
  recordOf(measure, 'higher', load);

/** The share of requests that failed, a plain ratio; lower is better. */
export function errorRate(
  benchmark: string,
  failed: number | null,
  all: number | null,
): readonly ToolRecord[] {
  const value = failed === null || all === null || !(all > 0) ? null : Math.min(1, failed / all);
  return recordOf('error-rate', 'lower', { benchmark, unit: 'ratio', value });
}

/** The percentiles that are worth a metric each; the others move with their neighbours. */
export const usualPercentiles: readonly number[] = [50, 90, 95, 99];

export type LoadRun = {
  readonly benchmark: string;
  readonly failed: number | null;
  readonly all: number | null;
  /** The tool's own words on what failed. */
  readonly error?: string | undefined;
  readonly records: readonly ToolRecord[];
};

/** A server that refuses everything is fast: when every request failed, no figure but the error rate counts. */
export function loadResults(runs: readonly LoadRun[]): ToolResults {
  const refused = ({ failed, all }: LoadRun): boolean => failed !== null && all !== null && failed >= all;
  return {
    records: runs.flatMap((run) => [
      ...(refused(run) ? [] : run.records),
      ...errorRate(run.benchmark, run.failed, run.all),
    ]),
    failures: runs.filter(refused).map(({ benchmark, all, error }) => ({
      benchmark,
      message: `${all === 0 ? 'no request was made' : 'all requests failed'}${error ? `: ${error}` : ''}`,
    })),
    warnings: [],
  };
}
