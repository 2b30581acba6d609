import type { FaceId } from '../face.ts';
import { textOf } from './characters-of.ts';
import type { ChosenFonts } from './choose-fonts.ts';

/** A character that the face asked for does not print as it is written. */
export interface CharacterReport {
  readonly character: string;
  /** `U+9FAE`. */
  readonly codePoint: string;
  readonly face: FaceId;
  readonly kind: 'fallback' | 'variant' | 'missing';
  /** Name of the font that prints it; empty where none does and 〓 stands in its place. */
  readonly by: string;
  /** In a private area of the standard: it means another character in every font. */
  readonly private: boolean;
}

/** What the fonts say about some pages, as plain data. */
export interface PagesReport {
  readonly characters: readonly CharacterReport[];
  /** Characters that no font has. */
  readonly missing: readonly string[];
  /** Characters that another font lends, with its name. */
  readonly lent: ReadonlyMap<string, string>;
}

/** Signs that any font may lend without a word: nobody's name is written with them. */
const isSign = (codePoint: number): boolean => /^[^\p{L}\p{M}\p{Co}]$/u.test(String.fromCodePoint(codePoint));

/** Say which characters of some pages are not printed by the face asked for. */
export function characterReport({ troubles }: Pick<ChosenFonts, 'troubles'>): PagesReport {
  const characters = troubles
    .filter(({ kind, codePoint }) => kind !== 'fallback' || !isSign(codePoint))
    .map(({ face, kind, by = '', ...one }): CharacterReport => {
      const text = textOf(one);
      const name = one.codePoint.toString(16).toUpperCase().padStart(4, '0');
      return {
        character: text,
        codePoint: `U+${name}`,
        face,
        kind,
        by,
        private: /^\p{Co}/u.test(text),
      };
    });
  const of = (kind: CharacterReport['kind']): readonly CharacterReport[] =>
    characters.filter((one) => one.kind === kind);
  return {
    characters,
    missing: [...new Set(of('missing').map(({ character }) => character))],
    lent: new Map(of('fallback').map(({ character, by }) => [character, by])),
  };
}
