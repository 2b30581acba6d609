import { codePointsOf, textOf } from '../fonts/characters-of.ts';
import type { ChosenFonts, ChosenGlyph } from '../fonts/choose-fonts.ts';
import { cutFont } from '../fonts/cut-font.ts';
import type { Font } from '../fonts/font.ts';
import { rememberTexts, type SetTextIn, setGlyphs } from '../fonts/set-text.ts';

/** A font as a picture takes it along: cut to what is printed, under a family name of its own. */
export interface PictureFont {
  readonly family: string;
  readonly file: Uint8Array<ArrayBuffer>;
}

/** Cut the fonts of some pages for pictures. */
export function pictureFonts(
  fonts: ChosenFonts,
  harfBuzz: WebAssembly.Module,
  family = 'zuoci',
): readonly PictureFont[] {
  return [...fonts.used].map(([font, characters], i) => ({
    family: `${family}-${i + 1}`,
    file: font.mayBeCut
      ? cutFont(harfBuzz, { bytes: font.bytes, member: font.member, codePoints: codePointsOf(characters) })
      : font.bytes.slice(),
  }));
}

/** Set texts for pictures: runs carry the characters themselves and the family that prints them. */
export function setForPictures(fonts: ChosenFonts, family = 'zuoci'): SetTextIn {
  const families = new Map<Font, string>(
    [...fonts.used.keys()].map((font, i) => [font, `${family}-${i + 1}`]),
  );
  const codeOf = (glyph: ChosenGlyph): { font: string; code: string } => ({
    font: (glyph.font === undefined ? undefined : families.get(glyph.font)) ?? family,
    code: textOf(glyph),
  });
  return rememberTexts((face, text) => setGlyphs(fonts.glyphsOf(face, text), codeOf));
}
