import type { ToolFailure, ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  isAbsent,
  isObject,
  maybeNumber,
  measured,
  type Node,
  numbers,
  own,
  readNumber,
  text,
} from './decode.js';
import { dumpedTasks, firstTasks } from './dumped-tasks.js';
import type { Source } from './format.js';
import { spreadFromMargin } from './margin.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

type Cycle = Readonly<Record<'hz' | 'margin' | 'runs', number>> & { readonly name: string };

/** What follows the last ` x ` of `name x 1,431,759 ops/sec ±0.74% (93 runs sampled)`. */
const cycle = /^([\d.,]+) ops\/sec\s+(?:±|\+-|\+\/-|\ufffd)\s?([\d.]+)% \((\d+) runs? sampled\)$/;

function readCycle(line: string): Cycle | null {
  const at = line.lastIndexOf(' x ');
  const said = at < 0 ? null : cycle.exec(line.slice(at + 3).trim());
  const hz = said ? readNumber(said[1] ?? '') : null;
  if (!said || hz === null) return null;
  return { name: line.slice(0, at).trim(), hz, margin: Number(said[2]), runs: Number(said[3]) };
}

const recordOfCycle = ({ name, hz, margin, runs }: Cycle): ToolRecord =>
  toolRecord({
    ...{ benchmark: name, measure: 'throughput', unit: 'ops/sec', better: 'higher', value: hz, count: runs },
    spread: spreadFromMargin((hz * margin) / 100, runs),
  });

/**
 * What benchmark.js prints for a benchmark that threw: `name: Error: message`; version 2.1.4 loses the message and
 * ends in `: `.
 */
function failureOf(line: string): readonly ToolFailure[] {
  if (line.endsWith(': ')) {
    const benchmark = line.slice(0, -2).trim();
    return benchmark === '' ? [] : [{ benchmark, message: 'it threw; benchmark.js printed no message' }];
  }
  const at = line.indexOf(': ');
  const message = line.slice(at + 2);
  return at > 0 && /^\w{0,40}Error\b/.test(message) ? [{ benchmark: line.slice(0, at).trim(), message }] : [];
}

const printed: Shape = {
  matches: (source) => source.head.split('\n').some((line) => readCycle(line) !== null),
  parse(source: Source) {
    const records: ToolRecord[] = [];
    const failures: ToolFailure[] = [];
    for (const { text: line } of source.lines()) {
      const said = readCycle(line);
      if (said) records.push(recordOfCycle(said));
      else failures.push(...failureOf(line));
    }
    return toolResults(records, failures);
  },
};

/** benchmark.js computes in seconds, tinybench (whose dumps look alike) in milliseconds: hz · mean tells which. */
function isDumped(task: unknown): boolean {
  const stats = isObject(own(task, 'stats')) ? own(task, 'stats') : task;
  const [hz, mean] = [own(task, 'hz'), own(stats, 'mean')];
  return typeof hz === 'number' && typeof mean === 'number' && Math.abs(hz * mean - 1) < 0.01;
}

function recordOfDump(task: Node): ToolRecord {
  const stats = isAbsent(field(task, 'stats')) ? task : field(task, 'stats');
  const sample = field(stats, 'sample');
  const runs = field(task, 'samples').value;
  const samples = isAbsent(sample) ? [] : numbers(sample);
  return toolRecord({
    ...{ benchmark: text(field(task, 'name')), measure: 'time', unit: 's', better: 'lower', samples },
    value: measured(field(stats, 'mean')),
    spread: maybeNumber(field(stats, 'deviation')),
    count: samples.length || (typeof runs === 'number' && runs >= 1 ? runs : 1),
  });
}

const failed = (task: Node): boolean => isObject(own(task.value, 'error'));

const failureOfDump = (task: Node): ToolFailure => ({
  benchmark: text(field(task, 'name')),
  message: String(own(own(task.value, 'error'), 'message') ?? 'failed'),
});

const dumped: Shape = {
  matches: (source) =>
    source
      .peek()
      .some((document) =>
        dumpedTasks({ value: document, file: '', path: '' }, firstTasks).some(({ value }) => isDumped(value)),
      ),
  parse(source) {
    const tasks = documentsOf(source).flatMap((document) => dumpedTasks(document));
    const ran = tasks.filter((task) => !failed(task));
    return toolResults(ran.map(recordOfDump), tasks.filter(failed).map(failureOfDump));
  },
};

/** benchmark.js: the lines that a suite prints, or a JSON dump of its benchmarks. */
export const benchmarkJs = ofShapes(
  { title: 'benchmark.js', made: "print String(event.target) on the suite's event 'cycle'" },
  [dumped, printed],
);
