import { assertNever } from '../../base/assert-never.ts';
import { otherCharacterKey, strokeCharacterKey } from './character-key.ts';
import { isHan, nameCharacters } from './name-characters.ts';
import type { NameOrderOptions, NameTables } from './name-order.ts';

/** Sorts after every character key: a line without a name is seen at the end of the list. */
const NO_NAME = '~';

/**
 * Give a name the text by which it sorts.
 *
 * @param name - As typed.
 * @param options - The order; under `given-list` all names are equal.
 * @param tables - Strokes, and pinyin for the order `pinyin`.
 * @returns the key; equal for names that differ in dots, spaces or case only.
 * @throws Error when the order is `pinyin` and no pinyin table is given: a bug of the caller.
 * @see docs/SEATING-RULES.md section 14
 */
export function nameKey(name: string, options: NameOrderOptions, tables: NameTables): string {
  if (options.by === 'given-list') return '';
  const characters = nameCharacters(name);
  const [first] = characters;
  if (first === undefined) return NO_NAME;
  switch (options.by) {
    case 'fullname-stroke':
      return characters.map((c) => strokeCharacterKey(c, tables.strokes)).join('');
    case 'surname-stroke': {
      const keys = characters.map((c) => strokeCharacterKey(c, tables.strokes));
      const long = isHan(first) && characters.length <= 2 ? '0' : '1';
      return `${keys[0]}${long}${keys.slice(1).join('')}`;
    }
    case 'pinyin':
      return pinyinNameKey(characters, tables);
    default:
      return assertNever(options.by);
  }
}

function pinyinNameKey(characters: readonly string[], { strokes, pinyin }: NameTables): string {
  if (pinyin === undefined) throw new Error('The order "pinyin" needs tables.pinyin, which is undefined');
  const syllables = pinyin.read(characters);
  return characters
    .map((character, i) => {
      const syllable = syllables[i];
      if (syllable === undefined) return otherCharacterKey(character);
      return `0${syllable.letters}!${syllable.tone}${strokeCharacterKey(character, strokes)}`;
    })
    .join('');
}
