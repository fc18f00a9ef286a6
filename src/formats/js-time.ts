import type { ToolRecord } from '../model.js';
import { readFigure } from './figure.js';
import type { Format } from './format.js';
import { toolRecord, toolResults } from './record.js';

const firefoxEnd = ' - timer ended';
const clock = /^(?:(\d+):)?(\d+):(\d+\.\d+) \((?:h:m)?m:ss\.mmm\)$/;

/** `12.345ms`, `1.234s`, and from a minute on `1:02.345 (m:ss.mmm)` or `1:02:03.456 (h:mm:ss.mmm)`. */
function timeOf(said: string): { value: number; unit: string } | null {
  const long = clock.exec(said);
  if (long) {
    const [hours, minutes, seconds] = [Number(long[1] ?? 0), Number(long[2]), Number(long[3])];
    return { value: hours * 3600 + minutes * 60 + seconds, unit: 's' };
  }
  const figure = readFigure(said);
  return figure && (figure.unit === 'ms' || figure.unit === 's') ? figure : null;
}

function recordOf(line: string): ToolRecord | null {
  const trimmed = line.trim();
  const said = trimmed.endsWith(firefoxEnd) ? trimmed.slice(0, -firefoxEnd.length) : trimmed;
  const at = said.lastIndexOf(': ');
  const time = at <= 0 ? null : timeOf(said.slice(at + 2));
  return time && toolRecord({ benchmark: said.slice(0, at), measure: 'time', better: 'lower', ...time });
}

/** The lines that `timeEnd` of the console prints. Recognised when there is nothing else in the file. */
export const jsTime: Format = {
  title: 'console timers (time, timeEnd)',
  made: "what timeEnd('name') of the console prints",
  matches(source) {
    const lines = source.head.split('\n').filter((line) => line.trim() !== '');
    return (
      lines.length > 0 &&
      (lines.every((line) => recordOf(line) !== null) ||
        lines.some((line) => line.trimEnd().endsWith(firefoxEnd) && recordOf(line) !== null))
    );
  },
  parse(source) {
    const records: ToolRecord[] = [];
    for (const { text } of source.lines()) {
      const record = recordOf(text);
      if (record) records.push(record);
    }
    return toolResults(records);
  },
};
