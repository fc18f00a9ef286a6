/** Where a command of the command line runs: what it reads from the process, once. */
export type CommandContext = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
};

/** 0 pass or warn, 1 rollback, 2 the user's input or configuration is at fault, 3 the world failed. */
export type ExitStatus = 0 | 1 | 2 | 3;
