import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/**
 * Rooms of `src/`, lowest floor first: the nouns, the leaves, the stages, the world, the use cases, the entries.
 * A module imports its own room and lower floors, nothing else.
 */
const floors = [
  ['errors', 'warnings', 'reasons'],
  ['model'],
  ['verdict'],
  ['units', 'statistics', 'formats', 'policy', 'baseline'],
  ['config', 'normalise', 'compare', 'render'],
  ['io'],
  [
    'gate',
    'record',
    'accept',
    'history',
    'backtest',
    'report',
    'import',
    'init',
    'explain',
    'schema',
    'publish-fork',
  ],
  ['evaluate'],
  ['action', 'cli'],
];

const files = readdirSync('src', { recursive: true })
  .map((entry) => String(entry).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

const room = (file: string): string => file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
const floor = (file: string): number => floors.findIndex((rooms) => rooms.includes(room(file)));

function importsOf(file: string): { specifier: string; target: string | null }[] {
  const text = readFileSync(join('src', file), 'utf8');
  const specifiers = [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ];
  return specifiers.map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const target = specifier.startsWith('.')
      ? normalize(join(dirname(file), specifier)).replace(/\.js$/, '.ts')
      : null;
    return { specifier, target };
  });
}

describe('floors', () => {
  test.each(files)('%s stands on a floor and imports only what is below it', (file) => {
    expect(floor(file)).toBeGreaterThanOrEqual(0);
    const upward = importsOf(file)
      .filter(({ target }) => target !== null)
      .filter(({ target }) => room(target ?? '') !== room(file) && floor(target ?? '') >= floor(file))
      .map(({ specifier }) => specifier);
    expect(upward).toEqual([]);
  });

  test.each(files.filter((file) => floor(file) < floor('io.ts')))('%s is pure', (file) => {
    const worldly = importsOf(file).filter(({ specifier }) =>
      /^node:|^@actions\/|^@octokit\//.test(specifier),
    );
    expect(worldly).toEqual([]);
    const code = readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code).not.toMatch(
      /\bprocess\.|\bfetch\(|\bconsole\.|\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(/,
    );
  });
});
