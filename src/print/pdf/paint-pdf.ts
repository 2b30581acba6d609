import type { ChosenFonts } from '../fonts/choose-fonts.ts';
import type { FontBook } from '../fonts/font-book.ts';
import { rememberTexts, setGlyphs } from '../fonts/set-text.ts';
import type { Page } from '../page.ts';
import { drawOperators } from './draw-operators.ts';
import { type EmbeddedFont, embedFont } from './embed-font.ts';
import { fontKey, type PdfFacts, putOnPaper } from './pdf-paper.ts';
import { namePictures } from './put-pictures.ts';

/** How far the painting has come. */
export interface PaintWatch {
  readonly onPage?: (done: number, total: number) => void;
}

/**
 * Paint pages as a PDF: fonts cut to the characters printed, text as text, shapes as shapes.
 *
 * @param fonts - chosen for these very pages.
 * @returns the bytes of the file; equal pages, fonts, title and date give equal bytes.
 */
export async function paintPdf(
  pages: readonly Page[],
  fonts: ChosenFonts,
  harfBuzz: FontBook['harfBuzz'],
  { onPage, ...facts }: PdfFacts & PaintWatch,
): Promise<Uint8Array<ArrayBuffer>> {
  const embedded: EmbeddedFont[] = [];
  // One after the other: each takes its room while it is cut.
  for (const [font, characters] of fonts.used) {
    embedded.push(await embedFont(harfBuzz, font, characters, embedded.length));
  }
  const places = new Map(embedded.map((one, i) => [one.font, { one, key: fontKey(i) }]));
  const set = rememberTexts((face, text) =>
    setGlyphs(fonts.glyphsOf(face, text), (glyph) => {
      const place = glyph.font === undefined ? undefined : places.get(glyph.font);
      if (place === undefined) throw new Error(`no font for ${text}`);
      return { font: place.key, code: place.one.codeOf(glyph) };
    }),
  );
  const pictures = namePictures(pages);
  const sheets = pages.map((page, i) => {
    const { widthMm, heightMm } = page;
    const content = drawOperators(page, set, pictures);
    onPage?.(i + 1, pages.length);
    return { widthMm, heightMm, content };
  });
  return putOnPaper(sheets, { fonts: embedded, pictures }, facts);
}
