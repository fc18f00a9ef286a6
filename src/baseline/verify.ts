import { type Place, UserError } from '../errors.js';
import { type History, metricKey } from '../model.js';
import { decodeHistory } from './codec.js';
import { historyFolder, historyPath } from './history-path.js';

/** Something on the branch that is not as it should be. */
export type Problem = { readonly place: Place; readonly message: string; readonly hint: string | null };

/** Checks every history on the branch, as `git fsck` does a repository: all problems, not the first alone. */
export function verifyFiles(files: ReadonlyMap<string, string>): readonly Problem[] {
  return [...files]
    .filter(([path]) => path.startsWith(historyFolder))
    .flatMap(([path, text]) => verifyFile(path, text));
}

function verifyFile(path: string, text: string): Problem[] {
  try {
    return verifyHistory(decodeHistory(text, path), path);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ place: error.place ?? { file: path }, message: error.message, hint: error.hint }];
  }
}

/** What a readable history must hold to besides. */
export function verifyHistory(history: History, path: string): Problem[] {
  const expected = historyPath(history.suite, history.branch);
  const messages = [
    ...(expected === path ? [] : [`it is the history that belongs at ${expected}`]),
    ...repeated(history.runs.map(({ id }) => id)).map((id) => `run ${id} is recorded twice`),
    ...repeated(history.metrics.map(metricKey)).map(
      (key) => `metric ${key.replaceAll('\u0000', ' · ')} has two columns`,
    ),
    ...history.runs.flatMap((run) =>
      Number.isNaN(Date.parse(run.date)) ? [`run ${run.id}: ${JSON.stringify(run.date)} is no date`] : [],
    ),
    ...history.metrics.flatMap((metric, i) =>
      history.runs.some((run) => (run.points[i] ?? null) !== null)
        ? []
        : [`${metric.benchmark} (${metric.measure}) was measured by none of the runs`],
    ),
  ];
  return messages.map((message) => ({ place: { file: path }, message, hint: null }));
}

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) (seen.has(name) ? twice : seen).add(name);
  return [...twice];
}
