import { readFile } from 'node:fs/promises';
import { bundledFiles } from './fonts/bundled-files.ts';
import { chooseFonts } from './fonts/choose-fonts.ts';
import { type FontBook, openFontBook } from './fonts/font-book.ts';
import type { FontFiles } from './fonts/font-files.ts';
import type { Page } from './page.ts';
import { paintPdf } from './pdf/paint-pdf.ts';
import type { PdfFacts } from './pdf/pdf-paper.ts';

/** The bundled fonts, read from the disk; for the command line, tests and benches. */
export const nodeFontBook = (own?: FontFiles['own']): FontBook =>
  openFontBook(bundledFiles(async (url) => new Uint8Array(await readFile(url)), own));

/**
 * Print pages to a PDF in Node.
 *
 * @param book - kept from one call to the next, so that fonts are opened once.
 */
export async function printPdf(
  pages: readonly Page[],
  book: FontBook,
  facts: PdfFacts,
): Promise<Uint8Array<ArrayBuffer>> {
  return paintPdf(pages, await chooseFonts(pages, book), book.harfBuzz, facts);
}
