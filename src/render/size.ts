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

/** Renders with ever fewer rows, the least important group first, until the text fits. */
export function fitRows<Group extends string>(
  render: (rows: Rows<Group>) => string,
  most: Rows<Group>,
  leastImportantFirst: readonly Group[],
  bytes: number = commentBytes,
): string {
  let rows = most;
  for (const group of leastImportantFirst) {
    while (rows[group] > 0) {
      const text = render(rows);
      if (byteLength(text) <= bytes) return text;
      rows = { ...rows, [group]: Math.floor(rows[group] / 2) };
    }
  }
  return render(rows);
}
