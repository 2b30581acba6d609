import { isCompoundSurname } from '../../../io/people/surnames.ts';
import { nameCharacters } from '../../../layout/order/name-characters.ts';
import type { PinyinTable } from '../../../layout/order/pinyin-table.ts';

/** Spells names that begin with a vowel apart from what stands before: Xiao'ou. */
const APART = /^[aoe]/;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/**
 * Write a Chinese name in Latin letters, the surname first: 欧阳建国 becomes Ouyang Jianguo.
 *
 * @returns undefined for a name that is Latin already, and where a character has no reading.
 */
export function latinName(name: string, table: PinyinTable): string | undefined {
  if (!/\p{Script=Han}/u.test(name)) return undefined;
  const words: string[] = [];
  for (const part of name.split(/[·•・\s]+/u)) {
    const characters = nameCharacters(part);
    if (characters.length === 0) continue;
    const syllables: string[] = [];
    for (const syllable of table.read(characters)) {
      if (syllable === undefined) return undefined;
      syllables.push(syllable.letters.replaceAll('v', 'ü'));
    }
    // A name with a dot has no surname in front.
    const whole = part !== name;
    const head = whole
      ? 0
      : isCompoundSurname(characters.slice(0, 2).join('')) && characters.length > 2
        ? 2
        : 1;
    if (head > 0) words.push(capital(syllables.slice(0, head).join('')));
    const given = syllables.slice(head);
    if (given.length > 0) {
      words.push(capital(given.reduce((all, one) => (APART.test(one) ? `${all}'${one}` : all + one))));
    }
  }
  return words.join(' ');
}
