/** Middle dots, as they come from keyboards, web pages and old systems; a full stop stands in for one at times. */
const DOTS = /[.\u00B7\u0387\u16EB\u2022\u2024\u2027\u2219\u22C5\u25CF\u2E31\u2E33\u30FB\uFF0E\uFF65]/gu;
/** Spaces (also U+3000), control characters, joiners, and marks such as variation selectors. */
const UNSEEN = /[\p{Z}\p{Cc}\p{Cf}\p{M}]/gu;
/** Private-use characters of old systems and planes 2 and 3, where new ideographs keep coming, count as Chinese. */
const HAN = /^[\p{Script=Han}\p{Co}\u{20000}-\u{3FFFD}]$/u;

/**
 * List the characters of a name that count for its place in a list.
 *
 * @param name - As typed; may hold `·`, spaces, variation selectors, compatibility characters.
 * @returns the characters by code point, without dots, spaces and selectors; may be empty.
 * @example nameCharacters('艾力·买 提') // ['艾', '力', '买', '提']
 * @see docs/SEATING-RULES.md section 14
 */
export function nameCharacters(name: string): readonly string[] {
  return [...name.normalize('NFKC').replace(UNSEEN, '').replace(DOTS, '')];
}

/**
 * Tell whether a character is a Chinese one.
 *
 * @param character - One character by code point.
 * @returns true for every ideograph, also one that no table knows or that is private to an old system.
 * @example isHan('王') // true
 */
export function isHan(character: string): boolean {
  return HAN.test(character);
}
