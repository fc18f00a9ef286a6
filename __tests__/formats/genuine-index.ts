/** Which format of ours reads a kind (`tool/variant`) of the index; unlisted kinds have the tool's own name. */
export const formatsOf: Readonly<Record<string, readonly string[]>> = {
  'go/text': ['go-test'],
  'go/test2json': ['go-test'],
  'googlebenchmark/json': ['google-benchmark'],
  'googlebenchmark/csv': ['google-benchmark'],
  'googlebenchmark/console': ['google-benchmark'],
  'criterion-json/benchmark': ['criterion'],
  'criterion-json/change': ['criterion'],
  'criterion-json/estimates': ['criterion'],
  'criterion-json/sample': ['criterion'],
  'criterion-text': ['criterion'],
  'criterion-tree/directory': ['criterion'],
  'custom/customBiggerIsBetter': ['customBiggerIsBetter'],
  'custom/customSmallerIsBetter': ['customSmallerIsBetter'],
  'hyperfine/csv': ['hyperfine'],
  'hyperfine/console': ['hyperfine'],
  'pytest-benchmark/text': ['pytest-benchmark'],
  'vitest/console': ['vitest'],
  'k6/out-json': ['k6'],
};

/** Load tests, of which the index names the figure where we name the target: the figures are compared, not the names. */
export const unnamed: ReadonlySet<string> = new Set([
  'vegeta/json',
  'vegeta/text',
  'autocannon/old',
  'hey/text',
  'lighthouse/lhr',
]);

type Difference = {
  readonly why: string;
  /** How many benchmarks we find, where the index counts otherwise; 0: refused with a UserError. */
  readonly count?: number;
  /** Count metrics, not benchmarks. */
  readonly records?: true;
  /** The file alone holds no name: the figures are compared, not the names. */
  readonly anyName?: true;
  /** Which of the expected entries ours is; all of them when absent. */
  readonly ofThese?: readonly number[];
};

/** Kinds of which the index counts metrics, not benchmarks. */
export const metricsCounted: ReadonlySet<string> = new Set(['bmf', 'gungraun', 'iai']);

const countsMetrics = { records: true } as const;

/** Where we read a file otherwise than the index, and why. */
export const differences: Readonly<Record<string, Difference>> = {
  'criterion-json/1-book-fib-iterative-estimates.json': {
    why: 'the name stands in benchmark.json beside it, one file alone is named after its path; of the estimates of one time the headline is read',
    anyName: true,
    ofThese: [0],
  },
  'criterion-json/3-book-fib-iterative-sample.json': {
    why: 'the name stands in benchmark.json beside it, one file alone is named after its path; of the estimates of one time the headline is read',
    anyName: true,
    ofThese: [0],
  },
  'criterion-json/5-book-fib2-recursive20-estimates.json': {
    why: 'the name stands in benchmark.json beside it, one file alone is named after its path; of the estimates of one time the headline is read',
    anyName: true,
    ofThese: [0],
  },
  'catch2/4-bencher-issue351.txt': {
    why: 'a benchmark whose name wraps around its figures is read too',
    count: 6,
  },
  'gungraun/10-bencher-callgrind-all.txt': {
    ...countsMetrics,
    why: 'the index leaves out the lines of `Total read+write`',
    count: 67,
  },
  'gungraun/11-bencher-with-dhat-and-global-bus-events.txt': {
    ...countsMetrics,
    why: 'the index leaves out the lines of `Total read+write`',
    count: 30,
  },
  'gungraun/12-bencher-delta-with-inf.txt': {
    ...countsMetrics,
    why: 'the index leaves out the lines of `Total read+write`',
    count: 12,
  },
  'gungraun/13-bencher-ansi-escapes.txt': {
    ...countsMetrics,
    why: 'the index leaves out the lines of `Total read+write`',
    count: 12,
  },
  'gungraun/14-bencher-name-on-multiple-lines.txt': {
    ...countsMetrics,
    why: 'the index leaves out the lines of `Total read+write`',
    count: 12,
  },
  'locust/4-benchzoo-console.txt': {
    why: 'the index leaves out Aggregated here, which it counts in the CSV of the same tool',
    count: 2,
  },
  'tachometer/3-reporter-cli-table.txt': {
    why: 'the index leaves the printed tables out; each row has the interval of a mean',
    count: 4,
  },
  'jmeter/8-perfplugin-summariser.txt': {
    why: 'three cumulative lines of one summariser: each includes those before it, so the last one is the run and the others are no benchmarks of their own',
    ofThese: [2],
    count: 1,
  },
};
