/** A way to measure that a repository already has, told by files that only such projects have. */
export type Starter = {
  readonly title: string;
  /** File that tells it, and what must stand in it. */
  readonly file: string;
  readonly holds: RegExp;
  /** Steps before measuring, as lines of a workflow. */
  readonly setup: readonly string[];
  readonly command: string;
  readonly results: string;
};

/** Most telling first; the last one fits every repository. */
export const starters = [
  {
    title: 'vitest bench',
    file: 'package.json',
    holds: /"vitest"/,
    setup: ['- uses: actions/setup-node@v6', '  with: { node-version: 24 }', '- run: npm ci'],
    command: 'npx vitest bench --run --outputJson results.json',
    results: 'results.json',
  },
  {
    title: 'go test -bench',
    file: 'go.mod',
    holds: /^module /m,
    setup: ['- uses: actions/setup-go@v6', '  with: { go-version: stable }'],
    command: 'go test -run=NONE -bench=. -benchmem -count=6 ./... | tee results.txt',
    results: 'results.txt',
  },
  {
    title: 'cargo bench (Criterion)',
    file: 'Cargo.toml',
    holds: /criterion/,
    setup: [],
    command: 'cargo bench',
    results: 'target/criterion/**/new/*.json',
  },
  {
    title: 'pytest-benchmark',
    file: 'pyproject.toml',
    holds: /pytest-benchmark/,
    setup: [
      '- uses: actions/setup-python@v6',
      "  with: { python-version: '3.13' }",
      '- run: pip install -e .[test]',
    ],
    command: 'pytest --benchmark-only --benchmark-json=results.json',
    results: 'results.json',
  },
  {
    title: 'any command, timed by hyperfine',
    file: '.',
    holds: /(?:)/,
    setup: ['- run: sudo apt-get install -y hyperfine'],
    command: "hyperfine --warmup 2 --runs 10 --export-json results.json 'make test'",
    results: 'results.json',
  },
] as const satisfies readonly Starter[];

/** The workflow that measures with a starter and judges. */
export function starterWorkflow({ setup, command, results }: Starter, branch: string): string {
  return [
    'name: Performance',
    'on:',
    `  push: { branches: [${JSON.stringify(branch)}] }`,
    '  pull_request:',
    '',
    'permissions:',
    '  contents: write        # records runs on the baseline branch',
    '  pull-requests: write   # comments',
    '',
    'jobs:',
    '  performance:',
    '    runs-on: ubuntu-24.04',
    '    steps:',
    '      - uses: actions/checkout@v7',
    '        with: { persist-credentials: false }',
    ...setup.map((line) => `      ${line}`),
    `      - run: ${command}`,
    '      - uses: OWNER/perf-gate@v1   # pin the commit of a release',
    '        with:',
    `          results: ${results}`,
    '',
  ].join('\n');
}

/** A configuration to begin with. */
export const starterConfiguration = `# What is judged and what fails; every key is in docs/configuration.md of Performance Regression Gate.
metrics:
  - match: "**"
    tolerance: 5%        # the smallest change worth acting on
rollback-triggers:
  - { name: regression, when: regression }
  - { name: budget, when: budget }
  - { name: missing, when: missing }
  - { name: unmeasured, when: nothing-judged }
`;
