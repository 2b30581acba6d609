import type { Page, PageItem, PagePoint } from '../page.ts';
import type { Paper } from '../paper.ts';
import { cropMarks } from './marks.ts';
import type { PageSize } from './sheet.ts';
import { stackOrder } from './stack-order.ts';

/** Where equal pieces lie on a sheet. */
export interface NUpGrid {
  readonly columns: number;
  readonly rows: number;
  /** Upper left corners, left to right and top to bottom. */
  readonly places: readonly PagePoint[];
}

/** How pieces are laid on sheets. */
export interface NUp {
  readonly sheet: PageSize;
  /** Least margin of the sheet. */
  readonly marginMm: number;
  /** Between neighbours; 0 = one cut parts two pieces. */
  readonly gapMm: number;
  /** At most so many side by side and above one another. */
  readonly columns?: number;
  readonly rows?: number;
  /** Cutting marks in the margin; true unless told. */
  readonly marks?: boolean;
}

/** Set as many equal pieces on a sheet as fit, in the middle of it; at least one. */
export function nUpGrid(piece: PageSize, how: NUp): NUpGrid {
  const countIn = (room: number, size: number, most = 1000): number =>
    Math.max(
      1,
      Math.min(most, Math.floor((room - 2 * how.marginMm + how.gapMm + 1e-6) / (size + how.gapMm))),
    );
  const columns = countIn(how.sheet.widthMm, piece.widthMm, how.columns);
  const rows = countIn(how.sheet.heightMm, piece.heightMm, how.rows);
  const whole = (count: number, size: number): number => count * size + (count - 1) * how.gapMm;
  const left = (how.sheet.widthMm - whole(columns, piece.widthMm)) / 2;
  const top = (how.sheet.heightMm - whole(rows, piece.heightMm)) / 2;
  const places = Array.from({ length: columns * rows }, (_, place) => ({
    xMm: left + (place % columns) * (piece.widthMm + how.gapMm),
    yMm: top + Math.floor(place / columns) * (piece.heightMm + how.gapMm),
  }));
  return { columns, rows, places };
}

/**
 * Lay equal pieces on sheets with cutting marks. After cutting, the piles laid on one another are in the order
 * of the papers.
 *
 * @param papers - all of one size.
 */
export function imposeNUp(papers: readonly Paper[], how: NUp): readonly Page[] {
  const [first] = papers;
  if (first === undefined) return [];
  const { places } = nUpGrid(first, how);
  return stackOrder(papers.length, places.length).map((sheet): Page => {
    const placed = sheet.flatMap((piece, place) => {
      const paper = piece === undefined ? undefined : papers[piece];
      const at = places[place];
      return paper === undefined || at === undefined ? [] : [{ paper, at }];
    });
    const pieces = placed.map(({ at }) => ({ at, widthMm: first.widthMm, heightMm: first.heightMm }));
    const marks = how.marks === false ? [] : cropMarks(how.sheet, pieces);
    return {
      widthMm: how.sheet.widthMm,
      heightMm: how.sheet.heightMm,
      items: [...placed.map(({ paper, at }) => placedPaper(paper, at)), ...marks],
      papers: placed.map(({ paper }) => paper.key),
    };
  });
}

/** A paper as a group on a sheet. */
const placedPaper = (paper: Paper, at: PagePoint): PageItem => ({
  kind: 'group',
  at,
  items: [...paper.items, ...(paper.notes ?? [])],
});
