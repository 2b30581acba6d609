import type { z } from 'zod';
import { canonicalJson } from '../model/canonical-json.ts';

/** New values of some fields; null takes a field away. */
export type Changes<Value> = { readonly [Key in keyof Value]?: Value[Key] | null };

/**
 * Give some fields new values.
 *
 * @returns the very same object when nothing changes.
 */
export function withChanges<Value extends object>(value: Value, changes: Changes<Value>): Value {
  const next: Record<string, unknown> = Object.fromEntries(Object.entries(value));
  let differs = false;
  for (const [key, given] of Object.entries(changes)) {
    if (given === undefined || sameValue(next[key], given ?? undefined)) continue;
    differs = true;
    if (given === null) delete next[key];
    else next[key] = given;
  }
  // The fields were checked by the schema of the command that brought them.
  return differs ? (next as Value) : value;
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return canonicalJson(a) === canonicalJson(b);
}

/** A field of a change: a new value, or null to take it away. */
export const clearable = <Schema extends z.ZodType>(
  field: z.ZodExactOptional<Schema>,
): z.ZodExactOptional<z.ZodNullable<Schema>> => field.unwrap().nullable().exactOptional();

/**
 * Change the items of a list that have these ids.
 *
 * @returns the very same list when nothing changes.
 */
export function withItems<Item extends { readonly id: string }>(
  items: readonly Item[],
  change: ReadonlyMap<string, (item: Item) => Item>,
): readonly Item[] {
  let differs = false;
  const next = items.map((item) => {
    const made = change.get(item.id)?.(item) ?? item;
    if (made !== item) differs = true;
    return made;
  });
  return differs ? next : items;
}

/** Keep the items that pass. @returns the very same list when all do. */
export function keepItems<Item>(items: readonly Item[], keep: (item: Item) => boolean): readonly Item[] {
  const kept = items.filter(keep);
  return kept.length === items.length ? items : kept;
}

/** Put a list into a new order. @returns undefined unless the order names each item once. */
export function inOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  order: readonly string[],
): readonly Item[] | undefined {
  const byId = new Map(items.map((item) => [item.id, item]));
  const ordered = order.flatMap((id) => byId.get(id) ?? []);
  if (ordered.length !== items.length || new Set(order).size !== order.length) return undefined;
  return order.length !== items.length
    ? undefined
    : ordered.every((item, i) => item === items[i])
      ? items
      : ordered;
}
