import type { SheetGrid } from './sheet-grid.ts';

/** Count the cells of a row that hold anything. */
export function filledCells(grid: SheetGrid, row: number): number {
  return (grid.sheet.rows[row] ?? []).reduce((sum, text) => sum + (text.trim() === '' ? 0 : 1), 0);
}

/**
 * Join the words of rows above a table.
 *
 * @param band - columns of the table; of a row with several words (中方, 外方) only those above it count.
 */
export function titleText(
  grid: SheetGrid,
  from: number,
  to: number,
  band: { readonly left: number; readonly right: number },
): string {
  const words: string[] = [];
  for (let row = from; row <= to; row++) {
    const cells = grid.sheet.rows[row] ?? [];
    const above = filledCells(grid, row) === 1 ? cells : cells.slice(band.left, band.right + 1);
    words.push(...above.map((text) => text.trim()).filter((text) => text !== ''));
  }
  return words.join(' ').slice(0, 400);
}
