import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeHistory, encodeHistory } from '../../src/baseline/codec.js';
import { UserError } from '../../src/errors.js';
import { isDataFile } from '../../src/import/data-file.js';
import { type Imported, type ImportSettings, importHistories } from '../../src/import/import-histories.js';
import { joinHistories } from '../../src/import/join.js';
import { sayWarning } from '../../src/warnings.js';

const settings: ImportSettings = { branch: 'main', window: 200, better: () => null, exact: () => null };

const commit = (i: number): string => i.toString(16).padStart(40, 'a');

type Entry = Record<string, unknown>;

const entry = (i: number, benches: unknown[], more: Entry = {}): Entry => ({
  commit: { id: commit(i), timestamp: '2026-01-01T00:00:00Z' },
  date: Date.UTC(2026, 0, 1 + i),
  tool: 'customSmallerIsBetter',
  benches,
  ...more,
});

const fileOf = (entries: Record<string, unknown[]>): string =>
  `window.BENCHMARK_DATA = ${JSON.stringify({ lastUpdate: 1, repoUrl: 'x', entries })}`;

function imported(entries: unknown[], more: Partial<ImportSettings> = {}): Imported {
  const [only] = importHistories(fileOf({ Suite: entries }), 'data.js', { ...settings, ...more });
  if (only === undefined) throw new Error('no suite');
  return only;
}

/** Metric names with unit and direction, and the centres of every run. */
function shown({ history }: Imported) {
  return {
    metrics: history.metrics.map(
      ({ benchmark, measure, unit, better }) => `${benchmark}|${measure}|${unit}|${better}`,
    ),
    centres: history.runs.map(({ points }) => history.metrics.map((_, m) => points[m]?.centre ?? null)),
  };
}

const bench = (name: string, value: unknown, unit = 'ns', more: Entry = {}) => ({
  name,
  unit,
  value,
  ...more,
});

