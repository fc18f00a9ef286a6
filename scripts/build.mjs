// Builds dist/ the same way on every machine: compile with tsc, bundle each entry with ncc.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const node = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });

rmSync('lib', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
for (const entry of ['action', 'cli']) {
  node(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    `lib/${entry}.js`,
    '-o',
    `dist/${entry}`,
    '--license',
    'licenses.txt',
  );
}
