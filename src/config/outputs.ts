/** The outputs of the Action: name and description. `action.yml` and the documentation are derived from it. */
export const outputs = {
  verdict: 'pass, warn or rollback; error when the gate itself could not be run.',
  judged: 'Number of metrics that were judged.',
  expected: 'Number of metrics that were expected.',
  regressions: 'Number of regressions.',
  suspects: 'Number of suspects: metrics on which a second run decides.',
  improvements: 'Number of improvements.',
  inconclusive: 'Number of metrics whose evidence was not enough.',
  run: "Path of the normalised run with its runner's fingerprint, for earlier-runs of a following job.",
  triggers: 'The rollback triggers and what came of them, as JSON.',
  report: 'Path of the JSON report.',
  markdown: 'Path of the Markdown report.',
  'comment-url': 'Address of the comment; empty without one.',
  'baseline-commit':
    'Newest recorded commit that the candidate was judged against; empty without a baseline.',
  'recorded-commit': 'Commit on the baseline branch that holds this run; empty when it was not recorded.',
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof outputs;
