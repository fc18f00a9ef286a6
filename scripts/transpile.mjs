// node scripts/transpile.mjs FOLDER: the sources as plain JavaScript in FOLDER/src, types stripped and not checked,
// with the installed packages within reach. For tests and measurements that start processes of their own.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const target = resolve(process.argv[2] ?? 'lib');

for (const entry of readdirSync(join(root, 'src'), { recursive: true })) {
  const file = String(entry);
  if (!file.endsWith('.ts')) continue;
  const { code } = transformSync(readFileSync(join(root, 'src', file), 'utf8'), {
    filename: file,
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  const path = join(target, 'src', file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
}
writeFileSync(join(target, 'package.json'), '{ "type": "module" }\n');
symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'), 'junction');
