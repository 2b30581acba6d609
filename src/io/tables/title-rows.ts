import type { SheetGrid } from './sheet-grid.ts';

/** Count the cells of a row that hold anything. */
export function filledCells(grid: SheetGrid, row: number): number {
  return (grid.sheet.rows[row] ?? []).reduce((sum, text) => sum + (text.trim() === '' ? 0 : 1), 0);
}

/** Join the words of rows above a table. */
export function titleText(grid: SheetGrid, from: number, to: number): string {
  const words: string[] = [];
  for (let row = from; row <= to; row++) {
    words.push(...(grid.sheet.rows[row] ?? []).map((text) => text.trim()).filter((text) => text !== ''));
  }
  return words.join(' ').slice(0, 400);
}
