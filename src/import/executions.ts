import type { Runner, ToolRecord } from '../model.js';
import type { Entry } from './data-file.js';
import { recordsOf } from './records.js';

/** What one commit's entries say together: one run of the suite. */
export type Execution = {
  readonly commit: string;
  readonly date: number;
  /** How many executions of the same commit came before. */
  readonly repeat: number;
  readonly runner: Runner;
  readonly records: ToolRecord[];
};

/** `cpu: AMD EPYC 7763 64-Core Processor (GOMAXPROCS=4)` in the free text beside a value. */
function runnerOf(entry: Entry): Runner {
  const extra = entry.benches.find((bench) => bench.extra !== null)?.extra ?? '';
  const cpu = /(?:^|\n)cpu: ?([^\n]{1,200})/i.exec(extra)?.[1]?.trim() ?? '';
  const cores = /\(GOMAXPROCS=(\d{1,4})\)$/.exec(cpu);
  return {
    os: '',
    arch: '',
    cpu: cores ? cpu.slice(0, cores.index).trim() : cpu,
    cores: Number(cores?.[1] ?? 0),
    image: '',
  };
}

const keyOf = ({ benchmark, measure, unit }: ToolRecord): string =>
  JSON.stringify([benchmark, measure, unit]);

/**
 * Entries of one commit in a row that measured different things are parts of one run (the tool was called once a
 * file); what measures the same thing again is another run of the commit.
 */
export function executionsOf(entries: readonly Entry[]): Execution[] {
  const executions: Execution[] = [];
  const repeats = new Map<string, number>();
  let open: { execution: Execution; keys: Set<string> }[] = [];
  for (const entry of entries) {
    if (open[0]?.execution.commit !== entry.commit) open = [];
    const records = recordsOf(entry);
    const runner = runnerOf(entry);
    const part = open.find(
      ({ execution, keys }) =>
        execution.runner.cpu === runner.cpu && !records.some((record) => keys.has(keyOf(record))),
    );
    const { execution, keys } = part ?? start(entry, runner, repeats);
    if (part === undefined) {
      open.push({ execution, keys });
      executions.push(execution);
    }
    execution.records.push(...records);
    for (const record of records) keys.add(keyOf(record));
  }
  return executions;
}

function start(entry: Entry, runner: Runner, repeats: Map<string, number>) {
  const { commit, date } = entry;
  const repeat = repeats.get(commit) ?? 0;
  repeats.set(commit, repeat + 1);
  return { execution: { commit, date, repeat, runner, records: [] }, keys: new Set<string>() };
}
