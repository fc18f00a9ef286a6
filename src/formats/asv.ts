import { UserError } from '../errors.js';
import type { ToolFailure, ToolRecord, ToolResults } from '../model.js';
import { asvRecord } from './asv-record.js';
import { asvText } from './asv-text.js';
import {
  field,
  fields,
  hasKeys,
  isAbsent,
  isObject,
  list,
  maybeText,
  measured,
  type Node,
  numbers,
  own,
  text,
} from './decode.js';
import type { Format, Source } from './format.js';
import { withoutBareNumbers } from './json-text.js';
import { type Grouped, qualify } from './qualify.js';
import { toolResults } from './record.js';

const isResults = (document: unknown): boolean =>
  hasKeys(document, 'results') &&
  isObject(own(document, 'results')) &&
  hasKeys(document, 'commit_hash', 'params');

/** benchmarks.json: what the benchmarks are, with their units. */
const isMetadata = (document: unknown): boolean =>
  isObject(document) &&
  Object.keys(document).some((key) => hasKeys(own(document, key), 'param_names', 'params', 'type'));

const isMachine = (document: unknown): boolean =>
  hasKeys(document, 'arch', 'cpu', 'machine', 'os', 'ram') && !hasKeys(document, 'results');

/** NaN (skipped) and null (failed) mean different things here, so that NaN is kept as a text. */
function documentOf(source: Source): Node {
  try {
    const value: unknown = JSON.parse(withoutBareNumbers(source.text(), '"NaN"'));
    return { value, file: source.path, path: '$' };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const line = source.brokenJson()?.line ?? 1;
    throw new UserError(`the JSON document that begins here ${error.message}`, {
      place: { file: source.path, line },
    });
  }
}

/** Every combination of the parameters' values, the last one varying fastest, as asv stores them. */
function combinations(params: readonly (readonly string[])[]): readonly string[][] {
  return params.reduce<string[][]>(
    (all, values) => all.flatMap((one) => values.map((value) => [...one, value])),
    [[]],
  );
}

/** A Python object's address differs in every run. */
const withoutAddress = (value: string): string => value.replace(/ at 0x[\da-f]{4,16}/gi, '');

type Stored = {
  readonly results: readonly Node[];
  readonly params: readonly (readonly string[])[];
  readonly samples: Node | null;
  readonly repeats: Node | null;
};

const listOf = (node: Node): readonly Node[] => (Array.isArray(node.value) ? list(node) : [node]);

const paramsOf = (node: Node): readonly (readonly string[])[] =>
  isAbsent(node) ? [] : list(node).map((values) => list(values).map((value) => withoutAddress(text(value))));

const present = (node: Node | undefined): Node | null => (node === undefined || isAbsent(node) ? null : node);

/** Version 2 names the columns of every result; trailing ones may be left out. */
function storedInColumns(result: Node, columns: readonly string[]): Stored {
  const cells = list(result);
  const cell = (name: string) => present(cells[columns.indexOf(name)]);
  const [results, params] = [cell('result'), cell('params')];
  return {
    results: results ? listOf(results) : [{ ...result, value: null }],
    params: params ? paramsOf(params) : [],
    samples: cell('samples'),
    repeats: cell('stats_repeat'),
  };
}

/** Version 1: a number, or an object with result and parameters. */
function storedAlone(result: Node): Stored {
  if (!isObject(result.value)) return { results: [result], params: [], samples: null, repeats: null };
  const params = paramsOf(field(result, 'params'));
  return {
    results: listOf(field(result, 'result')),
    params,
    samples: present(field(result, 'samples')),
    repeats: null,
  };
}

const at = (node: Node | null, i: number): Node | null => {
  const item = node && Array.isArray(node.value) ? list(node)[i] : undefined;
  return present(item);
};

/** How many results a grid may have: a file that claims more than it holds is not expanded. */
function namesOf(benchmark: string, { params, results }: Stored, result: Node): readonly string[] {
  const size = params.reduce((product, values) => product * values.length, 1);
  if (params.length === 0) return [benchmark];
  if (size !== results.length) {
    throw new UserError(`${benchmark} has ${results.length} results for ${size} combinations of parameters`, {
      place: { file: result.file, path: result.path },
    });
  }
  return combinations(params).map((values) => `${benchmark}(${values.join(', ')})`);
}

type Read = { readonly records: readonly ToolRecord[]; readonly failures: readonly ToolFailure[] };

