import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTargetLines } from '../../src/config/target-line.js';
import { sayWarning } from '../../src/warnings.js';

const file = "the pull request's description";
const said = (body: string): string[] => readTargetLines(body).warnings.map(sayWarning);

describe('target lines of a description', () => {
  test.each([
    ['Perf-Target: api/** p95 -20%', { match: 'api/**', measure: 'p95', change: -0.2 }],
    ['perf-target:api/login +7.5%', { match: 'api/login', measure: null, change: 0.075 }],
    ['- `Perf-Target: api/** p95 -20%`', { match: 'api/**', measure: 'p95', change: -0.2 }],
    ['* **Perf-Target:** api/** p95 -20%', { match: 'api/**', measure: 'p95', change: -0.2 }],
    ['> Perf-Target: `api/**` `p95` -20%', { match: 'api/**', measure: 'p95', change: -0.2 }],
    ['Perf-Target: "parse a file" -5%', { match: 'parse a file', measure: null, change: -0.05 }],
    ['Perf-Target: "parse a file" mean -5%', { match: 'parse a file', measure: 'mean', change: -0.05 }],
  ])('%s', (line, target) => {
    expect(readTargetLines(`Faster.\r\n\r\n${line}\r\nDone.`)).toEqual({
      targets: [{ ...target, place: { file, line: 3 } }],
      warnings: [],
    });
  });

  test.each([
    '',
    'We reach Perf-Target: api/** p95 -20%',
    '<!-- Perf-Target: api/** p95 -20% -->',
    '<!--\nPerf-Target: api/** p95 -20%',
  ])('none in %j', (body) => {
    expect(readTargetLines(body)).toEqual({ targets: [], warnings: [] });
  });

  test('hidden lines are counted', () => {
    expect(readTargetLines('<!-- a\nb\n-->\nPerf-Target: a -1%').targets[0]?.place?.line).toBe(4);
  });

  test('a line that is none is told', () => {
    const wanted = 'wanted Perf-Target: PATTERN MEASURE CHANGE, such as Perf-Target: api/** p95 -20%';
    expect(said('Perf-Target: api/** p95 20%\nPerf-Target: api/**\nPerf-Target: a b c d -1%')).toEqual([
      'line 1 of the pull request\'s description is no target: "20%" is no change with its sign, such as -20% or +10%',
      `line 2 of the pull request's description is no target: ${wanted}`,
      `line 3 of the pull request's description is no target: ${wanted}`,
    ]);
    expect(said('Perf-Target: a -100%')).toHaveLength(1);
    expect(said('Perf-Target: a +0%')).toHaveLength(1);
  });

  test('a flood ends in one warning', () => {
    const { targets, warnings } = readTargetLines('Perf-Target: a -1%\n'.repeat(3000));
    expect([targets.length, warnings.length]).toEqual([50, 1]);
  });

  test('anything at all is read without an exception', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('Perf-Target:', ' -20%', '<!--', '-->', '"', '\n', '`'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        for (const { change } of readTargetLines(pieces.join('')).targets) expect(change).not.toBe(0);
      }),
    );
  });
});