describe('importHistories', () => {
  test('reads values in base units, with spread, runs in time order', () => {
    const result = imported([
      entry(2, [bench('a', 300, 'ns', { range: '± 30' })]),
      entry(1, [bench('a', 200, 'ns', { range: '± 5%' })]),
    ]);
    expect(shown(result)).toEqual({ metrics: ['a|value|s|lower'], centres: [[2e-7], [3e-7]] });
    expect(result.history.runs.map((run) => run.points[0]?.spread)).toEqual([1e-8, 3e-8]);
    expect(result.history.runs[0]).toMatchObject({
      commit: commit(1),
      date: '2026-01-02T00:00:00.000Z',
      id: `import/${commit(1)}/1`,
    });
  });

  test('the direction is the unit’s, then the tool’s, unless the configuration says otherwise', () => {
    const benches = [bench('t', 1, 's'), bench('r', 1, 'ops/sec'), bench('p', 1, 'points')];
    const pytest = imported([entry(1, benches, { tool: 'pytest' })]);
    expect(shown(pytest).metrics).toEqual([
      't|time|s|lower',
      'r|throughput|1/s|higher',
      'p|value|points|higher',
    ]);
    const set = imported([entry(1, benches)], {
      better: ({ benchmark }) => (benchmark === 'p' ? 'higher' : null),
    });
    expect(shown(set).metrics[2]).toBe('p|value|points|higher');
  });

  test('an unknown direction is said, with how to set it', () => {
    const result = imported([entry(1, [bench('p', 1, 'points'), bench('t', 1, 's')], { tool: 'other' })]);
    expect(shown(result).metrics).toEqual(['t|time|s|lower']);
    expect(result.warnings.map(sayWarning)).toEqual([
      'Suite: whether lower or higher is better is not known for 1 metrics, which were not imported: p. Set it in the configuration, under metrics: { match: "p", better: lower } (or higher)',
    ]);
  });

  test('several units of one name are several metrics; a changed unit starts another, a changed prefix does not', () => {
    const result = imported([
      entry(1, [bench('x', 5, 'ms'), bench('x', 7, 'MB')]),
      entry(2, [bench('x', 5000, 'us'), bench('x', 4, 'ops/sec')]),
    ]);
    expect(shown(result)).toEqual({
      metrics: ['x|value|s|lower', 'x|value|B|lower', 'x|value|1/s|higher'],
      centres: [
        [0.005, 7e6, null],
        [0.005, null, 4],
      ],
    });
  });

  test('one name several times in a run is k of n', () => {
    const result = imported([
      entry(1, [bench('x', 1), bench('x', 2), bench('y', 3)]),
      entry(2, [bench('x', 4)]),
    ]);
    expect(shown(result).metrics).toEqual([
      'x (1 of 2)|value|s|lower',
      'x (2 of 2)|value|s|lower',
      'y|value|s|lower',
      'x|value|s|lower',
    ]);
  });

  test('Go: measures inside the unit are metrics of their own, also beside the newer form', () => {
    const old = bench('BenchmarkA', 291, 'ns/op\t      48 B/op\t       1 allocs/op');
    const both = [
      bench('BenchmarkA (example.org/p) - ns/op', 300, 'ns/op'),
      bench('BenchmarkA (example.org/p)', 300, 'ns/op\t 52 B/op'),
      bench('BenchmarkA (example.org/p) - B/op', 52, 'B/op'),
    ];
    expect(shown(imported([entry(1, [old], { tool: 'go' })]))).toEqual({
      metrics: ['BenchmarkA|time|s|lower', 'BenchmarkA|bytes|B|lower', 'BenchmarkA|allocs|allocs|lower'],
      centres: [[2.91e-7, 48, 1]],
    });
    expect(shown(imported([entry(1, both, { tool: 'go' })]))).toEqual({
      metrics: ['example.org/p/BenchmarkA|time|s|lower', 'example.org/p/BenchmarkA|bytes|B|lower'],
      centres: [[3e-7, 52]],
    });
  });

  test('zero stays a value; what is no number is dropped and named', () => {
    const result = imported([
      entry(1, [bench('z', 0), bench('n', 'NaN'), bench('m', null), bench('s', '12')]),
    ]);
    expect(shown(result)).toEqual({
      metrics: ['z|value|s|lower', 's|value|s|lower'],
      centres: [[0, 1.2e-8]],
    });
    expect(result.warnings.map(sayWarning).join()).toMatch(/values of 2 metrics .* n, m/);
  });

  test('the same commit again is another run; other benchmarks of the same commit are part of the run', () => {
    const result = imported([
      entry(1, [bench('a', 1)]),
      entry(1, [bench('b', 2)]),
      entry(1, [bench('a', 3)]),
      entry(2, [bench('a', 4)]),
    ]);
    expect(shown(result).centres).toEqual([
      [1e-9, 2e-9],
      [3e-9, null],
      [4e-9, null],
    ]);
    expect(new Set(result.history.runs.map(({ id }) => id)).size).toBe(3);
  });

  test('the CPU label beside a value becomes the runner', () => {
    const result = imported([
      entry(1, [bench('a', 1, 'ns', { extra: '12 times\ncpu: Ampere-1a (GOMAXPROCS=4)' })]),
    ]);
    expect(result.history.runs[0]?.runner).toMatchObject({ cpu: 'Ampere-1a', cores: 4 });
  });

  test('an entry without a commit is one of its own; one without a date is said', () => {
    const result = imported([
      entry(1, [bench('a', 1)], { commit: { id: '' } }),
      entry(2, [bench('a', 1)], { commit: { id: '' } }),
      entry(3, [bench('a', 1)], { date: undefined, commit: { id: commit(3), timestamp: 'soon' } }),
    ]);
    expect(new Set(result.history.runs.map((run) => run.commit)).size).toBe(2);
    expect(result.warnings.map(({ code }) => code)).toEqual(['import-unreadable', 'import-anonymous']);
  });

  test('the columnar form', () => {
    const columnar = {
      version: 2,
      runs: [
        { commit: commit(1), date: 1_700_000_000_000 },
        { commit: commit(2), date: 1_700_000_100_000, cpu: 'EPYC 7763' },
      ],
      names: ['a', 'b'],
      units: ['ns/op', 'B/op'],
      values: [
        [1, 2],
        [null, 64],
      ],
    };
    const [only] = importHistories(
      `window.BENCHMARK_DATA = ${JSON.stringify(columnar)};`,
      'data.js',
      settings,
    );
    expect(only && shown(only)).toEqual({
      metrics: ['a|value|s|lower', 'b|value|B|lower'],
      centres: [
        [1e-9, null],
        [2e-9, 64],
      ],
    });
    expect(only?.history.runs[1]?.runner.cpu).toBe('EPYC 7763');
  });

  test('names that are properties of every object stay names', () => {
    const text = fileOf({}).replace(
      '"entries":{}',
      `"entries":{"__proto__":[${JSON.stringify(entry(1, [bench('constructor', 1)]))}]}`,
    );
    const all = importHistories(text, 'data.js', settings);
    expect(({} as Record<string, unknown>)['entries']).toBeUndefined();
    expect(all.flatMap((one) => shown(one).metrics)).toEqual(['constructor|value|s|lower']);
  });

  test('the window keeps the newest runs', () => {
    const entries = Array.from({ length: 30 }, (_, i) => entry(i, [bench('a', i + 1)]));
    expect(shown(imported(entries, { window: 3 })).centres).toEqual([[2.8e-8], [2.9e-8], [3e-8]]);
  });

  test('progress runs over all suites and ends at the total', () => {
    const entries = Array.from({ length: 4 }, (_, i) => entry(i, [bench('a', i + 1)]));
    const steps: [number, number][] = [];
    const onProgress = (done: number, total: number): void => {
      steps.push([done, total]);
    };
    importHistories(fileOf({ A: entries, B: entries.slice(1) }), 'data.js', {
      ...settings,
      window: 3,
      onProgress,
    });
    expect(steps).toEqual([1, 2, 3, 4, 5, 6].map((done) => [done, 6]));
  });

  test.each([
    ['nothing', ''],
    ['a program', 'alert(1); window.BENCHMARK_DATA = {"entries":{}}'],
    ['cut off', 'window.BENCHMARK_DATA = {"entries":{"a":[{'],
    ['no entries', 'window.BENCHMARK_DATA = {"lastUpdate":1}'],
  ])('refuses %s', (_, text) => {
    expect(() => importHistories(text, 'data.js', settings)).toThrow(UserError);
  });

  test('any JSON is a file, an empty one or a mistake of the user', () => {
    const check = (value: unknown): void => {
      try {
        importHistories(
          `window.BENCHMARK_DATA = ${JSON.stringify({ entries: { s: value } })}`,
          'x',
          settings,
        );
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    };
    const oddEntry = fc.record({
      commit: fc.oneof(fc.constant({ id: commit(1) }), fc.jsonValue()),
      date: fc.oneof(fc.double(), fc.jsonValue()),
      tool: fc.jsonValue(),
      benches: fc.oneof(
        fc.array(
          fc.record({
            name: fc.jsonValue(),
            unit: fc.jsonValue(),
            value: fc.jsonValue(),
            range: fc.jsonValue(),
          }),
        ),
        fc.array(fc.record({ name: fc.string(), unit: fc.string(), value: fc.double(), extra: fc.string() })),
      ),
    });
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.array(oddEntry)), check), { numRuns: 300 });
  });

  test('what was imported can be written and read again', () => {
    const { history } = imported([entry(1, [bench('a', 1), bench('b', 2, 'odd unit')])]);
    expect(decodeHistory(encodeHistory(history), 'history.json')).toEqual(history);
  });
});

