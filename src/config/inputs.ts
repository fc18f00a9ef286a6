/**
 * The one table of inputs: those of the Action and the options of the command line, which have the same names.
 * `action.yml`, the documentation and the command line's help are derived from it.
 */
import { type Place, UserError } from '../errors.js';
import { actionInputs } from './action-inputs.js';
import { type CommandName, commands } from './commands.js';
import type { Input } from './input.js';
import { errorOf, type Mistake } from './mistakes.js';
import { options } from './options.js';
import { nearest } from './suggest.js';

/** Every input there is, by name. */
export const inputs = { ...actionInputs, ...options } as const;

export type InputName = keyof typeof inputs;

/** All inputs read; those that were not given, or that are not taken here, have their default. */
export type Inputs = { readonly [Name in InputName]: ReturnType<(typeof inputs)[Name]['parse']> };

const rowOf = (name: InputName): Input => inputs[name];
const names = Object.keys(inputs) as InputName[];

/** Where inputs are given: to the Action, or to a command. */
export type Taker = 'action' | CommandName;

/** The inputs that the Action or a command takes, in the order of the documentation. */
export function inputsOf(taker: Taker): InputName[] {
  return names.filter((name) =>
    taker === 'action' ? rowOf(name).action : rowOf(name).commands.includes(taker),
  );
}

const placeOf = (name: string, taker: Taker): Place => ({
  file: taker === 'action' ? `input ${name}` : `--${name}`,
});

/** Reads all inputs; every mistake is in the one `UserError` that is thrown. `get` gives '' for what is not there. */
export function readInputs(get: (name: string) => string, taker: Taker = 'action'): Inputs {
  const taken = new Set(inputsOf(taker));
  const mistakes: Mistake[] = [];
  const values = names.map((name) => {
    const given = taken.has(name) ? get(name) : '';
    try {
      return [name, rowOf(name).parse(given.trim() === '' ? rowOf(name).default : given)] as const;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      mistakes.push({ place: placeOf(name, taker), message: error.message, hint: error.hint });
      return [name, null] as const;
    }
  });
  const error = errorOf(mistakes, 'the inputs');
  if (error) throw error;
  return Object.fromEntries(values) as Inputs;
}

/** What to say of an option that a command does not take; null when it takes it. */
export function refuseOption(option: string, command: CommandName): UserError | null {
  const known = inputsOf(command);
  if (known.some((name) => name === option)) return null;
  const near = nearest(option, known);
  return new UserError(`perf-gate ${command} has no option --${option}`, {
    hint: near === null ? `See perf-gate ${command} --help.` : `Did you mean --${near}?`,
  });
}

/** The command a person meant; a `UserError` when there is none of that name. */
export function readCommand(text: string): CommandName {
  const known = Object.keys(commands) as CommandName[];
  const command = known.find((name) => name === text);
  if (command !== undefined) return command;
  const near = nearest(text, known);
  throw new UserError(`there is no command ${text}`, {
    hint: near === null ? `Commands: ${known.join(', ')}.` : `Did you mean perf-gate ${near}?`,
  });
}
