import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeHistory, emptyHistory, encodeHistory } from '../../src/baseline/codec.js';
import { UserError } from '../../src/errors.js';
import type { History } from '../../src/model.js';
import { acceptance, commitOf, dateOf, history, linux, recorded, recordedMetric } from './build.js';

const path = 'histories/main/default/history.json';

/** Values as tools print them: up to seven significant digits. */
const centre = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: -12, max: 6 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));
const share = fc.integer({ min: 0, max: 999 });
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('__proto__'));

const histories: fc.Arbitrary<History> = fc
  .tuple(
    fc.uniqueArray(
      text.filter((name) => name !== ''),
      { maxLength: 5 },
    ),
    fc.nat({ max: 6 }),
    text,
    text,
  )
  .chain(([names, runs, suite, branch]) =>
    fc.record({
      suite: fc.constant(suite),
      branch: fc.constant(branch),
      metrics: fc.constant(names.map(recordedMetric)),
      runs: fc
        .array(
          fc.array(
            fc.option(
              fc.record({
                centre,
                spread: fc.option(share),
                count: fc.integer({ min: 1, max: 1000 }),
                state: fc.constantFrom('accepted' as const, 'quarantined' as const),
              }),
            ),
            { minLength: names.length, maxLength: names.length },
          ),
          { minLength: runs, maxLength: runs },
        )
        .map((rows) =>
          rows.map((points, n) =>
            recorded(
              n,
              points.map((point) =>
                point === null
                  ? null
                  : {
                      ...point,
                      spread: point.spread === null ? null : (point.spread / 10_000) * point.centre,
                    },
              ),
            ),
          ),
        ),
      acceptances: fc.constant([acceptance(1, { reason: text.toString() })]),
    }),
  );

describe('encode and decode', () => {
  test('what tools print comes back as it was', () => {
    fc.assert(
      fc.property(histories, (original) => {
        const decoded = decodeHistory(encodeHistory(original), path);
        expect(withoutNumbers(decoded)).toEqual(withoutNumbers(original));
        const back = centres(decoded);
        for (const [i, value] of centres(original).entries()) {
          expect(Math.abs((back[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(value * 1e-15);
        }
      }),
    );
  });

  test('a second writing changes nothing, whatever the numbers', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 8 }), (values) => {
        const once = encodeHistory(decodeHistory(encodeHistory(history(values)), path));
        expect(encodeHistory(decodeHistory(once, path))).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps seven digits of any double', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-290 });
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 8 }), (values) => {
        const { runs } = decodeHistory(encodeHistory(history(values)), path);
        for (const [i, value] of values.entries()) {
          const back = runs[i]?.points[0]?.centre ?? Number.NaN;
          expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-6);
        }
      }),
    );
  });

  test('keeps every digit of an exact value', () => {
    const exact = { ...recordedMetric('bytes'), exact: true };
    const values = [1.1, 123_456_789_012_345, 0.1234567890123456, 0];
    const original = { ...history(values), metrics: [exact] };
    const decoded = decodeHistory(encodeHistory(original), path);
    expect(decoded.runs.map(({ points }) => points[0]?.centre)).toEqual(values);
  });

  test('is made for people: metrics once, one line a run', () => {
    const text = encodeHistory(history([0.0123, [0.0154]]));
    expect(text).toBe(`{
"schema": 1,
"suite": "default",
"branch": "main",
"acceptances": [],
"runners": [
{"os":"linux","arch":"x64","cpu":"EPYC 7763","cores":4,"image":"ubuntu24"}
],
"metrics": [
["a","time","s","lower",-8,0,0]
],
"runs": [
{"commit":"${commitOf(0)}","date":"${dateOf(0)}","id":"run-0","attempt":1,"runner":0,"count":1,"centre":[1230000],"spread":null},
{"commit":"${commitOf(1)}","date":"${dateOf(1)}","id":"run-1","attempt":1,"runner":0,"quarantined":[0],"count":1,"centre":[1540000],"spread":null}
]
}
`);
  });

  test('begins empty', () => {
    const empty = emptyHistory('s', 'b');
    expect(decodeHistory(encodeHistory(empty), path)).toEqual(empty);
  });
});

const centres = ({ runs }: History): number[] =>
  runs.flatMap(({ points }) => points.map((point) => point?.centre ?? 0));

const withoutNumbers = (original: History): unknown => ({
  ...original,
  runs: original.runs.map((run) => ({
    ...run,
    points: run.points.map((point) => point && { count: point.count, state: point.state }),
  })),
});

describe('a file that is not a history', () => {
  const good = encodeHistory(history([1.5, 1.6, 1.7], { acceptances: [acceptance(1)] }));
  const refusal = (damaged: string): UserError => {
    try {
      decodeHistory(damaged, path);
    } catch (error) {
      if (error instanceof UserError) return error;
      throw error;
    }
    throw new Error('was read');
  };

  test.each<[string, (text: string) => string, RegExp]>([
    ['empty', () => '', /empty/],
    ['cut off', (text) => text.slice(0, -20), /cut off/],
    ['in conflict', (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`, /conflict markers/],
    ['not JSON', () => 'hello }', /not JSON/],
    ['another JSON', () => '{"a":1}', /schema/],
    ['an array', () => '[]', /expected object/],
    ['a number that is none', (text) => text.replace('"centre":[16', '"centre":["16"'), /not JSON|runs\.1/],
    ['a null runner', (text) => text.replace('"runner":0', '"runner":7'), /runs\.0/],
    ['an infinite number', (text) => text.replace(/"centre":\[\d+\]/, '"centre":[1e999]'), /runs\.0/],
    ['too many columns', (text) => text.replace(/"centre":\[(\d+)\]/, '"centre":[$1,1]'), /runs\.0/],
    ['a negative count', (text) => text.replace('"count":1', '"count":-1'), /runs\.0/],
    ['a negative spread', (text) => text.replace('"spread":null', '"spread":-1'), /runs\.0/],
    [
      'a quarantined index out of range',
      (text) => text.replace('"count"', '"quarantined":[1],"count"'),
      /runs\.0/,
    ],
    ['a commit that is none', (text) => text.replace(commitOf(0), '../../etc'), /runs\.0\.commit/],
    ['an exponent out of range', (text) => text.replace('"lower",-6', '"lower",-999'), /metrics/],
  ])('%s is refused with the way to restore it', (_, damage, words) => {
    const error = refusal(damage(good));
    expect(error.message).toMatch(words);
    expect(error.place?.file).toBe(path);
    expect(error.hint).toContain(`git checkout perf-baseline~1 -- ${path}`);
  });

  test('names the line of a conflict', () => {
    expect(refusal(good.replace('"runs"', '=======\n"runs"')).place?.line).toBe(14);
  });

  test('of a newer schema asks for a newer version, not for a restore', () => {
    const error = refusal(good.replace('"schema": 1', '"schema": 2'));
    expect(error.message).toContain('schema 2');
    expect(error.hint).toContain('newer version');
  });

  test('any cut or single changed character is refused or still a history', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.string({ minLength: 0, maxLength: 1 }), (at, character) => {
        try {
          decodeHistory(`${good.slice(0, at)}${character}${good.slice(at + 1)}`, path);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('keeps hostile names as names', () => {
    const hostile = history([1], { suite: '__proto__', metrics: [recordedMetric('__proto__')] });
    const decoded = decodeHistory(encodeHistory(hostile), path);
    expect(decoded.metrics[0]?.benchmark).toBe('__proto__');
    expect(({} as Record<string, unknown>)['benchmark']).toBeUndefined();
    expect(decoded.runs[0]?.runner).toEqual(linux);
  });
});
