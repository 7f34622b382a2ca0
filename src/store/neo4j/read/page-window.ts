import type { Page, PageRequest } from '../../page.js';

/** A page as parameters of a statement: one item more than asked shows whether there is a next page. */
export const windowOf = ({ first, after }: PageRequest): { after: string; limit: number } => ({
  after: after ?? '', // no id is empty
  limit: first + 1,
});

export const pageOfWindow = <Item>(found: readonly Item[], { first }: PageRequest): Page<Item> => ({
  items: found.slice(0, first),
  hasNext: found.length > first,
});
