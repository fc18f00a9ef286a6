import type { ToolRecord } from '../model.js';
import { readNumber } from './decode.js';
import type { Format, Source } from './format.js';
import { type Grouped, qualify } from './qualify.js';
import { toolRecord, toolResults } from './record.js';

const columns = ['fastest', 'slowest', 'median', 'mean', 'samples', 'iters'];

/** Where a table stands: how far it is indented, and where its first column begins. */
type Table = { readonly root: string; readonly indent: number; readonly cells: number };

function readHeader(text: string): Table | null {
  const at = text.lastIndexOf('fastest ');
  const words = text
    .slice(Math.max(0, at))
    .split('│')
    .map((cell) => cell.trim());
  if (at < 1 || words.length !== columns.length || !columns.every((name, i) => words[i] === name))
    return null;
  const name = text.slice(0, at);
  return { root: name.trim(), indent: name.search(/\S/), cells: at };
}

type Row = { readonly depth: number; readonly name: string; readonly cells: readonly string[] };

/** `│  ├─ name   1.2 ns │ …`: three characters a level; rows without a branch belong to the benchmark above. */
function readRow(text: string, table: Table): Row | null {
  const characters = [...text];
  const label = characters.slice(0, table.cells).join('');
  const cells = characters
    .slice(table.cells)
    .join('')
    .split('│')
    .map((cell) => cell.trim());
  const branch = label.search(/[├╰]─ /);
  if (branch >= 0)
    return {
      depth: Math.max(0, Math.round((branch - table.indent) / 3)),
      name: label.slice(branch + 3).trim(),
      cells,
    };
  return cells.length >= 4 && /^[\s│]*$/.test(label) ? { depth: -1, name: '', cells } : null;
}

type Amount = { readonly value: number; readonly unit: string };

function amountOf(cell: string | undefined): Amount | null {
  const [spelled = '', unit = '', ...others] = (cell ?? '').split(' ');
  const value = readNumber(spelled);
  return value === null || others.length > 0 ? null : { value, unit };
}

/** The third column, the median, is the headline. */
function timeOf(benchmark: string, { cells }: Row): ToolRecord | null {
  const median = amountOf(cells[2]);
  const samples = readNumber(cells[4] ?? '');
  if (!median || samples === null) return null;
  return toolRecord({
    ...{ benchmark, measure: 'time', better: 'lower', ...median },
    count: samples >= 1 ? samples : 1,
  });
}

/** Rows under a benchmark: throughput, and after a title (`alloc:`) how many allocations and how many bytes. */
function extraOf(benchmark: string, title: string, { cells }: Row): ToolRecord | null {
  const median = amountOf(cells[2]);
  if (!median) return null;
  if (median.unit.endsWith('/s'))
    return toolRecord({ benchmark, measure: 'throughput', better: 'higher', ...median });
  if (title === '') return null;
  const kind = median.unit === '' ? 'count' : 'bytes';
  const said = { benchmark, measure: `${title}-${kind}`, better: 'lower', exact: true } as const;
  return toolRecord({ ...said, value: median.value, unit: median.unit || 'allocs' });
}

const titleOf = (row: Row): string | null =>
  /^([a-z ]{3,20}):$/.exec(row.cells[0] ?? '')?.[1]?.replaceAll(' ', '-') ?? null;

type State = { readonly path: readonly string[]; readonly benchmark: string; readonly title: string };

function step(row: Row, state: State): State {
  if (row.depth < 0) return { ...state, title: titleOf(row) ?? state.title };
  const path = [...state.path.slice(0, row.depth), row.name];
  return { path, benchmark: path.join('/'), title: '' };
}

const start: State = { path: [], benchmark: '', title: '' };

function recordsOf(lines: readonly string[], table: Table): readonly Grouped[] {
  let state = start;
  return lines.flatMap((text): Grouped[] => {
    const row = readRow(text, table);
    if (!row) return [];
    state = step(row, state);
    const { benchmark, title } = state;
    const record = row.depth < 0 ? extraOf(benchmark, title, row) : timeOf(benchmark, row);
    return record ? [{ group: table.root, record }] : [];
  });
}

/** Each table with the lines under its header. */
function tablesOf(source: Source): readonly { readonly table: Table; readonly lines: string[] }[] {
  const tables: { table: Table; lines: string[] }[] = [];
  for (const { text } of source.lines()) {
    const table = readHeader(text);
    if (table) tables.push({ table, lines: [] });
    else tables.at(-1)?.lines.push(text);
  }
  return tables;
}

/** divan's tree: a benchmark's name is its path in the tree, without the crate's at the root. */
export const divan: Format = {
  title: 'divan',
  made: 'cargo bench | tee results.txt',
  matches: ({ head }) => head.split('\n').some((line) => readHeader(line) !== null),
  parse(source) {
    const records = tablesOf(source).flatMap(({ table, lines }) => recordsOf(lines, table));
    return toolResults(qualify(records, (benchmark, root) => `${root}/${benchmark}`));
  },
};
