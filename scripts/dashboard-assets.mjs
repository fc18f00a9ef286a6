// Writes src/render/dashboard/assets.ts: the browser's program and style sheet as strings, with the hashes that
// the page's content security policy names. `--check` compares instead of writing.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

const folder = 'src/render/dashboard/browser';
const target = 'src/render/dashboard/assets.ts';
const importLine = /^import\b([^;]*?) from '([^']+)';\n/gm;
const exported = /^export ((?:async )?(?:function|const|let|class) ([A-Za-z_$][\w$]*))/gm;

/** TypeScript without its types, and without the comments that nobody reads in a page. */
function plain(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { target: 'ES2022', module: 'ESNext', verbatimModuleSyntax: true, removeComments: true },
  });
  return outputText.replace(/^ +/gm, (indent) => ' '.repeat(indent.length / 4));
}

const resolved = (file, specifier) =>
  normalize(join(dirname(file), specifier))
    .replaceAll('\\', '/')
    .replace(/\.js$/, '.ts');

/** One module as a function that is called once: what it imports are constants, what it exports is returned. */
function scoped(file, nameOf) {
  const names = [];
  const body = plain(file)
    .replace(importLine, (line, wanted, specifier) => {
      if (specifier === 'uplot') return '';
      if (!wanted.trim().startsWith('{')) throw new Error(`${file}: only named imports here: ${line.trim()}`);
      return `const${wanted.replace(/ as /g, ': ')} = ${nameOf(resolved(file, specifier))};\n`;
    })
    .replace(exported, (_, declaration, name) => {
      names.push(name);
      return declaration;
    })
    .replace(/^export \{\};\n/gm, '');
  if (/^(?:import|export)\b/m.test(body)) throw new Error(`${file}: an import or export is left over`);
  return `const ${nameOf(file)} = (() => {\n${body}return { ${names.join(', ')} };\n})();\n`;
}

/** The modules behind `entry`, each after those that it imports; imports make no circles, the linter sees to it. */
function modulesFrom(entry) {
  const done = new Set();
  const visit = (file) => {
    if (done.has(file)) return;
    for (const [, , specifier] of plain(file).matchAll(importLine)) {
      if (specifier !== 'uplot') visit(resolved(file, specifier));
    }
    done.add(file);
  };
  visit(entry);
  return [...done];
}

function programFrom(entry) {
  const files = modulesFrom(entry);
  return files.map((file) => scoped(file, (wanted) => `module${files.indexOf(wanted)}`)).join('');
}

const hashOf = (text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
const literal = (text) =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

/** The whole module as it should stand in the repository. */
export function assetsModule() {
  const chart = readFileSync('node_modules/uplot/dist/uPlot.iife.min.js', 'utf8').trim();
  // uPlot asks for the browser's language when it is loaded, and one that no page can read must not end ours.
  const guarded = `var uPlot;try{uPlot=(function(){${chart}return uPlot})()}catch(error){uPlot=null}`;
  const licence = readFileSync('node_modules/uplot/LICENSE', 'utf8').trim();
  const script = `/*! uPlot\n${licence}\n*/\n${guarded}\n(()=>{"use strict";\n${programFrom(`${folder}/main.ts`)}})();\n`;
  const chartStyle = readFileSync('node_modules/uplot/dist/uPlot.min.css', 'utf8').trim();
  const style = `${chartStyle}\n${readFileSync(`${folder}/dashboard.css`, 'utf8')}`;
  for (const text of [script, style]) {
    if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error('the page could not hold this text');
  }
  return `// Made by scripts/dashboard-assets.mjs from browser/ and the package uplot (MIT, Leon Sorokin); never edited.
// biome-ignore-all format: made
// biome-ignore-all lint: made
/** The program of the page: uPlot, then our own modules. */
export const script = ${literal(script)};
/** What the content security policy allows to run. */
export const scriptHash = '${hashOf(script)}';
/** The looks of the page: uPlot's, then our own. */
export const style = ${literal(style)};
/** What the content security policy allows as style. */
export const styleHash = '${hashOf(style)}';
`;
}

const wanted = assetsModule();
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== wanted) {
    process.stderr.write(`${target} is not up to date: run node scripts/dashboard-assets.mjs\n`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, wanted);
}
