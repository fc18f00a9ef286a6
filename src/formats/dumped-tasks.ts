import { field, fields, hasKeys, isObject, type Node, own } from './decode.js';

const listKeys = ['results', 'benchmarks', 'tasks'] as const;

const itemsOf = (node: Node): readonly Node[] =>
  Array.isArray(node.value)
    ? node.value.map((value: unknown, i) => ({ ...node, value, path: `${node.path}[${i}]` }))
    : [];

/** JSON.stringify of a whole benchmark.js suite: its benchmarks stand under 0, 1, 2 … */
const numbered = (node: Node): readonly Node[] =>
  isObject(node.value) ? fields(node).flatMap(([key, child]) => (/^\d{1,9}$/.test(key) ? [child] : [])) : [];

/**
 * The named tasks in a JSON dump that people write themselves, as JavaScript's benchmark libraries have no JSON
 * reporter: a list, or a list under one of the usual keys.
 */
export function dumpedTasks(document: Node): readonly Node[] {
  const key = listKeys.find((name) => Array.isArray(own(document.value, name)));
  const items = Array.isArray(document.value)
    ? itemsOf(document)
    : key === undefined
      ? numbered(document)
      : itemsOf(field(document, key));
  return items.filter(({ value }) => hasKeys(value, 'name'));
}
