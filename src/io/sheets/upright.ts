import { nameLikeness } from '../people/looks-like.ts';
import { recogniseHeading } from '../tables/recognise-heading.ts';
import type { RawSheet } from './raw-sheet.ts';

/** How many people a list may have that runs from left to right; longer ones are never written so. */
const MOST_ROWS = 20;

/**
 * Turn a list whose headings stand in its first column (姓名 张三 李四, below it 单位 财政局 教育局) upright.
 *
 * @returns the sheet as it came where its headings stand in a row.
 */
export function upright(sheet: RawSheet): RawSheet {
  const rows = sheet.rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const names = rows.find((row) => fieldOf(row[0]) === 'name');
  if (names === undefined || rows.length > MOST_ROWS || rows.length < 2) return sheet;
  const others = names.slice(1).filter((cell) => cell.trim() !== '');
  const areNames = others.length > 0 && others.every((cell) => nameLikeness(cell) > 0);
  const headings = rows.filter((row) => fieldOf(row[0]) !== undefined).length;
  const isHeaderRow = others.some((cell) => fieldOf(cell) !== undefined);
  if (!areNames || isHeaderRow || headings < 2 || headings * 3 < rows.length * 2) return sheet;
  const width = Math.max(...sheet.rows.map((row) => row.length));
  const { hiddenRows: _rows, ...upright } = sheet;
  return {
    ...upright,
    rows: Array.from({ length: width }, (_, column) => sheet.rows.map((row) => row[column] ?? '')),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
    troubles: sheet.troubles.map((one) => ({ ...one, row: one.column, column: one.row })),
  };
}

function fieldOf(cell = '') {
  const found = recogniseHeading(cell.trim());
  return found !== undefined && found.confidence >= 0.9 ? found.field : undefined;
}
