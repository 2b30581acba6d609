import type { SheetGrid } from './sheet-grid.ts';

/** Count the cells of a row that hold anything. */
export function filledCells(grid: SheetGrid, row: number): number {
  return (grid.sheet.rows[row] ?? []).reduce((sum, text) => sum + (text.trim() === '' ? 0 : 1), 0);
}

/**
 * Gather the words of rows above a table: `head` is the nearest row that says anything, `title` what stands above it.
 *
 * @param band - columns of the table; of a row with several words (中方, 外方) only those above it count.
 */
export function titleOf(
  grid: SheetGrid,
  from: number,
  to: number,
  band: { readonly left: number; readonly right: number },
): { readonly title: string; readonly head: string } {
  const rows: string[] = [];
  for (let row = from; row <= to; row++) {
    const cells = grid.sheet.rows[row] ?? [];
    const above = filledCells(grid, row) === 1 ? cells : cells.slice(band.left, band.right + 1);
    const words = above.map((text) => text.trim()).filter((text) => text !== '');
    if (words.length > 0) rows.push(words.join(' '));
  }
  const head = rows.pop() ?? '';
  return { title: rows.join(' ').slice(0, 400), head: head.slice(0, 200) };
}
