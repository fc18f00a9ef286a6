import { expect, test } from '@jest/globals';
import { dumpedTasks } from '../../src/formats/dumped-tasks.js';
import { detect } from '../../src/formats/registry.js';
import { makeSource } from '../../src/formats/source.js';

const task = (i: number) => ({ name: `case ${i}`, hz: 1000, mean: 0.001 });
const sourceOf = (value: unknown) => makeSource('dump.json', new TextEncoder().encode(JSON.stringify(value)));

test('a dump is recognised by its first tasks and read whole', () => {
  const tasks = Array.from({ length: 3000 }, (_, i) => task(i));
  for (const dump of [tasks, { benchmarks: tasks }, { ...tasks }]) {
    expect(dumpedTasks({ value: dump, file: 'dump.json', path: '$' }, 10)).toHaveLength(10);
    expect(dumpedTasks({ value: dump, file: 'dump.json', path: '$' })).toHaveLength(3000);
    expect(detect(sourceOf(dump))).toEqual(['benchmarkjs']);
  }
});

test('a document is read once for recognising and reading', () => {
  const source = sourceOf([task(1)]);
  expect(source.documents()[0]).toBe(source.peek()[0]);
});

test('a file with more documents than are looked at is read to its end', () => {
  const text = Array.from({ length: 50 }, (_, i) => JSON.stringify({ i })).join('\n');
  const source = makeSource('lines.json', new TextEncoder().encode(text));
  expect(source.peek()).toHaveLength(20);
  expect(source.documents()).toHaveLength(50);
});
