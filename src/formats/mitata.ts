import type { ToolFailure, ToolRecord } from '../model.js';
import {
  documentsOf,
  field,
  fields,
  hasKeys,
  isAbsent,
  isObject,
  list,
  maybeNumber,
  measured,
  type Node,
  numbers,
  own,
  readNumber,
  text,
} from './decode.js';
import { toolRecord, toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

const isReport = (document: unknown): boolean =>
  hasKeys(document, 'layout', 'benchmarks') && Array.isArray(own(document, 'benchmarks'));

/** The report itself, or under `results` where people wrap it. */
function reportOf(document: Node): Node | null {
  if (isReport(document.value)) return document;
  return isReport(own(document.value, 'results')) ? field(document, 'results') : null;
}

/** `$size` in a name is already filled in; arguments that the name does not show are added. */
function nameOf(run: Node): string {
  const name = text(field(run, 'name'));
  const args = field(run, 'args');
  if (!isObject(args.value)) return name;
  const hidden = fields(args).filter(([, { value }]) => !name.includes(String(value)));
  return hidden.length === 0
    ? name
    : `${name} (${hidden.map(([key, { value }]) => `${key}=${JSON.stringify(value)}`).join(', ')})`;
}

/** Nanoseconds. The headline is the mean, as in the table. */
function recordOf(run: Node): ToolRecord {
  const stats = field(run, 'stats');
  const kept = field(stats, 'samples');
  const samples = isAbsent(kept) ? [] : numbers(kept);
  return toolRecord({
    ...{ benchmark: nameOf(run), measure: 'time', unit: 'ns', better: 'lower', samples },
    value: measured(field(stats, 'avg')),
    count: samples.length || maybeNumber(field(stats, 'samples_count')) || 1,
  });
}

function failureOf(run: Node): ToolFailure {
  const error = field(run, 'error').value;
  const message = typeof error === 'string' ? error : own(error, 'message');
  return { benchmark: nameOf(run), message: String(message ?? 'it threw') };
}

const failed = (run: Node): boolean => !isAbsent(field(run, 'error'));

const json: Shape = {
  matches: (source) =>
    source.peek().some((value) => reportOf({ value, file: source.path, path: '$' }) !== null),
  parse(source) {
    const reports = documentsOf(source).flatMap((document) => reportOf(document) ?? []);
    const runs = reports.flatMap((report) =>
      list(field(report, 'benchmarks')).flatMap((benchmark) => list(field(benchmark, 'runs'))),
    );
    const ran = runs.filter((run) => !failed(run));
    return toolResults(ran.map(recordOf), runs.filter(failed).map(failureOf));
  },
};

/** `name   86.38 ps/iter …`: the token that ends in `/iter` and the number before it; the rest is the name. */
function recordOfLine(line: string): readonly ToolRecord[] {
  const tokens = line.trim().split(/\s+/);
  const at = tokens.findIndex((token) => token.endsWith('/iter'));
  const value = readNumber(tokens[at - 1] ?? '');
  if (at < 2 || value === null) return [];
  const benchmark = line
    .trim()
    .slice(0, line.trim().lastIndexOf(`${tokens[at - 1]} ${tokens[at]}`))
    .trim();
  const unit = (tokens[at] ?? '').slice(0, -'/iter'.length);
  if (benchmark === '' || benchmark.startsWith('(')) return [];
  return [toolRecord({ benchmark, measure: 'time', unit, better: 'lower', value })];
}

/** `name   error: message` stands where the figures would. */
function failureOfLine(line: string): readonly ToolFailure[] {
  const at = line.indexOf(' error: ');
  const benchmark = line.slice(0, Math.max(0, at)).trim();
  return benchmark === '' ? [] : [{ benchmark, message: line.slice(at + ' error: '.length).trim() }];
}

const isMarkdownHeader = (line: string): boolean =>
  line.startsWith('|') && ['avg', 'min', 'p75', 'p99'].every((column) => line.includes(` ${column} |`));

/** Deno 1 prints mitata's table of old with a column `iter/s`. */
const isHeader = (line: string): boolean =>
  (/^benchmark\s+(?:avg|time \(avg\)) /.test(line) && !line.includes(' iter/s ')) || isMarkdownHeader(line);

/** `format: 'markdown'` writes the same cells between bars. */
const withoutBars = (line: string): string =>
  line.startsWith('|') ? line.split('|').slice(1, 3).join(' ').replaceAll('`', '') : line;

const printed: Shape = {
  matches: (source) => source.head.split('\n').some(isHeader),
  parse(source) {
    const records: ToolRecord[] = [];
    const failures: ToolFailure[] = [];
    let inTable = false;
    for (const { text: line } of source.lines()) {
      inTable ||= isHeader(line);
      if (!inTable) continue;
      records.push(...recordOfLine(withoutBars(line)));
      failures.push(...failureOfLine(withoutBars(line)));
    }
    return toolResults(records, failures);
  },
};

/** mitata: its JSON, which follows the table on the same output, or the table alone. */
export const mitata = ofShapes(
  { title: 'mitata', made: "await run({ format: 'json' }), or the table that run() prints" },
  [json, printed],
);
