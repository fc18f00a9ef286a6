import { type CommandName, commands } from '../config/commands.js';
import type { Input } from '../config/input.js';
import { inputs, inputsOf } from '../config/inputs.js';

const names = Object.keys(commands) as CommandName[];

/** What `perf-gate --help` prints. */
export function generalHelp(): string {
  const width = Math.max(...names.map((name) => name.length));
  return [
    'perf-gate decides whether a change made software slower, bigger or worse, and whether the evidence is strong enough to act.',
    '',
    'Usage: perf-gate COMMAND [OPTIONS]',
    '',
    ...names.map((name) => `  ${name.padEnd(width)}  ${commands[name].title}`),
    '',
    'perf-gate COMMAND --help lists the options of a command.',
    'Exit status: 0 pass or warn, 1 rollback, 2 input or configuration at fault, 3 network or git failed.',
    '',
  ].join('\n');
}

/** What `perf-gate COMMAND --help` prints. */
export function commandHelp(command: CommandName): string {
  const { title, argument } = commands[command];
  const options = inputsOf(command).map((name): [string, Input] => [name, inputs[name]]);
  const left = options.map(([name, { value }]) => `--${name}${value === '' ? '' : ` ${value}`}`);
  const width = Math.min(34, Math.max(...left.map((text) => text.length)));
  return [
    title,
    '',
    `Usage: perf-gate ${command}${argument === '' ? '' : ` ${argument}`} [OPTIONS]`,
    '',
    ...options.map(
      ([, input], i) => `  ${(left[i] ?? '').padEnd(width)}  ${input.description}${sayDefault(input)}`,
    ),
    '',
  ].join('\n');
}

function sayDefault(input: Input): string {
  const said = input.defaultSaid ?? (input.value === '' ? '' : input.default);
  return said === '' ? '' : ` [${said}]`;
}
