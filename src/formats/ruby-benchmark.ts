import type { ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import type { Format } from './format.js';
import { toolRecord, toolResults } from './record.js';

const header = /^\s*user\s+system\s+total\s+real\s*$/;
const rehearsal = /^Rehearsal -+$/;
const row = /^(.*?)\s{1,999}(\d+\.\d{6})\s+(\d+\.\d{6})\s+(\d+\.\d{6})\s+\(\s*(\d+\.\d{6})\)\s*$/;
const longestLine = 2000;

/** Real time is the headline; processor time is that of user and system together. */
function recordsOf(line: string): readonly ToolRecord[] {
  const said = line.length > longestLine ? null : row.exec(` ${line}`);
  const [total, real] = [readNumber(said?.[4] ?? ''), readNumber(said?.[5] ?? '')];
  if (!said || total === null || real === null) return [];
  const benchmark = (said[1] ?? '').trim().replace(/:$/, '') || 'benchmark';
  return [
    toolRecord({ benchmark, measure: 'time', unit: 's', better: 'lower', value: real }),
    toolRecord({ benchmark, measure: 'cpu-time', unit: 's', better: 'lower', value: total }),
  ];
}

/** Ruby's Benchmark: `bm`, and `bmbm` without its rehearsal. */
export const rubyBenchmark: Format = {
  title: 'Ruby Benchmark',
  made: "Benchmark.bm { |x| x.report('name') { … } }",
  matches: ({ head }) => head.split('\n').some((line) => header.test(line) || rehearsal.test(line)),
  parse(source) {
    const records: ToolRecord[] = [];
    let rehearsing = false;
    for (const { text } of source.lines()) {
      if (rehearsal.test(text)) rehearsing = true;
      else if (header.test(text)) rehearsing = false;
      else if (!rehearsing) records.push(...recordsOf(text));
    }
    return toolResults(records);
  },
};
