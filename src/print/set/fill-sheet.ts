import { pageOf } from '../document.ts';
import { imposeNUp, nUpGrid } from '../layout/impose-n-up.ts';
import { type PageSize, type SheetName, sheetSize } from '../layout/sheet.ts';
import type { Page } from '../page.ts';
import type { Paper } from '../paper.ts';

/** Free edge of a sheet, for cutting marks and for what printers cannot reach. */
const MARGIN_MM = 6;

/** The sheet on which more of the pieces fit: upright or lying. */
function bestSheet(name: SheetName, piece: PageSize): PageSize {
  const count = (sheet: PageSize): number => {
    const fits = piece.widthMm <= sheet.widthMm && piece.heightMm <= sheet.heightMm;
    return fits ? nUpGrid(piece, { sheet, marginMm: 0, gapMm: 0 }).places.length : 0;
  };
  const [upright, lying] = [sheetSize(name), sheetSize(name, 'landscape')];
  return count(lying) > count(upright) ? lying : upright;
}

/** Lay equal pieces on sheets of A4, or each on a page of its own size where it is larger than A4. */
export function fillSheets(papers: readonly Paper[]): readonly Page[] {
  const [first] = papers;
  if (first === undefined) return [];
  const sheet = bestSheet('A4', first);
  if (first.widthMm > sheet.widthMm + 0.01 || first.heightMm > sheet.heightMm + 0.01) {
    return papers.map(pageOf);
  }
  // A half or a quarter of the sheet goes to its very edge.
  const tight = first.widthMm * 2 > sheet.widthMm - 2 * MARGIN_MM && first.widthMm * 2 <= sheet.widthMm + 0.1;
  const high =
    first.heightMm * 2 > sheet.heightMm - 2 * MARGIN_MM && first.heightMm * 2 <= sheet.heightMm + 0.1;
  return imposeNUp(papers, { sheet, marginMm: tight || high ? 0 : MARGIN_MM, gapMm: 0 });
}
