type Command = {
  /** What it does, in one sentence of the help. */
  readonly title: string;
  /** What stands after the command's name, besides options; '' for nothing. */
  readonly argument: string;
};

/** The commands of the command line. */
export const commands = {
  gate: { title: 'Judge result files against the baseline.', argument: '' },
  record: { title: 'Judge result files, then add them to the history on the baseline branch.', argument: '' },
  accept: { title: 'Record that a changed level is the new baseline.', argument: 'PATTERN' },
  history: { title: 'Show or verify what is recorded.', argument: '' },
  backtest: { title: 'Replay the recorded history under the present configuration.', argument: '' },
  report: { title: 'Write the dashboard of the recorded history.', argument: '' },
  import: { title: "Take over a history from github-action-benchmark's data.js.", argument: 'FILE' },
  init: { title: 'Write a workflow and a configuration for this repository.', argument: '' },
  formats: { title: 'List the formats, or explain how a file is read.', argument: '' },
  schema: { title: "Print the configuration's JSON Schema.", argument: '' },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
