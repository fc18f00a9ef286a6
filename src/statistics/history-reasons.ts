import type { RecordedRun } from '../model.js';
import type { Reason } from '../reasons.js';
import { at } from './at.js';
import type { Decision } from './history-decision.js';
import type { HistoryEvidence } from './history-evidence.js';
import { asRatio } from './scale.js';
import { type Absolute, type Direction, hurdle, plainScore } from './score.js';
import type { Standing } from './standing.js';
import { blindLimit, noisyLimit } from './visible-limit.js';

/** Everything the reasons of one row are told from. */
export type RowEvidence = {
  readonly evidence: HistoryEvidence;
  readonly standing: Standing;
  readonly absolute: Absolute;
  readonly limit: number;
  readonly direction: Direction;
};

/** Latest base values that may already show the change (STATISTICS §3.7). */
const latest = 3;

/** The first of the latest base runs that is already like the candidate. */
function alikeSince({ evidence, standing }: RowEvidence): string | null {
  const { values } = standing.track;
  let seen = 0;
  let since: string | null = null;
  for (let run = values.length - 1; run >= 0 && seen < latest; run -= 1) {
    const value = at(values, run);
    if (Number.isNaN(value)) continue;
    seen += 1;
    const share = (value - standing.raw.level) / standing.rawChange;
    if (share > 0.75) since = evidence.runs[run]?.commit ?? null;
  }
  return since;
}

/** The one condition that kept the change from counting. */
function binding(row: RowEvidence, decision: Decision): Reason {
  const { standing, absolute, direction, limit } = row;
  const { scale } = standing.track;
  const reasons = {
    tolerance: () => ({ code: 'within-tolerance', tolerance: standing.track.tolerance }),
    minimum: () => ({ code: 'within-minimum', minChange: absolute.minChange ?? 0 }),
    step: () => ({ code: 'one-step', quantum: absolute.quantum }),
    runner: () => ({
      code: 'runner-explains',
      factor: asRatio(scale, standing.correction),
      adjusted: asRatio(scale, standing.change),
    }),
    latest: () => ({ code: 'recent-runs-alike', since: alikeSince(row) }),
  } as const satisfies Record<string, () => Reason>;
  const first = hurdle(standing, absolute, direction, 'nearest');
  const score = plainScore(standing, direction);
  // What noise alone would have kept from counting is noise, whatever the latest runs show.
  if (first === null || first === 'latest') {
    if (score <= decision.threshold) {
      const spread = asRatio(scale, standing.spread);
      return { code: 'within-noise', spread, limit, runs: standing.raw.count };
    }
  }
  if (first !== null) return reasons[first]();
  return decision.flagged
    ? { code: 'not-confirmed' }
    : { code: 'among-many', score, needed: decision.needed, metrics: decision.family };
}

/** The evidence of a flagged change. */
export function beyondNoise({ standing, direction }: RowEvidence, decision: Decision, score: number): Reason {
  const { furthest, second } = standing.corrected[direction === 'worse' ? 'above' : 'below'];
  const size = Math.abs(standing.change);
  return {
    code: 'beyond-noise',
    score: Math.abs(score),
    needed: decision.needed,
    runs: standing.raw.count,
    worst: asRatio(standing.track.scale, furthest),
    outdone: size > furthest ? 'none' : size > second ? 'one' : 'some',
    agreeing: decision.agreeing,
    of: decision.runs,
  };
}

/** Why a change did not count, and what made the noise larger than usual. */
export function whyNot(row: RowEvidence, decision: Decision): Reason[] {
  const { standing, direction, limit } = row;
  const reason = binding(row, decision);
  const undisturbed = plainScore(standing, direction) * standing.noise * standing.disturbed.widening;
  const noiseDecided = reason.code === 'within-noise' && undisturbed > decision.threshold;
  const tooNoisy: Reason[] = limit > noisyLimit ? [{ code: 'too-noisy', limit }] : [];
  const others: Reason[] =
    noiseDecided && standing.noise > 1 ? [{ code: 'noisy-run', factor: standing.noise }] : [];
  return limit > blindLimit ? [...tooNoisy, reason, ...others] : [reason, ...others, ...tooNoisy];
}

/** From which commit on the level holds, and who said so. */
export function levelReason(standing: Standing, runs: readonly RecordedRun[]): Reason[] {
  const { track, raw } = standing;
  const start = runs[raw.startRun];
  if (start === undefined) return [];
  const { acceptance } = track;
  const accepted = acceptance !== null && track.marker > 0 && raw.startRun >= track.marker;
  return [
    { code: 'level-since', commit: start.commit, runs: raw.held },
    ...(accepted
      ? [{ code: 'accepted-level', commit: acceptance.commit, by: acceptance.by, runs: raw.held } as const]
      : []),
  ];
}

/** What holds for a row whatever its finding: its level, its hardware, a disturbed run. */
export function context(evidence: HistoryEvidence, standing: Standing, cpu: string): Reason[] {
  const { match, runs } = evidence;
  const mixed: Reason = { code: 'mixed-hardware', cpu, have: match.own, need: match.need };
  return [
    ...levelReason(standing, runs),
    ...(match.kind === 'mixed' ? [mixed] : []),
    ...(standing.disturbed.widening > 1
      ? [{ code: 'disturbed', ratio: standing.disturbed.ratio } as const]
      : []),
  ];
}
