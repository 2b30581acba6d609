import { BUNDLED_FACES, type BundledFace, type FaceId, type TypeMeasure } from '../face.ts';
import { charactersOf, type SetCharacter, spaceEm } from './characters-of.ts';
import type { Font } from './font.ts';
import { WIDTHS } from './widths.ts';

const isBundled = (face: FaceId): face is BundledFace => BUNDLED_FACES.some((one) => one === face);

const read = new Map<BundledFace, ReadonlyMap<number, number>>();

/** Widths of a face's characters that are not one em wide. */
function widthsOf(face: BundledFace): ReadonlyMap<number, number> {
  const known = read.get(face);
  if (known !== undefined) return known;
  const widths = new Map<number, number>();
  for (const run of WIDTHS[face].split(';')) {
    const [first = '', numbers = ''] = run.split(':');
    numbers.split(' ').forEach((width, i) => {
      widths.set(Number.parseInt(first, 16) + i, Number(width) / 1000);
    });
  }
  read.set(face, widths);
  return widths;
}

/** Width of a character of a bundled face in ems. */
const bundledEm = (face: BundledFace, { codePoint }: SetCharacter): number =>
  widthsOf(face).get(codePoint) ?? spaceEm(codePoint) ?? 1;

function ownEm(font: Font, character: SetCharacter): number {
  const glyph = font.characters.glyphOf(character.codePoint);
  return glyph === 0 ? bundledEm('song', character) : font.widthOf(glyph);
}

/**
 * Measure texts by the tables of the bundled faces and by the user's own fonts. A face of the user's that is
 * not at hand is measured as 宋, by which it will be printed.
 *
 * @param own - the user's fonts by PostScript name.
 */
export function makeTypeMeasure(own: ReadonlyMap<string, Font> = new Map()): TypeMeasure {
  return {
    widthEm: (face, text) => {
      const font = isBundled(face) ? undefined : own.get(face.slice('own/'.length));
      let width = 0;
      for (const character of charactersOf(text)) {
        if (font !== undefined) width += ownEm(font, character);
        else width += bundledEm(isBundled(face) ? face : 'song', character);
      }
      return width;
    },
  };
}
