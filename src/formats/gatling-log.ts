import { loadResults } from './load-test.js';
import { addRequest, type Request, type RequestLog, runOfRequests } from './requests.js';
import type { Shape } from './shapes.js';

/**
 * `REQUEST ⇥ groups ⇥ name ⇥ start ⇥ end ⇥ OK ⇥ message`; versions before 3.4 have further columns in front. The status
 * is found first, as it stands behind two times in every version.
 */
function readRequest(line: string): Request | null {
  if (!line.startsWith('REQUEST\t')) return null;
  const cells = line.split('\t');
  const at = cells.findIndex(
    (cell, i) =>
      (cell === 'OK' || cell === 'KO') &&
      /^\d+$/.test(cells[i - 1] ?? '') &&
      /^\d+$/.test(cells[i - 2] ?? ''),
  );
  if (at < 4) return null;
  const [start, end] = [Number(cells[at - 2]), Number(cells[at - 1])];
  const groups = (cells[at - 4] ?? '').split(',').filter((group) => group.trim() !== '' && at < 7);
  const name = [...groups, cells[at - 3] ?? ''].map((part) => part.trim()).join(' / ');
  return {
    name,
    start,
    time: end - start,
    failed: cells[at] === 'KO',
    error: cells[at + 1]?.trim() || undefined,
  };
}

/** `simulation.log` in text: one line a request, milliseconds; failed requests count for the error rate only. */
export const gatlingLog: Shape = {
  matches: (source) => /^RUN\t/m.test(source.head) && /^REQUEST\t/m.test(source.head),
  parse(source) {
    const log: RequestLog = new Map();
    for (const { text } of source.lines()) {
      const request = readRequest(text);
      if (request) addRequest(log, request, false);
    }
    const clock = { unit: 'ms', perSecond: 1000, keepFailed: false };
    return loadResults([...log].map(([name, requests]) => runOfRequests(name, requests, clock)));
  },
};
