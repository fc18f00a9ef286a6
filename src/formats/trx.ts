import type { ToolFailure, ToolRecord } from '../model.js';
import type { Format } from './format.js';
import { toolRecord, toolResults } from './record.js';
import { descendants, readXml, rootIs, type XmlElement } from './xml.js';

const span = /^(?:(\d{1,6})\.)?(\d{1,2}):(\d{2}):(\d{2}(?:\.\d{1,9})?)$/;

/** A .NET time span, `[days.]hh:mm:ss.fffffff`, in seconds. */
function secondsOf(said: string): number | null {
  const parts = span.exec(said);
  if (!parts) return null;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return (((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
}

const nameOf = (test: XmlElement): string => test.attribute('testName') ?? '';

function recordOf(test: XmlElement): readonly ToolRecord[] {
  const value = secondsOf(test.attribute('duration') ?? '');
  return value === null
    ? []
    : [toolRecord({ benchmark: nameOf(test), measure: 'time', unit: 's', better: 'lower', value })];
}

function failureOf(test: XmlElement): readonly ToolFailure[] {
  const outcome = test.attribute('outcome') ?? '';
  if (!['Failed', 'Error', 'Timeout', 'Aborted'].includes(outcome)) return [];
  const message = descendants(test, 'Message')[0]?.text().trim() || outcome;
  return [{ benchmark: nameOf(test), message }];
}

/** Visual Studio's test results: how long tests took. Read only when the format is named. */
export const trx: Format = {
  title: 'TRX (dotnet test)',
  made: 'dotnet test --logger trx; only with the format named: tests are no benchmarks',
  matches: () => false,
  onRequest: (source) => rootIs(source, 'TestRun'),
  parse(source) {
    const tests = descendants(readXml(source), 'UnitTestResult');
    return toolResults(tests.flatMap(recordOf), tests.flatMap(failureOf));
  },
};
