import type { SeatRequest } from '../rule.ts';
import type { SeatRow } from '../seat.ts';

/** Number of a row as people say it: 1 = front row. */
export const rowNumber = (row: SeatRow): number => row.tier + 1;

/**
 * The rows that may be filled, front row first: all but the reserved ones.
 *
 * @see docs/SEATING-RULES.md [L7]
 */
export function usableRows({ rows, options }: Pick<SeatRequest, 'rows' | 'options'>): readonly SeatRow[] {
  if (options.reservedRows.length === 0) return rows;
  const reserved = new Set(options.reservedRows);
  return rows.filter((row) => !reserved.has(rowNumber(row)));
}
