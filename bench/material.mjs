// What is measured on: histories, candidates and tool outputs of any size, the same at every call.

/** Numerical Recipes' linear congruence: good enough for noise, and the same everywhere. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** Normal deviates by Box and Muller (1958). */
function noiseFrom(seed) {
  const random = randomFrom(seed);
  return () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

const someRunner = {
  os: 'linux',
  arch: 'x64',
  cpu: 'AMD EPYC 7763 64-Core Processor',
  cores: 4,
  image: 'ubuntu24',
};
const nameOf = (i) => `package${i % 17}/case-${i}/size=${2 ** (i % 12)}`;

/** Levels from nanoseconds to seconds, noise from 0.5% to 5%, as in histories of real projects. */
function metricsOf(count) {
  const random = randomFrom(1);
  return Array.from({ length: count }, (_, i) => ({
    metric: { benchmark: nameOf(i), measure: 'time', unit: 's', better: 'lower', quantum: 0, exact: false },
    level: 10 ** (-9 + 9 * random()),
    noise: 0.005 + 0.045 * random() ** 2,
  }));
}

/** A history of our own making: no change in it, runners that differ by 2%. */
export function historyOf(metricCount, runCount, runner = someRunner) {
  const noise = noiseFrom(2);
  const metrics = metricsOf(metricCount);
  const runs = Array.from({ length: runCount }, (_, run) => {
    const speed = 1 + 0.02 * noise();
    return {
      commit: run.toString(16).padStart(40, '0'),
      date: new Date(Date.UTC(2026, 0, 1) + run * 3_600_000).toISOString(),
      id: `${9_000_000_000 + run}/bench`,
      attempt: 1,
      runner,
      points: metrics.map(({ level, noise: own }) => ({
        centre: level * speed * (1 + own * noise()),
        spread: level * own * (1 + 0.2 * Math.abs(noise())),
        count: 10,
        state: 'accepted',
      })),
    };
  });
  return {
    suite: 'default',
    branch: 'main',
    metrics: metrics.map(({ metric }) => metric),
    runs,
    acceptances: [],
  };
}

/** What a candidate's metrics measured: ten samples each. */
export function candidateOf(metricCount, seed = 3) {
  const noise = noiseFrom(seed);
  return metricsOf(metricCount).map(({ metric, level, noise: own }) => ({
    benchmark: metric.benchmark,
    level,
    samples: Array.from({ length: 10 }, () => level * (1 + own * noise())),
  }));
}

/** A candidate in our own results JSON. */
export const resultsJson = (candidate) =>
  JSON.stringify({
    'perf-gate': 1,
    results: candidate.map(({ benchmark, samples }) => ({ benchmark, measure: 'time', unit: 's', samples })),
  });

/** `go test -bench` output of about so many bytes. */
export function goText(bytes) {
  const lines = [
    'goos: linux',
    'goarch: amd64',
    'pkg: example.org/shop',
    'cpu: AMD EPYC 7763 64-Core Processor',
  ];
  let length = 0;
  for (let i = 0; length < bytes; i += 1) {
    const line = `BenchmarkLookup/case=${i % 1000}-8   \t  ${1000 + (i % 77)}\t      ${1200 + (i % 991)}.${i % 10} ns/op\t     ${i % 512} B/op\t       3 allocs/op`;
    lines.push(line);
    length += line.length + 1;
  }
  return `${lines.join('\n')}\nPASS\n`;
}

/** A JSON list of so many rows that two JavaScript libraries' dumps could be: what detection has to look through. */
export const dumpJson = (rows) =>
  JSON.stringify(
    Array.from({ length: rows }, (_, i) => ({ name: `case ${i}`, hz: 1000 + i, mean: 1 / (1000 + i) })),
  );
