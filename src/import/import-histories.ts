import { appendRun } from '../baseline/append.js';
import { emptyHistory } from '../baseline/codec.js';
import type { Better, History, MetricName, ToolRecord } from '../model.js';
import { type Identity, normalise } from '../normalise.js';
import { unitOf } from '../units.js';
import type { Warning } from '../warnings.js';
import { readDataFile, type SuiteEntries } from './data-file.js';
import { type Execution, executionsOf } from './executions.js';

/** How a data file is taken over. */
export type ImportSettings = {
  readonly branch: string;
  /** Runs kept of each suite. */
  readonly window: number;
  /** Directions and determinism that the configuration sets; null: nothing is set. */
  readonly better: (name: MetricName) => Better | null;
  readonly exact: (name: MetricName) => boolean | null;
  /** Called after each run taken over. */
  readonly onProgress?: (done: number, total: number) => void;
};

/** One suite taken over. */
export type Imported = {
  readonly history: History;
  /** Entries read, and values taken over. */
  readonly entries: number;
  readonly values: number;
  readonly warnings: readonly Warning[];
};

/** Names shown in a warning; the rest is counted. */
const shown = 5;

/** Longer units are text that strayed into the field: they would make a new metric of every run. */
const longestUnit = 200;

type Sorted = { readonly undirected: Set<string>; readonly dropped: Set<string> };

/** Records that can be taken over; the names of those that cannot are noted. */
function usable(records: readonly ToolRecord[], settings: ImportSettings, sorted: Sorted): ToolRecord[] {
  return records.filter((record) => {
    if (!Number.isFinite(record.value) || Object.is(record.value, -0) || record.unit.length > longestUnit) {
      sorted.dropped.add(record.benchmark);
      return false;
    }
    if ((settings.better(record) ?? record.better ?? unitOf(record.unit)?.better ?? null) !== null)
      return true;
    sorted.undirected.add(record.benchmark);
    return false;
  });
}

function identityOf(suite: string, execution: Execution, branch: string): Identity {
  return {
    suite,
    commit: execution.commit,
    branch,
    date: new Date(execution.date).toISOString(),
    // The same file imported again replaces its own runs.
    id: `import/${execution.commit}/${execution.repeat + 1}`,
    attempt: 1,
    runner: execution.runner,
  };
}

function warningsOf({ suite, unreadable, anonymous }: SuiteEntries, sorted: Sorted): Warning[] {
  const named = (names: ReadonlySet<string>) => ({ names: [...names].slice(0, shown), count: names.size });
  return [
    ...(unreadable === 0
      ? []
      : [{ code: 'import-unreadable', details: { suite, count: unreadable } } as const]),
    ...(anonymous === 0 ? [] : [{ code: 'import-anonymous', details: { suite, count: anonymous } } as const]),
    ...(sorted.dropped.size === 0
      ? []
      : [{ code: 'import-dropped', details: { suite, ...named(sorted.dropped) } } as const]),
    ...(sorted.undirected.size === 0
      ? []
      : [{ code: 'import-undirected', details: { suite, ...named(sorted.undirected) } } as const]),
  ];
}

type Found = { readonly suite: SuiteEntries; readonly executions: readonly Execution[] };

function importSuite(
  { suite: found, executions }: Found,
  settings: ImportSettings,
  step: () => void,
): Imported {
  const { suite, entries } = found;
  const sorted: Sorted = { undirected: new Set(), dropped: new Set() };
  let history = emptyHistory(suite, settings.branch);
  let values = 0;
  for (const execution of executions) {
    step();
    const records = usable(execution.records, settings, sorted);
    if (records.length === 0) continue;
    const file = {
      path: suite,
      format: 'github-action-benchmark',
      results: { records, failures: [], warnings: [] },
    } as const;
    const identity = identityOf(suite, execution, settings.branch);
    const { run } = normalise([file], identity, settings.better, settings.exact);
    values += run.observations.length;
    history = appendRun(history, { run, stateOf: () => 'accepted', window: settings.window });
  }
  return { history, entries: entries.length, values, warnings: warningsOf(found, sorted) };
}

/** Every suite of a github-action-benchmark data file as a history; what cannot be taken over is said. */
export function importHistories(text: string, path: string, settings: ImportSettings): readonly Imported[] {
  const found = readDataFile(text, path).map((suite) => ({
    suite,
    executions: executionsOf(suite.entries).slice(-settings.window),
  }));
  const total = found.reduce((sum, { executions }) => sum + executions.length, 0);
  let done = 0;
  const step = (): void => {
    done += 1;
    settings.onProgress?.(done, total);
  };
  return found.map((one) => importSuite(one, settings, step));
}