describe('joinHistories', () => {
  test('puts imported runs before the own ones, by metric; importing twice changes nothing', () => {
    const first = imported([entry(1, [bench('a', 1), bench('b', 2)])]).history;
    const own = imported([entry(5, [bench('b', 3), bench('c', 4)])]).history;
    const joined = joinHistories(first, own);
    expect(shown({ history: joined } as Imported)).toEqual({
      metrics: ['a|value|s|lower', 'b|value|s|lower', 'c|value|s|lower'],
      centres: [
        [1e-9, 2e-9, null],
        [null, 3e-9, 4e-9],
      ],
    });
    expect(joinHistories(first, joined)).toEqual(joined);
  });
});

test('a data file is told from our own history', () => {
  expect(isDataFile(fileOf({}))).toBe(true);
  expect(isDataFile('{"lastUpdate":1,"entries":{}}')).toBe(true);
  expect(isDataFile(encodeHistory(imported([entry(1, [bench('a', 1)])]).history))).toBe(false);
});

const corpus = process.env['GENUINE_HISTORIES'] ?? '';
const folder = join(corpus, 'histories');
const genuine = corpus !== '' && existsSync(folder) ? readdirSync(folder).sort() : [];
const all = { ...settings, window: Number.POSITIVE_INFINITY };

(genuine.length > 0 ? describe : describe.skip)('genuine histories', () => {
  test('every value of the smaller files is taken over', () => {
    for (const name of genuine.filter((file) => statSync(join(folder, file)).size < 400_000)) {
      const text = readFileSync(join(folder, name), 'utf8');
      const file = JSON.parse(text.slice(text.indexOf('{'))) as {
        entries: Record<string, { benches: unknown[] }[]>;
      };
      const there = Object.values(file.entries)
        .flat()
        .reduce((sum, one) => sum + one.benches.length, 0);
      const taken = importHistories(text, name, all).reduce((sum, one) => sum + one.values, 0);
      expect([name, taken]).toEqual([name, there]);
    }
  });
});
