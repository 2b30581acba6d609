import { isHan, nameCharacters } from './name-characters.ts';
import type { NameOrderOptions, NameTables } from './name-order.ts';

/** A character whose place in the order somebody should confirm (请确认). */
export interface UncertainCharacter {
  readonly character: string;
  /** `unknown`: no table has it, it stands after all others. `proposed`: its strokes are put together. */
  readonly why: 'unknown' | 'proposed';
}

/**
 * List the characters of a name whose place in the order is not sure.
 *
 * @param name - As typed.
 * @param options - The order; under `given-list` nothing is uncertain.
 * @param tables - Strokes, and pinyin for the order `pinyin`.
 * @returns each such character once; empty for nearly all names.
 * @see docs/SEATING-RULES.md section 14
 */
export function uncertainCharacters(
  name: string,
  options: NameOrderOptions,
  tables: NameTables,
): readonly UncertainCharacter[] {
  if (options.by === 'given-list') return [];
  const characters = nameCharacters(name);
  const syllables = options.by === 'pinyin' ? tables.pinyin?.read(characters) : undefined;
  const found = new Map<string, UncertainCharacter>();
  characters.forEach((character, i) => {
    if (!isHan(character)) return;
    if (syllables !== undefined) {
      if (syllables[i] === undefined) found.set(character, { character, why: 'unknown' });
      return;
    }
    const entry = tables.strokes.entryOf(character);
    if (entry === undefined) found.set(character, { character, why: 'unknown' });
    else if (entry.certainty === 'proposed') found.set(character, { character, why: 'proposed' });
  });
  return [...found.values()];
}
