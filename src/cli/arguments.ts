import { parseArgs } from 'node:util';
import type { CommandName } from '../config/commands.js';
import { type InputName, type Inputs, inputs, inputsOf, readInputs, refuseOption } from '../config/inputs.js';
import { UserError } from '../errors.js';

export type Arguments = { readonly inputs: Inputs; readonly rest: readonly string[]; readonly help: boolean };

/** A flag is an input whose value is true or false. */
const isFlag = (name: InputName): boolean => inputs[name].value === '';

/** The words after the command → inputs. An option may be repeated: its values are lines. */
export function readArguments(words: readonly string[], command: CommandName): Arguments {
  const known = inputsOf(command);
  const options = Object.fromEntries(
    known.map((name) => [
      name,
      { type: isFlag(name) ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    allowNegative: true,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') check(token, command);
  const given = new Map(
    Object.entries(values).map(([name, value]) => [name, [value].flat().map(String).join('\n')]),
  );
  return {
    inputs: readInputs((name) => given.get(name) ?? '', command),
    rest: positionals,
    help: values['help'] === true,
  };
}

type OptionToken = { readonly name: string; readonly rawName: string; readonly value?: string | undefined };

function check({ name, rawName, value }: OptionToken, command: CommandName): void {
  if (name === 'help') return;
  const plain = rawName.startsWith('--no-') ? name.replace(/^no-/, '') : name;
  const refusal = refuseOption(plain, command);
  if (refusal !== null) throw refusal;
  const input = inputs[plain as InputName];
  if (input.value !== '' && value === undefined)
    throw new UserError(`--${plain} needs a value`, {
      hint: `--${plain} ${input.value}: ${input.description}`,
    });
}
