import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { ToolRecord, ToolResults } from '../model.js';
import { criterionMessages, perIteration } from './criterion-messages.js';
import { criterionRaw, isCriterionRaw } from './criterion-raw.js';
import { criterionLines, isCriterionTime } from './criterion-text.js';
import { documentsOf, field, hasKeys, isAbsent, list, measured, type Node, own, text } from './decode.js';
import type { Format, Source } from './format.js';
import { poolRepeats, tellApart, toolRecord, toolResults } from './record.js';
import type { Shape } from './shapes.js';

const isNumbers = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'number');
const estimated = (document: unknown, key: string): boolean => hasKeys(own(document, key), 'point_estimate');

/**
 * The files criterion keeps in a benchmark's folder. Before 0.3 keys were CamelCase and the samples a pair of lists.
 * `change/estimates.json` looks like estimates but holds ratios; Tukey's fences are four rising numbers.
 */
const roles = {
  benchmark: (value: unknown) => hasKeys(value, 'group_id', 'function_id', 'value_str'),
  estimates: (value: unknown) =>
    (estimated(value, 'mean') && estimated(value, 'std_dev')) ||
    (estimated(value, 'Mean') && estimated(value, 'StdDev')),
  sample: (value: unknown) =>
    hasKeys(value, 'iters', 'times') ||
    (Array.isArray(value) && value.length === 2 && value.every((part) => isNumbers(part) && part.length > 1)),
  change: (value: unknown) =>
    (estimated(value, 'mean') && estimated(value, 'median') && !hasKeys(value, 'std_dev')) ||
    (estimated(value, 'Mean') && estimated(value, 'Median') && !hasKeys(value, 'StdDev')),
  tukey: (value: unknown) =>
    isNumbers(value) &&
    value.length === 4 &&
    value.every((item, i) => i === 0 || item >= (value[i - 1] ?? item)),
} as const satisfies Record<string, (value: unknown) => boolean>;

type Role = keyof typeof roles;
const roleNames = Object.keys(roles) as Role[];
const roleOf = (value: unknown): Role | null => roleNames.find((role) => roles[role](value)) ?? null;

const isTree = (source: Source): boolean =>
  isCriterionRaw(source) ||
  source
    .peek()
    .slice(0, 1)
    .some((value) => roleOf(value) !== null);

type Folder = { readonly path: string; readonly parts: Map<Role, Node> };

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function foldersOf(sources: readonly Source[]): readonly Folder[] {
  const folders = new Map<string, Folder>();
  for (const document of sources.flatMap(documentsOf)) {
    const role = roleOf(document.value);
    const path = folderOf(document.file);
    const folder = folders.get(path) ?? { path, parts: new Map() };
    if (role !== null && !folder.parts.has(role)) folder.parts.set(role, document);
    else if (role !== null)
      folders.set(document.file, { path: document.file, parts: new Map([[role, document]]) });
    folders.set(path, folder);
  }
  return [...folders.values()].filter(({ parts }) => parts.has('estimates') || parts.has('sample'));
}

/** `new` is this run; its siblings are earlier runs that were kept as baselines. */
function newest(folders: readonly Folder[]): readonly Folder[] {
  const kept = new Set(folders.map(({ path }) => path));
  return folders.filter(({ path }) => {
    const last = lastOf(path);
    return last === 'new' || !kept.has(`${folderOf(path)}/new`);
  });
}

/** As criterion says it; without that file, as the folders above `new` do. */
function nameOf({ path, parts }: Folder): string {
  const identity = parts.get('benchmark');
  if (identity) return fullName(identity);
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  const from = steps.lastIndexOf('criterion') + 1;
  const until = steps.at(-1) === 'new' || steps.at(-1) === 'base' ? -1 : steps.length;
  const named = steps.slice(from, until).join('/');
  return named === '' ? path : named.replace(/\.json$/, '');
}

function fullName(identity: Node): string {
  const full = field(identity, 'full_id');
  if (!isAbsent(full)) return text(full);
  return ['group_id', 'function_id', 'value_str']
    .map((key) => field(identity, key))
    .filter((node) => !isAbsent(node))
    .map(text)
    .join('/');
}

function samplesOf(sample: Node): readonly number[] {
  if (!Array.isArray(sample.value)) return perIteration(field(sample, 'times'), field(sample, 'iters'));
  const [iterations, times] = list(sample);
  return iterations && times ? perIteration(times, iterations) : [];
}

type Estimate = { readonly value: number; readonly spread: number | null };

/** What criterion prints: the slope of times over iterations, the mean where it has no slope (flat sampling). */
function estimateOf(estimates: Node): Estimate {
  const named = (key: string, old: string) => {
    const now = field(estimates, key);
    return isAbsent(now) ? field(estimates, old) : now;
  };
  const slope = named('slope', 'Slope');
  const headline = isAbsent(slope) ? named('mean', 'Mean') : slope;
  const spread = measured(field(named('std_dev', 'StdDev'), 'point_estimate'));
  return { value: measured(field(headline, 'point_estimate')), spread };
}

function recordOf(folder: Folder): ToolRecord {
  const sample = folder.parts.get('sample');
  const estimates = folder.parts.get('estimates');
  const samples = sample ? samplesOf(sample) : [];
  const spread = samples.length > 1 ? sampleStandardDeviation([...samples]) : null;
  const estimate = estimates ? estimateOf(estimates) : { value: mean([...samples]), spread };
  return toolRecord({
    benchmark: nameOf(folder),
    measure: 'time',
    unit: 'ns',
    better: 'lower',
    samples,
    ...estimate,
  });
}

/** raw.csv says the same as the JSON files beside it: read only where there are none. */
function tree(sources: readonly Source[]): readonly ToolRecord[] {
  const raw = sources.filter(isCriterionRaw);
  const folders = newest(foldersOf(sources.filter((source) => !raw.includes(source))));
  return folders.length > 0 ? folders.map(recordOf) : raw.flatMap(criterionRaw);
}

const printed: Shape = {
  matches: ({ head }) => head.split('\n').some(isCriterionTime) && !/^test .+ \.\.\. bench: /m.test(head),
  parse: (source) => criterionLines([...source.lines()]),
};

const single: readonly Shape[] = [criterionMessages, printed];

/** Logs one by one, the JSON files by folder; what several of them name is a repetition. */
function together(sources: readonly Source[]): ToolResults {
  const read = sources.flatMap(
    (source) => single.find((shape) => shape.matches(source))?.parse(source) ?? [],
  );
  const logs = read.map(({ records }) => tellApart(records));
  const files = sources.filter((source) => !single.some((shape) => shape.matches(source)));
  return toolResults(
    poolRepeats([...logs.flatMap(({ records }) => records), ...tree(files)]),
    read.flatMap(({ failures }) => failures),
    logs.flatMap(({ warnings }) => warnings),
  );
}

/** Criterion: the files under target/criterion, the messages of cargo-criterion, or what either prints. */
export const criterion: Format = {
  title: 'Criterion.rs',
  made: 'cargo bench, then target/criterion/**/new/*.json; or cargo criterion --message-format=json',
  matches: (source) => single.some((shape) => shape.matches(source)) || isTree(source),
  parse: (source) => together([source]),
  parseTogether: together,
};
