import type { CommandName } from './commands.js';

/** One input: a row of the table that everything about inputs is derived from. */
export type Input = {
  /** What is read when nothing was given. */
  readonly default: string;
  /** The default in words, where the text does not say it. */
  readonly defaultSaid?: string;
  /** What stands for the value in the help; '' for a flag. */
  readonly value: string;
  readonly description: string;
  /** Throws `UserError` without a place for what it cannot read. */
  readonly parse: (text: string) => unknown;
  /** Whether the Action has it. */
  readonly action: boolean;
  /** The commands that take it as an option. */
  readonly commands: readonly CommandName[];
};

/** Commands that meet the baseline branch. */
export const onHistory = ['gate', 'record', 'accept', 'history', 'backtest', 'report', 'import'] as const;
/** Commands that judge. */
export const judging = ['gate', 'record', 'backtest'] as const;
/** Commands that read result files of a candidate. */
export const measuring = ['gate', 'record'] as const;
