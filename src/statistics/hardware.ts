import type { RecordedRun, Runner } from '../model.js';

/** Base runs looked back over, as a multiple of the window, and own ones needed to leave others out (STATISTICS §3.2). */
const rule = { lookBack: 2, enough: 5 } as const;

/** `ubuntu` and `24` of `ubuntu-24.04`: a new build of the same image is no new hardware; an unknown form says nothing. */
function imageMajor(image: string): string {
  return /^[a-z]{2,16}-?\d{1,4}/i.exec(image)?.[0].replace('-', '').toLowerCase() ?? '';
}

/** What makes two runners comparable: CPU model, cores and image major; empty when the CPU is unknown. */
export function fingerprint(runner: Runner): string {
  return runner.cpu === '' ? '' : JSON.stringify([runner.cpu, runner.cores, imageMajor(runner.image)]);
}

/**
 * Base runs fit for this runner. `own`: five or more of its kind, alone. `mixed`: too few, so others stand in.
 * `unknown`: nobody can tell. `new`: every base run was measured on other hardware.
 */
export type HardwareMatch = {
  readonly kind: 'own' | 'mixed' | 'unknown' | 'new';
  readonly own: number;
  readonly need: number;
  readonly runs: readonly RecordedRun[];
};

/** Base runs, oldest first, that are comparable with what `runner` measured. */
export function matchHardware(runs: readonly RecordedRun[], runner: Runner, window: number): HardwareMatch {
  const wanted = fingerprint(runner);
  const recent = runs.slice(-rule.lookBack * window).map((run) => fingerprint(run.runner));
  const own = recent.filter((print) => print === wanted).length;
  const match = { own, need: rule.enough, runs };
  if (wanted === '' || recent.length === 0) return { ...match, kind: 'unknown' };
  if (own === recent.length) return { ...match, kind: 'own' };
  if (own >= rule.enough) {
    return { ...match, kind: 'own', runs: runs.filter((run) => fingerprint(run.runner) === wanted) };
  }
  if (own > 0) return { ...match, kind: 'mixed' };
  return { ...match, kind: recent.includes('') ? 'unknown' : 'new' };
}
