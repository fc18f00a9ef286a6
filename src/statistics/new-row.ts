import type { Baseline, Comparison, MetricKey } from '../model.js';
import { metricKey } from '../model.js';
import { blank } from './blank.js';
import type { HistoryEvidence } from './history-evidence.js';
import type { Subject } from './subject.js';

/** Benchmark and measure whatever the unit, to find a metric that changed its unit. */
export function unitlessKey(metric: { readonly benchmark: string; readonly measure: string }): MetricKey {
  return metricKey({ benchmark: metric.benchmark, measure: metric.measure, unit: '' });
}

/** The unit under which each measure was recorded. */
export function recordedUnits(baseline: Baseline): ReadonlyMap<MetricKey, string> {
  return new Map(baseline.metrics.map((metric) => [unitlessKey(metric), metric.unit]));
}

/** The row of a metric without any base value. */
export function newRow(subject: Subject, units: ReadonlyMap<MetricKey, string>): Comparison {
  const { benchmark, measure, unit } = subject.metric;
  const was = units.get(unitlessKey(subject.metric)) ?? unit;
  const row = blank(subject, null);
  if (was === unit) return { ...row, finding: 'new', reasons: [{ code: 'no-baseline' }] };
  return {
    ...row,
    finding: 'new',
    reasons: [{ code: 'unit-changed', was }, { code: 'no-baseline' }],
    warnings: [{ code: 'unit-changed', details: { benchmark, measure, was, is: unit } }],
  };
}

/** The row of a metric without a usable level: quarantined only, or accepted at a level that no run has reached yet. */
export function unleveledRow(
  subject: Subject,
  evidence: HistoryEvidence | undefined,
  index: number,
  need: number,
): Comparison | null {
  const track = evidence?.model.tracks[evidence.slots[index] ?? -1];
  const recorded = track?.recorded.some((value) => Number.isFinite(value)) ?? false;
  if (!track || !recorded) return null;
  const { acceptance } = track;
  return {
    ...blank(subject, subject.base?.centre ?? null),
    reasons: [
      track.count > 0 && acceptance
        ? { code: 'accepted-level', commit: acceptance.commit, by: acceptance.by, runs: 0 }
        : { code: 'too-few-runs', have: track.count, need },
    ],
  };
}
