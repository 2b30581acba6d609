import type { FaceId } from '../../src/print/face.ts';
import type { Page, PageItem } from '../../src/print/page.ts';

/** A text item at a place of its own. */
export const textItem = (
  text: string,
  face: FaceId,
  more: Partial<Extract<PageItem, { kind: 'text' }>> = {},
): PageItem => ({
  kind: 'text',
  text,
  face,
  sizeMm: 10,
  at: { xMm: 105, yMm: 40 },
  align: 'middle',
  ink: '#000000',
  ...more,
});

/** A sheet with items on it. */
export const sheetOf = (items: readonly PageItem[], widthMm = 210, heightMm = 297): Page => ({
  widthMm,
  heightMm,
  items,
  papers: ['paper'],
});

/** A sheet with texts of one face. */
export const sheetOfTexts = (face: FaceId, texts: readonly string[]): Page =>
  sheetOf(texts.map((text) => textItem(text, face)));
