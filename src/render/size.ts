const encoder = new TextEncoder();

/** Length in UTF-8 bytes: never less than in UTF-16 units or code points, so one limit holds in every counting. */
export const byteLength = (text: string): number => encoder.encode(text).length;

/**
 * GitHub refuses comments beyond 65,536 and check texts beyond 65,535 characters without saying how it counts;
 * a margin is left for line ends that it stores as two characters.
 */
export const commentBytes = 60_000;

/** How many rows each group shows. */
export type Rows<Group extends string> = { readonly [Each in Group]: number };

type Fitting<Group extends string> = {
  readonly render: (rows: Rows<Group>) => string;
  readonly most: Rows<Group>;
  readonly leastImportantFirst: readonly Group[];
  readonly bytes: number;
};

/**
 * Renders with as many rows as fit. The least important group gives way first and wholly, before the next one
 * loses a row; in the group where it comes to fit, the number of rows is found by bisection.
 */
export function fitRows<Group extends string>({
  render,
  most,
  leastImportantFirst,
  bytes,
}: Fitting<Group>): string {
  const fits = (text: string): boolean => byteLength(text) <= bytes;
  let rows = most;
  let text = render(rows);
  for (const group of leastImportantFirst) {
    if (fits(text)) return text;
    const full = rows[group];
    rows = { ...rows, [group]: 0 };
    text = render(rows);
    if (fits(text)) return bisect(text, full, (count) => render({ ...rows, [group]: count }), fits);
  }
  return text;
}

/** `fitting` is the text of no rows; returns the text of nearly as many as fit. */
function bisect(
  fitting: string,
  full: number,
  render: (count: number) => string,
  fits: (text: string) => boolean,
): string {
  let best = fitting;
  let [low, high] = [0, full];
  while (high - low > Math.max(1, low / 16)) {
    const middle = Math.floor((low + high) / 2);
    const text = render(middle);
    if (fits(text)) [best, low] = [text, middle];
    else high = middle;
  }
  return best;
}
