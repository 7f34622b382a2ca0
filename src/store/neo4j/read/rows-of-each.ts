import { z } from 'zod';
import { groupBy } from '../../group-by.js';
import { parseRow } from '../records/properties.js';

const Of = z.object({ of: z.string() });
const Count = Of.extend({ count: z.number() });

/** For each id the items of the rows that say to be `of` it, in their order. */
export const itemsOfEach = <Item>(
  ids: readonly string[],
  rows: readonly unknown[],
  itemOf: (row: unknown) => Item,
): Item[][] => {
  const rowsOf = groupBy(rows, (row) => [parseRow(Of, row).of]);
  return ids.map((id) => (rowsOf.get(id) ?? []).map(itemOf));
};

/** For each id the count of the row that says to be `of` it; 0 where there is none. */
export const countOfEach = (ids: readonly string[], rows: readonly unknown[]): number[] => {
  const counts = new Map(rows.map((row) => parseRow(Count, row)).map(({ of, count }) => [of, count]));
  return ids.map((id) => counts.get(id) ?? 0);
};

/** A statement takes each id once. */
export const eachOnce = <Id extends string>(ids: readonly Id[]): Id[] => [...new Set(ids)];
