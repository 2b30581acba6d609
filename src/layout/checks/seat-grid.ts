import type { Seat } from '../seat.ts';
import type { BookRow } from './seat-book.ts';
import { coreRadius } from './seat-core.ts';

/** Seats sorted into square cells, so that only neighbours are compared. */
export interface SeatGrid {
  /** Call `each` with the numbers of every two seats nearer than the largest core, once and in any order. */
  readonly eachNearPair: (each: (a: number, b: number) => void) => void;
  /** Call `each` for the seats near a box; a few farther ones may come too. */
  readonly eachNear: (
    lowX: number,
    lowY: number,
    highX: number,
    highY: number,
    each: (seat: number) => void,
  ) => void;
}

/** Cells to the right and below: with the own cell, every pair of neighbouring cells comes once. */
const FORWARD = [
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;

/**
 * Sort the seats of some rows into cells. Cells are hashed, so a hall far away from the rest costs nothing.
 */
export function makeSeatGrid(rows: readonly BookRow[]): SeatGrid {
  const count = rows.reduce((sum, { row }) => sum + row.seats.length, 0);
  const numbers = new Int32Array(count);
  const xs = new Float64Array(count);
  const ys = new Float64Array(count);
  let cell = 1;
  let lastKind = '';
  let at = 0;
  for (const { row, from } of rows) {
    for (let index = 0; index < row.seats.length; index += 1, at += 1) {
      const seat = row.seats[index] as Seat;
      numbers[at] = from + index;
      xs[at] = seat.xMm;
      ys[at] = seat.yMm;
      if (seat.kind !== lastKind) {
        lastKind = seat.kind;
        cell = Math.max(cell, 2 * coreRadius(seat.kind));
      }
    }
  }
  const mask = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2))) - 1;
  const bucketOf = (column: number, line: number): number =>
    (Math.imul(column, 73_856_093) ^ Math.imul(line, 19_349_663)) & mask;
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(count);
  const columns = new Int32Array(count);
  const lines = new Int32Array(count);
  for (let seat = 0; seat < count; seat += 1) {
    const column = Math.floor((xs[seat] as number) / cell);
    const line = Math.floor((ys[seat] as number) / cell);
    const bucket = bucketOf(column, line);
    columns[seat] = column;
    lines[seat] = line;
    next[seat] = first[bucket] as number;
    first[bucket] = seat;
  }
  const near = cell * cell;
  const isNear = (a: number, b: number): boolean => {
    const dx = (xs[a] as number) - (xs[b] as number);
    const dy = (ys[a] as number) - (ys[b] as number);
    return dx * dx + dy * dy < near;
  };
  return {
    eachNearPair: (eachPair) => {
      const each = (a: number, b: number): void => eachPair(numbers[a] as number, numbers[b] as number);
      for (let seat = 0; seat < count; seat += 1) {
        const column = columns[seat] as number;
        const line = lines[seat] as number;
        for (let other = next[seat] as number; other !== -1; other = next[other] as number) {
          if (columns[other] === column && lines[other] === line && isNear(seat, other)) each(other, seat);
        }
        for (let way = 0; way < FORWARD.length; way += 1) {
          const beside = FORWARD[way] as (typeof FORWARD)[number];
          const toColumn = column + beside[0];
          const toLine = line + beside[1];
          let other = first[bucketOf(toColumn, toLine)] as number;
          for (; other !== -1; other = next[other] as number) {
            if (columns[other] === toColumn && lines[other] === toLine && isNear(seat, other))
              each(seat, other);
          }
        }
      }
    },
    eachNear: (lowX, lowY, highX, highY, eachSeat) => {
      const each = (seat: number): void => eachSeat(numbers[seat] as number);
      const lastColumn = Math.floor((highX + cell) / cell);
      const lastLine = Math.floor((highY + cell) / cell);
      const startColumn = Math.floor((lowX - cell) / cell);
      const startLine = Math.floor((lowY - cell) / cell);
      if ((lastColumn - startColumn + 1) * (lastLine - startLine + 1) > count) {
        for (let seat = 0; seat < count; seat += 1) each(seat);
        return;
      }
      for (let line = startLine; line <= lastLine; line += 1) {
        for (let column = startColumn; column <= lastColumn; column += 1) {
          let seat = first[bucketOf(column, line)] as number;
          for (; seat !== -1; seat = next[seat] as number) {
            if (columns[seat] === column && lines[seat] === line) each(seat);
          }
        }
      }
    },
  };
}
