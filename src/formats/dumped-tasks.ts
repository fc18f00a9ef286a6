import { field, hasKeys, isObject, type Node, own } from './decode.js';

/** How many items `matches` looks at: who wrote a dump shows in its first tasks, unless all of those failed. */
export const firstTasks = 1000;

const listKeys = ['results', 'benchmarks', 'tasks'] as const;

const itemsOf = (node: Node, most: number): readonly Node[] =>
  Array.isArray(node.value)
    ? node.value.slice(0, most).map((value: unknown, i) => ({ ...node, value, path: `${node.path}[${i}]` }))
    : [];

/** JSON.stringify of a whole benchmark.js suite: its benchmarks stand under 0, 1, 2 … */
const numbered = (node: Node, most: number): readonly Node[] =>
  isObject(node.value)
    ? Object.keys(node.value)
        .filter((key) => /^\d{1,9}$/.test(key))
        .slice(0, most)
        .map((key) => field(node, key))
    : [];

/**
 * The named tasks in a JSON dump that people write themselves, as JavaScript's benchmark libraries have no JSON
 * reporter: a list, or a list under one of the usual keys. Only the first `most` items are looked at.
 */
export function dumpedTasks(document: Node, most = Number.POSITIVE_INFINITY): readonly Node[] {
  const key = listKeys.find((name) => Array.isArray(own(document.value, name)));
  const items = Array.isArray(document.value)
    ? itemsOf(document, most)
    : key === undefined
      ? numbered(document, most)
      : itemsOf(field(document, key), most);
  return items.filter(({ value }) => hasKeys(value, 'name'));
}
