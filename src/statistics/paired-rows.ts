import type { Comparison, Finding, Observation } from '../model.js';
import type { Reason } from '../reasons.js';
import { benjaminiHochberg } from './benjamini-hochberg.js';
import { blank } from './blank.js';
import { median } from './median.js';
import { type PairedChange, pairedChange, pairedRule } from './paired-change.js';
import { asInterval, asRatio, fromRatio, linearScale, logScale, orient, type Scale } from './scale.js';
import type { Subject } from './subject.js';

/** Why the base run's samples could not be used as pairs. */
type Refusal = { readonly row: null; readonly reason: Reason };
type Paired = { readonly scale: Scale; readonly change: PairedChange };

function scaleOf(subject: Subject, base: Observation, head: Observation): Scale | null {
  const positive = [...base.samples, ...head.samples].every((value) => value > 0);
  if (positive) return logScale(subject.metric.better);
  const level = median(base.samples);
  return level === 0 ? null : linearScale(subject.metric.better, level);
}

function refuse(reason: Reason): Refusal {
  return { row: null, reason };
}

/** The paired change of one subject, or why there is none. */
function pair(subject: Subject, interleaved: boolean): Paired | Refusal | null {
  const head = subject.observations[0];
  const { base } = subject;
  if (!head || !base) return null;
  if (!interleaved || head.samples.length !== base.samples.length) return refuse({ code: 'not-interleaved' });
  const have = head.samples.length;
  if (have < pairedRule.fewest) return refuse({ code: 'too-few-pairs', have, need: pairedRule.fewest });
  const scale = scaleOf(subject, base, head);
  if (scale === null) return refuse({ code: 'from-zero' });
  const differences = head.samples.map(
    (value, i) => orient(scale, value) - orient(scale, base.samples[i] ?? 0),
  );
  return { scale, change: pairedChange(differences) };
}

const isPaired = (one: Paired | Refusal | null): one is Paired => one !== null && 'change' in one;

function toleranceOf({ ruling }: Subject): number {
  return ruling.pairedTolerance ?? ruling.tolerance;
}

type Weighed = { readonly finding: Finding; readonly reason: Reason | null };

function weigh(subject: Subject, { scale, change }: Paired, discovered: boolean): Weighed {
  const tolerance = toleranceOf(subject);
  const size = Math.abs(change.change);
  const worse = change.change > 0;
  const { minChange } = subject.ruling;
  const difference = Math.abs(
    median(subject.observations[0]?.samples ?? []) - median(subject.base?.samples ?? []),
  );
  if (size < fromRatio(scale, tolerance))
    return { finding: 'same', reason: { code: 'within-tolerance', tolerance } };
  if (minChange !== null && difference < minChange) {
    return { finding: 'same', reason: { code: 'within-minimum', minChange } };
  }
  if (difference <= subject.quantum)
    return { finding: 'same', reason: { code: 'one-step', quantum: subject.quantum } };
  const p = worse ? change.pWorse : change.pBetter;
  if (p < pairedRule.alpha && discovered) return { finding: worse ? 'worse' : 'better', reason: null };
  const spread = asRatio(scale, change.half);
  return {
    finding: 'same',
    reason: { code: 'within-noise', spread, limit: limitOf(subject, { scale, change }), runs: change.pairs },
  };
}

function limitOf(subject: Subject, { scale, change }: Paired): number {
  return asRatio(scale, Math.max(fromRatio(scale, toleranceOf(subject)), change.reach));
}

function rowOf(subject: Subject, paired: Paired, discovered: boolean): Comparison {
  const { scale, change } = paired;
  const { finding, reason } = weigh(subject, paired, discovered);
  const p = change.change > 0 ? change.pWorse : change.pBetter;
  return {
    ...blank(subject, subject.base?.centre ?? null),
    adjusted: asRatio(scale, change.change),
    interval: asInterval(scale, change.change, change.half),
    limit: limitOf(subject, paired),
    evidence: 'pairs',
    tolerance: toleranceOf(subject),
    finding,
    reasons: [...(reason ? [reason] : []), { code: 'pairs', pairs: change.pairs, p }],
  };
}

/** A row decided by pairs, or the reason why the base run's samples are no pairs; null without a base run. */
export type PairedRow = { readonly row: Comparison; readonly reason: null } | Refusal | null;

/** Rows of interleaved base and head samples (STATISTICS §5), with the false discovery rate kept over all of them. */
export function pairedRows(subjects: readonly Subject[], interleaved: boolean): PairedRow[] {
  const all = subjects.map((subject) => (subject.exact ? null : pair(subject, interleaved)));
  const p = all.filter(isPaired).map(({ change }) => Math.min(change.pWorse, change.pBetter));
  const discovered = benjaminiHochberg(p, pairedRule.rate);
  let next = 0;
  return all.map((one, i) => {
    const subject = subjects[i];
    if (!isPaired(one) || subject === undefined) return isPaired(one) ? null : one;
    const row = rowOf(subject, one, discovered[next] ?? false);
    next += 1;
    return { row, reason: null };
  });
}
