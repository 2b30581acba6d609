import { z } from 'zod';

const MOST_SEATS_A_ROW = 2000;
const MOST_ROWS = 1000;

/**
 * Schema of the seats (or desks) of each row: written out row by row, or growing evenly from the first to the last.
 *
 * @param least - fewest seats a row may have; 0 lets a section begin further back.
 */
export const countsSchema = (least: 0 | 1) =>
  z.union([
    z.array(z.int().min(least).max(MOST_SEATS_A_ROW)).min(1).max(MOST_ROWS),
    z.strictObject({
      rows: z.int().min(1).max(MOST_ROWS),
      first: z.int().min(least).max(MOST_SEATS_A_ROW).describe('seats of the front row'),
      last: z.int().min(least).max(MOST_SEATS_A_ROW).describe('seats of the last row'),
    }),
  ]);

/** Seats of each row, front row first, or an even growth from first to last. */
export type Counts =
  | readonly number[]
  | { readonly rows: number; readonly first: number; readonly last: number };

/**
 * Write the counts out, front row first.
 *
 * @example countsOf({ rows: 3, first: 10, last: 14 }) // [10, 12, 14]
 */
export function countsOf(counts: Counts): readonly number[] {
  if (!('rows' in counts)) return counts;
  const { rows, first, last } = counts;
  const growth = rows > 1 ? (last - first) / (rows - 1) : 0;
  return Array.from({ length: rows }, (_, row) => Math.round(first + growth * row));
}

/** Count all seats. */
export const totalOf = (counts: Counts): number => countsOf(counts).reduce((sum, count) => sum + count, 0);
