// node peer.mjs PACKAGE-FOLDER BEFORE AFTER: one comparison by @callstack/reassure-compare, printed to the console.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, baselineFile, currentFile] = process.argv.slice(2);
const entry = join(folder, 'node_modules/@callstack/reassure-compare/lib/commonjs/index.js');
const { compare } = (await import(pathToFileURL(entry).href)).default;
await compare({ baselineFile, currentFile, outputFormat: 'console' });
