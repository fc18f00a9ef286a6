import { markdownTable } from 'markdown-table';
import { cell } from './markdown.js';

export type Column<Item> = {
  readonly head: string;
  readonly align: 'left' | 'right';
  /** Finished Markdown. */
  readonly show: (item: Item) => string;
};

/** A GitHub-flavoured table; the cells are finished Markdown without line breaks. */
export function table<Item>(columns: readonly Column<Item>[], items: readonly Item[]): string {
  const heads = columns.map(({ head }) => head);
  const rows = items.map((item) => columns.map(({ show }) => cell(show(item))));
  return markdownTable([heads, ...rows], {
    align: columns.map(({ align }) => align),
    alignDelimiters: false,
    padding: true,
  });
}
