/** What leads from one JSON value to another; itself JSON, and small where little differs. */
export type Patch =
  /** Another value altogether. */
  | { readonly kind: 'value'; readonly value: unknown }
  /** An object of which some fields differ. */
  | {
      readonly kind: 'fields';
      readonly set: Readonly<Record<string, Patch>>;
      readonly removed: readonly string[];
    }
  /** A list of things known by a key of their own. */
  | {
      readonly kind: 'items';
      readonly key: ItemKey;
      readonly removed: readonly string[];
      readonly changed: Readonly<Record<string, Patch>>;
      readonly added: readonly unknown[];
      /** All keys in order, where the new order is not the old one with the added at its end. */
      readonly order?: readonly string[];
    };

/** Fields by which the things of a list are told apart: ids, whom a pin holds, which seat is closed. */
const ITEM_KEYS = ['id', 'person', 'seat'] as const;
type ItemKey = (typeof ITEM_KEYS)[number];
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Find what leads from one value to another. Parts that are the very same object are not looked into.
 *
 * @returns undefined where the two are equal.
 */
export function diffValues(before: unknown, after: unknown): Patch | undefined {
  if (before === after) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(before, after);
  if (isFields(before) && isFields(after)) return diffFields(before, after);
  return { kind: 'value', value: after };
}

function diffFields(before: Fields, after: Fields): Patch | undefined {
  const set: [string, Patch][] = [];
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined) continue;
    const was = Object.hasOwn(before, key) ? before[key] : undefined;
    const patch = was === undefined ? ({ kind: 'value', value } as const) : diffValues(was, value);
    if (patch !== undefined) set.push([key, patch]);
  }
  const has = (key: string): boolean => Object.hasOwn(after, key) && after[key] !== undefined;
  const removed = Object.keys(before).filter((key) => before[key] !== undefined && !has(key));
  if (set.length === 0 && removed.length === 0) return undefined;
  return { kind: 'fields', set: Object.fromEntries(set), removed };
}

function diffLists(before: readonly unknown[], after: readonly unknown[]): Patch | undefined {
  const key = ITEM_KEYS.find((one) => isKeyed(before, one) && isKeyed(after, one));
  if (key === undefined || before.length + after.length === 0) return diffPlainLists(before, after);
  const old = new Map(before.map((item) => [keyOf(item, key), item]));
  const now = new Map(after.map((item) => [keyOf(item, key), item]));
  const removed = [...old.keys()].filter((id) => !now.has(id));
  const changed: [string, Patch][] = [];
  const added: unknown[] = [];
  for (const [id, item] of now) {
    const patch = old.has(id) ? diffValues(old.get(id), item) : undefined;
    if (patch !== undefined) changed.push([id, patch]);
    if (!old.has(id)) added.push(item);
  }
  const usual = [...[...old.keys()].filter((id) => now.has(id)), ...added.map((item) => keyOf(item, key))];
  const order = [...now.keys()];
  const sameOrder = order.every((id, index) => id === usual[index]);
  if (removed.length + changed.length + added.length === 0 && sameOrder) return undefined;
  const patch = { kind: 'items', key, removed, changed: Object.fromEntries(changed), added } as const;
  return sameOrder ? patch : { ...patch, order };
}

function diffPlainLists(before: readonly unknown[], after: readonly unknown[]): Patch | undefined {
  const same =
    before.length === after.length &&
    after.every((item, index) => diffValues(before[index], item) === undefined);
  return same ? undefined : { kind: 'value', value: after };
}

const keyOf = (item: unknown, key: ItemKey): string => (isFields(item) ? String(item[key]) : '');

function isKeyed(list: readonly unknown[], key: ItemKey): boolean {
  const keys = new Set<string>();
  for (const item of list) {
    const found = isFields(item) ? item[key] : undefined;
    if (typeof found !== 'string' || keys.has(found)) return false;
    keys.add(found);
  }
  return true;
}

/**
 * Go where a patch leads. Parts that it does not touch are shared with the value before.
 *
 * @throws Error where the patch was made from a value of another shape.
 */
export function applyPatch(before: unknown, patch: Patch): unknown {
  if (patch.kind === 'value') return patch.value;
  if (patch.kind === 'fields') {
    if (!isFields(before)) throw new Error(`a patch of fields meets ${typeof before}`);
    const gone = new Set(patch.removed);
    const kept = Object.entries(before).filter(([key]) => !gone.has(key) && !Object.hasOwn(patch.set, key));
    const set = Object.entries(patch.set).map(
      ([key, inner]) => [key, applyPatch(before[key], inner)] as const,
    );
    return Object.fromEntries([...kept, ...set]);
  }
  if (!Array.isArray(before)) throw new Error(`a patch of items meets ${typeof before}`);
  const gone = new Set(patch.removed);
  const items = before
    .filter((item) => !gone.has(keyOf(item, patch.key)))
    .map((item) => {
      const id = keyOf(item, patch.key);
      const inner = Object.hasOwn(patch.changed, id) ? patch.changed[id] : undefined;
      return inner === undefined ? item : applyPatch(item, inner);
    });
  const all = [...items, ...patch.added];
  if (patch.order === undefined) return all;
  const byKey = new Map(all.map((item) => [keyOf(item, patch.key), item]));
  return patch.order.map((id) => byKey.get(id));
}
