import { comparable } from '../people/clean-text.ts';
import { readNumber } from '../people/read-seat-label.ts';
import type { RawSheet } from '../sheets/raw-sheet.ts';
import { rowLabel } from './find-seat-grid.ts';
import { guessNumbering, guessRowNumbering } from './guess-numbering.ts';
import { type GridRow, type GridSeat, readSeatGrid, type SeatGrid } from './read-seat-grid.ts';
import type { ChartPassedOver, ChartSitter, SeatChart } from './seat-chart.ts';

/** Floor between the front row of the hall and the front row of the rostrum. */
const STAGE_MM = 3500;
/** Most rows that a hall can have. */
const MOST_ROWS = 1000;
const NO_WORD =
  /^(主席台|舞台|讲台|屏幕|大屏|过道|走道|通道|走廊|空|空位|空座|预留|机动|备用|无|[-—|｜×x○□]+|\d{1,3}[号座列]?)$/i;

/**
 * Turn a chart kept as a grid of names into a hall, and a rostrum where people sit on the stage.
 *
 * @returns undefined where the sheet is no such chart.
 */
export function chartsOfGrid(sheet: RawSheet): readonly SeatChart[] | undefined {
  const grid = readSeatGrid(sheet);
  if (grid === undefined) return undefined;
  const hall = hallOf(grid, passedOver(sheet, grid));
  if (hall === undefined) return undefined;
  const stage = grid.rows.filter(({ part, seats }) => part === 'rostrum' && seats.length > 0);
  return stage.length === 0 ? [hall] : [rostrumOf(stage), hall];
}

function hallOf(grid: SeatGrid, words: readonly ChartPassedOver[]): SeatChart | undefined {
  const rows = grid.rows.filter(({ part, seats }) => part === 'hall' && seats.length > 0);
  if (rows.length === 0 || rows.length > MOST_ROWS) return undefined;
  const all = [...new Set(rows.flatMap(({ seats }) => seats.map(({ column }) => column)))];
  const columns = all.sort((a, b) => (grid.stage === 'bottom' ? b - a : a - b));
  const slotOf = new Map(columns.map((column, slot) => [column, slot]));
  const slot = (seat: GridSeat | undefined): number => slotOf.get(seat?.column ?? 0) ?? 0;
  const aisles = new Set<number>();
  const missing: string[] = [];
  const people: ChartSitter[] = [];
  rows.forEach((row, index) => {
    for (const at of row.aisles) {
      const [before, after] = [slot(row.seats[at - 1]), slot(row.seats[at])];
      if (after === before + 1) aisles.add(after);
    }
    const taken = new Set(row.seats.map(slot));
    columns.forEach((_, place) => {
      if (!taken.has(place)) missing.push(`r${index + 1}/${place + 1}`);
    });
    for (const seat of row.seats)
      if (seat.name !== '') people.push({ name: seat.name, seat: `r${index + 1}/${slot(seat) + 1}` });
  });
  const labels = rows.map(({ number, label }) => (number === undefined ? letterOf(label) : String(number)));
  return {
    name: grid.sheet,
    arrangement: 'theatre',
    parameters: {
      rows: rows.map(() => columns.length),
      aisles: [...aisles].sort((a, b) => a - b).map((afterSeat) => ({ afterSeat })),
      ...(missing.length === 0 ? {} : { missing }),
    },
    ...numberingOf(rows, columns, labels),
    at: { xMm: 0, yMm: 0 },
    rows: rows.length,
    seats: rows.reduce((sum, { seats }) => sum + seats.length, 0),
    people,
    passedOver: words,
  };
}

const letterOf = (label: string): string => /[a-z]/i.exec(label)?.[0].toUpperCase() ?? '';

/** Numbers over the columns belong to the columns: a place without a chair keeps its own. */
function numberingOf(
  rows: readonly GridRow[],
  columns: readonly number[],
  labels: readonly string[],
): Pick<SeatChart, 'numbering' | 'labels'> {
  const ofRows = guessRowNumbering(labels);
  const written = new Map(
    rows.flatMap(({ seats }) =>
      seats.flatMap(({ column, number }) => (number === undefined ? [] : [[column, number] as const])),
    ),
  );
  if (columns.some((column) => !written.has(column))) return { numbering: ofRows, labels: [] };
  const guessed = guessNumbering([columns.map((column) => written.get(column) ?? 0)]);
  if (guessed !== undefined)
    return { numbering: { ...ofRows, seats: { ...guessed, missing: 'keep-their-number' } }, labels: [] };
  const single = rows.flatMap(({ seats }, row) =>
    seats.map(
      ({ column, number }) => [`r${row + 1}/${columns.indexOf(column) + 1}`, String(number ?? '')] as const,
    ),
  );
  return { numbering: ofRows, labels: single };
}

function rostrumOf(rows: readonly GridRow[]): SeatChart {
  return {
    name: '主席台',
    arrangement: 'rostrum',
    parameters: { rows: rows.map(({ seats }) => seats.length) },
    numbering: {},
    labels: [],
    at: { xMm: 0, yMm: -STAGE_MM },
    rows: rows.length,
    seats: rows.reduce((sum, { seats }) => sum + seats.length, 0),
    people: rows.flatMap(({ seats }, row) =>
      seats.flatMap((seat, place) =>
        seat.name === '' ? [] : [{ name: seat.name, seat: `r${row + 1}/${place + 1}` }],
      ),
    ),
    passedOver: [],
  };
}

/** Cells with words that became neither a seat nor a label. */
function passedOver(sheet: RawSheet, grid: SeatGrid): readonly ChartPassedOver[] {
  const names = new Map(
    grid.rows.flatMap(({ seats }) => seats.map((seat) => [`${seat.row}/${seat.column}`, seat.name] as const)),
  );
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const text = cell.trim();
      const word = comparable(text);
      const name = names.get(`${row + 1}/${column + 1}`);
      const means =
        text === '' ||
        (name !== undefined && name !== '') ||
        rowLabel(text) !== undefined ||
        NO_WORD.test(word);
      return means || readNumber(word) !== undefined
        ? []
        : [{ row: row + 1, column: column + 1, text: text.slice(0, 200) }];
    }),
  );
}
