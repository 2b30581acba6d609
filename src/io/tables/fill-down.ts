import { comparable } from '../people/clean-text.ts';
import type { Field } from './field.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { Table } from './table.ts';

/** Fields that one cell may say for the rows below it. A name, a number or a telephone is one person's own. */
const SHARED: ReadonlySet<Field> = new Set([
  'unit',
  'group',
  'party',
  'table',
  'seat-row',
  'role',
  'notes',
  'wishes',
  'attendance',
  'title',
  'unit-title',
  'reporting-unit',
  'observers',
  'batch',
  'grade',
  'diet',
]);
/** Fields whose plain blanks may mean "as above". */
const GROUPING: ReadonlySet<Field> = new Set(['unit', 'group']);
/** Share of blank cells from which a column is seen as filled in once a block. */
const CLEAR_PATTERN = 0.3;

/** Cells of a table with shared values filled down. */
export interface FilledTable {
  /** The cell's text as it counts for the row. */
  readonly cell: (row: number, column: number) => string;
  /** Columns whose plain blanks were filled, with the first row and the number of rows filled. */
  readonly guessed: readonly { readonly column: number; readonly row: number; readonly count: number }[];
  /** Rows whose blank unit was left blank because the column shows no pattern; column -> rows. */
  readonly missing: ReadonlyMap<number, readonly number[]>;
}

/**
 * Fill merged cells, ditto marks and, where the pattern is clear, plain blanks downward.
 *
 * @param entryRows - rows of people, in order; only these are filled.
 */
export function fillDown(grid: SheetGrid, table: Table, entryRows: readonly number[]): FilledTable {
  const filled = new Map<number, Map<number, string>>();
  const guessed: { column: number; row: number; count: number }[] = [];
  const missing = new Map<number, readonly number[]>();
  const isExact = table.columns.some((column) => column.field === 'exact-roles'); // our own export says everything
  for (const { column, field } of table.columns) {
    if (!SHARED.has(field) || isExact) continue;
    const texts = sharedTexts(grid, column, entryRows);
    if (GROUPING.has(field)) {
      const broken = new Set(
        grid.sheet.troubles.filter((one) => one.column === column).map(({ row }) => row),
      );
      const blanks = entryRows.filter((row) => (texts.get(row) ?? '') === '' && !broken.has(row)); // #N/A is not "as above"
      if (blanks.length > 0 && blanks.length < entryRows.length) {
        if (
          table.isNameList !== true &&
          fillsOncePerBlock(grid, table, column, entryRows, texts, blanks.length)
        ) {
          fillBlanks(grid, table, column, entryRows, texts, broken);
          guessed.push({ column, row: blanks[0] ?? 0, count: blanks.length });
        } else if (field === 'unit') missing.set(column, blanks);
      }
    }
    filled.set(column, texts);
  }
  return { cell: (row, column) => filled.get(column)?.get(row) ?? grid.own(row, column), guessed, missing };
}

/** Texts with merged ranges and ditto marks resolved. */
function sharedTexts(grid: SheetGrid, column: number, rows: readonly number[]): Map<number, string> {
  const texts = new Map<number, string>();
  let above = '';
  for (const row of rows) {
    const own = grid.shown(row, column);
    const isDitto = /^(〃|″|"|''|”|“|〞|同上|同前|ditto|do\.)$/i.test(own);
    const text = isDitto ? above : own;
    texts.set(row, text);
    if (text !== '') above = text;
  }
  return texts;
}

function fillsOncePerBlock(
  grid: SheetGrid,
  table: Table,
  column: number,
  rows: readonly number[],
  texts: ReadonlyMap<number, string>,
  blanks: number,
): boolean {
  const first = rows[0];
  if (first === undefined) return false;
  const above = first > table.firstRow ? grid.own(first - 1, column) : ''; // a unit alone in the row above its people
  if ((texts.get(first) ?? '') === '' && above === '') return false;
  let hasMerges = false;
  for (const [index, row] of rows.entries()) {
    const range = grid.merge(row, column);
    if (range !== undefined && range.bottom > range.top) {
      hasMerges = true;
      continue;
    }
    const before = rows[index - 1];
    const own = comparable(grid.own(row, column));
    if (before !== undefined && own !== '' && own === comparable(grid.own(before, column))) return false;
  }
  return hasMerges || blanks >= rows.length * CLEAR_PATTERN;
}

function fillBlanks(
  grid: SheetGrid,
  table: Table,
  column: number,
  rows: readonly number[],
  texts: Map<number, string>,
  broken: ReadonlySet<number>,
): void {
  let value = '';
  let next = table.firstRow;
  for (const entry of rows) {
    for (let row = next; row < entry; row++) {
      const between = grid.own(row, column); // a value may also stand in a row of its own between the people
      if (between !== '') value = between;
    }
    const own = texts.get(entry) ?? '';
    if (own !== '') value = own;
    else if (!broken.has(entry)) texts.set(entry, value);
    next = entry + 1;
  }
}
