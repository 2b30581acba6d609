import type { MergedRange, RawSheet } from '../sheets/raw-sheet.ts';

/** Cells of a sheet with its merged ranges at hand. Rows and columns count from 0. */
export interface SheetGrid {
  readonly sheet: RawSheet;
  readonly rowCount: number;
  readonly width: number;
  /** The cell's own text, trimmed. */
  readonly own: (row: number, column: number) => string;
  /** The merged range that covers the cell. */
  readonly merge: (row: number, column: number) => MergedRange | undefined;
  /** The cell's text, or that of the merged range that covers it. */
  readonly shown: (row: number, column: number) => string;
}

/** Make the cells of a sheet easy to ask. */
export function sheetGrid(sheet: RawSheet): SheetGrid {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const covering = new Map<number, MergedRange>();
  const key = (row: number, column: number): number => row * 1024 + column;
  let budget = 2_000_000; // overlapping ranges of a hostile file would cost more than all cells together
  for (const range of sheet.merges) {
    const right = Math.min(range.right, width - 1);
    for (let row = range.top; row <= range.bottom && budget > 0; row++) {
      for (let column = range.left; column <= right && budget > 0; column++, budget--) {
        covering.set(key(row, column), range);
      }
    }
  }
  const own = (row: number, column: number): string => (sheet.rows[row]?.[column] ?? '').trim();
  const merge = (row: number, column: number): MergedRange | undefined => covering.get(key(row, column));
  const shown = (row: number, column: number): string => {
    const text = own(row, column);
    if (text !== '') return text;
    const range = merge(row, column);
    return range === undefined ? '' : own(range.top, range.left);
  };
  return { sheet, rowCount: sheet.rows.length, width, own, merge, shown };
}
