import type { Baseline, Comparison, Finding } from '../model.js';
import type { Reason } from '../reasons.js';
import { blank } from './blank.js';
import { acceptedValues, type Subject } from './subject.js';

type Settings = { readonly window: number; readonly minHistory: number; readonly secondRunPossible: boolean };

type Outcome = { readonly finding: Finding; readonly reason: Reason };

/** A noisy metric whose level is zero has no ratio: only an absolute change beyond everything seen can count. */
function weigh(subject: Subject, values: readonly number[], settings: Settings): Outcome {
  const { minChange } = subject.ruling;
  const sign = subject.metric.better === 'lower' ? 1 : -1;
  const after = subject.observations.flatMap((one) => (one ? [sign * one.centre] : []));
  const worst = Math.max(...values.map((value) => sign * value));
  if (values.length < settings.minHistory) {
    return {
      finding: 'unclear',
      reason: { code: 'too-few-runs', have: values.length, need: settings.minHistory },
    };
  }
  if (after.every((value) => value === 0)) {
    return { finding: 'same', reason: { code: 'within-tolerance', tolerance: subject.ruling.tolerance } };
  }
  if (minChange === null) return { finding: 'unclear', reason: { code: 'from-zero' } };
  if (after.every((value) => value >= minChange && value > worst)) {
    const ask = after.length === 1 && settings.secondRunPossible;
    return { finding: ask ? 'suspect' : 'worse', reason: { code: 'from-zero' } };
  }
  if (after.every((value) => value <= -minChange))
    return { finding: 'better', reason: { code: 'from-zero' } };
  return { finding: 'same', reason: { code: 'within-minimum', minChange } };
}

/** The row of a metric whose level is zero (STATISTICS §3.1); null when nothing is recorded. */
export function zeroLevelRow(subject: Subject, baseline: Baseline, settings: Settings): Comparison | null {
  if (subject.column < 0) return null;
  const values = acceptedValues(baseline.runs.slice(-settings.window), subject.column);
  if (values.length === 0) return null;
  const { finding, reason } = weigh(subject, values, settings);
  return { ...blank(subject, 0), evidence: 'history', finding, reasons: [reason] };
}
