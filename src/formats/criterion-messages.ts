import type { ToolRecord } from '../model.js';
import { documentsOf, field, isAbsent, measured, type Node, numbers, own, refuse, text } from './decode.js';
import { toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

const isComplete = (document: unknown): boolean => own(document, 'reason') === 'benchmark-complete';
const isMessage = (document: unknown): boolean =>
  isComplete(document) || own(document, 'reason') === 'group-complete';

/** Values divided by the iterations they took together. */
export function perIteration(times: Node, iterations: Node): readonly number[] {
  const counts = numbers(iterations);
  const values = numbers(times);
  if (values.length !== counts.length)
    refuse(times, `${counts.length} numbers, one for each iteration count`);
  return values.map((value, i) => value / (counts[i] ?? Number.NaN));
}

/** Criterion takes less as better, whatever it measures. */
function recordOf(message: Node): ToolRecord {
  const typical = field(message, 'typical');
  const values = field(message, 'measured_values');
  return toolRecord({
    benchmark: text(field(message, 'id')),
    measure: 'time',
    unit: text(field(typical, 'unit')),
    better: 'lower',
    value: measured(field(typical, 'estimate')),
    samples: isAbsent(values) ? [] : perIteration(values, field(message, 'iteration_count')),
  });
}

/** `cargo criterion --message-format=json`: one message a line, among those of cargo. */
export const criterionMessages: Shape = {
  matches: (source) => source.peek().some(isMessage) || /"reason":"benchmark-complete"/.test(source.head),
  parse: (source) =>
    toolResults(
      documentsOf(source)
        .filter(({ value }) => isComplete(value))
        .map(recordOf),
    ),
};
