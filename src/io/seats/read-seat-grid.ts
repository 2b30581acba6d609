import { cleanText, comparable } from '../people/clean-text.ts';
import { nameLikeness } from '../people/looks-like.ts';
import { readName } from '../people/read-name.ts';
import { readNumber } from '../people/read-seat-label.ts';
import type { RawSheet } from '../sheets/raw-sheet.ts';
import { type SheetGrid, sheetGrid } from '../tables/sheet-grid.ts';
import { findSeatGrid, type LabelledRow, rowLabel } from './find-seat-grid.ts';

/** One place of a seat chart. Row and column as the spreadsheet counts, from 1. */
export interface GridSeat {
  readonly row: number;
  readonly column: number;
  /** '' = a place with nobody in it. */
  readonly name: string;
  /** Number written over the column, where there is one. */
  readonly number?: number;
}

/** A row of a hall or rostrum, its seats in the sitters' order from left to right. */
export interface GridRow {
  readonly part: 'rostrum' | 'hall';
  readonly label: string;
  readonly number?: number;
  readonly seats: readonly GridSeat[];
  /** Indices i such that an aisle lies between seats[i - 1] and seats[i], ascending. */
  readonly aisles: readonly number[];
}

/** A seat chart kept in a spreadsheet, rows from the stage backward. */
export interface SeatGrid {
  readonly sheet: string;
  /** Where the drawing has its stage; a chart with the stage below was drawn as the stage sees it and is turned here. */
  readonly stage: 'top' | 'bottom';
  readonly rows: readonly GridRow[];
}

const STAGE = /^(主席台|舞台|讲台|发言席|屏幕|led屏?|大屏|前方|台上|stage|screen|rostrum|podium)/i;
const AISLE = /^(过道|走道|通道|走廊|过\s*道|aisle|\|+|｜+)$/i;
const NOBODY = /^(空|空位|空座|预留|机动|备用|无|-+|—+|×|x|○|□|empty|reserved|\d{1,3}号?)$/i;

/**
 * Read a seat chart kept as a grid of names: 第1排, 第2排 … beside rows of names, blank columns as aisles,
 * 主席台 above or below.
 *
 * @returns undefined where the sheet is no such chart.
 */
