import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type LineCounter,
  type Node,
  type Pair,
} from 'yaml';

/** Where things stand in a YAML document. */
export type Positions = {
  /** Line of the value at a path, or of the nearest thing around it that exists. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** Line of a key itself. */
  readonly lineOfKey: (path: readonly PropertyKey[], key: string) => number;
};

type Walked = { readonly node: Node | null; readonly line: number };

/** Pairs by key, looked up once a map: a hostile file may hold many mistakes in one. */
function pairFinder(): (node: Node | null, key: PropertyKey) => Pair | undefined {
  const known = new WeakMap<Node, Map<string, Pair>>();
  return (node, key) => {
    if (!isMap(node)) return undefined;
    let pairs = known.get(node);
    if (!pairs) {
      pairs = new Map(node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
      known.set(node, pairs);
    }
    return pairs.get(String(key));
  };
}

/** What an alias stands for, looked up once an alias. */
function aliasResolver(document: Document.Parsed): (value: unknown) => Node | null {
  const known = new WeakMap<Alias, Node | null>();
  const asNode = (value: unknown): Node | null => (isCollection(value) || isScalar(value) ? value : null);
  return (value) => {
    if (!isAlias(value)) return asNode(value);
    const found = known.get(value);
    if (found !== undefined) return found;
    const node = asNode(value.resolve(document));
    known.set(value, node);
    return node;
  };
}

/** Maps paths of plain values back to lines. */
export function positionsOf(document: Document.Parsed, lines: LineCounter): Positions {
  const pairOf = pairFinder();
  const resolve = aliasResolver(document);
  const lineAt = (value: unknown): number | null => {
    const range = isAlias(value) || isScalar(value) || isCollection(value) ? value.range : null;
    return range ? lines.linePos(range[0]).line : null;
  };
  const enter = ({ node, line }: Walked, part: PropertyKey): Walked => {
    const pair = pairOf(node, part);
    const child: unknown = pair ? pair.value : isCollection(node) ? node.get(part, true) : null;
    return { node: resolve(child), line: lineAt(child) ?? lineAt(pair?.key) ?? line };
  };
  const walk = (path: readonly PropertyKey[]): Walked =>
    path.reduce(enter, { node: resolve(document.contents), line: lineAt(document.contents) ?? 1 });
  return {
    lineOf: (path) => walk(path).line,
    lineOfKey: (path, key) => {
      const { node, line } = walk(path);
      return lineAt(pairOf(node, key)?.key) ?? line;
    },
  };
}

/** `metrics[0].min-change`, as a person writes a path. */
export function sayPath(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`))
    .join('');
}
