/** Where a mistake of the user's was found: a file with an optional line, or the name of an input. */
export type Place = { readonly file: string; readonly line?: number; readonly path?: string };

/** What the user can mend. `message` says what was found and wanted; `hint` how to mend it. Exit status 2. */
export class UserError extends Error {
  readonly place: Place | null;
  readonly hint: string | null;

  constructor(message: string, details: { place?: Place; hint?: string } = {}) {
    super(message);
    this.name = 'UserError';
    this.place = details.place ?? null;
    this.hint = details.hint ?? null;
  }
}

/** The world failed: network, git, permissions. `hint` says what to try. Exit status 3. */
export class WorldError extends Error {
  readonly hint: string | null;

  constructor(message: string, details: { hint?: string; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'WorldError';
    this.hint = details.hint ?? null;
  }
}

/** `file:line (path)` as compilers print it, so that terminals and editors link it. */
export function sayPlace(place: Place): string {
  const at = place.line === undefined ? place.file : `${place.file}:${place.line}`;
  return place.path === undefined ? at : `${at} (${place.path})`;
}

/** The whole sentence for a person: place, what, how to mend it. */
export function sayError(error: UserError | WorldError): string {
  const place = error instanceof UserError && error.place ? `${sayPlace(error.place)}: ` : '';
  return `${place}${error.message}${error.hint ? `\n  ${error.hint}` : ''}`;
}
