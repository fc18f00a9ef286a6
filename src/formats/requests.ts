/** Logs with one line a request: JMeter's, Gatling's, hey's. */
import { type LoadRun, latency, throughput } from './load-test.js';
import { mean, percentile } from './percentile.js';

/** The requests of one name. Only numbers are kept. */
export type Requests = {
  readonly times: number[];
  failed: number;
  /** When the first began and the last ended, in the unit of the times; infinite while unknown. */
  first: number;
  last: number;
  error: string | undefined;
};

export type Request = {
  readonly name: string;
  readonly start: number;
  readonly time: number;
  readonly failed: boolean;
  readonly error?: string | undefined;
};

export type RequestLog = Map<string, Requests>;

const none = (): Requests => ({
  ...{ times: [], failed: 0, error: undefined },
  ...{ first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY },
});

/** Adds a request; whether the time of a failed one counts differs by tool. */
export function addRequest(log: RequestLog, request: Request, keepFailed: boolean): void {
  const requests = log.get(request.name) ?? none();
  log.set(request.name, requests);
  if (request.failed) {
    requests.failed += 1;
    requests.error ??= request.error;
  }
  if (!request.failed || keepFailed) requests.times.push(request.time);
  if (!Number.isFinite(request.start)) return;
  requests.first = Math.min(requests.first, request.start);
  requests.last = Math.max(requests.last, request.start + request.time);
}

/** Times with all their samples, the tail, and how many requests a second there were. */
export function runOfRequests(
  benchmark: string,
  requests: Requests,
  clock: { readonly unit: string; readonly perSecond: number; readonly keepFailed: boolean },
): LoadRun {
  const { times, failed } = requests;
  const sorted = Float64Array.from(times).sort();
  const said = { benchmark, unit: clock.unit };
  const all = clock.keepFailed ? times.length : times.length + failed;
  const seconds = (requests.last - requests.first) / clock.perSecond;
  const tail = (percent: number) =>
    latency(`p${percent}`, { ...said, value: times.length === 0 ? null : percentile(sorted, percent) });
  return {
    ...{ benchmark, failed, all, error: requests.error },
    records: [
      ...latency('time', { ...said, value: times.length === 0 ? null : mean(times), samples: times }),
      ...tail(95),
      ...tail(99),
      ...throughput({ benchmark, unit: 'req/s', value: seconds > 0 && all > 1 ? all / seconds : null }),
    ],
  };
}
