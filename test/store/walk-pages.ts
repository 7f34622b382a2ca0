import { expect } from '@jest/globals';
import type { Page, PageRequest } from '../../src/store/page.js';

/** A page that holds everything. */
export const ALL: PageRequest = { first: 1000, after: null };

/** Ids of all items, page after page; checks that each page is full but the last, and that `hasNext` says so. */
export const walkPages = async <Item extends { readonly id: string }>(
  list: (page: PageRequest) => Promise<Page<Item>>,
  size: number,
): Promise<string[]> => {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { items, hasNext }: Page<Item> = await list({ first: size, after });
    ids.push(...items.map(({ id }) => id));
    if (hasNext) expect(items).toHaveLength(size);
    if (ids.length > 10_000) throw new RangeError('the pages come round again');
    more = hasNext && items.length > 0;
    after = ids.at(-1) ?? null;
  }
  return ids;
};

/** That a list gives exactly these items in order of id, whole and in pages of 1, 2, 3 and all, and that it counts them. */
export const expectList = async <Item extends { readonly id: string }>(
  list: (page: PageRequest) => Promise<Page<Item>>,
  count: number,
  ids: readonly string[],
): Promise<void> => {
  const sorted = [...ids].sort();
  const whole = await list(ALL);
  expect(whole.items.map(({ id }) => id)).toEqual(sorted);
  expect(whole.hasNext).toBe(false);
  expect(count).toBe(sorted.length);
  for (const size of [1, 2, 3, Math.max(1, sorted.length)])
    expect(await walkPages(list, size)).toEqual(sorted);
  expect(await list({ first: 0, after: null })).toEqual({ items: [], hasNext: sorted.length > 0 });
  expect(await list({ first: 5, after: '~' })).toEqual({ items: [], hasNext: false }); // no id stands after a tilde
};

export const idsOf = (records: readonly { readonly id: string }[]): string[] =>
  records.map(({ id }) => id).sort();
