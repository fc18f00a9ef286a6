/**
 * Globs over benchmark names: `*` within a `/` segment, `**` across segments, `?` one character, `{a,b}` either.
 * Every other character stands for itself, so that `fib(10)` and `test[x]` match themselves. A pattern is run
 * as a set of states (Thompson 1968, "Regular expression search algorithm"): its cost is at most the length of
 * the pattern times the length of the name, whatever both hold.
 */

type Token =
  | { readonly kind: 'character'; readonly is: string }
  | { readonly kind: 'any' | 'star' | 'across' | 'segments-or-none' | 'segments' }
  /** Free moves: the start of every alternative, or past the group's end. */
  | { readonly kind: 'go'; readonly to: readonly number[] };

type Group = { readonly open: number; readonly commas: number[] };

/** Positions of the braces that hold a comma, with those commas and their closing brace. */
function pairBraces(pattern: readonly string[]): Map<number, { commas: readonly number[]; close: number }> {
  const groups = new Map<number, { commas: readonly number[]; close: number }>();
  const opened: Group[] = [];
  pattern.forEach((character, at) => {
    if (character === '{') opened.push({ open: at, commas: [] });
    if (character === ',') opened.at(-1)?.commas.push(at);
    if (character !== '}') return;
    const group = opened.pop();
    if (group && group.commas.length > 0) groups.set(group.open, { commas: group.commas, close: at });
  });
  return groups;
}

/** One token for every character of the pattern, so that positions and states are the same numbers. */
function tokenise(pattern: readonly string[]): Token[] {
  const tokens: Token[] = pattern.map((is) => ({ kind: 'character', is }));
  for (const [open, { commas, close }] of pairBraces(pattern)) {
    tokens[open] = { kind: 'go', to: [open, ...commas].map((at) => at + 1) };
    for (const comma of commas) tokens[comma] = { kind: 'go', to: [close + 1] };
    tokens[close] = { kind: 'go', to: [close + 1] };
  }
  pattern.forEach((character, at) => {
    if (character === '?') tokens[at] = { kind: 'any' };
    if (character === '*' && tokens[at]?.kind === 'character') placeStar(pattern, tokens, at);
  });
  return tokens;
}

/** `**` and a slash at the start of a segment stand for any number of whole segments, none included. */
function placeStar(pattern: readonly string[], tokens: Token[], at: number): void {
  if (pattern[at + 1] !== '*') {
    tokens[at] = { kind: 'star' };
    return;
  }
  const before = at === 0 ? null : tokens[at - 1];
  const startsSegment = before === null || before?.kind === 'go' || pattern[at - 1] === '/';
  if (startsSegment && pattern[at + 2] === '/') {
    tokens[at] = { kind: 'segments-or-none' };
    tokens[at + 1] = { kind: 'segments' };
    tokens[at + 2] = { kind: 'go', to: [at + 3] };
    return;
  }
  tokens[at] = { kind: 'across' };
  tokens[at + 1] = { kind: 'across' };
}

/** Moves that cost no character. */
function freeMoves(token: Token, at: number): readonly number[] {
  if (token.kind === 'go') return token.to;
  if (token.kind === 'star' || token.kind === 'across') return [at + 1];
  return token.kind === 'segments-or-none' ? [at + 1, at + 3] : [];
}

const stay = (at: number): readonly number[] => [at];
const onward = (at: number): readonly number[] => [at + 1];
const stop = (): readonly number[] => [];

/** Where a character other than a slash leads, and where a slash does. */
const wildcards = {
  any: { other: onward, slash: stop },
  star: { other: stay, slash: stop },
  across: { other: stay, slash: stay },
  segments: { other: stay, slash: (at: number): readonly number[] => [at, at + 1] },
  'segments-or-none': { other: stop, slash: stop },
  go: { other: stop, slash: stop },
} as const satisfies Record<Exclude<Token['kind'], 'character'>, unknown>;

/** Where one character leads. */
function moves(token: Token, at: number, character: string): readonly number[] {
  if (token.kind === 'character') return token.is === character ? onward(at) : [];
  return wildcards[token.kind][character === '/' ? 'slash' : 'other'](at);
}

/** All states that can be reached without a character. */
function reach(tokens: readonly Token[], from: Iterable<number>, step: () => void): Set<number> {
  const reached = new Set(from);
  for (const at of reached) {
    step();
    const token = tokens[at];
    if (token) for (const next of freeMoves(token, at)) reached.add(next);
  }
  return reached;
}

/** The states after one character. */
function advance(tokens: readonly Token[], states: ReadonlySet<number>, character: string): Set<number> {
  const next = new Set<number>();
  for (const at of states) {
    const token = tokens[at];
    if (token) for (const to of moves(token, at, character)) next.add(to);
  }
  return next;
}

/** The characters of a pattern that stand for themselves, up to the first that does not. */
const literalStart = (pattern: string): string => /^[^*?{]*/.exec(pattern)?.[0] ?? '';

/** Reads a pattern once for many names; `step` counts the work for those who want to know it. */
export function compileGlob(pattern: string, step: () => void = () => {}): (name: string) => boolean {
  if (pattern === '**') return () => true;
  const start = literalStart(pattern);
  if (start === pattern) return (name) => name === pattern;
  const tokens = tokenise([...pattern]);
  const first = reach(tokens, [0], step);
  return (name) => {
    if (name === pattern) return true;
    if (!name.startsWith(start)) return false;
    let states = first;
    for (const character of name) {
      if (states.size === 0) return false;
      states = reach(tokens, advance(tokens, states, character), step);
    }
    return states.has(tokens.length);
  };
}

/** Patterns are few and names are many: a pattern that was read is kept. */
const compiled = new Map<string, (name: string) => boolean>();
const mostCompiled = 1000;

/** Whether a pattern is about this name. Any name, whatever it holds, matches itself. */
export function globMatches(pattern: string, name: string): boolean {
  const known = compiled.get(pattern);
  if (known) return known(name);
  if (compiled.size >= mostCompiled) compiled.clear();
  const matches = compileGlob(pattern);
  compiled.set(pattern, matches);
  return matches(name);
}
