import type { Page, PageRequest } from '../page.js';
import type { TextColumn } from '../tables/columns.js';

/** The window of a list sorted by id. */
export const pageOf = <Item extends { readonly id: string }>(
  sorted: readonly Item[],
  { first, after }: PageRequest,
): Page<Item> => {
  const found = after === null ? 0 : sorted.findIndex((item) => item.id > after);
  const start = found === -1 ? sorted.length : found;
  return { items: sorted.slice(start, start + first), hasNext: start + first < sorted.length };
};

/** First row of a table, sorted by id, that comes after the page before. */
export const startRow = (ids: TextColumn, { after }: PageRequest): number => {
  if (after === null) return 0;
  const row = ids.firstFrom(after);
  return row < ids.length && ids.at(row) === after ? row + 1 : row;
};

/** The window of rows in ascending order, of a table sorted by id. */
export const pageOfRows = <Item>(
  rows: Iterable<number>,
  ids: TextColumn,
  page: PageRequest,
  itemAt: (row: number) => Item,
): Page<Item> => {
  const start = startRow(ids, page);
  const items: Item[] = [];
  for (const row of rows) {
    if (row < start) continue;
    if (items.length === page.first) return { items, hasNext: true };
    items.push(itemAt(row));
  }
  return { items, hasNext: false };
};

/** Rows from one on that a bitmap has; all rows without one. */
export function* rowsIn(bitmap: Uint8Array | undefined, length: number, start: number): Generator<number> {
  for (let row = start; row < length; row++) if (bitmap?.[row] !== 0) yield row;
}
