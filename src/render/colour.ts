import type { Judgement, Row, Verdict } from '../verdict.js';
import { isOverBudget, isWaived } from './arrange.js';

/** Colours of ECMA-48 (SGR); each goes with a word, so that nothing hangs on colour alone. */
const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const;

export type Colour = keyof typeof codes;
export type Paint = (text: string, colour: Colour) => string;

/** Paints only where colour is wanted. */
export const painter =
  (colour: boolean): Paint =>
  (text, name) =>
    colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text;

const judgementColours = {
  regression: 'red',
  suspect: 'yellow',
  improvement: 'green',
  unchanged: 'dim',
  inconclusive: 'yellow',
  new: 'cyan',
  missing: 'red',
} as const satisfies Record<Judgement, Colour>;

/** What a person allowed is not as red as what nobody did. */
export function colourOf(row: Row): Colour {
  if (isWaived(row)) return 'yellow';
  return isOverBudget(row) ? 'red' : judgementColours[row.judgement];
}

export const verdictColours = { pass: 'green', warn: 'yellow', rollback: 'red' } as const satisfies Record<
  Verdict,
  Colour
>;
