/**
 * Every warning the gate can give: its code and its words. Stages return warnings as data; nothing is
 * logged on the way. A new warning is one line here, and its details are the parameter of that line.
 */
export const warnings = {
  'duplicate-benchmark': (d: { benchmark: string; measure: string; count: number }) =>
    `${d.benchmark} (${d.measure}) stands ${d.count} times in one file; the occurrences were told apart by a suffix`,
  'not-a-number': (d: { benchmark: string; measure: string; found: string }) =>
    `${d.benchmark} (${d.measure}): ${d.found} is not a finite number; the point was dropped`,
  'benchmark-failed': (d: { benchmark: string; message: string }) => `${d.benchmark} failed: ${d.message}`,
  'unit-changed': (d: { benchmark: string; measure: string; was: string; is: string }) =>
    `${d.benchmark} (${d.measure}) was recorded in ${d.was} and is now in ${d.is}; it starts a new history`,
  'early-signal': (d: { benchmark: string; measure: string; score: number; runs: number; need: number }) =>
    `${d.benchmark} (${d.measure}) stands ${d.score.toFixed(1)} noise units above its ${d.runs} base runs; ${d.need} are needed before it can fail`,
  'ancestry-unknown': (d: { runs: number }) =>
    `which commits the candidate is built on is not known here (a shallow clone?); all ${d.runs} recorded runs were taken for ancestors`,
  'no-recorded-ancestor': (d: { runs: number; commits: number }) =>
    `none of the ${d.runs} recorded runs is of the ${d.commits} commits that this one is built on and of the same kind of machine`,
  'bad-target-line': (d: { line: number; message: string }) =>
    `line ${d.line} of the pull request's description is no target: ${d.message}`,
  'confirmed-on-same-runner': (d: { suite: string }) =>
    `suspects of ${d.suite} were measured again on the same runner, which shares whatever slowed the first run; another runner is stronger evidence`,
  'anchor-unknown': (d: { trigger: string; since: string }) =>
    `the trigger ${d.trigger} was not looked at: nothing is recorded of its anchor (${d.since})`,
  'import-unreadable': (d: { suite: string; count: number }) =>
    `${d.suite}: ${d.count} entries have no date or no benchmarks and were not imported`,
  'import-anonymous': (d: { suite: string; count: number }) =>
    `${d.suite}: ${d.count} entries name no commit; each was taken for a commit of its own`,
  'import-dropped': (d: { suite: string; names: readonly string[]; count: number }) =>
    `${d.suite}: values of ${d.count} metrics that are no finite number, or whose unit is no unit, were not imported: ${d.names.join(', ')}${d.count > d.names.length ? ', …' : ''}`,
  'import-undirected': (d: { suite: string; names: readonly string[]; count: number }) =>
    `${d.suite}: whether lower or higher is better is not known for ${d.count} metrics, which were not imported: ${d.names.join(', ')}${d.count > d.names.length ? ', …' : ''}. Set it in the configuration, under metrics: { match: ${JSON.stringify(d.names[0] ?? '**')}, better: lower } (or higher)`,
} as const satisfies Record<string, (details: never) => string>;

export type WarningCode = keyof typeof warnings;

/** One warning: a code and the details its words are made of. */
export type Warning = {
  [Code in WarningCode]: { readonly code: Code; readonly details: Parameters<(typeof warnings)[Code]>[0] };
}[WarningCode];

/** The words of a warning. */
export function sayWarning(warning: Warning): string {
  const say = warnings[warning.code] as (details: Warning['details']) => string;
  return say(warning.details);
}
