import { compareTexts } from './compare-names.ts';
import { nameKey } from './name-key.ts';
import type { NameOrderOptions, NameTables } from './name-order.ts';
import { type UncertainCharacter, uncertainCharacters } from './uncertain-characters.ts';

/** A name and where it stood in the list that was given. */
export interface OrderedName {
  readonly name: string;
  /** Place in the given list, from 0. */
  readonly index: number;
}

/** A name whose place should be confirmed, and why. */
export interface UncertainName extends OrderedName {
  readonly characters: readonly UncertainCharacter[];
}

/** An ordered list, with the doubts about it. */
export interface OrderedNames {
  readonly ordered: readonly OrderedName[];
  /** In the new order. */
  readonly uncertain: readonly UncertainName[];
}

/**
 * Order names. The order does not depend on the given one, but names written the same keep theirs.
 *
 * @param names - As typed; not changed.
 * @param options - The order.
 * @param tables - Strokes, and pinyin for the order `pinyin`.
 * @returns every name exactly once, and the names whose place is not sure.
 * @example orderNames(['于波', '丁宁'], { by: 'surname-stroke' }, tables).ordered[0]?.name // '丁宁'
 * @see docs/SEATING-RULES.md section 14
 */
export function orderNames(
  names: readonly string[],
  options: NameOrderOptions,
  tables: NameTables,
): OrderedNames {
  const keyed = names.map((name, index) => ({ name, index, key: nameKey(name, options, tables) }));
  if (options.by !== 'given-list') {
    keyed.sort((a, b) => compareTexts(a.key, b.key) || compareTexts(a.name, b.name) || a.index - b.index);
  }
  const ordered = keyed.map(({ name, index }) => ({ name, index }));
  const uncertain = ordered
    .map((entry) => ({ ...entry, characters: uncertainCharacters(entry.name, options, tables) }))
    .filter((entry) => entry.characters.length > 0);
  return { ordered, uncertain };
}
