// node engine.mjs ENGINE TASK FILE: one task of the engine in a process of its own, its CPU time per turn as JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [engine, task, file, turns = '1'] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(engine, 'src', path)).href);
const { decodeHistory } = await load('baseline/codec.js');
const { makeSource } = await load('formats/source.js');
const { detect, parseFile } = await load('formats/registry.js');

const tasks = {
  decode: (bytes) => decodeHistory(bytes.toString('utf8'), file),
  parse: (bytes) => parseFile(makeSource(file, bytes), 'auto'),
  detect: (bytes) => detect(makeSource(file, bytes)),
};

const bytes = readFileSync(file);
const cpuMs = Array.from({ length: Number(turns) }, () => {
  const start = process.cpuUsage();
  tasks[task](bytes);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
});
process.stdout.write(JSON.stringify(cpuMs));
