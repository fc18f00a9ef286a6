import type { ToolFailure, ToolRecord } from '../model.js';
import { callgrindRecord } from './callgrind.js';
import {
  documentsOf,
  field,
  fields,
  hasKeys,
  isAbsent,
  isObject,
  list,
  maybeText,
  type Node,
  number,
  text,
} from './decode.js';
import type { Source } from './format.js';
import { gungraunText } from './gungraun-text.js';
import { toolResults } from './record.js';
import { ofShapes, type Shape } from './shapes.js';

/** Where the figures stand: schema versions 4 to 6, version 3, versions 1 and 2. */
const places = ['profiles', 'tool_summaries', 'callgrind_summary'];

const isSummary = (document: unknown): boolean =>
  hasKeys(document, 'module_path', 'version') && places.some((key) => hasKeys(document, key));

/** `{Int: 1}`, `{Float: 0.5}`, or the bare number of older versions. */
function figureOf(node: Node): number {
  if (typeof node.value === 'number') return number(node);
  const kind = Object.hasOwn(isObject(node.value) ? node.value : {}, 'Int') ? 'Int' : 'Float';
  return number(field(node, kind));
}

/** The new side of `Left` (new only), `Both` (new and old) or `Right` (old only: this run has none). */
function newOf(metrics: Node): number | null {
  if (!isObject(metrics.value)) return null;
  if (Object.hasOwn(metrics.value, 'Left')) return figureOf(field(metrics, 'Left'));
  const [both] = Object.hasOwn(metrics.value, 'Both') ? list(field(metrics, 'Both')) : [];
  return both ? figureOf(both) : null;
}

/** Before version 3 a metric had `new` and `old` themselves. */
function currentOf(metric: Node): number | null {
  const metrics = field(metric, 'metrics');
  if (!isAbsent(metrics)) return newOf(metrics);
  const now = field(metric, 'new');
  return isAbsent(now) ? null : number(now);
}

function recordsIn(benchmark: string, tool: string, summary: Node): readonly ToolRecord[] {
  return fields(summary).flatMap(([name, metric]) => {
    const value = isObject(metric.value) ? currentOf(metric) : null;
    return value === null ? [] : [callgrindRecord(benchmark, tool, name, value)];
  });
}

/** `{Callgrind: {Ir: …}}`, or `{Ir: …}` alone. */
function recordsOfTool(benchmark: string, tool: string, summary: Node): readonly ToolRecord[] {
  const [only, ...others] = fields(summary);
  if (only && others.length === 0 && isObject(only[1].value) && !hasKeys(only[1].value, 'metrics'))
    return recordsIn(benchmark, tool, only[1]);
  return recordsIn(benchmark, tool, summary);
}

function nameOf(document: Node): string {
  const id = maybeText(field(document, 'id'));
  const path = text(field(document, 'module_path'));
  return id === null ? path : `${path}::${id}`;
}

/** From version 3 on each of Valgrind's tools has its own total. */
function recordsOfProfile(benchmark: string, profile: Node): readonly ToolRecord[] {
  const runs = field(profile, 'summaries');
  const summary = isObject(runs.value) ? field(field(runs, 'total'), 'summary') : runs;
  return isObject(summary.value) ? recordsOfTool(benchmark, text(field(profile, 'tool')), summary) : [];
}

/** Versions 1 and 2: one list of events for each process, which are counted together. */
function recordsOfProcesses(benchmark: string, processes: Node): readonly ToolRecord[] {
  const totals = new Map<string, number>();
  for (const process of list(processes)) {
    for (const [name, event] of fields(field(process, 'events'))) {
      const value = isObject(event.value) ? currentOf(event) : null;
      if (value !== null) totals.set(name, (totals.get(name) ?? 0) + value);
    }
  }
  return [...totals].map(([name, value]) => callgrindRecord(benchmark, '', name, value));
}

function recordsOfCallgrind(benchmark: string, summary: Node): readonly ToolRecord[] {
  const processes = field(summary, 'summaries');
  if (!isAbsent(processes)) return recordsOfProcesses(benchmark, processes);
  const total = field(field(summary, 'callgrind_run'), 'total');
  const inner = field(total, 'summary');
  return recordsIn(benchmark, '', isAbsent(inner) ? total : inner);
}

function recordsOf(document: Node): readonly ToolRecord[] {
  const benchmark = nameOf(document);
  const of = (key: string) => field(document, key);
  const profiles = isAbsent(of('profiles')) ? of('tool_summaries') : of('profiles');
  const callgrind = of('callgrind_summary');
  return [
    ...(isAbsent(callgrind) ? [] : recordsOfCallgrind(benchmark, callgrind)),
    ...(isAbsent(profiles) ? [] : list(profiles).flatMap((profile) => recordsOfProfile(benchmark, profile))),
  ];
}

const summaryLine = /^\{\s?"(?:baselines|version)":/;

/** A document that was cut off hides those after it: then every line that is one document by itself. */
function alone(source: Source): readonly Node[] {
  const nodes: Node[] = [];
  for (const { number: line, text: said } of source.lines()) {
    if (!summaryLine.test(said)) continue;
    try {
      nodes.push({ value: JSON.parse(said), file: source.path, path: `$ (line ${line})` });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return nodes.filter(({ value }) => isSummary(value));
}

const json: Shape = {
  matches: (source) =>
    source.peek().some(isSummary) ||
    source.head.split('\n').some((line) => summaryLine.test(line) && line.includes('"module_path"')),
  parse(source) {
    const broken = source.brokenJson();
    const whole = broken ? alone(source) : [];
    const documents = whole.length > 0 ? whole : documentsOf(source).filter(({ value }) => isSummary(value));
    const cutOff: ToolFailure[] = broken
      ? [{ benchmark: `the summary in line ${broken.line}`, message: `its JSON document ${broken.message}` }]
      : [];
    const read = documents.map((document) => ({ document, records: recordsOf(document) }));
    const empty = read
      .filter(({ records }) => records.length === 0)
      .map(({ document }) => ({ benchmark: nameOf(document), message: 'no figures of this run' }));
    return toolResults(
      read.flatMap(({ records }) => records),
      [...cutOff, ...empty],
    );
  },
};

/** Gungraun, called iai-callgrind before: JSON summaries, or what the console shows. */
export const gungraun = ofShapes(
  { title: 'Gungraun (iai-callgrind)', made: 'cargo bench -- --output-format=json > results.json' },
  [json, gungraunText],
);
