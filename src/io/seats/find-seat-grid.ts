import { comparable } from '../people/clean-text.ts';
import { nameLikeness } from '../people/looks-like.ts';
import { readNumber } from '../people/read-seat-label.ts';
import type { SheetGrid } from '../tables/sheet-grid.ts';

/** A row of names with its label. Rows and columns count from 0. */
export interface LabelledRow {
  readonly row: number;
  readonly label: string;
  readonly number: number | undefined;
  /** Column of the label; the names stand right (or left) of it. */
  readonly labelColumn: number;
}

const ROW_LABEL = /^第?([一二三四五六七八九十]{1,3}|\d{1,3}|[a-z])排$|^row([a-z]|\d{1,3})$/;

/** Read the label of a row of seats: 第1排, 一排, A排, Row 3. */
export function rowLabel(
  text: string,
): { readonly label: string; readonly number: number | undefined } | undefined {
  const found = ROW_LABEL.exec(comparable(text));
  if (found === null) return undefined;
  const word = found[1] ?? found[2] ?? '';
  return { label: text.trim(), number: readNumber(word) };
}

/**
 * Find the labelled rows of a seat chart kept as a grid of names.
 *
 * @returns undefined where the sheet is no such chart: it takes two labelled rows, most of whose cells are names.
 */
export function findSeatGrid(grid: SheetGrid): readonly LabelledRow[] | undefined {
  const rows: LabelledRow[] = [];
  let names = 0;
  let most = 0;
  let others = 0;
  for (let row = 0; row < grid.rowCount; row++) {
    const cells = grid.sheet.rows[row] ?? [];
    const labelColumn = cells.findIndex((cell) => rowLabel(cell) !== undefined);
    const found = rowLabel(cells[labelColumn] ?? '');
    if (found === undefined) continue;
    rows.push({ row, labelColumn, ...found });
    const before = names;
    for (const [column, cell] of cells.entries()) {
      const text = cell.trim();
      if (column === labelColumn || text === '' || rowLabel(text) !== undefined) continue;
      if (nameLikeness(text) > 0) names++;
      else if (!/^(过道|走道|通道|空|预留|\d+|-|—|×|x)$/i.test(text)) others++;
    }
    most = Math.max(most, names - before);
  }
  const isOneEach = most < 2 || new Set(rows.map(({ label }) => label)).size < rows.length; // a list with a column of rows
  if (isOneEach) return undefined;
  return rows.length >= 2 && names >= rows.length && names > others ? rows : undefined;
}
