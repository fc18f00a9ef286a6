/** What Artillery's two outputs have in common. */
import type { ToolFailure, ToolResults } from '../model.js';
import { errorRate } from './load-test.js';

/** Counter → how often. */
export type Counts = ReadonlyMap<string, number>;

const sumOf = (counts: Counts, matches: (key: string) => boolean): number =>
  [...counts].reduce((sum, [key, count]) => sum + (matches(key) ? count : 0), 0);

/** Response times only count requests that were answered: what failed stands in the counters. */
export function verdictOf(counts: Counts): Pick<ToolResults, 'records' | 'failures'> {
  const isError = (key: string) => key.startsWith('errors.');
  const refused = (key: string) => isError(key) || /^http\.codes\.[45]\d\d$/.test(key);
  const created = counts.get('vusers.created') ?? null;
  const failed = counts.get('vusers.failed') ?? null;
  const words = [...counts.keys()]
    .filter(isError)
    .map((key) => key.slice('errors.'.length))
    .join(', ');
  const allFailed = created !== null && created > 0 && failed === created;
  const failures: ToolFailure[] = allFailed
    ? [{ benchmark: 'vusers', message: `all virtual users failed${words ? `: ${words}` : ''}` }]
    : [];
  return {
    failures,
    records: [
      ...errorRate('vusers', failed, created),
      ...errorRate('http.requests', sumOf(counts, refused), counts.get('http.requests') ?? null),
    ],
  };
}

/** The same times again by class of status: refusals are fast and would hide in a mean. */
export const isByStatus = (name: string): boolean => /\.response_time\.[1-5]xx$/.test(name);

/** What Artillery measures itself is in milliseconds; people's own histograms have no unit. */
export const unitOfSummary = (name: string): string =>
  /response_time|session_length|latency|duration|ttfb|browser\.page\.(?!CLS)/i.test(name) ? 'ms' : '';

/** The plugin of this name measures each endpoint: only the endpoint is the benchmark. */
export const endpointOf = (summary: string): string =>
  summary.replace('plugins.metrics-by-endpoint.response_time.', '');
