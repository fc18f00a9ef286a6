import { type Place, sayPlace, UserError } from '../errors.js';

/** One thing the user wrote that cannot be used: where, what was found and wanted, how to mend it. */
export type Mistake = { readonly place: Place; readonly message: string; readonly hint: string | null };

/** More than a person mends at one go; a hostile file cannot flood the log. */
const mostShown = 50;

function sayMistake({ place, message, hint }: Mistake): string {
  return `${sayPlace(place)}: ${message}${hint === null ? '' : `\n    ${hint}`}`;
}

/** All mistakes as one error; null when there are none. */
export function errorOf(mistakes: readonly Mistake[], what: string): UserError | null {
  const [first] = mistakes;
  if (first === undefined) return null;
  if (mistakes.length === 1) {
    const { place, message, hint } = first;
    return new UserError(message, hint === null ? { place } : { place, hint });
  }
  const lines = mistakes.slice(0, mostShown).map((mistake) => `  ${sayMistake(mistake)}`);
  const left = mistakes.length - lines.length;
  if (left > 0) lines.push(`  and ${left} more`);
  const message = `${mistakes.length} mistakes in ${what}:\n${lines.join('\n')}`;
  const { file } = first.place;
  return mistakes.every(({ place }) => place.file === file)
    ? new UserError(message, { place: { file } })
    : new UserError(message);
}
