/** As many items as were asked, in the order asked; null for what was not found. */
export const inOrderOf = <Item extends { readonly id: string }>(
  ids: readonly string[],
  found: readonly Item[],
): (Item | null)[] => {
  const byId = new Map(found.map((item) => [item.id, item]));
  return ids.map((id) => byId.get(id) ?? null);
};
