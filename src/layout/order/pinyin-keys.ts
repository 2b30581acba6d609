import { nameCharacters } from './name-characters.ts';
import type { PinyinTable } from './pinyin-table.ts';
import { surnameReadings } from './surname-readings.ts';

/** One way to type a name in letters. */
export interface TypedName {
  /** All syllables without tones, as `zhangsan`; ü is `v`. */
  readonly full: string;
  /** First letters, as `zs`. */
  readonly initials: string;
}

/** What a person search compares with; work it out once a name. */
export interface PinyinKeys extends TypedName {
  /** The same with other readings of the surname, and with ü typed as `yu` or `u`. */
  readonly others: readonly TypedName[];
}

/**
 * Spell a name for search.
 *
 * @param name - As typed; letters and digits in it stay, in lower case.
 * @param pinyin - The readings.
 * @returns full spelling, initials and the other spellings that people try.
 * @example pinyinKeys('张三', pinyin).full // 'zhangsan'
 */
export function pinyinKeys(name: string, pinyin: PinyinTable): PinyinKeys {
  const characters = nameCharacters(name);
  const syllables = pinyin.read(characters);
  const letters = characters.map((character, i) => syllables[i]?.letters ?? character.toLowerCase());
  const usual = typed(letters);
  const others = new Map<string, TypedName>();
  const readings = surnameReadings(name)?.readings ?? [];
  const spellings = [
    letters,
    ...readings.map((reading) => [...reading.map((s) => s.letters), ...letters.slice(reading.length)]),
  ];
  for (const spelling of spellings) {
    for (const umlaut of ['v', 'yu', 'u']) {
      const other = typed(spelling.map((text) => text.replace(/^([ln])v/u, `$1${umlaut}`)));
      if (other.full !== usual.full) others.set(other.full, other);
    }
  }
  return { ...usual, others: [...others.values()] };
}

function typed(letters: readonly string[]): TypedName {
  return { full: letters.join(''), initials: letters.map((text) => [...text][0] ?? '').join('') };
}
