import type { ToolFailure, ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  hasKeys,
  isAbsent,
  list,
  maybeNumber,
  maybeText,
  measured,
  type Node,
  own,
  text,
} from './decode.js';
import { denoTable } from './deno-text.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

const isDeno = (document: unknown): boolean =>
  hasKeys(document, 'benches', 'runtime') && Array.isArray(own(document, 'benches'));

/** The file without its folder, which differs by machine, then group and name. */
function nameOf(bench: Node): string {
  const file = (maybeText(field(bench, 'origin')) ?? '').split(/[\\/]/).at(-1) ?? '';
  const group = maybeText(field(bench, 'group')) ?? '';
  return [file, group, text(field(bench, 'name'))].filter((part) => part !== '').join(' > ');
}

/** Nanoseconds; deno keeps neither samples nor a median. */
function recordOf(benchmark: string, ok: Node): ToolRecord {
  return toolRecord({
    ...{ benchmark, measure: 'time', unit: 'ns', better: 'lower' },
    value: measured(field(ok, 'avg')),
    count: maybeNumber(field(ok, 'n')) ?? 1,
  });
}

function failureOf(benchmark: string, failed: Node): ToolFailure {
  const error = own(failed.value, 'exceptionMessage') ?? own(failed.value, 'message') ?? failed.value;
  return { benchmark, message: typeof error === 'string' ? error : 'failed' };
}

const json: Shape = {
  matches: (source) => source.peek().some(isDeno),
  parse(source) {
    const results = documentsOf(source)
      .filter(({ value }) => isDeno(value))
      .flatMap((document) => list(field(document, 'benches')))
      .flatMap((bench) => list(field(bench, 'results')).map((result) => ({ name: nameOf(bench), result })));
    const ran = results.filter(({ result }) => !isAbsent(field(result, 'ok')));
    const failed = results.filter(({ result }) => isAbsent(field(result, 'ok')));
    return toolResults(
      ran.map(({ name, result }) => recordOf(name, field(result, 'ok'))),
      failed.map(({ name, result }) => failureOf(name, field(result, 'failed'))),
    );
  },
};

/** `deno bench`: its JSON, or the table that it prints. */
export const deno = ofShapes({ title: 'deno bench', made: 'deno bench --json > results.json' }, [
  json,
  denoTable,
]);