function recordAt(name: string, stored: Stored, i: number, node: Node, unit: string | null): ToolRecord {
  const [kept, repeats] = [at(stored.samples, i), at(stored.repeats, i)];
  const samples = kept ? numbers(kept) : [];
  const repeated = typeof repeats?.value === 'number' ? Math.max(1, repeats.value) : 1;
  return asvRecord(name, measured(node), unit, { samples, count: samples.length || repeated });
}

/** What was skipped (NaN) is neither measured nor failed. */
function readBenchmark(benchmark: string, stored: Stored, result: Node, unit: string | null): Read {
  const names = namesOf(benchmark, stored, result);
  const named = stored.results.map((node, i) => ({ node, i, name: names[i] ?? benchmark }));
  return {
    records: named
      .filter(({ node }) => node.value !== null && node.value !== 'NaN')
      .map(({ node, i, name }) => recordAt(name, stored, i, node, unit)),
    failures: named
      .filter(({ node }) => node.value === null)
      .map(({ name }) => ({ benchmark: name, message: 'asv has no result of it: it failed' })),
  };
}

function readResults(document: Node, units: ReadonlyMap<string, string>): Read {
  const columns = field(document, 'result_columns');
  const names = isAbsent(columns) ? null : list(columns).map(text);
  const read = fields(field(document, 'results')).map(([benchmark, result]) => {
    const stored =
      names && Array.isArray(result.value) ? storedInColumns(result, names) : storedAlone(result);
    return readBenchmark(benchmark, stored, result, units.get(benchmark) ?? null);
  });
  return {
    records: read.flatMap(({ records }) => records),
    failures: read.flatMap(({ failures }) => failures),
  };
}

function unitsIn(documents: readonly Node[]): ReadonlyMap<string, string> {
  const entries = documents.flatMap(fields).map(([name, benchmark]) => {
    const unit = isObject(benchmark.value) ? maybeText(field(benchmark, 'unit')) : null;
    return [name, unit ?? ''] as const;
  });
  return new Map(entries.filter(([, unit]) => unit !== ''));
}

/** Python's version and what was installed: the same benchmark in two of them is two. */
const environmentOf = (document: Node): string =>
  maybeText(field(document, 'env_name')) ?? `python ${maybeText(field(document, 'python')) ?? ''}`.trim();

function refuseSeveral(commits: ReadonlySet<string>, file: string): void {
  if (commits.size < 2) return;
  throw new UserError(`these are results of ${commits.size} commits`, {
    place: { file },
    hint: 'Give the files of one commit: results/<machine>/<commit>-*.json.',
  });
}

function readFiles(sources: readonly Source[]): ToolResults {
  const documents = sources.map(documentOf);
  const results = documents.filter(({ value }) => isResults(value));
  const units = unitsIn(documents.filter(({ value }) => !isResults(value) && isMetadata(value)));
  refuseSeveral(
    new Set(results.map((document) => text(field(document, 'commit_hash')))),
    results[0]?.file ?? '',
  );
  const read = results.map((document) => ({
    group: environmentOf(document),
    ...readResults(document, units),
  }));
  const all = read.flatMap(({ group, records }) => records.map((record): Grouped => ({ group, record })));
  return toolResults(
    qualify(all, (benchmark, environment) => `${benchmark} [${environment}]`),
    read.flatMap(({ failures }) => failures),
  );
}

function together(sources: readonly Source[]): ToolResults {
  const logs = sources.filter((source) => asvText.matches(source));
  const printed = logs.map((source) => asvText.parse(source));
  const files = sources.filter((source) => !logs.includes(source));
  const stored = readFiles(files);
  return toolResults(
    [...printed.flatMap(({ records }) => records), ...stored.records],
    [...printed.flatMap(({ failures }) => failures), ...stored.failures],
  );
}

const isOurs = (document: unknown): boolean =>
  isResults(document) || isMetadata(document) || isMachine(document);

/** asv: result files (benchmarks.json among them names the units), or what `asv run` prints. */
export const asv: Format = {
  title: 'Airspeed Velocity (asv)',
  made: 'asv run, then .asv/results/<machine>/<commit>-*.json and .asv/results/benchmarks.json',
  matches: (source) => asvText.matches(source) || source.peek().slice(0, 1).some(isOurs),
  parse: (source) => together([source]),
  parseTogether: together,
};
