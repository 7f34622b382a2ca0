import type DataLoader from 'dataloader';

/**
 * A record that another record of the same release names, so that it must be there.
 * @throws Error when it is not: a fault of the store, masked before it leaves
 */
export const required = async <Item>(loader: DataLoader<string, Item | null>, id: string): Promise<Item> => {
  const item = await loader.load(id);
  if (item === null)
    throw new Error(`${loader.name ?? 'record'} ${id} is named by another record and is not there`);
  return item;
};

/** Several such records, in the order asked. */
export const requiredAll = <Item>(
  loader: DataLoader<string, Item | null>,
  ids: readonly string[],
): Promise<Item[]> => Promise.all(ids.map((id) => required(loader, id)));
