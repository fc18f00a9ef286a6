import { compare } from '../compare.js';
import { accepts } from '../config/accepts.js';
import type { Configuration } from '../config/configuration.js';
import { globMatches } from '../config/glob.js';
import { targetRules, waiverRules } from '../config/policy-rules.js';
import { ruleFor } from '../config/rules.js';
import { rulingOf } from '../config/ruling.js';
import {
  type Acceptance,
  type Baseline,
  type Comparison,
  type Metric,
  type MetricName,
  metricKey,
  type RecordedRun,
  type Run,
} from '../model.js';
import { judge } from '../policy/judge.js';
import { judgeRow, type RowPolicy } from '../policy/row.js';
import type { TriggerRule } from '../policy/rules.js';
import { wholeSuite } from '../statistics/whole-suite.js';
import type { Report, Row } from '../verdict.js';
import type { Warning } from '../warnings.js';

/** The candidate first; then runs of the same head on other runners. */
export type Candidates = readonly [Run, ...Run[]];

export type CandidateInput = {
  readonly candidates: Candidates;
  readonly baseline: Baseline;
  /** The base commit measured in the same job; `interleaved` when the two took turns. */
  readonly baseRun: Run | null;
  readonly interleaved: boolean;
  readonly configuration: Configuration;
  /** A pull request or merge queue entry: what already stands on its base is not its doing. */
  readonly proposal: boolean;
  /** The triggers that look at this event. */
  readonly triggers: readonly TriggerRule[];
  /** How much worse a row is than at a trigger's anchor; null when it is not known. */
  readonly driftOf: (row: Row, rule: TriggerRule) => number | null;
  /** Acceptances given on the pull request under judgement. */
  readonly given: readonly Acceptance[];
  readonly secondRunPossible: boolean;
  /** The day of the judgement, ISO 8601. */
  readonly today: string;
  readonly warnings: readonly Warning[];
};

/** Recorded values shown as a trend beside the candidate's. */
const trendLength = 20;

/** Compares and judges. Throws `UserError` when the configuration does not fit the metrics. */
export function judgeCandidate(input: CandidateInput): Report {
  const { baseline, candidates, configuration } = input;
  const comparisons = compare({
    candidates,
    baseline,
    baseRun: input.baseRun,
    interleaved: input.interleaved,
    ruleFor: (metric) => rulingOf(configuration, metric),
    evidence: configuration.evidence,
    secondRunPossible: input.secondRunPossible,
    matches: globMatches,
  });
  const columns = new Map(baseline.metrics.map((metric, i) => [metricKey(metric), i]));
  const rules = {
    waivers: waiverRules(configuration.waivers),
    targets: targetRules(configuration.targets),
    acceptances: input.given,
    accepts,
  };
  const rows = comparisons
    .map((comparison) => judgeRow(comparison, { ...rules, ...rowPolicy(input, comparison, columns) }))
    .filter((row) => row.judgement !== 'missing' || isExpected(input, row.metric, columns));
  const judged = judge({
    rows,
    triggers: input.triggers,
    hasBaseline: baseline.runs.length > 0 || input.baseRun !== null,
    runsBefore: (row) => quarantinedStreak(baseline.runs, columns.get(metricKey(row.metric))),
    driftOf: input.driftOf,
    absent: absentNames(input, rows),
    isCounted: (row) => row.metric.benchmark !== wholeSuite.benchmark,
  });
  return { ...headOf(input), ...judged, rows, warnings: [...baseline.warnings, ...input.warnings] };
}

function headOf({
  candidates,
  baseline,
  baseRun,
}: CandidateInput): Pick<Report, 'suite' | 'candidate' | 'baseline'> {
  const [candidate] = candidates;
  const { branch, runs, commit, distance } = baseline;
  const source =
    runs.length > 0 ? (baseRun === null ? 'branch' : 'both') : baseRun === null ? 'none' : 'results';
  return {
    suite: candidate.suite,
    candidate: {
      commit: candidate.commit,
      branch: candidate.branch,
      runner: candidate.runner,
      runs: candidates.length,
    },
    baseline: { source, branch, runs: runs.length, commit, distance },
  };
}

function rowPolicy(
  input: CandidateInput,
  comparison: Comparison,
  columns: ReadonlyMap<string, number>,
): Pick<RowPolicy, 'budget' | 'today' | 'proposal' | 'trend'> {
  const { configuration, baseline } = input;
  const { metric } = comparison;
  const column = columns.get(metricKey(metric));
  return {
    budget: ruleFor(configuration, metric).budget?.value ?? null,
    today: input.today,
    proposal: input.proposal,
    trend: column === undefined ? [] : trendOf(baseline.runs, column),
  };
}

const trendOf = (runs: readonly RecordedRun[], column: number): number[] =>
  runs.flatMap((run) => run.points[column]?.centre ?? []).slice(-trendLength);

/**
 * Whether an absent metric should have been there: by the configured patterns, else when the nearest recorded
 * run measured it. Older ones were removed by a change that is already on the base.
 */
function isExpected(input: CandidateInput, metric: Metric, columns: ReadonlyMap<string, number>): boolean {
  const { expected } = input.configuration;
  if (expected !== null) return expected.some((pattern) => globMatches(pattern, metric.benchmark));
  const column = columns.get(metricKey(metric));
  return column !== undefined && (input.baseline.runs.at(-1)?.points[column] ?? null) !== null;
}

/** Expected patterns without any metric, and failed benchmarks that no row speaks of. */
function absentNames(input: CandidateInput, rows: readonly Row[]): MetricName[] {
  const patterns = (input.configuration.expected ?? []).filter(
    (pattern) => !rows.some((row) => globMatches(pattern, row.metric.benchmark)),
  );
  const failed = input.candidates[0].failures
    .map((failure) => failure.benchmark)
    .filter((benchmark) => !rows.some((row) => row.metric.benchmark === benchmark));
  return [...new Set([...patterns, ...failed])].map((benchmark) => ({ benchmark, measure: '' }));
}

/** How many of the latest recorded runs that measured the metric were quarantined, counted from the newest. */
function quarantinedStreak(runs: readonly RecordedRun[], column: number | undefined): number {
  if (column === undefined) return 0;
  const points = runs.flatMap((run) => run.points[column] ?? []);
  const last = points.findLastIndex((point) => point.state === 'accepted');
  return points.length - 1 - last;
}
