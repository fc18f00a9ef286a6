// node simplest.mjs BEFORE AFTER: the script people write first. Mean against mean, red at 10%, no history.
import { readFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8')).results;
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const [before, after] = process.argv.slice(2).map(read);
const known = new Map(before.map(({ benchmark, samples }) => [benchmark, mean(samples)]));
const rows = after.map(({ benchmark, samples }) => ({
  benchmark,
  ratio: mean(samples) / known.get(benchmark),
}));
for (const { benchmark, ratio } of rows) console.log(`${benchmark} ${((ratio - 1) * 100).toFixed(1)}%`);
process.exitCode = rows.some(({ ratio }) => ratio > 1.1) ? 1 : 0;
