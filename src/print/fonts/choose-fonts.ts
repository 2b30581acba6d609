import type { FaceId } from '../face.ts';
import type { Page, PageItem } from '../page.ts';
import { charactersOf, keyOf, type SetCharacter, spaceEm } from './characters-of.ts';
import type { Font } from './font.ts';
import type { FontBook } from './font-book.ts';
import { type Shelf, SLICE_STARTS } from './slice-starts.ts';

/** A character with the font that prints it. */
export interface ChosenGlyph extends SetCharacter {
  /** Undefined for a space that no font draws: only its width counts. */
  readonly font: Font | undefined;
  readonly widthEm: number;
  /** Outlined as well as filled, so that it does not look thin beside a heavy face. */
  readonly thickened: boolean;
}

/** A character that is not printed by the face asked for. */
export interface CharacterTrouble extends SetCharacter {
  readonly face: FaceId;
  /** `fallback`: another font prints it; `variant`: its usual form is printed; `missing`: no font has it. */
  readonly kind: 'fallback' | 'variant' | 'missing';
  /** Name of the font that prints it. */
  readonly by?: string;
}

/** The fonts of some pages: how each text on them is set. */
export interface ChosenFonts {
  /** Set a text of these pages. */
  readonly glyphsOf: (face: FaceId, text: string) => readonly ChosenGlyph[];
  /** Fonts in the order of their first use, each with the characters it prints. */
  readonly used: ReadonlyMap<Font, readonly SetCharacter[]>;
  readonly troubles: readonly CharacterTrouble[];
}

/** 〓, by which printers have always marked a missing sort. */
const MISSING_SORT = 0x3013;
const HEAVY: ReadonlySet<FaceId> = new Set(['song-heavy', 'hei-bold']);

/** Every text of some items with its face, those in groups too. */
export function* textsOf(
  items: readonly PageItem[],
): Generator<{ readonly face: FaceId; readonly text: string }> {
  for (const item of items) {
    if (item.kind === 'text') yield item;
    else if (item.kind === 'group') yield* textsOf(item.items);
  }
}

/**
 * Find the font for every character of some pages: the face asked for, else 宋, else the shelves of rarer
 * characters. A font has a character when it maps it to a glyph that draws something.
 *
 * @param onFont - told before a font is opened.
 */
export async function chooseFonts(
  pages: readonly Page[],
  book: FontBook,
  onFont: (name: string) => void = () => undefined,
): Promise<ChosenFonts> {
  const wanted = charactersByFace(pages);
  const chosen = new Map<FaceId, Map<number, ChosenGlyph>>();
  const troubles: CharacterTrouble[] = [];
  for (const [face, characters] of wanted) {
    onFont(face);
    const asked = await book.face(face);
    const glyphs = new Map<number, ChosenGlyph>();
    for (const character of characters.values()) {
      const { glyph, trouble } = await choose(character, face, asked, book);
      glyphs.set(keyOf(character), glyph);
      if (trouble !== undefined) troubles.push({ ...character, face, ...trouble });
    }
    chosen.set(face, glyphs);
  }
  return { glyphsOf: glyphsBy(chosen), used: usedFonts(chosen), troubles };
}

function charactersByFace(pages: readonly Page[]): ReadonlyMap<FaceId, ReadonlyMap<number, SetCharacter>> {
  const wanted = new Map<FaceId, Map<number, SetCharacter>>();
  const seen = new Map<FaceId, Set<string>>();
  for (const page of pages) {
    for (const { face, text } of textsOf(page.items)) {
      const texts = seen.get(face) ?? new Set();
      seen.set(face, texts);
      if (texts.has(text)) continue;
      texts.add(text);
      const characters = wanted.get(face) ?? new Map<number, SetCharacter>();
      wanted.set(face, characters);
      for (const character of charactersOf(text)) characters.set(keyOf(character), character);
    }
  }
  return wanted;
}

type Choice = {
  readonly glyph: ChosenGlyph;
  readonly trouble?: Pick<CharacterTrouble, 'kind' | 'by'>;
};

async function choose(
  character: SetCharacter,
  face: FaceId,
  asked: Font | undefined,
  book: FontBook,
): Promise<Choice> {
  const { codePoint, selector } = character;
  const own = asked === undefined ? undefined : glyphIn(asked, character);
  if (own !== undefined) return { glyph: own };
  const space = spaceEm(codePoint);
  if (space !== undefined) return { glyph: { codePoint, font: undefined, widthEm: space, thickened: false } };
  // Asked for in a variant that the face has not: its usual form, and that is said.
  const usual = asked === undefined || selector === undefined ? undefined : glyphIn(asked, { codePoint });
  if (usual !== undefined) return { glyph: usual, trouble: { kind: 'variant', by: asked?.name ?? '' } };
  for await (const font of fallbacks(face, codePoint, book)) {
    const glyph = glyphIn(font, { codePoint });
    if (glyph === undefined) continue;
    const thickened = HEAVY.has(face);
    return { glyph: { ...glyph, thickened }, trouble: { kind: 'fallback', by: font.name } };
  }
  const sort = await book.face('song');
  const mark = sort === undefined ? undefined : glyphIn(sort, { codePoint: MISSING_SORT });
  if (mark === undefined) throw new Error('the bundled face has no 〓');
  return { glyph: mark, trouble: { kind: 'missing' } };
}

async function* fallbacks(face: FaceId, codePoint: number, book: FontBook): AsyncGenerator<Font> {
  const song = face === 'song' ? undefined : await book.face('song');
  if (song !== undefined) yield song;
  for (const shelf of Object.keys(SLICE_STARTS)) yield await book.onShelf(shelf as Shelf, codePoint);
}

/** The glyph of a character in a font, where it has one that draws something; spaces need not draw. */
function glyphIn(font: Font, { codePoint, selector }: SetCharacter): ChosenGlyph | undefined {
  const glyph =
    selector === undefined
      ? font.characters.glyphOf(codePoint)
      : (font.characters.variantOf(codePoint, selector) ?? 0);
  if (glyph === 0 || (font.isBlank(glyph) && spaceEm(codePoint) === undefined)) return undefined;
  const variant = selector === undefined ? {} : { selector };
  return { codePoint, ...variant, font, widthEm: font.widthOf(glyph), thickened: false };
}

function glyphsBy(
  chosen: ReadonlyMap<FaceId, ReadonlyMap<number, ChosenGlyph>>,
): (face: FaceId, text: string) => readonly ChosenGlyph[] {
  return (face, text) =>
    charactersOf(text).map((character) => {
      const glyph = chosen.get(face)?.get(keyOf(character));
      if (glyph === undefined) throw new Error(`${text} was not on the pages whose fonts were chosen`);
      return glyph;
    });
}

function usedFonts(
  chosen: ReadonlyMap<FaceId, ReadonlyMap<number, ChosenGlyph>>,
): ReadonlyMap<Font, readonly SetCharacter[]> {
  const used = new Map<Font, Map<number, SetCharacter>>();
  for (const glyphs of chosen.values()) {
    for (const { font, codePoint, selector } of glyphs.values()) {
      if (font === undefined) continue;
      const character = selector === undefined ? { codePoint } : { codePoint, selector };
      const characters = used.get(font) ?? new Map<number, SetCharacter>();
      used.set(font, characters.set(keyOf(character), character));
    }
  }
  return new Map([...used].map(([font, characters]) => [font, [...characters.values()]]));
}
