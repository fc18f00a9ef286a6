import type { ToolRecord } from '../model.js';
import { endpointOf, isByStatus, unitOfSummary, verdictOf } from './artillery-counters.js';
import { readNumber } from './decode.js';
import type { Line, Source } from './format.js';
import { latency, throughput } from './load-test.js';
import { toolResults } from './record.js';
import type { Shape } from './shapes.js';

const begins = (line: string): boolean => line.startsWith('Summary report @');

/** `http.requests: ........ 60`: a name, dots and a figure; a name alone heads the indented figures below it. */
function readLine(line: string): { name: string; figure: string | null; inner: boolean } | null {
  const inner = line.startsWith('  ');
  const at = line.indexOf(': ...');
  if (at > 0) {
    return { name: line.slice(0, at).trim(), figure: line.slice(line.lastIndexOf('.. ') + 3).trim(), inner };
  }
  return line.endsWith(':') ? { name: line.slice(0, -1).trim(), figure: null, inner } : null;
}

const measures = new Map([
  ['mean', 'mean'],
  ['median', 'p50'],
  ['p95', 'p95'],
  ['p99', 'p99'],
]);

function recordOf(summary: string, key: string, value: number | null): readonly ToolRecord[] {
  const measure = measures.get(key);
  if (measure === undefined || isByStatus(summary)) return [];
  return latency(measure, { benchmark: endpointOf(summary), unit: unitOfSummary(summary), value });
}

function parseSummary(lines: readonly Line[]) {
  const records: ToolRecord[] = [];
  const counts = new Map<string, number>();
  let summary = '';
  for (const { text } of lines) {
    const said = readLine(text);
    const value = readNumber((said?.figure ?? '').replace('/sec', ''));
    if (said?.figure === null) summary = said.name;
    else if (said?.inner) records.push(...recordOf(summary, said.name, value));
    else if (said?.figure.endsWith('/sec'))
      records.push(...throughput({ benchmark: said.name, unit: 'req/s', value }, 'rate'));
    else if (said && value !== null) counts.set(said.name, value);
  }
  const verdict = verdictOf(counts);
  return toolResults([...records, ...verdict.records], verdict.failures);
}

function lastSummary(source: Source): readonly Line[] {
  let lines: Line[] = [];
  let inside = false;
  for (const line of source.lines()) {
    if (begins(line.text)) lines = [];
    inside ||= begins(line.text);
    if (inside) lines.push(line);
  }
  return lines;
}

/** The summary that Artillery 2 prints at the end of a run. */
export const artillerySummary: Shape = {
  matches: (source) =>
    /^Summary report @/m.test(source.head) || /^Metrics for period to: /m.test(source.head),
  parse: (source) => parseSummary(lastSummary(source)),
};
