import type { ToolRecord, ToolResults } from '../model.js';
import { type Counts, endpointOf, isByStatus, unitOfSummary, verdictOf } from './artillery-counters.js';
import { artillerySummary } from './artillery-summary.js';
import {
  documentsOf,
  field,
  fields,
  hasKeys,
  isAbsent,
  isObject,
  maybeNumber,
  type Node,
  own,
} from './decode.js';
import { latency, throughput, usualPercentiles } from './load-test.js';
import { toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

const isVersion1 = (document: unknown): boolean =>
  hasKeys(own(document, 'aggregate'), 'latency', 'scenariosCreated');

const isVersion2 = (document: unknown): boolean =>
  hasKeys(own(document, 'aggregate'), 'counters', 'summaries') ||
  hasKeys(own(document, 'aggregate'), 'counters', 'rates');

const isArtillery = (document: unknown): boolean => isVersion1(document) || isVersion2(document);

const countsOf = (node: Node): Counts =>
  new Map(isObject(node.value) ? fields(node).map(([key, count]) => [key, maybeNumber(count) ?? 0]) : []);

function summaryRecords(name: string, summary: Node): readonly ToolRecord[] {
  const said = { benchmark: endpointOf(name), unit: unitOfSummary(name) };
  const count = maybeNumber(field(summary, 'count')) || 1;
  const figure = (key: string) => maybeNumber(field(summary, key));
  return [
    ...latency('mean', { ...said, count, value: figure('mean') }),
    ...usualPercentiles.flatMap((percent) =>
      latency(`p${percent}`, {
        ...said,
        value: figure(`p${percent}`) ?? (percent === 50 ? figure('median') : null),
      }),
    ),
  ];
}

const entriesOf = (node: Node) => (isAbsent(node) ? [] : fields(node));

function resultsOfVersion2(aggregate: Node): ToolResults {
  const verdict = verdictOf(countsOf(field(aggregate, 'counters')));
  const summaries = entriesOf(field(aggregate, 'summaries')).filter(([name]) => !isByStatus(name));
  const rates = entriesOf(field(aggregate, 'rates')).filter(([name]) => name.endsWith('_rate'));
  return toolResults(
    [
      ...summaries.flatMap(([name, summary]) => summaryRecords(name, summary)),
      ...rates.flatMap(([benchmark, rate]) =>
        throughput({ benchmark, unit: 'req/s', value: maybeNumber(rate) }, 'rate'),
      ),
      ...verdict.records,
    ],
    verdict.failures,
  );
}

function timesOf(benchmark: string, times: Node): readonly ToolRecord[] {
  if (!isObject(times.value)) return [];
  const figure = (key: string) => ({ benchmark, unit: 'ms', value: maybeNumber(field(times, key)) });
  return [
    ...latency('p50', figure('median')),
    ...latency('p95', figure('p95')),
    ...latency('p99', figure('p99')),
  ];
}

/** Version 1: the same under other names; its errors and statuses are counted apart. */
function resultsOfVersion1(aggregate: Node): ToolResults {
  const codes = [...countsOf(field(aggregate, 'codes'))].map(
    ([code, n]) => [`http.codes.${code}`, n] as const,
  );
  const errors = [...countsOf(field(aggregate, 'errors'))].map(([code, n]) => [`errors.${code}`, n] as const);
  const created = maybeNumber(field(aggregate, 'scenariosCreated'));
  const completed = maybeNumber(field(aggregate, 'scenariosCompleted'));
  const requests = maybeNumber(field(aggregate, 'requestsCompleted'));
  const lost = errors.reduce((sum, [, count]) => sum + count, 0);
  const verdict = verdictOf(
    new Map([
      ...codes,
      ...errors,
      ['vusers.created', created ?? 0],
      ['vusers.failed', Math.max(0, (created ?? 0) - (completed ?? 0))],
      ['http.requests', (requests ?? 0) + lost],
    ]),
  );
  const rate = field(aggregate, 'rps');
  const value = isAbsent(rate) ? null : maybeNumber(field(rate, 'mean'));
  return toolResults(
    [
      ...timesOf('http.response_time', field(aggregate, 'latency')),
      ...timesOf('vusers.session_length', field(aggregate, 'scenarioDuration')),
      ...throughput({ benchmark: 'http.request_rate', unit: 'req/s', value }, 'rate'),
      ...verdict.records,
    ],
    verdict.failures,
  );
}

const json: Shape = {
  matches: (source) => source.peek().some(isArtillery),
  parse(source) {
    const results = documentsOf(source)
      .filter(({ value }) => isArtillery(value))
      .map((document) => {
        const aggregate = field(document, 'aggregate');
        return isVersion1(document.value) ? resultsOfVersion1(aggregate) : resultsOfVersion2(aggregate);
      });
    return toolResults(
      results.flatMap(({ records }) => records),
      results.flatMap(({ failures }) => failures),
    );
  },
};

/** Artillery 1 and 2: the JSON of `--output`, or the summary that it prints. */
export const artillery = ofShapes(
  { title: 'Artillery', made: 'artillery run --output results.json test.yml' },
  [json, artillerySummary],
);
