/** A character as it is set: one code point, with a variation selector where the text has one. */
export interface SetCharacter {
  readonly codePoint: number;
  readonly selector?: number;
}

/** The character as text, its selector with it. */
export const textOf = ({ codePoint, selector }: SetCharacter): string =>
  String.fromCodePoint(codePoint, ...(selector === undefined ? [] : [selector]));

/** One number for each character, with its selector. */
export const keyOf = ({ codePoint, selector = 0 }: SetCharacter): number => codePoint + selector * 0x110000;

/** Code points of some characters, selectors too. */
export const codePointsOf = (characters: readonly SetCharacter[]): readonly number[] =>
  characters.flatMap(({ codePoint, selector }) =>
    selector === undefined ? [codePoint] : [codePoint, selector],
  );

const LOOSE_MARKS = /(?!\p{Ideographic})\p{L}\p{M}+/gu;
const MARKED = /\p{M}/u;

/** True for selectors of a variant of the character before. */
const isSelector = (codePoint: number): boolean =>
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);

/** True for what is no part of the printed text: joiners, marks of direction, soft hyphens, control characters. */
const isUnprinted = (codePoint: number): boolean =>
  codePoint === 0xad ||
  codePoint === 0x34f ||
  codePoint === 0xfeff ||
  (codePoint >= 0x200b && codePoint <= 0x200f) ||
  (codePoint >= 0x202a && codePoint <= 0x202e) ||
  (codePoint >= 0x2060 && codePoint <= 0x206f) ||
  (codePoint >= 0x7f && codePoint <= 0x9f);

/**
 * Take a text apart into the characters that are set: letters with loose marks composed, variation selectors
 * put to their character, breaks as spaces, invisible characters left out. Chinese characters are never
 * exchanged for others.
 */
export function charactersOf(text: string): readonly SetCharacter[] {
  const composed = MARKED.test(text) ? text.replaceAll(LOOSE_MARKS, (one) => one.normalize('NFC')) : text;
  const characters: SetCharacter[] = [];
  for (const one of composed) {
    const codePoint = one.codePointAt(0) ?? 0;
    if (isSelector(codePoint)) {
      const last = characters.pop();
      if (last !== undefined) characters.push({ codePoint: last.codePoint, selector: codePoint });
    } else if (codePoint < 0x20) characters.push({ codePoint: 0x20 });
    else if (!isUnprinted(codePoint)) characters.push({ codePoint });
  }
  return characters;
}

/** Widths of spaces in ems, for faces that lack them. */
const SPACES: ReadonlyMap<number, number> = new Map([
  [0x20, 0.25],
  [0xa0, 0.25],
  [0x2000, 0.5],
  [0x2001, 1],
  [0x2002, 0.5],
  [0x2003, 1],
  [0x2004, 1 / 3],
  [0x2005, 0.25],
  [0x2006, 1 / 6],
  [0x2007, 0.5],
  [0x2008, 0.25],
  [0x2009, 0.2],
  [0x200a, 0.1],
  [0x2028, 0.25],
  [0x2029, 0.25],
  [0x202f, 0.2],
  [0x205f, 0.22],
  [0x3000, 1],
]);

/** Width of a space in ems; undefined for what is none. */
export const spaceEm = (codePoint: number): number | undefined => SPACES.get(codePoint);
