/** Give a field a text; an empty one takes it away. */
export function withText<Item extends object, Key extends keyof Item>(
  item: Item,
  key: Key,
  value: string,
): Item {
  const { [key]: _before, ...others } = item;
  // The field is optional wherever this is called, and a text where it is there.
  return (value === '' ? others : { ...others, [key]: value }) as Item;
}

/** Order by rank, then by name. */
export const byRankAndName = <Item extends { readonly rank: number; readonly name: string }>(
  items: readonly Item[],
): readonly Item[] => [...items].sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, 'zh'));