export function readSeatGrid(sheet: RawSheet): SeatGrid | undefined {
  const grid = sheetGrid(sheet);
  const labelled = findSeatGrid(grid);
  if (labelled === undefined) return undefined;
  const [first, last] = [labelled[0], labelled[labelled.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  const stageRow = stageRowOf(grid);
  const ascends = (first.number ?? 1) <= (last.number ?? 2);
  const atBottom = stageRow === undefined ? !ascends : stageRow > last.row;
  const [left, right] = extentOf(grid, labelled);
  const aisleAfter = aislesOf(grid, labelled, left, right);
  const numbers = columnNumbers(grid, first.row);
  const rostrum = atBottom ? [] : rostrumRows(grid, first.row);
  const hall = labelled.map((row): GridRow => {
    const seats: GridSeat[] = [];
    const aisles: number[] = [];
    for (let column = left; column <= right; column++) {
      const text = grid.own(row.row, column);
      if (aisleAfter.has(column) || AISLE.test(text)) {
        if (seats.length > 0 && aisles.at(-1) !== seats.length) aisles.push(seats.length);
        continue;
      }
      if (text === '' && isOutside(grid, row, column, left, right)) continue;
      if (rowLabel(text) !== undefined) continue;
      const number = numbers.get(column);
      seats.push({
        row: row.row + 1,
        column: column + 1,
        name: nameOf(text),
        ...(number === undefined ? {} : { number }),
      });
    }
    const inner = aisles.filter((at) => at < seats.length);
    const base = {
      part: 'hall' as const,
      label: row.label,
      ...(row.number === undefined ? {} : { number: row.number }),
    };
    if (!atBottom) return { ...base, seats, aisles: inner };
    return { ...base, seats: seats.reverse(), aisles: inner.map((at) => seats.length - at).reverse() };
  });
  return {
    sheet: sheet.name,
    stage: atBottom ? 'bottom' : 'top',
    rows: [...rostrum, ...(atBottom ? hall.reverse() : hall)],
  };
}

function nameOf(text: string): string {
  if (text === '' || NOBODY.test(comparable(text))) return '';
  return readName(text, true).names[0]?.name ?? '';
}

function stageRowOf(grid: SheetGrid): number | undefined {
  for (let row = 0; row < grid.rowCount; row++) {
    if ((grid.sheet.rows[row] ?? []).some((cell) => STAGE.test(comparable(cell)) && cell.length <= 12))
      return row;
  }
  return undefined;
}

/** First and last column that hold anything in a labelled row, the labels aside. */
function extentOf(grid: SheetGrid, rows: readonly LabelledRow[]): readonly [left: number, right: number] {
  let [left, right] = [Number.POSITIVE_INFINITY, -1];
  for (const { row } of rows) {
    for (const [column, cell] of (grid.sheet.rows[row] ?? []).entries()) {
      const text = cell.trim();
      if (text === '' || rowLabel(text) !== undefined) continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return [left, right];
}

/** Columns that are blank or say 过道 in every labelled row. */
function aislesOf(
  grid: SheetGrid,
  rows: readonly LabelledRow[],
  left: number,
  right: number,
): ReadonlySet<number> {
  const aisles = new Set<number>();
  for (let column = left; column <= right; column++) {
    const isSeat = rows.some(({ row }) => {
      const text = grid.shown(row, column);
      return text !== '' && !AISLE.test(comparable(text)) && rowLabel(text) === undefined;
    });
    if (!isSeat) aisles.add(column);
  }
  return aisles;
}

/** A blank cell left of a row's first name or right of its last is no seat; one between names is an empty seat. */
function isOutside(grid: SheetGrid, row: LabelledRow, column: number, left: number, right: number): boolean {
  const filled = (at: number): boolean => {
    const text = grid.own(row.row, at);
    return text !== '' && rowLabel(text) === undefined && !AISLE.test(comparable(text));
  };
  let [before, after] = [false, false];
  for (let at = left; at < column && !before; at++) before = filled(at);
  for (let at = column + 1; at <= right && !after; at++) after = filled(at);
  return !before || !after;
}

/** Seat numbers written in the row above the first row of names. */
function columnNumbers(grid: SheetGrid, firstRow: number): ReadonlyMap<number, number> {
  for (let row = firstRow - 1; row >= Math.max(0, firstRow - 3); row--) {
    const found = new Map<number, number>();
    for (const [column, cell] of (grid.sheet.rows[row] ?? []).entries()) {
      const number = readNumber(cell.trim().replace(/[号座列]$/, ''));
      if (number !== undefined) found.set(column, number);
    }
    if (found.size >= 2) return found;
  }
  return new Map();
}

/** Rows of names above the hall that no label counts: the people on the stage, who face the reader. */
function rostrumRows(grid: SheetGrid, firstRow: number): readonly GridRow[] {
  const rows: GridRow[] = [];
  for (let row = 0; row < firstRow; row++) {
    const seats: GridSeat[] = [];
    let others = 0;
    for (const [column, cell] of (grid.sheet.rows[row] ?? []).entries()) {
      const text = cleanText(cell).text;
      if (text === '' || STAGE.test(comparable(text))) continue;
      if (nameLikeness(text) === 1) seats.push({ row: row + 1, column: column + 1, name: nameOf(text) });
      else others++;
    }
    if (seats.length > others && seats.length > 0)
      rows.push({ part: 'rostrum', label: '主席台', seats: seats.reverse(), aisles: [] });
  }
  return rows.reverse(); // the row nearest the hall is the front row
}
