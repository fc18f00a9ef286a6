import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Patience, patient, startWaiting } from '../../src/io/retry.js';

/** A clock that only waiting and working move. */
function simulated(over: Partial<Patience>, random: () => number = () => 1) {
  let time = 0;
  const waits: number[] = [];
  const sleep = async (ms: number): Promise<void> => {
    waits.push(ms);
    time += ms;
  };
  const waiting = startWaiting({ ...patient, ...over, random, sleep, now: () => time });
  return {
    waits,
    waiting,
    work: (ms: number) => {
      time += ms;
    },
    time: () => time,
  };
}

describe('waiting', () => {
  test('doubles the slot up to the longest wait', async () => {
    const { waiting, waits } = simulated({ tries: 7, leastMs: 200, mostMs: 3000 });
    while (await waiting.again());
    expect(waits).toEqual([400, 800, 1600, 3000, 3000, 3000]);
    expect(waiting.tried()).toBe(7);
  });

  test('takes a slow try for the slot', async () => {
    const { waiting, waits, work } = simulated({ leastMs: 200, mostMs: 10_000 });
    work(1500);
    await waiting.again();
    expect(waits).toEqual([3000]);
  });

  test('waits as long as the server asks, if that can be borne', async () => {
    const { waiting, waits } = simulated({ totalMs: 120_000 });
    expect(await waiting.again(60_000)).toBe(true);
    expect(await waiting.again(60_001)).toBe(false);
    expect(waits).toEqual([60_000]);
  });

  test('never outlasts its bounds, whatever the dice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        fc.nat(5000),
        async (dice, tryMs) => {
          const { waiting, waits, work, time } = simulated({}, () => dice.next().value ?? 0);
          do work(tryMs);
          while (await waiting.again());
          expect(waiting.tried()).toBeLessThanOrEqual(patient.tries);
          expect(time()).toBeLessThan(patient.totalMs + tryMs);
          for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(patient.leastMs);
          for (const wait of waits) expect(wait).toBeLessThanOrEqual(patient.mostMs);
        },
      ),
    );
  });
});
