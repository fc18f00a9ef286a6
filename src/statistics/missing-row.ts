import type { Baseline, Comparison, MetricKey, Run } from '../model.js';
import { blank } from './blank.js';
import { unitlessKey } from './new-row.js';
import type { Subject } from './subject.js';

/** A benchmark that none of so many latest base runs measured was removed before; it is not missed any more. */
const expectedRuns = 5;

/** The newest recorded value of an expected metric, accepted or not; null when it is not expected any more. */
function lastValue(subject: Subject, baseline: Baseline): number | null {
  const points = baseline.runs
    .slice(-expectedRuns)
    .flatMap((run) => run.points[subject.column] ?? [])
    .filter(({ centre }) => Number.isFinite(centre));
  const accepted = points.findLast(({ state }) => state === 'accepted');
  return (accepted ?? points.at(-1))?.centre ?? null;
}

/** Units in which the candidate measured a benchmark's measure: another unit is another metric, but not a lost one. */
export function measuredNames(run: Run | undefined): ReadonlySet<MetricKey> {
  const measured = (run?.observations ?? []).filter(({ centre }) => Number.isFinite(centre));
  return new Set(measured.map(({ metric }) => unitlessKey(metric)));
}

/** The row of an expected metric that the candidate did not measure; null when nobody expects it. */
export function missingRow(
  subject: Subject,
  baseline: Baseline,
  candidate: Run | undefined,
  measured: ReadonlySet<MetricKey>,
): Comparison | null {
  if (measured.has(unitlessKey(subject.metric))) return null;
  const before = subject.base?.centre ?? (subject.column < 0 ? null : lastValue(subject, baseline));
  if (before === null) return null;
  const failure = candidate?.failures.find(({ benchmark }) => benchmark === subject.metric.benchmark);
  return {
    ...blank({ ...subject, observations: [] }, before),
    finding: 'missing',
    reasons: [failure ? { code: 'failed', message: failure.message } : { code: 'absent' }],
  };
}
