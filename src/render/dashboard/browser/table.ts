import { type Child, element } from './element.js';

/** One column of a table: its head and how wide screens align it. */
export type Head = { readonly title: string; readonly kind?: 'figure' | 'state' | 'wide' };

/** A table with a caption for screen readers; on phones each cell carries its head's words. */
export function table(
  caption: string,
  heads: readonly Head[],
  rows: readonly HTMLTableRowElement[],
): HTMLTableElement {
  const cells = heads.map(({ title, kind }) => element('th', { scope: 'col', class: kind ?? null }, title));
  return element(
    'table',
    {},
    element('caption', { class: 'unseen' }, caption),
    element('thead', {}, element('tr', {}, ...cells)),
    element('tbody', {}, ...rows),
  );
}

/** One row: the first cell names it. */
export function row(heads: readonly Head[], cells: readonly Child[]): HTMLTableRowElement {
  const made = heads.map(({ title, kind }, i) =>
    i === 0
      ? element('th', { scope: 'row' }, cells[i] ?? '')
      : element('td', { class: kind ?? null, 'data-head': title }, cells[i] ?? ''),
  );
  return element('tr', {}, ...made);
}
