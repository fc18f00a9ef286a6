import type { ToolFailure, ToolRecord } from '../model.js';
import { readFigure } from './figure.js';
import type { Format } from './format.js';
import { type Grouped, qualify } from './qualify.js';
import { toolRecord, toolResults } from './record.js';

/** `SUCCESS: name   :   15.041ms +/-  0.636% on luau`. */
const success = /^SUCCESS: (.+?) *: +([\d.]+\w{1,2}) \+\/- +([\d.]+)% on (\S+)$/;
const failure = /^(?:FAILED|FAILURE|ERROR): ([^:]{1,500}):?(.*)$/;
const longestLine = 2000;

function recordOf(line: string): Grouped | null {
  const [, name = '', spelled = '', deviation = '', driver = ''] = success.exec(line) ?? [];
  const figure = readFigure(spelled);
  if (!figure || name === '') return null;
  const spread = (figure.value * Number(deviation)) / 100;
  const record: ToolRecord = toolRecord({
    benchmark: name.trim(),
    measure: 'time',
    better: 'lower',
    ...figure,
    spread,
  });
  return { group: driver, record };
}

function failureOf(line: string): readonly ToolFailure[] {
  const [, name = '', message = ''] = failure.exec(line) ?? [];
  return name === ''
    ? []
    : [{ benchmark: name.trim(), message: message.trim() || 'failed without a message' }];
}

/** Luau's bench.py. */
export const benchmarkLuau: Format = {
  title: 'Luau bench.py',
  made: 'python3 bench/bench.py | tee results.txt',
  matches: ({ head }) =>
    head.split('\n').some((line) => line.length <= longestLine && recordOf(line.trim()) !== null),
  parse(source) {
    const lines = [...source.lines()]
      .map(({ text }) => text.trim())
      .filter(({ length }) => length <= longestLine);
    const records = lines.flatMap((line) => recordOf(line) ?? []);
    return toolResults(
      qualify(records, (benchmark, driver) => `${benchmark} (${driver})`),
      lines.flatMap(failureOf),
    );
  },
};
