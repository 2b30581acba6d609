/** A line of so many Chinese characters needs no break; words with a space break sooner, at no loss. */
const LINE_CHARACTERS = 5;
const SPACED_CHARACTERS = 3.5;
const isNarrow = (character: string): boolean => /[\p{ASCII}·]/u.test(character);

/** How wide a line of words is, in Chinese characters. */
export const charactersWide = (words: string): number =>
  [...words].reduce((sum, character) => sum + (isNarrow(character) ? 0.55 : 1), 0);

/**
 * Break a name that would be squeezed beyond reading in two: after its dot or space next to the middle, else
 * in the middle; three characters after the first, where the surname ends.
 *
 * @param lineCharacters - a line of so many needs no break.
 * @example breakName('买买提·阿不都红') // ['买买提·', '阿不都红']
 */
export function breakName(name: string, lineCharacters: number = LINE_CHARACTERS): readonly string[] {
  const characters = [...name];
  const most = /\s/.test(name) ? Math.min(SPACED_CHARACTERS, lineCharacters) : lineCharacters;
  if (charactersWide(name) <= most) return [name];
  const middle = characters.length / 2;
  const ends = characters.flatMap((character, index) => (/[·\s]/u.test(character) ? [index + 1] : []));
  const inside = ends.filter((end) => end > 1 && end < characters.length - 1);
  const nearest = inside.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  const at = nearest ?? (characters.length === 3 ? 1 : Math.ceil(middle));
  return [characters.slice(0, at).join('').trimEnd(), characters.slice(at).join('')];
}
