import { isTableLabel } from '../people/read-seat-label.ts';
import type { Field } from './field.ts';
import { guessColumns, nameInCell, nameShare } from './guess-columns.ts';
import { hasCells } from './name-columns.ts';
import { recogniseHeading } from './recognise-heading.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { Table } from './table.ts';
import { filledCells, titleOf } from './title-rows.ts';

interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * Read a sheet without headings: rows from the first that is as wide as most are, columns by their cells.
 *
 * Several columns of names and nothing else are lists side by side; below lone cells the columns may change.
 */
export function tablesWithoutHeader(grid: SheetGrid): readonly Table[] {
  const counts = Array.from({ length: grid.rowCount }, (_, row) => filledCells(grid, row));
  const usual = mode(counts.filter((count) => count > 0));
  let first = 0;
  while (first < grid.rowCount && (counts[first] ?? 0) < Math.min(2, usual)) first++;
  if (usual >= 2) while (first < grid.rowCount && (counts[first] ?? 0) < Math.max(2, usual / 2)) first++;
  if (usual === 1 && grid.rowCount > 1 && nameInCell(grid.shown(first, 0)) === 0 && first === 0) first = 1;
  if (first >= grid.rowCount) return [];
  const all = Array.from({ length: grid.width }, (_, column) => column);
  if (looksLikeHeadings(grid, all, first)) first++;
  const whole = { first, last: grid.rowCount - 1 };
  const parts = partsOf(counts, whole);
  const names = parts.map((rows) => nameColumn(guessColumns(grid, all, rows, new Set())));
  const differ = names.every((name) => name !== undefined) && new Set(names).size > 1;
  return (differ ? parts : [whole]).flatMap((rows) => tablesOf(grid, all, rows));
}

/** A row with a known heading and, above the names, no name is nobody: 单位 | 应到 | 缺席者. */
function looksLikeHeadings(grid: SheetGrid, all: readonly number[], row: number): boolean {
  const cells = (grid.sheet.rows[row] ?? []).map((cell) => cell.trim());
  if (!cells.some((cell) => recogniseHeading(cell)?.confidence === 1)) return false;
  const below = guessColumns(grid, all, { first: row + 1, last: grid.rowCount - 1 }, new Set());
  const column = nameColumn(below);
  return column !== undefined && nameInCell(grid.own(row, column)) < 1;
}

/** Runs of rows below lone cells: 出席领导 above names and titles, 各单位 above units, names and titles. */
function partsOf(counts: readonly number[], whole: Rows): readonly Rows[] {
  const parts: Rows[] = [];
  let from = whole.first;
  let rows = 0;
  for (let row = whole.first; row <= whole.last; row++) {
    const isRow = (counts[row] ?? 0) > 1;
    if (!isRow && rows > 0) {
      parts.push({ first: from, last: row - 1 });
      [from, rows] = [row, 0];
    } else if (isRow) rows++;
  }
  if (rows > 0) return [...parts, { first: from, last: whole.last }];
  // What stands alone at the end belongs to the last of them.
  return parts.map((part, index) => (index === parts.length - 1 ? { ...part, last: whole.last } : part));
}

const nameColumn = (guesses: ReadonlyMap<number, { readonly field: Field }>): number | undefined =>
  [...guesses].find(([, { field }]) => field === 'name')?.[0];

function tablesOf(grid: SheetGrid, all: readonly number[], rows: Rows): readonly Table[] {
  const shares = new Map(all.map((column) => [column, nameShare(grid, column, rows)]));
  const among = (least: number): readonly number[] =>
    all.filter((column) => (shares.get(column) ?? 0) >= least);
  // beside columns of names one with some is one too: what is no name there is told
  const named = among(0.6).length > 1 ? among(0.3) : among(0.6);
  const base = {
    kind: 'people' as const,
    headerRows: [],
    firstRow: rows.first,
    lastRow: rows.last,
    ...titleOf(grid, 0, rows.first - 1, { left: 0, right: grid.width - 1 }),
    guessed: true,
  };
  const guesses = guessColumns(grid, all, rows, new Set());
  const others = [...guesses.values()].some(
    (guess) => guess.field === 'unit' || guess.field === 'phone' || guess.field === 'title',
  );
  if (named.length > 1 && !others) {
    const isDinner = named.some((column) => hasTableLabel(grid, column, rows));
    return named.map((column) => ({
      ...base,
      ...(isDinner
        ? { left: column, right: column }
        : { left: 0, right: grid.width - 1, beside: named.filter((other) => other !== column) }),
      columns: [{ column, heading: '', field: 'name' as const, confidence: 0.5 }],
    }));
  }
  if (nameColumn(guesses) === undefined) return [];
  const columns = all
    .filter((column) => guesses.has(column) || hasCells(grid, column, rows))
    .map((column) => ({
      column,
      heading: '',
      ...(guesses.get(column) ?? { field: noteField(column, guesses), confidence: 0.4 }),
    }));
  return [{ ...base, left: 0, right: grid.width - 1, columns }];
}

function hasTableLabel(grid: SheetGrid, column: number, { first, last }: Rows): boolean {
  for (let row = first; row <= last; row++) if (isTableLabel(grid.own(row, column))) return true;
  return false;
}

/** Words after the last known column are remarks. */
const noteField = (column: number, guesses: ReadonlyMap<number, unknown>): Field =>
  [...guesses.keys()].every((known) => known < column) ? 'notes' : 'custom';

function mode(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** All cells as one table of unnamed columns, for the user to name. */
export const wholeSheet = (grid: SheetGrid): Table => ({
  kind: 'people',
  headerRows: [],
  firstRow: 0,
  lastRow: grid.rowCount - 1,
  left: 0,
  right: grid.width - 1,
  columns: Array.from({ length: grid.width }, (_, column) => ({
    column,
    heading: '',
    field: 'custom',
    confidence: 0,
  })),
  title: '',
  head: '',
  guessed: true,
});
