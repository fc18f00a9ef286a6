import type { Judgement, Verdict } from '../verdict.js';

/** Colours of ECMA-48 (SGR); each goes with a word, so that nothing hangs on colour alone. */
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const;

export type Colour = keyof typeof codes;
export type Paint = (text: string, colour: Colour) => string;

/** Paints only where colour is wanted. */
export const painter =
  (colour: boolean): Paint =>
  (text, name) =>
    colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text;

export const judgementColours = {
  regression: 'red',
  suspect: 'yellow',
  improvement: 'green',
  unchanged: 'dim',
  inconclusive: 'yellow',
  new: 'cyan',
  missing: 'red',
} as const satisfies Record<Judgement, Colour>;

export const verdictColours = { pass: 'green', warn: 'yellow', rollback: 'red' } as const satisfies Record<
  Verdict,
  Colour
>;
