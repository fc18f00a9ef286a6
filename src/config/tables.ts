/** Everything that is written from the tables: `action.yml` and the tables of the documentation. */
import { stringify } from 'yaml';
import { z } from 'zod';
import { formats } from '../formats/registry.js';
import { triggers } from '../policy/triggers.js';
import { commands } from './commands.js';
import type { Input } from './input.js';
import { type InputName, inputs, inputsOf } from './inputs.js';
import { configurationJsonSchema } from './json-schema.js';
import { outputs } from './outputs.js';

type Cells = readonly string[];

/** A cell's text, with what would end the cell escaped. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => (text === '' ? '' : `\`${text}\``);
const row = (cells: Cells): string => `| ${cells.map(cell).join(' | ')} |`;

/** A Markdown table. */
export function markdownRows(heads: Cells, rows: readonly Cells[]): string {
  return [row(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');
}

/** What the runner fills in itself. */
const isExpression = (text: string): boolean => text.startsWith('${{');

const inputRow = (name: InputName): Input => inputs[name];

const defaultSaid = ({ default: text, defaultSaid: said }: Input): string =>
  said ?? (text === '' ? '' : code(text));

const actionNames = inputsOf('action');
const optionNames = (Object.keys(inputs) as InputName[]).filter((name) => inputRow(name).commands.length > 0);

const inputsTable = (): string =>
  markdownRows(
    ['input', 'default', 'meaning'],
    actionNames.map((name) => [code(name), defaultSaid(inputRow(name)), inputRow(name).description]),
  );

const optionsTable = (): string =>
  markdownRows(
    ['option', 'default', 'meaning', 'commands'],
    optionNames.map((name) => {
      const { value, description, commands: takers } = inputRow(name);
      const spelled = value === '' ? `--${name}` : `--${name} ${value}`;
      return [code(spelled), defaultSaid(inputRow(name)), description, takers.join(', ')];
    }),
  );

const outputsTable = (): string =>
  markdownRows(
    ['output', 'meaning'],
    Object.entries(outputs).map(([name, meaning]) => [code(name), meaning]),
  );

const commandsTable = (): string =>
  markdownRows(
    ['command', 'what it does'],
    Object.entries(commands).map(([name, { title, argument }]) => [
      code(`perf-gate ${name} ${argument}`.trim()),
      title,
    ]),
  );

const formatsTable = (): string =>
  markdownRows(
    ['format', 'tool', 'how to get such a file'],
    Object.entries(formats).map(([name, { title, made }]) => [code(name), title, made]),
  );

const triggersTable = (): string =>
  markdownRows(
    ['when', 'it fires when', 'needs'],
    Object.entries(triggers).map(([name, { title, needs }]) => [code(name), title, code(needs ?? '')]),
  );

const part = z.looseObject({
  type: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  default: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
});
type Part = z.output<typeof part>;

const plainTypes = new Map([
  ['string', 'text'],
  ['integer', 'whole number'],
  ['boolean', 'true or false'],
  ['array', 'list'],
  ['object', 'keys'],
]);

/** The type of a value as a person would say it. */
function sayType(schema: Part): string {
  if (schema.title !== undefined) return schema.title;
  if (schema.enum) return schema.enum.map((value) => code(String(value))).join(', ');
  if (schema.anyOf) return schema.anyOf.map((choice) => sayType(part.parse(choice))).join(', or ');
  if (schema.items !== undefined) return `list of ${sayType(part.parse(schema.items))}`;
  return plainTypes.get(schema.type ?? '') ?? schema.type ?? '';
}

const sayDefault = (found: unknown, required: boolean): string => {
  if (required) return '**required**';
  return found === undefined ? '' : code(JSON.stringify(found));
};

/** One row a key, those of nested sections below it with their whole path. */
function configurationRows(schema: Part, path: string): Cells[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, found]) => {
    const value = part.parse(found);
    const items = part.parse(value.items ?? {});
    const said = `${path}${key}`;
    const own = [
      code(said),
      sayType(value),
      sayDefault(value.default, schema.required?.includes(key) ?? false),
      value.description ?? '',
    ];
    const below = value.properties ? configurationRows(value, `${said}.`) : [];
    return [own, ...below, ...(items.properties ? configurationRows(items, `${said}[].`) : [])];
  });
}

const configurationTable = (): string =>
  markdownRows(
    ['key', 'type', 'default', 'meaning'],
    configurationRows(part.parse(configurationJsonSchema()), ''),
  );

/** Tables that a document can ask for, by the name in its markers. */
const tables = {
  inputs: inputsTable,
  outputs: outputsTable,
  options: optionsTable,
  commands: commandsTable,
  configuration: configurationTable,
  formats: formatsTable,
  triggers: triggersTable,
} as const satisfies Record<string, () => string>;

const markers = /<!-- table:([a-z-]{1,40}) -->\n[\s\S]*?<!-- \/table -->/g;

/** A document with each table between `<!-- table:name -->` and `<!-- /table -->` written anew. */
export function fillTables(document: string): string {
  return document.replaceAll(markers, (whole, name: string) => {
    const table = new Map<string, () => string>(Object.entries(tables)).get(name);
    return table ? `<!-- table:${name} -->\n${table()}\n<!-- /table -->` : whole;
  });
}

const describeInput = (name: InputName): string => {
  const { description, defaultSaid: said } = inputRow(name);
  const known = name === 'format' ? ` Formats: ${Object.keys(formats).join(', ')}.` : '';
  return `${description}${known}${said && !isExpression(said) ? ` Default: ${said}.` : ''}`;
};

function actionInput(name: InputName): Record<string, unknown> {
  const { default: text, defaultSaid: said } = inputRow(name);
  const fallback = isExpression(said ?? '') ? (said ?? '') : text;
  return {
    description: describeInput(name),
    required: false,
    ...(fallback === '' ? {} : { default: fallback }),
  };
}

/** The whole of `action.yml`. */
export function actionYaml(): string {
  const action = {
    name: 'Performance Regression Gate',
    description:
      'Fails a change that makes software slower, bigger or worse, if the evidence holds. Baseline on a branch, no server.',
    branding: { icon: 'activity', color: 'orange' },
    inputs: Object.fromEntries(actionNames.map((name) => [name, actionInput(name)])),
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([name, description]) => [name, { description }]),
    ),
    runs: { using: 'node24', main: 'dist/action/index.js' },
  };
  return `# Written from src/config by UPDATE_TABLES=1 npm run jest -- tables\n${stringify(action, { lineWidth: 0 })}`;
}
