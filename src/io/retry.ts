import { setTimeout as sleep } from 'node:timers/promises';

/** How long and how often the stores try again. The clock, the dice and the waiting are parts of it. */
export type Patience = {
  readonly tries: number;
  readonly totalMs: number;
  /** Bounds of one wait. */
  readonly leastMs: number;
  readonly mostMs: number;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly random: () => number;
  readonly now: () => number;
};

/**
 * Twenty writers at once all land with these figures even when each write takes two seconds, where 8 tries in 60 s
 * lose a fifth of them (bench/contention.mjs); and a minute, which GitHub's secondary limits ask for, fits in.
 */
export const patient: Patience = {
  tries: 20,
  totalMs: 120_000,
  leastMs: 200,
  mostMs: 10_000,
  sleep,
  random: Math.random,
  now: () => performance.now(),
};

/** One operation's patience, used up step by step. */
export type Waiting = {
  /** Waits before the next try, at least as long as the server asked for; false when the patience is over. */
  readonly again: (askedMs?: number) => Promise<boolean>;
  readonly tried: () => number;
  readonly leftMs: () => number;
};

/**
 * Exponential back-off with full jitter (Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog 2015):
 * writers that lost the same race must not meet again. The slot that is doubled is at least as long as a try
 * takes, or slow tries would crowd each other however often they double.
 */
export function startWaiting(patience: Patience): Waiting {
  const start = patience.now();
  let tries = 1;
  let tryStart = start;
  const leftMs = (): number => patience.totalMs - (patience.now() - start);
  const again = async (askedMs = 0): Promise<boolean> => {
    const slot = Math.max(patience.leastMs, patience.now() - tryStart);
    const ceiling = Math.min(patience.mostMs, slot * 2 ** tries);
    const jittered = patience.leastMs + patience.random() * (ceiling - patience.leastMs);
    const delay = Math.max(askedMs, jittered);
    if (tries >= patience.tries || delay >= leftMs()) return false;
    tries += 1;
    await patience.sleep(delay);
    tryStart = patience.now();
    return true;
  };
  return { again, tried: () => tries, leftMs };
}
