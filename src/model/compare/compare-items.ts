import { diffValues } from './patch.ts';

/** One field of a thing that differs; a side without it is undefined. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** The fields of two versions of a thing that differ, by name. */
export function fieldChanges(before: object, after: object): readonly FieldChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const fields = [...new Set([...old.keys(), ...now.keys()])].sort();
  return fields.flatMap((field) => {
    const [from, to] = [old.get(field), now.get(field)];
    return diffValues(from, to) === undefined ? [] : [{ field, from, to }];
  });
}

/** What two lists of things with ids have in common and what not. */
export interface ItemChanges<Item> {
  readonly added: readonly Item[];
  readonly dropped: readonly Item[];
  /** Both versions of each thing of which something differs. */
  readonly edited: readonly (readonly [before: Item, after: Item])[];
  /** How many stand elsewhere than if those added had come last, in their order. */
  readonly reordered: number;
}

/**
 * Compare two lists of things.
 *
 * @param keyOf - what a thing is known by, the same in both lists.
 */
export function compareItems<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): ItemChanges<Item> {
  if (before === after) return { added: [], dropped: [], edited: [], reordered: 0 };
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Map(after.map((item) => [keyOf(item), item]));
  const edited: (readonly [Item, Item])[] = [];
  for (const [id, item] of now) {
    const was = old.get(id);
    if (was !== undefined && was !== item && diffValues(was, item) !== undefined) edited.push([was, item]);
  }
  const added = after.filter((item) => !old.has(keyOf(item)));
  const kept = [...old.keys()].filter((id) => now.has(id));
  const order = [...now.keys()];
  const usual = [...kept, ...added.map(keyOf)];
  const reordered = order.filter((id, index) => id !== usual[index]).length;
  return { added, dropped: before.filter((item) => !now.has(keyOf(item))), edited, reordered };
}

/** Show a value of a field in a sentence of any language: lists by their parts with blanks between, objects by their JSON, nothing as nothing. */
export function showValue(value: unknown, names: ReadonlyMap<string, string> = new Map()): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) {
    const most = 6;
    const shown = value
      .slice(0, most)
      .map((item) => showValue(item, names))
      .join(' ');
    return value.length > most ? `${shown} … (${value.length})` : shown;
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
