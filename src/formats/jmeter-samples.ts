/** What JMeter's sample logs have in common, whether CSV or XML. */
import type { ToolResults } from '../model.js';
import { loadResults } from './load-test.js';
import { addRequest, type RequestLog, runOfRequests } from './requests.js';

export type JmeterSample = {
  readonly label: string;
  readonly start: string;
  readonly elapsed: number;
  readonly success: string;
  readonly message: string;
};

/** Epoch milliseconds, or a formatted time such as `2014-02-24 07:42:21.256`; NaN when it is neither. */
const startOf = (said: string): number =>
  /^\d{10,16}$/.test(said) ? Number(said) : Date.parse(said.trim().replace(' ', 'T').replaceAll('/', '-'));

/** JMeter itself counts the times of failed samples, so they are counted here. */
export function addSample(log: RequestLog, { label, start, elapsed, success, message }: JmeterSample): void {
  const request = { name: label, start: startOf(start), time: elapsed, error: message };
  addRequest(log, { ...request, failed: success.trim().toLowerCase() === 'false' }, true);
}

/** A label whose samples all failed is a failure, and its times are told as JMeter tells them. */
export function samplesResults(log: RequestLog): ToolResults {
  const clock = { unit: 'ms', perSecond: 1000, keepFailed: true };
  const runs = [...log].map(([label, requests]) => runOfRequests(label, requests, clock));
  const { records, failures, warnings } = loadResults(runs.map((run) => ({ ...run, failed: null })));
  const judged = loadResults(runs.map((run) => ({ ...run, records: [] })));
  return {
    records: [...records, ...judged.records],
    failures: [...failures, ...judged.failures],
    warnings: [...warnings, ...judged.warnings],
  };
}
