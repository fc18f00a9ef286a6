/** The inputs of the Action; most are options of the command line, too. */
import { type Input, judging, measuring, onHistory } from './input.js';
import {
  anyOf,
  asWritten,
  configPath,
  formatName,
  name,
  oneOf,
  optionalText,
  plainText,
  shareText,
  truth,
  usualConfigPath,
} from './input-values.js';

/** What a trigger's plan can hold, for every trigger at once. */
export const rollbackActions = ['issue', 'revert-pull-request', 'draft', 'label'] as const;

/** By name, in the order of the documentation. */
export const actionInputs = {
  results: {
    default: '',
    value: 'PATHS',
    description:
      'Paths or globs of result files, one per line, plain or compressed with gzip. Files that hold the same metrics are repeated runs of one candidate.',
    parse: plainText,
    action: true,
    commands: measuring,
  },
  format: {
    default: 'auto',
    value: 'NAME',
    description:
      'Format of the result files, or auto: recognised by content; ambiguous content is an error that lists the candidates.',
    parse: formatName,
    action: true,
    commands: [...measuring, 'formats'],
  },
  suite: {
    default: 'default',
    value: 'NAME',
    description: 'Name of the suite; each has its own history.',
    parse: name,
    action: true,
    commands: onHistory,
  },
  config: {
    default: '',
    defaultSaid: `${usualConfigPath} if it exists`,
    value: 'FILE',
    description: 'Configuration file.',
    parse: configPath,
    action: true,
    commands: [...judging, 'report', 'import'],
  },
  metrics: {
    default: '',
    value: 'YAML',
    description: "Inline YAML: rules as in the configuration's metrics, applied after the file's.",
    parse: asWritten,
    action: true,
    commands: [...judging, 'import'],
  },
  'rollback-triggers': {
    default: '',
    value: 'YAML',
    description: "Inline YAML: triggers that replace the configuration's rollback-triggers.",
    parse: asWritten,
    action: true,
    commands: measuring,
  },
  tolerance: {
    default: '5%',
    value: 'SHARE',
    description: 'Smallest relative change worth acting on, where no rule says otherwise.',
    parse: shareText,
    action: true,
    commands: judging,
  },
  'baseline-branch': {
    default: 'perf-baseline',
    value: 'NAME',
    description: 'Branch that keeps the history; created when absent, without common history.',
    parse: name,
    action: true,
    commands: [...onHistory, 'init'],
  },
  'baseline-results': {
    default: '',
    value: 'PATHS',
    description:
      'Result files of the base commit measured in this same job (A/B); with a history present both are used.',
    parse: plainText,
    action: true,
    commands: ['gate'],
  },
  'base-branch': {
    default: '',
    defaultSaid: "the event's base or the default branch",
    value: 'NAME',
    description: 'Whose history to judge against and, on push, to extend.',
    parse: name,
    action: true,
    commands: onHistory,
  },
  record: {
    default: 'auto',
    value: 'WHEN',
    description:
      'When the run is recorded: auto (pushes to the base branch, schedule and dispatch on it), always or never. Pull requests never record.',
    parse: oneOf(['auto', 'always', 'never']),
    action: true,
    commands: [],
  },
  comment: {
    default: 'auto',
    value: 'WHEN',
    description:
      'When to comment on the pull request: auto (when something is worth saying, and to keep an existing comment right), always, on-failure or never.',
    parse: oneOf(['auto', 'always', 'on-failure', 'never']),
    action: true,
    commands: [],
  },
  'check-run': {
    default: 'false',
    value: '',
    description: 'Also make a check run with summary and annotations.',
    parse: truth,
    action: true,
    commands: [],
  },
  dashboard: {
    default: 'false',
    value: '',
    description: 'Keep the dashboard as index.html on the baseline branch, in the same commit as the run.',
    parse: truth,
    action: true,
    commands: [],
  },
  'earlier-runs': {
    default: '',
    value: 'PATHS',
    description:
      'Run files (output run) of earlier jobs on the same head, measured on other runners: suspects are then confirmed or cleared.',
    parse: plainText,
    action: true,
    commands: ['gate'],
  },
  confirmation: {
    default: 'none',
    value: 'HOW',
    description:
      'job: report suspects and leave the decision to a following job on a fresh runner; none: decide on one run, with the higher limit.',
    parse: oneOf(['none', 'job']),
    action: true,
    commands: ['gate'],
  },
  'confirm-command': {
    default: '',
    value: 'COMMAND',
    description:
      'Command that measures again on this same runner when there are suspects, writing to results; weaker than confirmation on another runner.',
    parse: optionalText,
    action: true,
    commands: ['gate'],
  },
  'on-rollback': {
    default: '',
    value: 'ACTIONS',
    description: `What to do on a rollback, besides each trigger's own plan: any of ${rollbackActions.join(', ')}.`,
    parse: anyOf(rollbackActions),
    action: true,
    commands: [],
  },
  fail: {
    default: 'true',
    value: '',
    description: 'false: report everything, never fail.',
    parse: truth,
    action: true,
    commands: ['gate'],
  },
  job: {
    default: '',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression, not ours.
    defaultSaid: '${{ github.job }}-${{ strategy.job-index }}',
    value: 'NAME',
    description:
      'Tells the jobs of one workflow run apart, those of a matrix too: a job that is repeated replaces its own run.',
    parse: name,
    action: true,
    commands: [],
  },
  mode: {
    default: 'auto',
    value: 'MODE',
    description:
      'gate, publish (the trusted half for forks, on workflow_run) or auto: what the event asks for.',
    parse: oneOf(['auto', 'gate', 'publish']),
    action: true,
    commands: [],
  },
  token: {
    default: '',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression, not ours.
    defaultSaid: '${{ github.token }}',
    value: 'TOKEN',
    description: 'Token for the baseline branch and what is published; contents: read is the minimum.',
    parse: optionalText,
    action: true,
    commands: [],
  },
} as const satisfies Record<string, Input>;
