import type { PageItem } from '../page.ts';
import { INK, LINE } from './inks.ts';
import { write } from './lettering.ts';
import type { PageSize } from './sheet.ts';

/** A part of a large drawing that one sheet shows. */
export interface Tile {
  /** From 0, left to right and top to bottom. */
  readonly column: number;
  readonly row: number;
  /** Its upper left corner in the drawing, and what it shows of it. */
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A drawing cut into sheets. */
export interface Tiling {
  readonly columns: number;
  readonly rows: number;
  /** Row by row. */
  readonly tiles: readonly Tile[];
}

/**
 * Cut a drawing into parts that sheets can show; neighbours share a strip for gluing.
 *
 * @param drawing - size of the whole drawing as printed.
 * @param window - what one sheet can show.
 * @param overlapMm - shared with each neighbour; less than the window.
 */
export function tile(drawing: PageSize, window: PageSize, overlapMm: number): Tiling {
  const across = cut(drawing.widthMm, window.widthMm, overlapMm);
  const down = cut(drawing.heightMm, window.heightMm, overlapMm);
  const tiles = down.flatMap((y, row) =>
    across.map(
      (x, column): Tile => ({
        column,
        row,
        xMm: x.from,
        yMm: y.from,
        widthMm: x.length,
        heightMm: y.length,
      }),
    ),
  );
  return { columns: across.length, rows: down.length, tiles };
}

function cut(
  whole: number,
  window: number,
  overlap: number,
): readonly { readonly from: number; readonly length: number }[] {
  const step = window - overlap;
  const count = whole <= window || step <= 0 ? 1 : Math.ceil((whole - overlap) / step - 1e-9);
  return Array.from({ length: count }, (_, index) => {
    const from = index * step;
    return { from, length: Math.min(window, whole - from) };
  });
}

/**
 * Draw the marks of a part: corner crosses where the next sheet begins, and its place (2-3 = row 2, column 3).
 *
 * @param at - where the part's upper left corner lies on the sheet.
 */
export function tileMarks(
  part: Tile,
  tiling: Tiling,
  at: { readonly xMm: number; readonly yMm: number },
  overlapMm: number,
): readonly PageItem[] {
  const stroke = { ink: INK.faint, widthMm: LINE.thin, dash: [3, 2] };
  const [right, bottom] = [at.xMm + part.widthMm, at.yMm + part.heightMm];
  const marks: PageItem[] = [];
  const line = (x1: number, y1: number, x2: number, y2: number): void => {
    marks.push({ kind: 'line', from: { xMm: x1, yMm: y1 }, to: { xMm: x2, yMm: y2 }, stroke });
  };
  if (part.column > 0) line(at.xMm + overlapMm, at.yMm, at.xMm + overlapMm, bottom);
  if (part.column < tiling.columns - 1) line(right - overlapMm, at.yMm, right - overlapMm, bottom);
  if (part.row > 0) line(at.xMm, at.yMm + overlapMm, right, at.yMm + overlapMm);
  if (part.row < tiling.rows - 1) line(at.xMm, bottom - overlapMm, right, bottom - overlapMm);
  const place = `${part.row + 1}-${part.column + 1}`;
  const how = { face: 'hei', sizeMm: 3, ink: INK.faint } as const;
  if (tiling.tiles.length > 1) marks.push(write(place, { xMm: at.xMm + 1, yMm: at.yMm - 2.2 }, how));
  return marks;
}
